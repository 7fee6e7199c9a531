/**
 * The paper of this checkout: the copy that everything began with, as its reader
 * sees it. Seventeen headlines and nine paragraphs, nothing lost, nothing invented.
 */

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { Outcome } from '../../scripts/build.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { all, classed, type Element, one, read, textOf } from '../layouts/markup.ts'
import { folderUntilTheEnd, paperIn } from './paper.ts'

const SEED = '000_e801989b0ab577c1.txt'
const SHA_256 = '27db017c1ea1777d7cb1fc065a0657991a40a13e49176134966db683c5b7d056'
const DRAFTED = 'Zelenskyy warned that a Russian capture of Bakhmut would mean a sign of weakness'

const copy = readFileSync(join(PROGRAM, 'content', SEED), 'utf8')
const [paragraphs = [], headlines = []] = copy
  .trim()
  .split(/\n{2,}/)
  .map((part) => part.split('\n').map((line) => line.trim()))

const paper = paperIn(folderUntilTheEnd(), {})
let outcome: Outcome

before(async () => {
  cpSync(join(PROGRAM, 'content'), paper.paths.content, { recursive: true })
  outcome = await paper.build({ frozen: true })
})

/** The briefs of a page, in its order, with the address of each, or its anchor. */
function briefsOn(url: string): { text: string; at: string | undefined }[] {
  const lists = all(read(paper.page(url)), classed('briefs'))
  return lists
    .flatMap((list) => all(list, 'li'))
    .map((line) => ({
      text: textOf(line).trim(),
      at: line.attributes.get('id') ?? all(line, 'a')[0]?.attributes.get('href'),
    }))
}

/** The one story page and its address. */
function storyPage(): { url: string; page: Element } {
  const stories = Object.keys(paper.site()).filter((file) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(file))
  assert.equal(stories.length, 1)
  const url = `/${stories[0]?.replace('index.html', '')}`
  return { url, page: read(paper.page(url)) }
}

describe('the copy that everything began with', () => {
  test('is here as it came, to the byte', () => {
    assert.equal(hash('sha256', readFileSync(join(PROGRAM, 'content', SEED))), SHA_256)
    assert.deepEqual([paragraphs.length, headlines.length], [9, 17])
  })

  test('is registered, so that a build gives every address again', () => {
    assert.equal(outcome.code, 0)
    assert.deepEqual(outcome.items, { stories: 1, briefs: 17 })
    assert.equal(paper.register(), readFileSync(join(PROGRAM, 'content', 'register.ndjson'), 'utf8'))
  })

  test('has its seventeen headlines, word for word and in order, on the front page and under /headlines/', () => {
    const { url } = storyPage()
    const day = url.slice(0, '/2026/11/22/'.length)
    for (const index of ['/', '/headlines/', `/headlines${day.slice(0, -3)}`]) {
      const briefs = briefsOn(index)
      assert.deepEqual(
        briefs.map(({ text }) => text),
        headlines,
        index,
      )
      for (const { at } of briefs) assert.match(at ?? '', new RegExp(`^(?:${day})?#?b-[a-z0-9]+$`))
    }
  })

  test('has them on the page of their day, each with an anchor of its own, to which the front page leads', () => {
    const { url } = storyPage()
    const day = url.slice(0, '/2026/11/22/'.length)
    const briefs = briefsOn(day)
    assert.deepEqual(
      briefs.map(({ text }) => text),
      headlines,
    )
    assert.equal(new Set(briefs.map(({ at }) => at)).size, 17)
    assert.deepEqual(
      briefs.map(({ at }) => `${day}#${at}`),
      briefsOn('/').map(({ at }) => at),
    )
  })

  test('has its nine paragraphs, word for word and in order, on the one story page', () => {
    const prose = one(storyPage().page, classed('prose'))
    assert.deepEqual(all(prose, 'p').map(textOf), paragraphs)
    assert.equal(textOf(prose).replace(/\s+/g, ' ').trim(), paragraphs.join(' '))
  })

  test('gets a headline of its own words, which the page says is drafted, and no date', () => {
    const { page } = storyPage()
    assert.equal(textOf(one(page, 'h1')), DRAFTED)
    const drafted = one(page, classed('drafted'))
    assert.match(textOf(drafted), /^Headline drafted by the desk/)
    assert.match(textOf(one(page, classed('dates'))), /^Filed .+\. The copy gives no date\.$/)
    assert.equal(all(page, ({ attributes }) => /byline|section/.test(attributes.get('class') ?? '')).length, 0)
  })

  test('is warned about: the draft, and how to set a headline', () => {
    assert.deepEqual(
      outcome.problems.map(({ severity, code, file, line, column }) => ({ severity, code, file, line, column })),
      [{ severity: 'warning', code: 'drafted-headline', file: SEED, line: 1, column: 1 }],
    )
    const [{ reason, hint } = { reason: '', hint: '' }] = outcome.problems
    assert.equal(reason, `The copy has no headline; the desk drafted “${DRAFTED}”.`)
    assert.match(hint, /^To set one, .+ put “headline: …” into 000_e801989b0ab577c1\.yaml\.$/)
  })
})
