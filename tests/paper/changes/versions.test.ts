/** Versions of an agency's story: the newest stands in lists, and leads to those before it; daily reports in one frame are stories of their own. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, paperFor } from '../paper.ts'

const wire = (headline: string, lede: string, day = '14 May 2031') =>
  `Headline: ${headline}\nDate: ${day}\nPlace: OSTREY\nAgency: Harbour Wire\nSection: World\n\n${lede}\n`
const FIRST =
  'A fire at the rope works in Ostrey drove forty people from their houses on Wednesday night, the harbour master said, and the swing bridge was closed to carts.'
const SECOND =
  'Three men were hurt in the fire at the rope works in Ostrey, which drove forty people from their houses on Wednesday night, said the harbour master. The bridge was closed to carts.'
const THIRD =
  'The fire at the rope works in Ostrey is out, said the harbour master, and the forty people whom it drove from their houses may go home. Three men were hurt.'
const [A, B, C] = [
  'fire-at-rope-works',
  'update-1-fire-at-rope-works-hurts-three',
  'update-2-fire-at-rope-works-is-out',
]
const at = (slug?: string) => `/2031/05/14/${slug}/`
const leads = (html: string, slug?: string) => html.includes(`${at(slug)}"`)

test('as a wire sends them, the number says which is the newest, and the headline is without it', async (t) => {
  const sent = (headline: string, lede: string) => `${headline}\n\nOSTREY, 14 May 2031 (Harbour Wire) – ${lede}\n`
  const paper = paperFor(t, {
    'd.txt': sent('Fire at rope works', FIRST),
    'c.txt': sent('UPDATE 1-Fire at rope works hurts three', SECOND),
    'b.txt': sent('UPDATE 2-Fire at rope works is out', THIRD),
    'a.txt': sent('CORRECTED-UPDATE 2-Fire at rope works is out at last', THIRD),
  })
  assert.deepEqual(codes(await paper.build()), [])
  const html = paper.page('/')
  const slugs = ['fire-at-rope-works-is-out-at-last', 'fire-at-rope-works-is-out', 'fire-at-rope-works-hurts-three', A]
  assert.deepEqual(
    slugs.map((slug) => leads(html, slug)),
    [true, false, false, false],
  )
  const newest = paper.page(at(slugs[0]))
  assert.match(newest, /<h1[^>]*>Fire at rope works is out at last</)
  const places = slugs.slice(1).map((slug) => newest.indexOf(at(slug)))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('a flash of a few words folds under the updates of it, and under nothing that is not marked', async (t) => {
  const flash = wire('Fire at rope works', 'Forty people left their houses in Ostrey on Wednesday night.')
  const paper = paperFor(t, {
    'a.txt': flash,
    'b.txt': wire('UPDATE 1-Fire at rope works hurts three', SECOND),
    'c.txt': wire('UPDATE 2-Fire at rope works is out', THIRD),
  })
  await paper.build()
  const shown = [A, B, C].map((slug) => leads(paper.page('/'), slug))
  assert.deepEqual(shown, [false, false, true])
  const other = paperFor(t, {
    'a.txt': flash,
    'b.txt': flash.replace('Fire at rope works', 'Fire at the rope works').replace('Forty', 'Fifty'),
    'c.txt': wire('Rope: fire', 'All are safe.'),
    'd.txt': wire('UPDATE 1-Rope: fire at works', 'All are safe, said Ann.'),
  })
  await other.build()
  const slugs = [A, 'fire-at-the-rope-works', 'rope-fire', 'update-1-rope-fire-at-works']
  assert.deepEqual(
    slugs.map((slug) => leads(other.page('/'), slug)),
    [true, true, true, true],
  )
})

test('a version that comes in late stands by its number', async (t) => {
  const paper = paperFor(t, {
    'a.txt': wire('Fire at rope works', FIRST),
    'c.txt': wire('UPDATE 2-Fire at rope works is out', THIRD),
  })
  await paper.build()
  paper.file('b.txt', wire('UPDATE 1-Fire at rope works hurts three', SECOND))
  await paper.build()
  assert.deepEqual(
    [A, B, C].map((slug) => leads(paper.page('/'), slug)),
    [false, false, true],
  )
})

test('versions of an agency’s story fold under the newest, and each keeps its address', async (t) => {
  const paper = paperFor(t, {
    'a.txt': wire('Fire at rope works', FIRST),
    'b.txt': wire('UPDATE 1-Fire at rope works hurts three', SECOND),
    'c.txt': wire('UPDATE 2-Fire at rope works is out', THIRD),
    'other.txt': wire(
      'Herring are dear',
      'Herring fetched eleven pence a dozen at the quay, which nobody remembers, and cod was not to be had at any price before noon.',
    ),
  })
  assert.deepEqual(codes(await paper.build()), [])
  for (const list of ['/', '/2031/05/14/', '/sections/world/', '/headlines/']) {
    const html = paper.page(list)
    assert.deepEqual(
      [A, B, C, 'herring-are-dear'].map((slug) => leads(html, slug)),
      [false, false, true, true],
      list,
    )
  }
  const newest = paper.page(at(C))
  assert.match(newest, /Earlier versions:/)
  assert.ok(newest.indexOf(at(B)) < newest.indexOf(at(A)))
  for (const slug of [A, B])
    assert.match(paper.page(at(slug)), new RegExp(`There is a newer version: <a href="${at(C)}"`))
  const text = paper.page('/feed.json')
  assert.ok([A, B, C].every((slug) => text.includes(at(slug))))
})

test('daily reports in one frame, and stories of two places, are their own', async (t) => {
  const shares = (end: string, day: string) =>
    wire(
      `UPDATE 1-Ostrey shares end ${end}`,
      `Shares in Ostrey ended ${end} on the day, dealers at the exchange said, with rope makers and shipping lines the most traded, while coal was left alone.`,
      day,
    )
  const paper = paperFor(t, {
    'a.txt': shares('higher', '13 May 2031'),
    'b.txt': shares('lower', '14 May 2031'),
    'c.txt': wire('Fire at rope works', FIRST),
    'd.txt': wire('Fire at rope works hurts three', SECOND).replace('OSTREY', 'HALDEN'),
  })
  await paper.build()
  assert.ok(!Object.values(paper.site()).some((html) => html.includes('newer version')))
})

test('raw copy, of which the desk takes the wire’s mark off the headline; and a second build comes to the same', async (t) => {
  const raw = (headline: string, lede: string) => `${headline}\n\nOSTREY, 14 May 2031 (Harbour Wire) – ${lede}\n`
  const files = {
    'a.txt': raw('Fire at rope works', FIRST),
    'b.txt': raw('UPDATE 1-Fire at rope works hurts three', SECOND),
    'c.txt': raw('UPDATE 2-Fire at rope works is out', THIRD),
  }
  const paper = paperFor(t, files)
  await paper.build()
  assert.match(paper.page('/2031/05/14/fire-at-rope-works-is-out/'), /Earlier versions:/)
  assert.match(paper.page('/2031/05/14/fire-at-rope-works/'), /newer version/)
  paper.file('d.txt', files['c.txt'])
  assert.deepEqual(
    codes(await paper.build()).filter((code) => code.includes('duplicate')),
    ['warning duplicate-story'],
  )
  const site = paper.site()
  const clone = paperFor(t, { ...files, 'd.txt': files['c.txt'], 'register.ndjson': paper.register() })
  await clone.build()
  const differing = Object.keys(site).filter((file) => clone.site()[file] !== site[file])
  assert.deepEqual(
    differing.filter((file) => !/seals|^\.broadsheet$/.test(file)),
    [],
  )
})
