/**
 * A pack: what the desk made of many files, as two files that are written once and
 * never changed. In `<name>.heads` a line a file: its key, where the rest of it
 * stands, and what every build asks for; in `<name>.rest` the bodies of its stories
 * and its copy, which are read when somebody asks for them.
 *
 * A pack is called by the hash of what is in it, so packs of two machines are put
 * together by copying. Its last line says how long both files are: one that was cut
 * short, or lost its other half, is none.
 */

import { hash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../disk/text-file.ts'
import type { PackedReading } from '../understood.ts'

/** One file's record, as it is packed. */
export interface Packed extends PackedReading {
  /** The hash of all that the reading depends on: 32 hexadecimal digits. */
  readonly key: string
}

/** Where a part of a record stands in `<name>.rest`, in bytes, and the first 16 digits of its hash. */
export interface Slice {
  readonly start: number
  readonly length: number
  readonly sum: string
}

export interface Recorded {
  readonly pack: Pack
  readonly head: string
  readonly bodies: Slice
  readonly copy: Slice
}

const HEADS = '.heads'
const REST = '.rest'

/** An opened pack. Nothing of it is parsed before it is asked for. */
export class Pack {
  readonly name: string
  /** How long its bodies and its copy are together. */
  readonly bytes: number
  readonly #folder: string
  /** By key: its line, without the key. */
  readonly #lines: ReadonlyMap<string, string>
  #descriptor: number | null = null

  constructor(folder: string, name: string, lines: ReadonlyMap<string, string>, bytes: number) {
    this.#folder = folder
    this.name = name
    this.bytes = bytes
    this.#lines = lines
  }

  get keys(): Iterable<string> {
    return this.#lines.keys()
  }

  get size(): number {
    return this.#lines.size
  }

  find(key: string): Recorded | null {
    const line = this.#lines.get(key)
    if (line === undefined) return null
    const [bodiesLength = '', bodiesSum = '', copyLength = '', copySum = '', start = ''] = line.split(' ', 5)
    const at = Number(start)
    const bodies = { start: at, length: Number(bodiesLength), sum: bodiesSum }
    const copy = { start: at + bodies.length, length: Number(copyLength), sum: copySum }
    const head = line.slice(
      bodiesLength.length + bodiesSum.length + copyLength.length + copySum.length + start.length + 5,
    )
    return { pack: this, head, bodies, copy }
  }

  /** The text of a slice. @throws if it cannot be read, or is not what was written there */
  read({ start, length, sum }: Slice): string {
    this.#descriptor ??= openSync(join(this.#folder, `${this.name}${REST}`), 'r')
    const bytes = Buffer.allocUnsafe(length)
    let got = 0
    while (got < length) {
      const more = readSync(this.#descriptor, bytes, got, length - got, start + got)
      if (more === 0) break
      got += more
    }
    if (got < length || sumOf(bytes) !== sum) throw new Error(`What the desk remembers in ${this.name} was changed.`)
    return bytes.toString('utf8')
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }

  /** Forget it on disk. */
  remove(): void {
    this.close()
    for (const ending of [HEADS, REST]) rmSync(join(this.#folder, `${this.name}${ending}`), { force: true })
  }
}

/** The sound packs of a folder; what is half a pack is removed. */
export function openPacks(folder: string): Pack[] {
  const names = listed(folder)
  const packs = names
    .filter((name) => name.endsWith(HEADS))
    .map((name) => openPack(folder, name.slice(0, -HEADS.length)))
  return packs.filter((pack) => pack !== null)
}

/** Write a pack. @returns it, opened */
export function writePack(folder: string, records: readonly Packed[]): Pack {
  const lines = new Map<string, string>()
  const rest: Buffer[] = []
  let start = 0
  for (const { key, head, bodies, copy } of records) {
    const [one, other] = [Buffer.from(bodies), Buffer.from(copy)]
    lines.set(key, `${one.length} ${sumOf(one)} ${other.length} ${sumOf(other)} ${start} ${head}`)
    rest.push(one, other)
    start += one.length + other.length
  }
  const text = [...lines].map(([key, line]) => `${key} ${line}\n`).join('')
  const name = hash('sha256', text).slice(0, 32)
  const place = (ending: string) => join(folder, `${name}${ending}`)
  for (const [ending, content] of [
    [REST, Buffer.concat(rest)],
    [HEADS, `${text}${endOf(text, start)}`],
  ] as const) {
    replaceFile(place(ending), content)
  }
  return new Pack(folder, name, lines, start)
}

/** Remove what is half a pack, or a draft of one. */
export function removeHalves(folder: string, packs: readonly Pack[]): void {
  const sound = new Set(packs.flatMap(({ name }) => [`${name}${HEADS}`, `${name}${REST}`]))
  for (const name of listed(folder))
    if (/\.(?:heads|rest)(?:\.new)?$/.test(name) && !sound.has(name)) rmSync(join(folder, name), { force: true })
}

function openPack(folder: string, name: string): Pack | null {
  try {
    const text = readFileSync(join(folder, `${name}${HEADS}`), 'utf8')
    const cut = text.lastIndexOf('\n', text.length - 2) + 1
    const { size } = statSync(join(folder, `${name}${REST}`))
    const lines = text.slice(0, cut)
    if (text.slice(cut) !== endOf(lines, size)) return null
    const found = new Map<string, string>()
    for (const line of lines.split('\n')) if (line !== '') found.set(line.slice(0, 32), line.slice(33))
    return new Pack(folder, name, found, size)
  } catch {
    return null
  }
}

/** The last line of a pack's heads. */
function endOf(lines: string, restSize: number): string {
  return `end ${hash('sha256', lines).slice(0, 32)} ${restSize}\n`
}

function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 16)
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
