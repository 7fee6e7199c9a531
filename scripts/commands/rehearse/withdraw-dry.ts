/** `broadsheet withdraw --dry-run`: which pages a takedown would change. It writes nothing, and takes no lock. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../build.ts'
import { textOf } from '../../disk/text-file.ts'
import { hasError, type Problem, type Result } from '../../flow/problem.ts'
import { readMasthead } from '../../masthead/read-masthead.ts'
import { pathsOf } from '../../paths.ts'
import { openPressroom } from '../../press/render/pressroom.ts'
import { loadRegister } from '../../register/file/load.ts'
import { type ItemLine, type Register, registerOf } from '../../register/register.ts'
import { addressesTyped, lineAt } from '../../takedown/typed.ts'
import { filingTime } from '../now.ts'
import { formatProblems } from '../show/show-problems.ts'
import { notOrdered, unknown, type WithdrawOptions, withoutOrder } from '../withdraw.ts'
import { besides, planText } from './build-dry.ts'

/** @param pressroom is closed at the end @returns the exit code: 1 if there is nothing of it to withdraw, 2 if masthead or clock are wrong */
export async function withdrawDryCommand(
  typed: string,
  options: WithdrawOptions,
  pressroom = openPressroom(),
): Promise<number> {
  const aside = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  const paths = besides(pathsOf(options.content, options.output), aside)
  const stop = (code: number, problems: readonly Problem[]) => {
    process.stderr.write(`${formatProblems(problems, paths.content)}Nothing was written.\n`)
    return code
  }
  try {
    const now = filingTime()
    if (typeof now !== 'string') return stop(2, [now])
    const head = await readMasthead(paths, options.baseUrl)
    if (!head.ok) return stop(2, head.problems)
    const onDisk = textOf(paths.register) ?? ''
    const { register, problems } = loadRegister(onDisk)
    if (hasError(problems)) return stop(1, problems)
    const line = lineAt(register, addressesTyped(typed, head.value))
    if (line === null || 'pages' in line) return stop(1, [unknown({ typed, paths }, line)])
    const next = withOrder(register, line, now, options)
    if (!next.ok) return stop(1, next.problems)
    const url = options.baseUrl === undefined ? {} : { url: options.baseUrl }
    const memory = { register: { onDisk, next: next.value } }
    const order = { paths, pressroom, now, dryRun: true, keepGoing: true, memory }
    const outcome = await build({ ...order, ...url })
    if (outcome.report === null) return stop(1, outcome.problems)
    process.stdout.write(planText(outcome))
    const would = options.undo === true ? 'The order would be taken back' : 'It would be withdrawn'
    process.stderr.write(`${would}: ${line.address} (${line.source}). Nothing was written.\n`)
    return 0
  } finally {
    rmSync(aside, { recursive: true, force: true })
    await pressroom.close()
  }
}

/** The register with the order, or with the order taken back. */
function withOrder(register: Register, line: ItemLine, now: string, options: WithdrawOptions): Result<Register> {
  const { undo = false, reason } = options
  if (undo && line.reason === undefined) return { ok: false, problems: [notOrdered(line)] }
  const ordered = { ...line, withdrawn: line.withdrawn ?? now, reason: reason?.trim() ?? line.reason ?? '' }
  const items = [...register.items.filter((one) => one !== line), undo ? withoutOrder(line) : ordered]
  return { ok: true, value: registerOf(items, register.shelves, register.purged, register.pages), warnings: [] }
}
