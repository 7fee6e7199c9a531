/**
 * The showcase: two years of an invented paper, filed as people file. It stands
 * for every paper: all of its copy is taken in, and none of it is lost.
 */

import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { Outcome } from '../../scripts/build.ts'
import type { Item } from '../../scripts/flow/item.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { slashed, VERSIONS_NAME } from '../../scripts/paths.ts'
import { proof } from '../../scripts/proof/proof.ts'
import { faults, spansOf } from '../desk/accounted.ts'
import { CONTENT, filings } from '../showcase/filings.ts'
import { htmlFaults } from './pages/html-rules.ts'
import { folderUntilTheEnd, paperIn } from './paper.ts'

const paper = paperIn(folderUntilTheEnd(), {})
let outcome: Outcome

before(async () => {
  cpSync(CONTENT, paper.paths.content, { recursive: true })
  outcome = await paper.build({ frozen: true })
})

let read: ReturnType<typeof readAll> | undefined

/** Every file as the desk reads it. */
const desk = () => (read ??= readAll())

async function readAll() {
  const head = masthead(readFileSync(join(CONTENT, 'masthead.yaml'), 'utf8'))
  assert.ok(head.ok)
  return readContent(CONTENT, head.value)
}

/** Files that hold copy, by their paths. */
function copyFiles(): string[] {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  // Earlier texts are the program’s own.
  return files.filter((file) => /\.(?:txt|md)$/.test(file) && !file.startsWith(VERSIONS_NAME)).map(slashed)
}

describe('the showcase', () => {
  test('is built from its register, without an error, and changes nothing in it', () => {
    assert.deepEqual(
      outcome.problems.filter(({ severity }) => severity === 'error'),
      [],
    )
    assert.equal(outcome.code, 0)
    assert.equal(paper.register(), readFileSync(join(CONTENT, 'register.ndjson'), 'utf8'))
  })

  test('comes out the same, byte for byte, when it is built anew', async () => {
    const again = paperIn(folderUntilTheEnd(), {})
    cpSync(CONTENT, again.paths.content, { recursive: true })
    await again.build({ frozen: true, now: '2032-01-01T00:00:00Z' })
    assert.deepEqual(again.site(), paper.site())
  })

  test('gives proof nothing to find, and stays within every budget', () => {
    const { pages, findings } = proof(paper.paths.output)
    assert.deepEqual(findings, [])
    assert.ok(pages > 600, `${pages} pages`)
  })

  test('gives html-validate nothing to find, on any of its pages', () => {
    const files = readdirSync(paper.paths.output, { recursive: true, encoding: 'utf8' })
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map(slashed)
      .sort()
    assert.deepEqual(
      pages.flatMap((file) => htmlFaults(file, readFileSync(join(paper.paths.output, file), 'utf8'))),
      [],
    )
  })

  test('has all its copy accounted for: each character is in one place, on a page or in the report', async () => {
    const { files } = await desk()
    assert.deepEqual(files.map(({ path }) => path).sort(), copyFiles().sort())
    assert.deepEqual(
      filings()
        .map(({ path }) => path)
        .sort(),
      copyFiles().sort(),
      'tests/fixtures/showcase/filed.txt',
    )
    for (const { path, copy, items, dropped } of files) {
      assert.ok(copy)
      assert.deepEqual(faults(copy, spansOf({ items, dropped })), [], path)
    }
  })

  test('has some ninety stories and briefs each, in every section of the masthead', async () => {
    const items = (await desk()).files.flatMap((file) => file.items)
    const stories = items.filter(({ kind }) => kind === 'story')
    near(stories.length, 90)
    near(items.length - stories.length, 95)
    const sections = [
      'Town',
      'Council',
      'Harbour',
      'Sport',
      'Culture',
      'Kitchen',
      'Opinion',
      'Letters',
      'Obituaries',
      'World',
    ]
    for (const section of sections)
      assert.ok(
        outcome.paper?.sections.some(({ name }) => name === section) &&
          paper.page(`/sections/${section.toLowerCase()}/`),
      )
  })

  test('shows what an editor does in a day, each thing once', () => {
    const front = paper.page('/')
    assert.match(front, /class="lead[^>]*>[\s\S]*The light went out for eleven minutes/, 'front.yaml')
    assert.match(front, /Also in: <a[^>]* hreflang="uk"[^>]*>Українська/, 'one story in two languages')
    assert.doesNotMatch(front, />Приїхав переставити/)
    assert.match(front, /class="grid thirds">[\s\S]*Council would sell/, 'pin: 3')
    assert.match(front, /Read the Beacon by post/, 'a notice of the front page')
    assert.match(paper.page('/2025/08/28/edith-tansley-who-wrote-to-this-newspaper-1104-times/'), /Seen it otherwise/)
    assert.match(paper.page('/sections/kitchen/'), /Cook with the Beacon/)
    assert.match(paper.page('/2026/10/15/a-number-a-button-and-an-hour/'), /“to make a point”/, 'typography')
    assert.match(
      paper.page('/sections/quay-board/'),
      /<h2 class="label">LOST AND FOUND<\/h2>\n<ul class="listing ads">/,
    )
    assert.match(paper.page('/sections/obituaries/'), /<ul class="listing">\n<li><a [^>]*>Wilfred Oram/)
    assert.match(paper.page('/sections/letters/'), /<ul class="listing">\n<li><a [^>]*>A number, a button and an hour/)
  })

  test('is written in English, Ukrainian, Spanish and Arabic', async () => {
    const counts = { en: 0, uk: 0, es: 0, ar: 0 }
    for (const { items } of (await desk()).files)
      for (const item of items) if (item.kind === 'story') counts[tongueOf(item)] += 1
    assert.equal(counts.ar, 2)
    assert.equal(counts.es, 8)
    near(counts.uk, 13)
    near(counts.en, 66)
  })

  test('runs from November 2024 to November 2026, and nearly every story has its date from the copy', async () => {
    const stories = (await desk()).files.flatMap(({ items }) => items.filter(({ kind }) => kind === 'story'))
    const days = stories.flatMap(({ fields }) => fields.date?.value ?? []).sort()
    assert.equal(days.at(0), '2024-11-06')
    assert.equal(days.at(-1), '2026-11-20')
    assert.ok(days.length > stories.length * 0.85, `${days.length} of ${stories.length}`)
    assert.equal(new Set(days.map((day) => day.slice(0, 7))).size, 25)
  })

  test('is filed in many shapes: what people write on top and below is left out, by named rules', async () => {
    const rules = new Set<string>((await desk()).files.flatMap(({ dropped }) => dropped.map(({ rule }) => rule)))
    for (const rule of [
      'mail-header',
      'release-line',
      'transmission',
      'end-mark',
      'page-control',
      'signature',
      'document-ruler',
    ])
      assert.ok(rules.has(rule), rule)
  })
})

/** Within a tenth: what the desk makes of a doubtful line may change with its rules. */
function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) <= expected / 10, `found ${found}, expected about ${expected}`)
}

/** The language of a story as anyone would tell it at a glance: by its letters, then by its smallest words. */
function tongueOf(item: Item): 'en' | 'uk' | 'es' | 'ar' {
  const text = item.kind === 'story' ? item.body.map((block) => block.text).join(' ') : item.text
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(/\p{Script=Cyrillic}/gu) * 2 > count(/\p{L}/gu)) return 'uk'
  if (count(/\p{Script=Arabic}/gu) * 2 > count(/\p{L}/gu)) return 'ar'
  return count(/\b(?:que|los|las|el|la|con|una?)\b/giu) > count(/\b(?:the|and|was|that|with|of)\b/giu) ? 'es' : 'en'
}
