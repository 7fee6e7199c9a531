/** Sections: the folder names one unless the copy does, and a masthead that lists some allows no other. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Paper } from '../../scripts/flow/paper.ts'
import { folderSection, inFolder, listedSection, unlistedSections } from '../../scripts/intake/section.ts'
import { brief, field, story } from '../register/samples.ts'

const FOLDERS: readonly (readonly [string, string | null])[] = [
  ['a.txt', null],
  ['World/a.txt', 'World'],
  ['World/Harbour/a.txt', 'World'],
  ['2026/a.txt', null],
  ['2026/11/a.txt', null],
  ['2026/11/World/a.txt', 'World'],
  ['World/2026/a.txt', 'World'],
  ['2026-11/a.txt', '2026-11'],
  ['Світ/a.txt', 'Світ'],
]

describe('the section that a folder names', () => {
  for (const [path, name] of FOLDERS) {
    test(path, () => {
      assert.deepEqual(folderSection(path), name === null ? null : { value: name, origin: 'folder' })
    })
  }

  test('goes to stories and briefs that name none themselves', () => {
    const own = { section: field('Harbour') }
    const sections = [
      story('Mill burns'),
      brief('Tram fares'),
      story('Mill burns', 'x', own),
      brief('Tram fares', own),
    ].map((item) => inFolder(item, 'World/a.txt').fields.section?.value)
    assert.deepEqual(sections, ['World', 'World', 'Harbour', 'Harbour'])
    assert.equal(inFolder(brief('Tram fares'), 'a.txt').fields.section, undefined)
  })
})

const PAPER: Paper = {
  name: 'Courier',
  motto: null,
  language: 'en',
  direction: 'ltr',
  zone: 'UTC',
  origin: 'https://example.org',
  base: '/',
  sections: [
    { slug: 'world', name: 'World', formerly: ['abroad'] },
    { slug: 'sea', name: 'Harbour & Sea', formerly: [] },
  ],
  topics: [],
  bylines: [],
  ignored: [],
  publisher: { name: 'Holm', editor: null, email: null, phone: null, address: null, url: null },
  licence: null,
}

const MEANT: readonly (readonly [string, string | null])[] = [
  ['World', 'World'],
  ['WORLD', 'World'],
  ['abroad', 'World'],
  ['sea', 'Harbour & Sea'],
  ['harbour – sea', 'Harbour & Sea'],
  ['Wrold', null],
  ['', null],
]

describe('the listed section that a name means', () => {
  for (const [name, section] of MEANT) {
    test(JSON.stringify(name), () => {
      assert.equal(listedSection(PAPER, name)?.name ?? null, section)
    })
  }
})

describe('sections that are not listed', () => {
  const at = ({ origin }: { origin: string }) => ({
    file: origin === 'sidecar' ? 'a.yaml' : 'a.txt',
    line: 3,
    column: 9,
  })
  const said = (...names: (readonly [string, Parameters<typeof field>[1]])[]) =>
    unlistedSections(
      names.map(([name, origin]) => brief('Tram fares', { section: field(name, origin) })),
      PAPER,
      at,
    ).map(
      ({ severity, code, file, line, column, reason, hint }) =>
        `${file}:${line}:${column} ${severity} ${code} ${reason} ${hint}`,
    )

  test('are an error each, once, in order', () => {
    assert.deepEqual(
      said(['Wrold', 'header'], ['World', 'header'], ['Sport', 'folder'], ['Wrold', 'header'], ['Se', 'sidecar']),
      [
        'a.yaml:3:9 error unlisted-section Found the section “Se”, which the masthead does not list; expected World, Harbour & Sea. Correct it, or list it under “sections:” in masthead.yaml.',
        'a.txt:3:9 error unlisted-section Found the section “Sport” (the name of the folder), which the masthead does not list; expected World, Harbour & Sea. Correct it, or list it under “sections:” in masthead.yaml.',
        'a.txt:3:9 error unlisted-section Found the section “Wrold”, which the masthead does not list; expected World, Harbour & Sea. Did you mean “World”? Else list it under “sections:” in masthead.yaml.',
      ],
    )
  })

  test('are none where the masthead lists none', () => {
    assert.deepEqual(
      unlistedSections([brief('Tram fares', { section: field('Sport') })], { ...PAPER, sections: [] }, at),
      [],
    )
  })
})
