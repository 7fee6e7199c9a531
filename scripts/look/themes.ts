/** The themes that come along: folders with a `look.yaml`, style sheets and assets, as a paper's own folder `theme/` has them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { didYouMean } from '../fields/keys.ts'
import type { Problem, Result } from '../flow/problem.ts'
import type { LookOrder, Said } from '../flow/wear/look.ts'
import { lookFile } from '../masthead/look/look.ts'
import { problemOf } from '../masthead/look/said.ts'
import { THEMES } from '../paths.ts'

/** The one that a paper has which names none: it adds nothing. */
export const FIRST_THEME = 'broadsheet'

export interface Theme {
  readonly name: string
  /** One sentence, from the top of its `look.yaml`. */
  readonly says: string
  readonly folder: string
  readonly order: LookOrder
}

const NOTHING_SAID: LookOrder = { colours: {}, faces: {} }

/** Their names, the first theme first. */
export function themeNames(): readonly string[] {
  const names = readdirSync(THEMES, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
  return [FIRST_THEME, ...names.filter((name) => name !== FIRST_THEME).sort()]
}

/** The theme of a name; `unknown-theme` where there is none. */
export function themeOf(said: Said | undefined): Result<Theme> {
  const name = said?.text ?? FIRST_THEME
  const folder = join(THEMES, name)
  const known = themeNames()
  if (said !== undefined && !known.includes(name)) return { ok: false, problems: [unknown(said, known)] }
  const file = join(folder, 'look.yaml')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const { value, problems } = lookFile(`site/themes/${name}/look.yaml`, text)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { name, says: saysIn(text), folder, order: value ?? NOTHING_SAID }, warnings: [] }
}

function saysIn(text: string): string {
  return /^# (.*)/.exec(text)?.[1] ?? ''
}

function unknown(said: Said, known: readonly string[]): Problem {
  const meant = didYouMean(said.text, known)
  return problemOf(said, {
    code: 'unknown-theme',
    reason: `Found the theme “${said.text}”; expected one of ${known.join(', ')}.`,
    hint:
      meant === null
        ? 'Write one of them; a look of your own stands in the folder “theme” beside the copy, and needs no name.'
        : `Did you mean “${meant}”?`,
  })
}
