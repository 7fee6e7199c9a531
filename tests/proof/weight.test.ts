/** The budgets: which page, which budget, by how much. */

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Proof } from '../../scripts/proof/proof.ts'
import { page, proofOf, SOUND, STORY, STORY_URL, said } from './site.ts'

/** Text that gzip cannot make smaller than three quarters of it. */
function noise(bytes: number): string {
  return randomBytes(bytes).toString('base64')
}

function excessOf({ findings }: Proof) {
  return findings.map(({ url, code, excess }) => ({ url, code, budget: excess?.budget, limit: excess?.limit }))
}

/** Links to so many briefs of one day, and the day's page that has them. */
function briefs(count: number): { links: string; day: string } {
  const ids = Array.from({ length: count }, (_, i) => `b-${i}`)
  return {
    links: ids.map((id) => `<a href="/post/2031/05/02/#${id}">x</a>`).join('\n'),
    day: page('/2031/05/02/', { body: ids.map((id) => `<p id="${id}">x</p>`).join('') }),
  }
}

describe('a budget', () => {
  test('of the front page: what is too much is said in kilobytes', (t) => {
    const proofed = proofOf(t, { ...SOUND, 'index.html': page('/', { body: `<p>${noise(18_000)}</p>` }) })
    assert.deepEqual(excessOf(proofed), [
      { url: '/', code: 'over-budget', budget: 'the HTML of a front page of up to 60 headlines', limit: 14_000 },
    ])
    assert.match(
      said(proofed)[0] ?? '',
      /^index\.html:1:1 over-budget Found 1\d\.\d KB where the HTML of a front page of up to 60 headlines may weigh 14\.0 KB: \d\.\d KB too much\.$/,
    )
    const [{ excess } = {}] = proofed.findings
    assert.ok(excess && excess.measured > 17_000 && excess.measured < 20_000)
  })

  test('of the front page grows with more than sixty headlines', (t) => {
    for (const [count, limit] of [
      [60, 14_000],
      [90, 21_000],
    ] as const) {
      const { links, day } = briefs(count)
      const { heaviest } = proofOf(t, {
        ...SOUND,
        'index.html': page('/', { body: links }),
        '2031/05/02/index.html': day,
      })
      assert.equal(heaviest.front?.limit, limit)
    }
  })

  test('of a story leaves its own text out', (t) => {
    const long = page(STORY_URL, { body: `<article><p id="how">${noise(40_000)}</p></article>` })
    assert.deepEqual(said(proofOf(t, { ...SOUND, [STORY]: long })), [])
    const burdened = page(STORY_URL, { body: `<article><p id="how">x</p></article><p>${noise(9_000)}</p>` })
    assert.deepEqual(excessOf(proofOf(t, { ...SOUND, [STORY]: burdened })), [
      { url: STORY_URL, code: 'over-budget', budget: 'the HTML of a story beside its text', limit: 6000 },
    ])
  })

  test('of style counts each sheet once, those that it imports, and style within a page', (t) => {
    const half = `/* ${noise(4_200)} */`
    const twice = { ...SOUND, 'paper.css': half }
    assert.deepEqual(said(proofOf(t, twice)), [])
    const over = [{ url: '/paper.css', code: 'over-budget', budget: 'all CSS together', limit: 8000 }]
    const other = page(STORY_URL, {
      head: '<link rel="stylesheet" media="print" href="/post/print.css">',
      body: '<p id="how">x',
    })
    assert.deepEqual(excessOf(proofOf(t, { ...twice, 'print.css': `/* ${noise(4_200)} */`, [STORY]: other })), over)
    const inline = page(STORY_URL, { head: `<style>/* ${noise(4_200)} */</style>`, body: '<p id="how">x' })
    assert.deepEqual(excessOf(proofOf(t, { ...twice, [STORY]: inline })), over)
  })

  test('of typefaces counts those whose characters are on the page, and those that are preloaded', (t) => {
    const face = (name: string, range: string) =>
      `@font-face { font-family: Post; src: url(${name}.woff2) format("woff2"); unicode-range: ${range}; }`
    const site = {
      ...SOUND,
      'paper.css': face('latin', 'U+0-FF, U+2??') + face('cyrillic', 'U+400-4FF, U+2116'),
      'latin.woff2': randomBytes(40_000),
      'cyrillic.woff2': randomBytes(30_000),
    }
    const { findings, heaviest } = proofOf(t, site)
    assert.deepEqual([findings, heaviest.fonts?.measured], [[], 40_000])
    const over = [{ url: '/', code: 'over-budget', budget: 'the typefaces of a page', limit: 60_000 }]
    assert.deepEqual(excessOf(proofOf(t, { ...site, 'index.html': page('/', { body: '<p>Маяк</p>' }) })), over)
    assert.deepEqual(excessOf(proofOf(t, { ...site, 'index.html': page('/', { body: '<p lang="uk">Маяк</p>' }) })), [])
    const preload = '<link rel="preload" as="font" crossorigin href="/post/cyrillic.woff2">'
    assert.deepEqual(excessOf(proofOf(t, { ...site, 'index.html': page('/', { head: preload }) })), over)
  })
  test('of typefaces counts an italic where something is in italics, by HTML or by a rule', (t) => {
    const face = (name: string, style: string) =>
      `@font-face { font-family: Post; font-style: ${style}; src: local("Post"), url('${name}.woff2'); }`
    const css = face('roman', 'normal') + face('italic', 'italic')
    const site = { ...SOUND, 'paper.css': css, 'roman.woff2': randomBytes(20_000), 'italic.woff2': randomBytes(10_000) }
    const weight = (files: Parameters<typeof proofOf>[1]) => proofOf(t, { ...site, ...files }).heaviest.fonts?.measured
    assert.equal(weight({}), 20_000)
    assert.equal(weight({ 'index.html': page('/', { body: '<p>so <em>old</em></p>' }) }), 30_000)
    assert.equal(weight({ 'index.html': page('/', { body: '<p lang="es">so <em>old</em></p>' }) }), 20_000)
    assert.equal(weight({ 'index.html': page('/', { body: '<p>so <em>старе 1</em></p>' }) }), 20_000)
    assert.equal(weight({ 'paper.css': `${css} .motto { font: italic 1rem Post }` }), 30_000)
  })
  test('of typefaces leaves out a family for other languages, and one whose letters a preloaded one has', (t) => {
    const face = (name: string, range: string) =>
      `@font-face { font-family: ${name}; src: url('${name}.woff2'); unicode-range: ${range}; }`
    const css = `${face('Latin', 'U+0-FF')}${face('Names', 'U+20-40, U+400-4FF')}${face('Plain', 'U+0-FF')}
      :root { font-family: Latin, Plain } :root:is(:lang(uk), :lang(be)) { font-family: Names, Plain }`
    const files = { Latin: 20_000, Names: 10_000, Plain: 5_000 }
    const site = {
      'paper.css': css,
      ...Object.fromEntries(Object.entries(files).map(([name, size]) => [`${name}.woff2`, randomBytes(size)])),
    }
    const weight = (head: string) =>
      proofOf(t, { ...site, 'index.html': page('/', { head, body: '<p>At 4 Маяк</p>' }) }).heaviest.fonts?.measured
    assert.equal(weight(''), 25_000)
    assert.equal(weight('<link rel="preload" as="font" crossorigin href="/post/Latin.woff2">'), 20_000)
  })
})
