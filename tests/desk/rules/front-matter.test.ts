import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { frontMatterOf } from '../../../scripts/desk/rules/top/front-matter.ts'
import { claims, readBy } from './read.ts'

const strict = frontMatterOf('strict')
const lenient = frontMatterOf('lenient')
const RULER = 'dropped front-matter: ---'

/** What stands between the rulers, and the fields that it gives. */
const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ['title: Mill burns', ['headline: Mill burns']],
  ['title: "Mill: a fire" # the first', ['headline: Mill: a fire']],
  ['by: [Jane Doe, Luis Ortega]', ['bylines: Jane Doe', 'bylines: Luis Ortega']],
  ['by:\n  - Jane Doe\n  - Luis Ortega', ['bylines: Jane Doe', 'bylines: Luis Ortega']],
  ['date: 2026-11-22', ['date: 2026-11-22']],
  ['date: 2026-11-22T09:00:00Z', ['date: 2026-11-22']],
  ['dek: >\n  The first fire\n  in a century', ['dek: The first fire in a century']],
  ['Tags: harbour, ferries\nslug: the-mill', ['topics: harbour', 'topics: ferries', 'slug: the-mill']],
  ['? title\n: Mill burns', ['headline: Mill burns']],
  ['&one title: Mill burns', ['headline: Mill burns']],
  ['!!str title: Mill burns', ['headline: Mill burns']],
  ['{ title: Mill, by: Ana }', ['headline: Mill', 'bylines: Ana']],
  ['title:', ['dropped header headline: title:']],
]

describe('keys between two lines of hyphens', () => {
  for (const [yaml, expected] of FIELDS) {
    for (const [manner, rule] of Object.entries({ strict, lenient })) {
      test(`${manner}: ${JSON.stringify(yaml)}`, () => {
        const { claims, free, problems } = readBy(rule, `---\n${yaml}\n---\n\nText.`)
        assert.deepEqual([claims, free, problems], [[...expected, RULER, RULER], ['Text.'], []])
      })
    }
  }

  test('any end of a line ends a key', () => {
    for (const end of ['\r\n', '\r', '\r\r\n', '\f', '\u2028']) {
      const text = ['---', 'title: Mill burns', 'by: Ana Ruiz', '---', 'Text.'].join(end)
      assert.deepEqual(claims(strict, text), ['headline: Mill burns', 'bylines: Ana Ruiz', RULER, RULER])
    }
  })

  test('the second ruler may be three dots; comments and blank lines belong to it', () => {
    assert.deepEqual(readBy(strict, '---\n# a note\n\ntitle: Mill burns\n...\nText.'), {
      claims: ['headline: Mill burns', RULER, 'dropped front-matter: # a note', 'dropped front-matter: ...'],
      free: ['Text.'],
      problems: [],
    })
  })

  test('in Markdown, nothing between the rulers is front matter too', () => {
    assert.deepEqual(claims(strict, '---\n---\nText.'), [RULER, RULER])
  })

  test('in plain text, it may stand below blank lines', () => {
    assert.deepEqual(claims(lenient, '\n \n---\ntitle: Mill burns\n---\nText.'), ['headline: Mill burns', RULER, RULER])
  })
})

const COPY: readonly (readonly [string, string])[] = [
  ['no ruler on the first line', 'Text.\n---\ntitle: Mill burns\n---'],
  ['more than a ruler', '--- title: Mill burns\n---'],
  ['four hyphens', '----\ntitle: Mill burns\n----'],
]

describe('what is left to the copy', () => {
  for (const [name, text] of COPY) {
    test(name, () => {
      assert.deepEqual(readBy(strict, text).claims, [])
      assert.deepEqual(readBy(strict, text).problems, [])
      assert.deepEqual(readBy(lenient, text).claims, [])
    })
  }

  const plain = [
    '---\nText.\n---\nMore.',
    '---\nThe mayor said: nothing\n---\nMore.',
    '---\ntitle: [Mill\n---',
    '---\n---',
    '---\ntitle: Mill burns\nNo end.',
  ]
  for (const text of plain) {
    test(`in plain text, ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readBy(lenient, text), { claims: [], free: text.split('\n'), problems: [] })
    })
  }
})

/** What is wrong with front matter in Markdown; then nothing of the file is claimed. */
const ERRORS: readonly (readonly [string, string])[] = [
  [
    '---\ntitle: Mill burns\nText.',
    'error open-front-matter 1:1 Found “---” on the first line, which opens front matter; expected a second “---” that closes it, and found none. Put a line “---” below the last key, or delete the first line if there is no front matter.',
  ],
  [
    '---\ndate: 2026-11-22\ntitle: [Mill\n---\nText.',
    'error bad-yaml 3:8 Found a bracket, [, that is opened and never closed; expected another ] at the end of the value. Write title: [Mill]',
  ],
  [
    '---\ntitle: Mill\ntitle: Bell\n---\nText.',
    'error bad-yaml 3:1 Found the key “title” a second time, 1 line below the first; expected each key once. Keep one of the two lines; several values of one key are a list.',
  ],
  [
    '---\nText.\n---\nMore.',
    'error bad-yaml 2:1 The front matter is not valid YAML: it is not a map of keys and values; expected lines of the form “key: value”. Put a text that contains “: ” or begins with a mark such as “[”, “@” or “*” in quotes.',
  ],
]

describe('what is wrong', () => {
  for (const [text, problem] of ERRORS) {
    test(problem.slice(0, 60), () => {
      assert.deepEqual(readBy(strict, text).problems, [problem])
      assert.deepEqual(readBy(strict, text).claims, [])
    })
  }

  test('a key that the desk does not know is told as dropped', () => {
    assert.deepEqual(readBy(strict, '---\ntitle: Mill\nheadlin: Bell\nmood:\n  calm\n---\nText.'), {
      claims: [
        'headline: Mill',
        'dropped front-matter: headlin: Bell',
        'dropped front-matter: mood:\n  calm',
        RULER,
        RULER,
      ],
      free: ['Text.'],
      problems: [
        'warning unknown-key 3:1 Found the key “headlin” in the front matter, which the desk does not know; it is not on the page. Did you mean “headline”?',
        'warning unknown-key 4:1 Found the key “mood” in the front matter, which the desk does not know; it is not on the page. The desk knows: headline, kicker, dek, byline, agency, place, date, section, topics, source, embargo, publish, expires, draft, correction, note, slug, formerly, language, urgency, lead, pin, until, minor, corrects, alt, caption, credit, event, series, part, wire version, translation of, duplicate.',
      ],
    })
  })

  test('a value that is none is told where it stands', () => {
    assert.deepEqual(readBy(strict, '---\ntitle: Mill\ndate: 2026-02-30\n---\nText.').problems, [
      'error impossible-date 3:7 Found the date “2026-02-30”, which no calendar has; expected a day that exists. Correct the day, or delete the line to leave the date open.',
    ])
  })
})
