/** What browsers keep of the paper, as the edition says it: nothing that is held, no more than a dozen, another stamp for whatever changed. */

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { worker } from '../../layouts/away/worker.ts'
import type { Edition } from '../../scripts/edition/edition.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { keepingPages } from '../../scripts/edition/views/machines/keeping.ts'
import type { FrontView } from '../../scripts/edition/views/views.ts'
import { FREEING, REGISTRATION, REGISTRATION_ELEMENT } from '../../scripts/keeping.ts'
import { KEEPING } from '../../scripts/policy.ts'
import { renderPage } from '../layouts/render.ts'
import { PAPER, smallPaper } from '../layouts/samples.ts'

const workerOf = ({ pages }: { readonly pages: readonly { readonly kind: string }[] }) => {
  const [found, ...others] = pages.filter(({ kind }) => kind === 'worker')
  assert.ok(found !== undefined && others.length === 0)
  return found as PageOf<'worker'>
}

test('the worker names stories of the front page, each once, a dozen at most, below the path of the paper', () => {
  const teasers = Array.from({ length: 30 }, (_, at) => ({ url: `/2031/05/14/story-${at % 20}/` }))
  const [lead, ...others] = teasers
  const front = {
    lead,
    seconds: others.slice(0, 3),
    thirds: others.slice(3, 9),
    latest: others,
  } as unknown as FrontView
  const editionOf = (revised: string | null, retired: readonly unknown[] = []) =>
    ({
      paper: PAPER,
      stories: [{ id: 'a', url: '/2031/05/14/a/', filed: '2031-05-14T09:00:00Z', revised }],
      retired,
    }) as unknown as Edition
  const viewOf = (edition: Edition) => workerOf({ pages: keepingPages(edition, front) }).view
  const { stories, edition } = viewOf(editionOf(null))
  assert.deepEqual(
    stories,
    teasers.slice(0, 12).map(({ url }) => url),
  )
  // A change and a withdrawal make it another edition, and the same comes to the same.
  const stamps = [editionOf('2031-05-15T09:00:00Z'), editionOf(null, [{ kind: 'withdrawn', url: '/2031/05/13/b/' }])]
  assert.equal(new Set([edition, ...stamps.map((one) => viewOf(one).edition)]).size, 3)
  assert.equal(viewOf(editionOf(null)).edition, edition)
  const { shell, pages } = smallPaper()
  const text = worker(workerOf({ pages }), { ...shell, paper: { ...shell.paper, base: '/gazette/' } })
  const [, told = ''] = /^const PAPER = (\{.*\})$/m.exec(text) ?? []
  const own = JSON.parse(told) as Record<string, string | string[]>
  for (const address of Object.values(own).flat()) assert.ok(address.startsWith('/gazette/'), address)
  assert.equal(own.front, '/gazette/')
})

test('a paper that is not to be kept has a worker that frees, no list and no line of script', async () => {
  const { shell, pages } = smallPaper()
  const off: Shell = { ...shell, paper: { ...shell.paper, offline: false } }
  assert.equal(worker(workerOf({ pages }), off), FREEING)
  assert.match(FREEING, /registration\.unregister\(\)/)
  const about = pages.find(({ kind }) => kind === 'notFound')
  assert.ok(about !== undefined)
  const [on, without] = [(await renderPage(about, shell)).text, (await renderPage(about, off)).text]
  assert.ok(on.includes(REGISTRATION_ELEMENT))
  assert.doesNotMatch(without, /serviceWorker|script-src/)
})

test('the policy lets run the line that asks for the worker, and nothing else', () => {
  const sum = createHash('sha256').update(REGISTRATION).digest('base64')
  assert.deepEqual(KEEPING['script-src'], [`'sha256-${sum}'`])
  assert.ok(REGISTRATION.length < 180)
})

test('the worker is no larger than it must be, and has neither types nor comments', () => {
  const sheets = smallPaper()
  const text = worker(workerOf(sheets), sheets.shell)
  assert.ok(gzipSync(text).length < 3000, `${gzipSync(text).length} bytes`)
  assert.doesNotMatch(text, /interface |: string|\/\*\*|\bdeclare\b/)
})
