/** What is said of entries of `front.yaml` that have not put one story in its place. */

import { didYouMean } from '../fields/keys.ts'
import type { FrontEntry } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { FRONT_NAME } from '../paths.ts'

/** An entry, and what became of it. */
export type MissedEntry = { readonly entry: FrontEntry } & (
  | { readonly kind: 'none' | 'twice' | 'gone' | 'held' }
  | { readonly kind: 'several'; readonly urls: readonly string[] }
)

/** More addresses than this are only counted. */
const LISTED = 4
const FALLS_BACK = 'Until then the place is filled by weight.'

/** @param known the headlines and addresses that an entry may have meant, newest first */
export function missedEntry(missed: MissedEntry, known: readonly string[]): Problem {
  const { line, column, frame } = missed.entry
  return { severity: 'warning', file: FRONT_NAME, line, column, frame, ...saidOf(missed, known) }
}

function saidOf(missed: MissedEntry, known: readonly string[]): Pick<Problem, 'code' | 'reason' | 'hint'> {
  const { text, row } = missed.entry
  switch (missed.kind) {
    case 'held':
      return {
        code: 'front-held',
        reason: `Found under “${row}” a story that is held; expected one that is published.`,
        hint: 'It takes its place when it is out. Until then the place is filled by weight.',
      }
    case 'gone':
      return {
        code: 'front-gone',
        reason: `Found “${text}” under “${row}”, where a story was that has been taken off or has expired; expected one that is published.`,
        hint: `Take it out, or name another. ${FALLS_BACK}`,
      }
    case 'twice':
      return {
        code: 'front-twice',
        reason: `Found “${text}” under “${row}”, which stands on the front page by an entry above; expected each story once.`,
        hint: `Take one of them out. ${FALLS_BACK}`,
      }
    case 'several': {
      const more = missed.urls.length - LISTED
      const listed = `${missed.urls.slice(0, LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
      return {
        code: 'front-several',
        reason: `Found ${missed.urls.length} stories that “${text}” fits: ${listed}; expected one. The newest that is free has the place.`,
        hint: 'Write the address of the one that is meant.',
      }
    }
    case 'none': {
      const meant = didYouMean(text, known)
      return {
        code: 'front-unknown',
        reason: `Found “${text}” under “${row}”, and no story that is called so or stands there; expected a headline, its first words or an address.`,
        hint: `${meant === null ? 'Copy the headline, or the address from its page.' : `Did you mean “${meant}”?`} ${FALLS_BACK}`,
      }
    }
  }
}
