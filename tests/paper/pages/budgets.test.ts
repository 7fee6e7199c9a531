/**
 * What pages weigh, against what a reader on a slow line was promised: as sent
 * (gzip), of a paper whose words repeat less than a language does.
 */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { TYPEFACE } from '../../../scripts/typeface.ts'
import { type Files, folderUntilTheEnd, MASTHEAD, paperIn, type TestPaper } from '../paper.ts'

/** In bytes. */
const FRONT = 14_000
const STORY_BESIDE_ITS_TEXT = 6_000
const STYLE = 8_000
const TYPE = 60_000

const LETTERS = 'eeeeeetttttaaaaooooiiiinnnnsssshhhrrrddllluccmmwwffggyyppbbvkxjqz'
const SECTIONS = ['Council', 'Harbour', 'Courts', 'Sport', 'Letters']

/** Words that nobody said, in any number, the same ones each time. */
function wordsFrom(seed: number): (count: number) => string {
  let state = seed
  const below = (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const word = () => Array.from({ length: 2 + below(8) }, () => LETTERS[below(LETTERS.length)]).join('')
  return (count) => {
    const text = Array.from({ length: count }, word).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}

function stories(): Files {
  const words = wordsFrom(7)
  const files: Record<string, string> = { 'masthead.yaml': `${MASTHEAD}sections: [${SECTIONS.join(', ')}]\n` }
  for (let number = 0; number < 90; number += 1) {
    const day = `2031-04-${String(30 - Math.floor(number / 6)).padStart(2, '0')}`
    const head = [
      `Headline: ${words(9)}`,
      `Date: ${day}`,
      `Section: ${SECTIONS[number % 5]}`,
      `By: ${words(1)} ${words(1)}`,
    ]
    const body = Array.from({ length: 12 }, () => `${words(40)}.`)
    files[`story-${number}.txt`] =
      `${head.join('\n')}\nDek: ${words(16)}\nTopics: ${words(1)}; ${words(2)}\n\n${body.join('\n\n')}\n`
  }
  files['briefs.txt'] = Array.from({ length: 30 }, () => words(10)).join('\n')
  return files
}

const folder = folderUntilTheEnd()

describe('a paper of ninety stories and thirty briefs', () => {
  let paper: TestPaper
  before(async () => {
    paper = paperIn(folder, stories())
    assert.deepEqual((await paper.build()).problems, [])
  })

  const weight = (text: string | Buffer) => gzipSync(text, { level: 9 }).length

  test('its front page has sixty headlines, and weighs no more than it may', () => {
    const front = paper.page('/')
    const headlines = front.match(/<h[23][^>]*><a |<li[^>]*><a href="\/2031\//g)?.length ?? 0
    assert.ok(headlines >= 60, `${headlines} headlines`)
    assert.ok(weight(front) <= FRONT, `${weight(front)} bytes`)
  })

  test('a story weighs little beside its text', () => {
    const [, address = ''] = /<h2><a href="([^"]+)"/.exec(paper.page('/')) ?? []
    const page = paper.page(address)
    const text = [...page.matchAll(/<p id="p\d+">(.*?)<a class="mark"/g)].map(([, words]) => words).join('\n')
    assert.ok(text.length > 2000, address)
    const beside = weight(page) - weight(text)
    assert.ok(beside <= STORY_BESIDE_ITS_TEXT, `${beside} bytes`)
  })

  test('the style is one sheet, and weighs no more than it may', () => {
    const sheet = paper.page('/assets/paper.css')
    assert.ok(weight(sheet) <= STYLE, `${weight(sheet)} bytes`)
  })

  test('the typeface of a Latin page weighs no more than it may', () => {
    const latin = TYPEFACE.filter(({ name }) => name.includes('latin'))
    assert.equal(latin.length, 4)
    const bytes = latin.reduce((sum, { path }) => sum + readFileSync(path).length, 0)
    assert.ok(bytes <= TYPE, `${bytes} bytes`)
  })
})
