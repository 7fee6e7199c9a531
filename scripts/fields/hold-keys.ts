/**
 * Keys by which systems and editors say that something is not for publication:
 * `draft: true`, `status: draft`, `published: false`. The same words are copy or
 * housekeeping where they say something else: `Published: 3 May 2026`, `Status:
 * approved`, `Draft: Eagles pick first`.
 *
 * In front matter and in a sidecar nothing is copy. There a state that nobody knows
 * (`status: nearly`) may hold the item, and so it does.
 */

import { inRows, oneOf } from '../languages/languages.ts'
import { Expression, every } from '../wording/expression.ts'
import { stateSaid } from './states.ts'

const YES = new RegExp(`^(?:yes|true|on|1|y|${oneOf(inRows(({ answers }) => answers?.yes))})$`, 'iu')
const NO = new RegExp(
  `^(?:no|false|off|0|n|never|not yet|not ready|${oneOf(inRows(({ answers }) => answers?.no))})$`,
  'iu',
)
const DRAFT_KEYS = new RegExp(
  `^(?:(?:is )?draft|hold|held|unpublished|do not publish|${oneOf(inRows(({ drafts }) => drafts?.names))})$`,
  'iu',
)
/** Of site generators and editors: these hold, and let nothing out. On a line of copy they may be anything. */
const HIDING_KEYS =
  /^(?:(?:is )?(?:hidden|private|unlisted|wip|confidential|withheld|unfinished|not ready)|no ?publish|skip|eleventy ?exclude ?from ?collections|exclude ?from ?collections)$/iu
const PUBLISHED_KEYS = /^(?:(?:is )?(?:published|public|publishable|live|ready|approved)|publish)$/iu
const STATUS_KEYS = new Expression([every('statusKeys')], (words) => `^(?:${words})$`)
/** With an instant they say when, and alone that it is not yet. */
const SCHEDULE_KEYS =
  /^(?:(?:is )?scheduled?|schedule(?:d)? (?:date|time)|(?:live|available|visible) (?:at|on|from))$/iu
/** These are states, or a country's, a text's: nobody holds copy by those. */
const OTHER_STATUS_KEYS = new Expression([every('otherStatusKeys')], (words) => `^(?:${words})$`)
/** The settled states that nobody holds copy by. */
const WORDS = 3

function fold(word: string): string {
  return word
    .trim()
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[_-]/g, ' ')
}

/** What a key and its text say of holding an item: it is held, it is not, it may be; null if they speak of something else. */
type Said = 'yes' | 'no' | 'unread' | null

/**
 * Whether a key and its text speak of holding an item.
 *
 * @param isMarked in front matter or a sidecar, where a key is surely one
 */
export function holdSaid(word: string, text: string, isMarked = false): Said {
  const [key, value] = [fold(word), text.trim().replace(/[.!]$/, '')]
  if (DRAFT_KEYS.test(key)) return draftSaid(value, isMarked)
  if (PUBLISHED_KEYS.test(key)) return publishedSaid(key, value, isMarked)
  if (STATUS_KEYS.test(key)) return stateHolds(value, isMarked)
  if (OTHER_STATUS_KEYS.test(key)) return stateHolds(value, isMarked && key !== 'version' && isWord(value))
  return isMarked ? markedSaid(key, value) : null
}

/** `draft: yes`. On a line of copy a few words may still be an answer; more of them are a sentence. */
function draftSaid(value: string, isMarked: boolean): Said {
  if (NO.test(value)) return 'no'
  if (YES.test(value)) return 'yes'
  return value !== '' && (isMarked || value.split(/\s+/).length <= WORDS) ? 'unread' : null
}

/** `published: no`. `publish: yes` lets nothing out: that key gives an instant. */
function publishedSaid(key: string, value: string, isMarked: boolean): Said {
  if (NO.test(value)) return 'yes'
  if (key === 'publish') return null
  if (YES.test(value)) return 'no'
  // `published:` gives a date: what is none and may lie ahead is read there.
  return isMarked ? stateHolds(value, key !== 'published' && isWord(value)) : null
}

/** Keys that are sure of themselves in front matter or a sidecar alone. */
function markedSaid(key: string, value: string): Said {
  const isNo = NO.test(value)
  if (key === 'permalink') return isNo ? 'yes' : null
  if (value === '' || isNo) return null
  if (SCHEDULE_KEYS.test(key)) return /\d/.test(value) ? null : 'yes'
  if (!HIDING_KEYS.test(key)) return null
  return YES.test(value) ? 'yes' : 'unread'
}

/** In small letters: neither a name, nor a number or an address. */
function isWord(value: string): boolean {
  return /^\p{Ll}[\p{Ll} -]*$/u.test(value)
}

/** @param inDoubt whether a state that nobody knows may hold the item */
function stateHolds(value: string, inDoubt: boolean): Said {
  const state = stateSaid(value)
  if (state === 'held') return 'yes'
  return state === 'unread' && inDoubt ? 'unread' : null
}

/** Whether a word in front matter or a sidecar says when, as `publish` does. */
export function isScheduleKey(word: string): boolean {
  return SCHEDULE_KEYS.test(fold(word))
}

/** Whether a word is a question of yes or no, and no state. */
export function isFlag(word: string): boolean {
  const key = fold(word)
  return DRAFT_KEYS.test(key) || HIDING_KEYS.test(key)
}

/** Whether a word in front matter or a sidecar speaks of that, whatever its text. */
export function isStatusKey(word: string): boolean {
  const key = fold(word)
  return [DRAFT_KEYS, STATUS_KEYS, OTHER_STATUS_KEYS, PUBLISHED_KEYS, HIDING_KEYS, SCHEDULE_KEYS].some((keys) =>
    keys.test(key),
  )
}
