/**
 * `npm run showcase:file`: file the showcase's copy again, in the order and at
 * the times in which it came in over two years (`filed.txt`), and write the
 * register that a living paper would have by now. To be run when the desk has
 * learnt to read something better and items come or go.
 */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '../../scripts/intake/read-content.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { enter } from '../../scripts/register/enter.ts'
import { EMPTY_REGISTER, printRegister, type Register } from '../../scripts/register/register.ts'
import { CONTENT, filings, SHOWCASE } from './filings.ts'

const register = await filedInTurn()
writeFileSync(join(CONTENT, 'register.ndjson'), printRegister(register))
// Sections and topics are registered by a build; the last filing is when it is.
const now = filings().at(-1)?.at ?? ''
const options = ['build', '--content', CONTENT, '--output', join(PROGRAM, '_showcase')]
execFileSync(process.execPath, [join(PROGRAM, 'scripts', 'broadsheet.js'), ...options], {
  stdio: 'inherit',
  env: { ...process.env, SOURCE_DATE_EPOCH: `${Date.parse(now) / 1000}` },
})

/** Enter each file at its time, beside those that were there before. */
async function filedInTurn(): Promise<Register> {
  const head = masthead(readFileSync(join(CONTENT, 'masthead.yaml'), 'utf8'))
  if (!head.ok) throw new Error(`${SHOWCASE}: ${head.problems[0]?.reason}`)
  const { files } = await readContent(CONTENT, head.value)
  const filed = new Set<string>()
  return filings().reduce((register, { at, path }) => {
    filed.add(path)
    const there = files.filter((file) => filed.has(file.path))
    return enter(there, register, { now: at, zone: head.value.zone }).register
  }, EMPTY_REGISTER)
}
