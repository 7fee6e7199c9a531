/**
 * Typed copy to learn from: texts as newsrooms, agencies, press offices and readers file
 * them, all of it invented, with a letter in the margin of each line
 * (`scripts/learn/letters.ts`).
 *
 *     === 002-copperclose q-halden en
 *     F HLD7731 4 E 0198 MKT /COPPER-CLOSE
 *
 *     H METALS-Copper slips to five-week low as smelter strike ends
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { galleyOf } from '../../../scripts/desk/galley.ts'
import { mark } from '../../../scripts/desk/mark.ts'
import { PLAIN } from '../../../scripts/desk/order.ts'
import { takeUp } from '../../../scripts/desk/reading/take-up.ts'
import { weighTyped } from '../../../scripts/desk/reading/typed.ts'
import { isPage } from '../../../scripts/desk/roles/page.ts'
import { linesOf } from '../../../scripts/flow/copy.ts'
import { rolesOfLetters } from '../../../scripts/learn/letters.ts'
import type { Labelled, Sample } from '../../../scripts/learn/samples.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { layouts } from '../../layouts-of-copy/layouts.ts'
import type { Lessons } from './lessons.ts'

/** A text with a letter for each of its lines. */
export interface Typed extends Labelled {
  readonly name: string
  readonly text: string
}

const FIXTURES = join(PROGRAM, 'tests', 'fixtures')

/** Our own typed copy: what was written to be learnt from. */
export function ownTyped(): Typed[] {
  return typedIn(join(FIXTURES, 'typed'))
}

/** The texts of press offices, as typed copy. */
export function typedOffices({ folder, texts }: Pick<Lessons, 'folder' | 'texts'>): Sample[] {
  return Object.entries(texts).flatMap(([name, labels]) =>
    typedSamples({ name, text: readFileSync(join(folder, name), 'latin1'), ...labels }),
  )
}

const LAYOUTS = { seed: 11, count: 400 }

/** What else is learnt of typed copy: our own texts with answers, and invented stories in invented layouts. */
export function besideTyped(): Sample[] {
  const labelled = ['labelled', 'copy'].flatMap((folder) => {
    const path = join(FIXTURES, folder)
    const labels = JSON.parse(readFileSync(join(path, 'roles.json'), 'utf8')) as Record<string, Labelled>
    return Object.entries(labels).map(([name, each]) => ({
      name,
      text: readFileSync(join(path, name), 'utf8'),
      ...each,
    }))
  })
  const invented = layouts(LAYOUTS).map((each) => ({ ...each, name: `${each.name}.txt` }))
  return [...labelled, ...invented].flatMap(typedSamples)
}

const HEAD = /^=== (?<name>\S+) (?<site>\S+) (?<language>\S+)\n/

/** The texts of all files of a folder, in the order of their names. */
export function typedIn(folder: string): Typed[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^(?==== )/m))
    .map(typedOf)
}

function typedOf(bound: string): Typed {
  const { name = '', site = '', language = '' } = HEAD.exec(bound)?.groups ?? {}
  const lines = bound.replace(HEAD, '').replace(/\n+$/, '').split('\n')
  return {
    name: `${name}.txt`,
    site,
    language,
    roles: lines.map((line) => line.slice(0, 1) || ' ').join(''),
    text: `${lines.map((line) => line.slice(2)).join('\n')}\n`,
  }
}

/** The documents of a typed text, with what the rules make of them as evidence; none of what was copied from a page. */
export function typedSamples({ name, text, site, roles }: Pick<Typed, 'name' | 'text' | 'site' | 'roles'>): Sample[] {
  const copy = { path: name, text, encoding: 'utf-8' as const, lines: linesOf(text) }
  const { documents, rules } = takeUp(copy, isPage)
  if (rules !== PLAIN) return []
  return documents.flatMap((document): Sample[] => {
    const galley = galleyOf(copy, document)
    if (isPage(galley)) return []
    const weighed = weighTyped(galley, PLAIN.reduce(mark, galley))
    if (weighed === null) return []
    const { lines, evidence } = weighed
    const letters = lines.map((line) => {
      const own = line.lines.map((free) => roles[free.line.number - 1] ?? '?')
      const [first = '?'] = own
      return own.every((letter) => letter.toUpperCase() === first.toUpperCase()) ? first : '?'
    })
    return [{ name, site, lines, evidence, allowed: rolesOfLetters(letters), letters: letters.join('') }]
  })
}
