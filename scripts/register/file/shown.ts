/**
 * What was shown: the lines that `npm start` would have entered. It enters nothing,
 * but a story that was shown has been seen at that hour; whoever enters it later keeps
 * the hour, and what was printed stands. Lost, it is the hour of the entering.
 */

import { rmSync } from 'node:fs'
import { replaceFile, textOf } from '../../disk/text-file.ts'
import { type ItemLine, printLine, type Register } from '../register.ts'
import { loadRegister } from './load.ts'

/** Lines by id. */
export type ShownLines = ReadonlyMap<string, ItemLine>

/** What was shown and not entered yet; nothing where nobody can say. */
export function readShown(path: string): ShownLines {
  try {
    const { register } = loadRegister(textOf(path) ?? '')
    return new Map(register.items.map((line) => [line.id, line]))
  } catch {
    return new Map()
  }
}

/** Keep what the next register has and the one on disk has not. It only saves printing: where the disk takes no more, there is none. */
export function keepShown(path: string, next: Register, onDisk: Register): void {
  const same = new Set(onDisk.items)
  const others = next.items.filter((line) => !same.has(line))
  const ids = new Set(others.map(({ id }) => id))
  const entered = new Set(onDisk.items.filter(({ id }) => ids.has(id)).map((line) => printLine(line)))
  const lines = others.map((line) => printLine(line)).filter((line) => !entered.has(line))
  const text = lines.map((line) => `${line}\n`).join('')
  try {
    if ((textOf(path) ?? '') !== text) replaceFile(path, text)
  } catch {
    dropShown(path)
  }
}

/** All that was shown is entered by now, or is gone. */
export function dropShown(path: string): void {
  rmSync(path, { force: true })
}
