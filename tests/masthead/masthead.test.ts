/** The masthead: what the paper is called and how it is divided, and what is said where that is unclear. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Paper } from '../../scripts/flow/paper.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

function paperOf(text: string, url?: string): Paper {
  const result = masthead(text, url)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

/** What a publisher need not say. */
const UNSAID = { editor: null, email: null, phone: null, address: null, url: null }

/** Place, severity, code and words of each problem. */
function said(text: string | null, url?: string): string[] {
  const result = masthead(text, url)
  return (result.ok ? result.warnings : result.problems).map(
    ({ severity, code, file, line, column, reason, hint }) =>
      `${file}:${line}:${column} ${severity} ${code} ${reason} ${hint}`,
  )
}

describe('a masthead', () => {
  test('needs no more than a name', () => {
    assert.deepEqual(paperOf('name: " The Harbour Courier "\n'), {
      name: 'The Harbour Courier',
      motto: null,
      language: 'en',
      direction: 'ltr',
      zone: 'UTC',
      origin: 'http://localhost:8080',
      base: '/',
      sections: [],
      topics: [],
      bylines: [],
      ignored: [],
      publisher: { name: 'The Harbour Courier', ...UNSAID },
      licence: null,
    })
  })

  test('may say everything', () => {
    const text = [
      'name: Гавань',
      'motto: Every tide',
      'language: ar',
      'timezone: Europe/Kyiv',
      'url: https://example.org/paper',
      'sections:',
      '  - World',
      '  - name: Harbour & Sea',
      '    slug: harbour',
      '    formerly: [Port, The Docks]',
      'topics:',
      '  - Ostrey',
      '  - name: Ada Quill',
      '    aliases: [Mayor Quill, Quill]',
      '    formerly: The Mayor',
      '    follow: true',
      '    kind: Person',
      'bylines:',
      '  - Bo Sand',
      '  - { name: Mette Lindgard, aliases: [M. L.], formerly: mette, follow: true }',
      'ignore: [The Editor, Quiz]',
      'publisher:',
      '  name: Holm & Daughters',
      '  editor: Ada Holm',
      '  email: desk@example.org',
      '  phone: +44 20 7946 0000',
      '  address: |',
      '    1 Quay Lane',
      '    Harbour',
      '  url: https://example.org/',
      'licence:',
      '  name: CC BY 4.0',
      '  url: https://creativecommons.org/licenses/by/4.0/',
    ].join('\n')
    assert.deepEqual(paperOf(text), {
      name: 'Гавань',
      motto: 'Every tide',
      language: 'ar',
      direction: 'rtl',
      zone: 'Europe/Kyiv',
      origin: 'https://example.org',
      base: '/paper/',
      sections: [
        { slug: 'world', name: 'World', formerly: [] },
        { slug: 'harbour', name: 'Harbour & Sea', formerly: ['port', 'the-docks'] },
      ],
      topics: [
        { name: 'Ostrey', aliases: [], formerly: [], follow: false },
        { name: 'Ada Quill', aliases: ['Mayor Quill', 'Quill'], formerly: ['the-mayor'], follow: true, kind: 'person' },
      ],
      bylines: [
        { name: 'Bo Sand', aliases: [], formerly: [], follow: false },
        { name: 'Mette Lindgard', aliases: ['M. L.'], formerly: ['mette'], follow: true },
      ],
      ignored: ['The Editor', 'Quiz'],
      publisher: {
        name: 'Holm & Daughters',
        editor: 'Ada Holm',
        email: 'desk@example.org',
        phone: '+44 20 7946 0000',
        address: '1 Quay Lane\nHarbour',
        url: 'https://example.org/',
      },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    })
  })

  test('a number or a truth word is a name as it is written', () => {
    assert.equal(paperOf('name: 007').name, '007')
    assert.equal(paperOf('name: yes').name, 'yes')
  })

  test('an address from outside comes before its own', () => {
    const { origin, base } = paperOf('name: Courier\nurl: https://example.org/', 'http://localhost:1234/a/b')
    assert.deepEqual([origin, base], ['http://localhost:1234', '/a/b/'])
  })

  test('says how a section is laid out', () => {
    const text = 'name: Courier\nsections:\n  - name: Farewells\n    layout: '
    assert.equal(paperOf(`${text}obituaries`).sections[0]?.layout, 'obituaries')
    assert.deepEqual(said(`${text}obituary`), [
      'masthead.yaml:4:13 error unknown-layout Found the layout “obituary”; expected obituaries, classifieds, letters, stories. Did you mean “obituaries”?',
    ])
  })

  test('wants files beside its stories, or does not', () => {
    assert.equal(paperOf('name: Courier\nstory-files: false').storyFiles, false)
    assert.equal(paperOf('name: Courier\noffline: false').offline, false)
    assert.equal('offline' in paperOf('name: Courier\noffline: true'), false)
    assert.equal(paperOf('name: Courier\nnewsletter: false').newsletter, false)
    assert.deepEqual(said('name: Courier\noffline: never'), [
      'masthead.yaml:2:10 error bad-offline Found “offline: never”; expected true or false. Write “offline: false” if nothing of the paper is to be kept in the browsers of its readers, or take the line out.',
    ])
    assert.deepEqual(said('name: Courier\nnewsletter: [daily]'), [
      'masthead.yaml:2:13 error bad-newsletter Found “newsletter: a list”; expected true or false. Write “newsletter: false” if there is to be no page of the day to send as a mail, or take the line out.',
    ])
    assert.equal(paperOf('name: The Gull Point Courier\nshort-name: Courier').shortName, 'Courier')
    assert.equal('storyFiles' in paperOf('name: Courier\nstory-files: true'), false)
    assert.deepEqual(said('name: Courier\nstory-files: json'), [
      'masthead.yaml:2:14 error bad-story-files Found “story-files: json”; expected true or false. Write “story-files: false” if stories are to have no .txt, .md and .json beside their pages, or take the line out.',
    ])
  })

  test('asks for cards, or does not', () => {
    assert.equal(paperOf('name: Courier\ncards: true').cards, true)
    assert.equal('cards' in paperOf('name: Courier\ncards: false'), false)
    const wrong = masthead('name: Courier\ncards: png')
    assert.deepEqual(wrong.ok ? [] : wrong.problems.map(({ code, line, column }) => [code, line, column]), [
      ['bad-cards', 2, 8],
    ])
  })
  test('asks for typography, or does not', () => {
    assert.equal(paperOf('name: Courier\ntypography: true').typography, true)
    assert.equal('typography' in paperOf('name: Courier\ntypography: false'), false)
    assert.deepEqual(said('name: Courier\ntypography: yes please'), [
      'masthead.yaml:2:13 error bad-typography Found “typography: yes please”; expected true or false. Write “typography: true” if straight quotes and double hyphens are to be set as a newspaper does, or take the line out.',
    ])
  })

  test('a licence may be a name alone, or an address alone', () => {
    assert.deepEqual(paperOf('name: Courier\nlicence: All rights reserved').licence, {
      name: 'All rights reserved',
      url: null,
    })
    const url = 'https://creativecommons.org/licenses/by/4.0/'
    assert.deepEqual(paperOf(`name: Courier\nlicence:\n  url: ${url}`).licence, { name: url, url })
  })

  test('a publisher may be a name alone', () => {
    assert.deepEqual(paperOf('name: Courier\npublisher: Holm').publisher, { name: 'Holm', ...UNSAID })
  })
})

const NONE =
  'masthead.yaml:1:1 error no-masthead Found no masthead.yaml in the content folder, or an empty one; expected at least “name: ” and what the paper is called. Create it with a line such as “name: The Harbour Courier”.'

/** A masthead and what is said of it. */
const WRONG: readonly (readonly [string | null, string])[] = [
  [null, NONE],
  ['', NONE],
  ['# a note\n', NONE],
  [
    'Courier',
    'masthead.yaml:1:1 error bad-yaml Found no keys; expected lines of the form “key: value”. Begin each line with a key and a colon.',
  ],
  [
    'name: Courier\nname: Wire',
    'masthead.yaml:2:1 error bad-yaml Found the key “name” a second time, 1 line below the first; expected each key once. Keep one of the two lines; several values of one key are a list.',
  ],
  [
    'motto: Every tide',
    'masthead.yaml:1:1 error no-name The masthead has no name; expected “name: ” and what the paper is called. Add a line such as “name: The Harbour Courier”.',
  ],
  [
    'motto: Every tide\nname: " "',
    'masthead.yaml:1:1 error no-name The masthead has no name; expected “name: ” and what the paper is called. Add a line such as “name: The Harbour Courier”.',
  ],
  [
    'name: Courier\ntimezone: Europe/Kyiv\nlangauge: uk',
    'masthead.yaml:3:1 error unknown-key Found the key “langauge” in the masthead; expected one of name, short-name, motto, language, timezone, encoding, undated, url, sections, topics, bylines, ignore, publisher, licence, changes, typography, story-files, cards, offline, newsletter, publish, theme, look. Did you mean “language”?',
  ],
  [
    'name: Courier\nphone: 555',
    'masthead.yaml:2:1 error unknown-key Found the key “phone” in the masthead; expected one of name, short-name, motto, language, timezone, encoding, undated, url, sections, topics, bylines, ignore, publisher, licence, changes, typography, story-files, cards, offline, newsletter, publish, theme, look. Take it out, or use one of the known keys.',
  ],
  [
    'name: Courier\ntimezone: Kyiv',
    'masthead.yaml:2:11 error unknown-time-zone Found the time zone “Kyiv”; expected a name such as Europe/Kyiv or America/New_York (IANA). Write continent and city, with a slash between.',
  ],
  [
    'name: Courier\nlanguage: English!',
    'masthead.yaml:2:11 error unknown-language Found the language “English!”; expected a language tag such as en, uk or pt-BR (BCP 47). Write the short code of the language.',
  ],
  ...['example.org', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a'].map(
    (url): [string, string] => [
      `name: Courier\nurl: "${url}"`,
      `masthead.yaml:2:6 error bad-url Found the address “${url}”; expected the web address of the paper, such as https://example.org/paper/. Begin with https:// or http:// and leave out “?” and “#”.`,
    ],
  ),
  [
    'name: Courier\nsections:\n  - World\n  - slug: x',
    'masthead.yaml:4:5 error no-section-name Found a section without a name; expected a name, or a map with “name”. Write “- World”, or “- name: World”.',
  ],
  [
    'name: Courier\nsections: [World, Harbour, world]',
    'masthead.yaml:2:28 error section-twice Found the section “world” twice; expected each address once. Take one out, or give one of them a “slug:”.',
  ],
  [
    'name: Courier\nsections:\n  - name: World\n    formely: Abroad',
    'masthead.yaml:4:5 error unknown-key Found the key “formely” in a section; expected one of name, slug, formerly, layout. Did you mean “formerly”?',
  ],
  [
    'name: Courier\ntopics:\n  - alias: Quill',
    'masthead.yaml:3:5 error unknown-key Found the key “alias” in a topic; expected one of name, aliases, formerly, follow, kind. Did you mean “aliases”?',
  ],
  [
    'name: Courier\npublisher:\n  emial: a@example.org',
    'masthead.yaml:3:3 error unknown-key Found the key “emial” in the publisher; expected one of name, editor, email, phone, address, url. Did you mean “email”?',
  ],
  [
    'name: Courier\npublisher:\n  name: Holm\n  url: holm.example',
    'masthead.yaml:4:8 error bad-url Found the address “holm.example” of the publisher; expected a web address such as https://example.org/. Begin with https:// or http://.',
  ],
  [
    'name: Courier\nlicence:\n  text: Yours',
    'masthead.yaml:3:3 error unknown-key Found the key “text” in the licence; expected one of name, url. Take it out, or use one of the known keys.',
  ],
  [
    'name: Courier\nlicence: {}',
    'masthead.yaml:2:10 error no-licence-name Found a licence without a name; expected “name”, and perhaps “url”. Write “licence: CC BY 4.0”, or a map with “name: CC BY 4.0” and “url: …”.',
  ],
]

describe('what is wrong', () => {
  for (const [text, problem] of WRONG) {
    test(JSON.stringify(text), () => {
      assert.equal(masthead(text).ok, false)
      assert.equal(said(text)[0], problem)
    })
  }

  test('a topic without a name, beside its unknown key', () => {
    assert.equal(
      said('name: Courier\ntopics:\n  - follow: true')[0],
      'masthead.yaml:3:5 error no-topic-name Found a topic without a name; expected a name, or a map with “name”. Write “- Harbour”, or “- name: Harbour”.',
    )
  })

  test('a byline without a name, and a kind that there is none of', () => {
    assert.equal(
      said('name: Courier\nbylines:\n  - follow: true')[0],
      'masthead.yaml:3:5 error no-byline-name Found a byline without a name; expected a name, or a map with “name”. Write “- Mette Lindgard”, or “- name: Mette Lindgard”.',
    )
    assert.equal(
      said('name: Courier\ntopics:\n  - name: Ostrey\n    kind: plaec')[0],
      'masthead.yaml:4:11 error unknown-topic-kind Found the kind “plaec” of a topic; expected person, place, organisation, event or other. Did you mean “place”?',
    )
    assert.match(said('name: Courier\nbylines:\n  - name: Bo\n    kind: person')[0] ?? '', /unknown-key .*in a byline/)
  })

  test('an address from outside is named as it was given', () => {
    assert.deepEqual(said('name: Courier\nurl: https://example.org/', 'example'), [
      'masthead.yaml:2:6 error bad-url Found the address “example”; expected the web address of the paper, such as https://example.org/paper/. Begin with https:// or http:// and leave out “?” and “#”.',
    ])
  })

  test('everything at once', () => {
    const codes = said('nam: x\nlanguage: "?"\ntimezone: "?"\nurl: "?"').map((line) => line.split(' ')[2])
    assert.deepEqual(codes, ['unknown-key', 'no-name', 'unknown-language', 'unknown-time-zone', 'bad-url'])
  })
})
