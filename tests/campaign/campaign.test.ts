/** The campaign's short form: a few tries of each part, with chances of one seed. `npm run campaign` is the long one. */

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { describe, test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { COUNTED, Tally, table } from './tally.ts'

interface Answer {
  readonly tallies: readonly {
    readonly part: string
    readonly tries: number
    readonly counts: Record<string, number>
    readonly examples: readonly string[]
  }[]
}

/** The server waits, most of its time: beside it the others do their work. The browser's part is a browser test. */
const GROUPS = [['server'], ['faults', 'disks', 'comings', 'register', 'owners'], ['kills', 'twice'], ['publish']]

describe('the short form', { concurrency: 2 }, () => {
  for (const parts of GROUPS)
    test(`nothing is counted: ${parts.join(', ')}`, async () => {
      const { tallies } = await campaign(parts)
      assert.equal(tallies.length, parts.length)
      for (const { part, tries, counts, examples } of tallies) {
        assert.ok(tries > 0, part)
        assert.deepEqual(counts, new Tally(part).counts, `${part}: ${examples.join('\n')}`)
      }
    })
})

test('a part that is none is refused, and the table has a row for each part and a column for each count', async () => {
  await assert.rejects(campaign(['weather']), /There is no part “weather”/)
  const tally = new Tally('a try')
  tally.note('foreign', 'an example')
  assert.equal(tally.sum, 1)
  assert.match(
    table([tally]),
    new RegExp(`^\\| a try \\| 0 \\| 1 ${'\\| 0 '.repeat(Object.keys(COUNTED).length - 1)}\\|$`, 'm'),
  )
})

function campaign(parts: readonly string[]): Promise<Answer> {
  const entry = ['--import', './tests/campaign/failing-disk.ts', 'tests/campaign/campaign.ts']
  const options = ['--short', '--json', '--seed', '20261128', ...parts.flatMap((part) => ['--only', part])]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...entry, ...options], { cwd: PROGRAM, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (out.startsWith('{')) resolve(JSON.parse(out))
      else reject(error ?? new Error(err))
    })
  })
}
