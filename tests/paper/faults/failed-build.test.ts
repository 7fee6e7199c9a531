/** A build that fails mints nothing: what is mended in the copy is mended. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { paperFor } from '../paper.ts'

test('an older address that a page of the paper has stops the build, and stays in no register', async (t) => {
  const copy = 'Headline: The lamp is lit\nDate: 2 May 2031\n\nIt was lit at dusk, as it always is.\n'
  const paper = paperFor(t, { 'lamp.txt': copy })
  await paper.build()
  const before = [paper.site(), paper.register()]
  paper.file('lamp.yaml', 'formerly: /_headers/\n')
  assert.equal((await paper.build()).code, 1)
  assert.ok(isDeepStrictEqual([paper.site(), paper.register()], before))
  paper.remove('lamp.yaml')
  const { code, problems } = await paper.build()
  assert.deepEqual([code, problems], [0, []])
  assert.ok(isDeepStrictEqual([paper.site(), paper.register()], before))
})
