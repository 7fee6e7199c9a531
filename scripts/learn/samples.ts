/** Samples: labelled copy, made ready to be learnt from or to be measured by. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { galleyOf } from '../desk/galley.ts'
import { mark } from '../desk/mark.ts'
import { PAGE } from '../desk/order.ts'
import { rulesFor, takeUp } from '../desk/reading/take-up.ts'
import { evidenceOf } from '../desk/roles/evidence/evidence.ts'
import { factsOf } from '../desk/roles/evidence/facts.ts'
import { shapeOf } from '../desk/roles/evidence/line-evidence.ts'
import { NO_TWINS } from '../desk/roles/evidence/twins.ts'
import { roleLinesOf } from '../desk/roles/lines.ts'
import { isPage } from '../desk/roles/page.ts'
import type { RoleLine } from '../desk/roles/role-line.ts'
import { PRINTED, type RoleSet, roleSet } from '../desk/roles/roles.ts'
import { roles as roleRule } from '../desk/roles/rule.ts'
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
  const { documents, rules } = takeUp(copy, isPage)
  return documents.map((document) => {
    const unread = galleyOf(copy, document)
    const own = rulesFor(unread, rules, isPage)
    // Copy that is read by rules teaches what stands on pages, too.
    const order = own.includes(roleRule) ? own : PAGE
    const galley = order.slice(0, order.indexOf(roleRule)).reduce(mark, unread)
    const lines = roleLinesOf(galley)
    const numbers = new Map<number, number>()
    for (const { free } of lines.flatMap((line) => line.lines.map((one) => ({ free: one }))))
      numbers.set(free.line.number, (numbers.get(free.line.number) ?? 0) + 1)
    const letterAt = (free: RoleLine['free']) =>
      // A line of several pieces has one letter: of its pieces nobody says what each is.
      (numbers.get(free.line.number) ?? 0) > 1 ? '?' : (roles[free.line.number - 1] ?? '?')
    const letters = lines.map((line) => {
      const own = line.lines.map(letterAt)
      const [first = '?'] = own
      return own.every((letter) => letter.toUpperCase() === first.toUpperCase()) ? first : '?'
    })
    const open = openTwins(lines, rolesOfLetters(letters))
    return {
      name: copy.path,
      site,
      lines,
      evidence: evidenceOf(lines),
      // What a page's markup makes certain holds for whoever learns from it, too.
      allowed: open.map((may, at) => may & (lines[at]?.page.may ?? may) || may),
      letters: letters.join(''),
    }
  })
}

const HEADLINE = roleSet('headline')

/**
 * What says nearly what the headline says may be it, too: a page has it in its title and
 * in the path to it, in other words, and whoever set the labels knew but one of them.
 */
function openTwins(lines: readonly RoleLine[], allowed: readonly RoleSet[]): RoleSet[] {
  const { twins } = factsOf(
    lines,
    lines.map(({ free }) => shapeOf(free.text)),
  )
  const isHeadline = (at: number) => allowed[at] === HEADLINE
  return allowed.map((may, at) => {
    const { above, below } = twins[at] ?? NO_TWINS
    return (may & PRINTED) === 0 && (isHeadline(above) || isHeadline(below)) ? may | HEADLINE : may
  })
}
