/**
 * The keys of what stands beside the news (flow/beside/beside.ts), and what is written behind
 * them. A page says where it is led to and in which order; a notice where it stands,
 * from when and until when, and whether it is an advertisement. All other keys are
 * those of copy: `headline`, `language`, `draft`.
 */

import { instantOf } from '../dates/instant.ts'
import { endMeant } from '../dates/until.ts'
import type { Beside, NoticePlace, ShownIn } from '../flow/beside/beside.ts'
import type { BesideWord } from '../languages/language.ts'
import { inRow, inRows, LANGUAGES, oneOf } from '../languages/languages.ts'
import { type Key, keyFor } from './keys.ts'

/** What the keys of one file say. */
export interface BesideSaid {
  readonly places?: readonly NoticePlace[]
  readonly shownIn?: ShownIn
  readonly order?: number
  readonly isAdvertisement?: boolean
  /** Instants, ISO 8601, in the paper's zone if they name none. */
  readonly from?: string
  readonly until?: string
  /** What cannot be read of its time: it is held, then. */
  readonly unread?: string
}

export interface WrongWord {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly reason: string
  readonly hint: string
}

interface Read {
  readonly said: BesideSaid
  readonly wrong?: WrongWord
}

const OWN_KEYS = {
  page: ['shownIn', 'order'],
  notice: ['place', 'from', 'until', 'order', 'advertisement'],
} as const satisfies Readonly<Record<Beside['kind'], readonly BesideWord[]>>

type OwnKey = (typeof OWN_KEYS)[Beside['kind']][number]

/** Of those of copy, what they may have, too. */
const KEYS_OF_COPY: Readonly<Record<Beside['kind'], readonly Key[]>> = {
  page: ['headline', 'language', 'formerly', 'embargo', 'publish', 'expires', 'hold'],
  notice: ['headline', 'language', 'embargo', 'publish', 'expires', 'hold'],
}

/** How each kind is called in messages. */
export const BESIDE_NAMES = { page: 'a page', notice: 'a notice' } as const

/** The words that a file of this kind may use, for a message. */
export function besideWords(kind: Beside['kind']): string[] {
  const shown = (word: BesideWord) => wordsFor(word)[0] ?? word
  return ['headline', ...OWN_KEYS[kind].map(shown), 'language', ...(kind === 'page' ? ['formerly'] : []), 'draft']
}

/** The key of its own that a word is in a file of this kind; null if it is none. */
export function besideKey(kind: Beside['kind'], word: string): OwnKey | null {
  return OWN_KEYS[kind].find((key) => meant(word, key)) ?? null
}

/** The key of copy that a word is there; null if it is none that such a file may have. */
export function copyKey(kind: Beside['kind'], word: string, value: string): Key | null {
  const key = keyFor(word, value, true)
  return key !== null && KEYS_OF_COPY[kind].includes(key) ? key : null
}

/** Read what stands behind a key. */
export function readBeside(key: OwnKey, word: string, raw: string): Read {
  const text = raw.trim().replace(/\s+/g, ' ')
  switch (key) {
    case 'place':
      return { said: { places: text.split(/\s*[,;،、]\s*/u).flatMap((one) => (one === '' ? [] : [placeOf(one)])) } }
    case 'order':
      return orderOf(word, text)
    case 'shownIn':
      return shownInOf(word, text)
    case 'advertisement':
      return advertisementOf(word, text)
    case 'from':
      return timeOf('from', word, text)
    case 'until':
      return timeOf('until', word, text)
  }
}

function wordsFor(word: BesideWord): readonly string[] {
  return LANGUAGES.flatMap(({ beside }) => inRow(beside?.[word]))
}

function meant(text: string, word: BesideWord): boolean {
  const folded = text.trim().toLowerCase().replace(/[_-]/g, ' ')
  return wordsFor(word).includes(folded)
}

function placeOf(text: string): NoticePlace {
  const known = (['front', 'story', 'section'] as const).find((word) => meant(text, word))
  return known ?? { section: text }
}

function orderOf(word: string, text: string): Read {
  if (/^\d{1,3}$/.test(text)) return { said: { order: Number(text) } }
  return wrong('unread-order', `Found “${word}: ${text}”; expected a number from 0 to 999: the least stands first.`, {
    hint: `Write “${word}: 1”, or take the line out: what has no number stands last.`,
  })
}

function shownInOf(word: string, text: string): Read {
  const known = (['foot', 'menu', 'none'] as const).find((one) => meant(text, one))
  if (known !== undefined) return { said: { shownIn: known } }
  return wrong('unread-place', `Found “${word}: ${text}”; expected foot, menu or none.`, {
    hint: `Write “${word}: menu” to have it in the menu of every page. Without the line, it is in the foot.`,
  })
}

const YES = new RegExp(`^(?:yes|true|on|1|${oneOf(inRows(({ answers }) => answers?.yes))})$`, 'iu')
const NO = new RegExp(`^(?:no|false|off|0|${oneOf(inRows(({ answers }) => answers?.no))})$`, 'iu')

function advertisementOf(word: string, text: string): Read {
  if (YES.test(text) || text === '') return { said: { isAdvertisement: true } }
  if (NO.test(text)) return { said: { isAdvertisement: false } }
  return {
    // In doubt a reader is told.
    said: { isAdvertisement: true },
    wrong: {
      severity: 'warning',
      code: 'unread-advertisement',
      reason: `Found “${word}: ${text}”; expected true or false. The box is marked as an advertisement.`,
      hint: `Write “${word}: true”, and who pays for it in the text.`,
    },
  }
}

/** A day is whole: from its first minute, and until its last. */
function timeOf(key: 'from' | 'until', word: string, text: string): Read {
  const reading = instantOf(text)
  if (reading.kind !== 'instant') {
    const warning: WrongWord = {
      severity: 'warning',
      code: `unread-${key}`,
      reason: `Found “${word}: ${text}”, which cannot be read as a day; expected one in full, such as 2026-12-24 or 24 December 2026, 18:00. The box is held.`,
      hint: `Write “${word}: 2026-12-24”, in the time zone of the paper.`,
    }
    return { said: { unread: `${word}: ${text}` }, wrong: warning }
  }
  const { iso } = reading
  return { said: { [key]: key === 'from' ? iso : endMeant(iso) } }
}

function wrong(code: string, reason: string, { hint }: { hint: string }): Read {
  return { said: {}, wrong: { severity: 'error', code, reason, hint } }
}
