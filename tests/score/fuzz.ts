/**
 * `npm run desk:fuzz -- DIR [COUNT]`: read every text below a folder, and COUNT
 * spoilt ones made of them: lines lost, doubled, swapped, run together, cut,
 * indented, put into capitals, taken from another file. Whatever comes of it, no
 * character may be lost and none told twice. The same COUNT spoils the same way.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../scripts/copy/read.ts'
import { parse } from '../../scripts/desk/parse.ts'
import { slashed } from '../../scripts/paths.ts'
import { faults, spansOf, unshownIn } from '../desk/accounted.ts'
import { copyOf } from '../desk/copy-samples.ts'
import { randomOf, spoilt } from './spoil.ts'

const [folder, count = '10000'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Expected a folder of texts: npm run desk:fuzz -- tests/fixtures/labelled 10000')
  process.exit(2)
}

const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map(slashed)
  .sort()
  .flatMap((name) => {
    const { copy } = read(name, readFileSync(join(folder, name)))
    return copy === null ? [] : [copy.text]
  })
const random = randomOf(20261125)
const started = performance.now()
let wrong = 0
let slowest = 0
for (const text of texts) check(text)
for (let at = 0; at < Number(count); at += 1) check(spoilt(texts, random))
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${texts.length} texts and ${count} spoilt ones in ${seconds} s, the slowest in ${slowest.toFixed(0)} ms: ${wrong} with a fault.`,
)
process.exit(wrong === 0 ? 0 : 1)

function check(text: string): void {
  const copy = copyOf('a.txt', text)
  const from = performance.now()
  try {
    const parsed = parse(copy, 'en')
    const failed = parsed.problems.flatMap(({ code, reason }) => (code === 'rule-failed' ? [reason] : []))
    const found = [...failed, ...faults(copy, spansOf(parsed)), ...unshownIn(copy, parsed)]
    if (found.length > 0) throw new Error(found.slice(0, 3).join('; '))
  } catch (error) {
    wrong += 1
    console.error(`${(error as Error).message}\n${JSON.stringify(text.slice(0, 3000))}`)
  }
  slowest = Math.max(slowest, performance.now() - from)
}
