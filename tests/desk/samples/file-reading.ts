/**
 * What a whole file of the fixtures comes to, as a digest: that it changed is told, and
 * whether for the better says the score. Of a page, too, what speaks for the roles of its
 * lines, and which they got: the weights were learnt from this very evidence, and where it
 * changes they are to be learnt anew.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../../scripts/copy/read.ts'
import { type Galley, galleyOf } from '../../../scripts/desk/galley.ts'
import { mark } from '../../../scripts/desk/mark.ts'
import { PLAIN } from '../../../scripts/desk/order.ts'
import { parse } from '../../../scripts/desk/parse.ts'
import { rulesFor, takeUp } from '../../../scripts/desk/reading/take-up.ts'
import { weighTyped } from '../../../scripts/desk/reading/typed.ts'
import { evidenceOf } from '../../../scripts/desk/roles/evidence/evidence.ts'
import { roleLinesOf } from '../../../scripts/desk/roles/lines.ts'
import { readRoles } from '../../../scripts/desk/roles/read-roles.ts'
import type { Copy } from '../../../scripts/flow/copy.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { layoutOf } from '../../layouts-of-copy/layouts.ts'
import { ownTyped } from '../../score/learnt/typed.ts'
import { randomOf, spoilt } from '../../score/spoil.ts'
import { copyOf } from '../copy-samples.ts'
import { itemReading } from './copy-reading.ts'

/** The items, `reading: 5d1f09ac` for all of it, and of a page its evidence and `roles: above 4, headline, paragraph 9`. */
export function fileReading(path: string): string[] {
  return bytesReading(path, readFileSync(join(PROGRAM, path)))
}

/** A file of the fixtures as somebody spoils it: `tests/fixtures/copy/tide.txt 3`, the number being the chance. */
export function spoiltReading(name: string): string[] {
  const [path = '', seed] = name.split(' ')
  const text = readFileSync(join(PROGRAM, path), 'utf8')
  return briefly(bytesReading(path, Buffer.from(spoilt([text], randomOf(Number(seed))))))
}

/** An invented story in an invented layout: `5 17`, the seed and which. */
export function layoutReading(name: string): string[] {
  const [seed, at] = name.split(' ')
  return briefly(bytesReading('a.txt', Buffer.from(layoutOf(Number(seed), Number(at)).text)))
}

/** A text of our typed copy, `002-copperclose q-halden`: what it comes to, and what spoke for the roles of the lines around it. */
export function typedReading(name: string): string[] {
  const text = typedTexts().get(name)
  if (text === undefined) throw new Error(`Found no typed copy “${name}”; expected one of tests/fixtures/typed.`)
  const copy = copyOf('a.txt', text)
  const evidence = takeUp(copy).documents.map((lines) => {
    const galley = galleyOf(copy, lines)
    return weighTyped(galley, PLAIN.reduce(mark, galley))?.evidence ?? []
  })
  return [...briefly(bytesReading('a.txt', Buffer.from(text))), `evidence: ${digest(evidence)}`]
}

let known: ReadonlyMap<string, string> | null = null

function typedTexts(): ReadonlyMap<string, string> {
  known ??= new Map(ownTyped().map(({ name, site, text }) => [`${name.replace(/\.txt$/u, '')} ${site}`, text]))
  return known
}

/** All of a reading as one line. */
function briefly(reading: readonly string[]): string[] {
  return [`reading: ${digest(reading)}`]
}

function bytesReading(path: string, bytes: Buffer): string[] {
  const { copy } = read(path, bytes)
  if (copy === null) return ['no copy']
  const parsed = parse(copy, 'en')
  return [
    ...parsed.items.map((item) => `= ${itemReading(item)}`),
    `reading: ${digest({ items: parsed.items, dropped: parsed.dropped })}`,
    ...rolesReading(copy),
  ]
}

function rolesReading(copy: Copy): string[] {
  const { rules, documents } = takeUp(copy)
  return documents.flatMap((lines) => {
    const galley = galleyOf(copy, lines)
    const own = rulesFor(galley, rules)
    const at = own.findIndex(({ name }) => name === 'roles')
    return at < 0 ? [] : pageReading(own.slice(0, at).reduce(mark, galley))
  })
}

function pageReading(galley: Galley): string[] {
  const roled = readRoles(galley)
  if (roled === null) return []
  const evidence = evidenceOf(roleLinesOf(galley))
  return [`evidence: ${digest(evidence)}`, `roles: ${inRows(roled.lines.map(({ role }) => role))}`]
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
}

function inRows(roles: readonly string[]): string {
  const rows: { readonly role: string; count: number }[] = []
  for (const role of roles) {
    const last = rows.at(-1)
    if (last?.role === role) last.count += 1
    else rows.push({ role, count: 1 })
  }
  return rows.map(({ role, count }) => (count === 1 ? role : `${role} ${count}`)).join(', ')
}
