/** Samples: labelled copy, made ready to be learnt from or to be measured by. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { galleyOf } from '../desk/galley.ts'
import { mark } from '../desk/mark.ts'
import { FIXED } from '../desk/order.ts'
import { takeUp } from '../desk/parse.ts'
import { evidenceOf, type RoleLine } from '../desk/roles/evidence.ts'
import { roleLinesOf } from '../desk/roles/lines.ts'
import type { RoleSet } from '../desk/roles/roles.ts'
import type { Copy } from '../flow/copy.ts'
import { linesOf } from '../flow/copy.ts'
import { rolesOfLetters } from './letters.ts'

/** One document with its labels. */
export interface Sample {
  readonly name: string
  /** Who published it: samples of one publisher are never on both sides of a validation. */
  readonly site: string
  readonly lines: readonly RoleLine[]
  readonly evidence: readonly (readonly string[])[]
  readonly allowed: readonly RoleSet[]
  readonly letters: string
}

/** `{ "name.txt": { "site", "language", "roles" } }` */
export interface Labelled {
  readonly site: string
  readonly language: string
  readonly roles: string
}

export function samplesIn(folder: string): Sample[] {
  const labels = JSON.parse(readFileSync(join(folder, 'roles.json'), 'utf8')) as Record<string, Labelled>
  return Object.entries(labels).flatMap(([name, each]) =>
    samplesOf(name, readFileSync(join(folder, name), 'utf8'), each),
  )
}

/** The documents of a text, each with the letters of its lines. */
export function samplesOf(name: string, text: string, labelled: Labelled): Sample[] {
  return samplesOfCopy({ path: name, text, encoding: 'utf-8', lines: linesOf(text) }, labelled)
}

/** The documents of a file's copy, each with the letters of its lines. */
export function samplesOfCopy(copy: Copy, { site, roles }: Labelled): Sample[] {
  const { documents } = takeUp(copy)
  return documents.map((document) => {
    const galley = FIXED.reduce(mark, galleyOf(copy, document))
    const lines = roleLinesOf(galley)
    const numbers = new Map<number, number>()
    for (const { free } of lines) numbers.set(free.line.number, (numbers.get(free.line.number) ?? 0) + 1)
    const letters = lines.map(({ free }) =>
      // A line of several pieces has one letter: of its pieces nobody says what each is.
      (numbers.get(free.line.number) ?? 0) > 1 ? '?' : (roles[free.line.number - 1] ?? '?'),
    )
    return {
      name: copy.path,
      site,
      lines,
      evidence: evidenceOf(lines),
      allowed: rolesOfLetters(letters),
      letters: letters.join(''),
    }
  })
}
