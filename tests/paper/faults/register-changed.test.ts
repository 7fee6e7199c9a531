/** A register that changes while a build runs, as a pull changes it. */

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { build } from '../../../scripts/build.ts'
import { pathsOf } from '../../../scripts/paths.ts'
import { printLine } from '../../../scripts/register/register.ts'
import { itemLine } from '../../register/samples.ts'
import { codes, NOW, paperFor } from '../paper.ts'

test('the build stops, the site stands as it was, and the next one has both', async (t) => {
  const paper = paperFor(t, { 'ferry.txt': 'The ferry is late again\n\nIt left late from Ostrey.\n' })
  assert.equal((await paper.build()).code, 0)
  const site = paper.site()
  paper.file('mill.txt', 'The mill burns down\n\nNobody was hurt at the mill.\n')
  const pulled = printLine(itemLine({ id: 'zzzzzzzzzz', source: 'bridge.txt' }))
  const { paths } = paper
  const nothing = () => assert.fail('Nothing is printed.')
  const pressroom = {
    program: { root: '', hash: '' } as never,
    workers: 1,
    isRunning: false,
    print: nothing,
    warm() {},
    close: nothing,
  }
  const outcome = await build({
    paths,
    pressroom,
    now: NOW,
    // Asked for after the register was read.
    get frozen() {
      writeFileSync(paths.register, `${paper.register()}${pulled}\n`)
      return false
    },
  })
  assert.deepEqual([outcome.code, codes(outcome)], [1, ['error register-changed']])
  assert.deepEqual(paper.site(), site)
  assert.ok(paper.register().endsWith(`${pulled}\n`))
  assert.equal((await paper.build()).code, 0)
  assert.match(paper.register(), /"zzzzzzzzzz"/)
  for (const url of ['/2026/11/22/harbour-bridge-reopens/', '/2031/05/14/the-mill-burns-down/']) paper.page(url)
  assert.equal(readFileSync(pathsOf(paths.content, paths.output).lastRegister, 'utf8'), paper.register())
})
