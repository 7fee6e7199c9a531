/** What an editor wrote behind a key, read into a field's value. */

import { aheadOf } from '../dates/ahead.ts'
import { findDate, wholeDate } from '../dates/dates.ts'
import { instantOf } from '../dates/instant.ts'
import { languageNamed } from '../language/named.ts'
import { type Doubt, embargoValue, expiresValue, type InstantValue, publishValue, untilValue } from './doubt.ts'
import { eventOf } from './event-value.ts'
import { holdSaid, isFlag } from './hold-keys.ts'
import type { Key } from './keys.ts'
import { namesOf } from './several/author-names.ts'
import { split } from './several/split.ts'
import { KNOWN_STATES } from './states.ts'
import type { Value } from './value.ts'

/**
 * Read the text behind a key. Bylines, topics and corrections may be several;
 * all others are one.
 *
 * @param isMarked in front matter or a sidecar, where a key is surely one
 */
export function readValue(key: Key, raw: string, isMarked = false): Value {
  const text = raw.trim().replace(/\s+/g, ' ')
  if (text === '') return { kind: 'values', values: [] }
  if (key === 'date') return dateOf(text, isMarked)
  if (key === 'embargo') return instantValue(embargoValue(text))
  if (key === 'publish') return instantValue(publishValue(text))
  if (key === 'expires') return instantValue(expiresValue(text))
  if (key === 'hold') return holdOf(text)
  if (key === 'bylines') return { kind: 'values', values: namesOf(text) }
  if (key === 'formerly') return { kind: 'values', values: split(text, /[\s,;]+/) }
  if (key === 'language') return languageOf(text)
  if (key === 'urgency') return urgencyOf(text)
  if (key === 'part') return partOf(text)
  if (key === 'version') return versionOf(text)
  if (key === 'lead' || key === 'minor') return flagOf(key, text)
  if (key === 'duplicate') return duplicateOf(text)
  if (key === 'pin') return pinOf(text)
  if (key === 'until') return instantValue(untilValue(text))
  if (key === 'event') return eventOf(text)
  if (key === 'topics') return { kind: 'values', values: split(text, /\s*[,;،、]\s*/) }
  return { kind: 'values', values: [text] }
}

function dateOf(text: string, isMarked: boolean): Value {
  const found = wholeDate(text) ?? findDate(text)
  if (found?.kind === 'date') {
    const at = timeOfDay(text)
    return { kind: 'values', values: [found.day], ...(at === null ? {} : { at }) }
  }
  if (found?.kind === 'impossible') {
    return {
      kind: 'wrong',
      severity: 'error',
      code: 'impossible-date',
      reason: `Found the date “${text}”, which no calendar has; expected a day that exists.`,
      hint: 'Correct the day, or delete the line to leave the date open.',
    }
  }
  const ahead = aheadOf(text, isMarked)
  return {
    kind: 'wrong',
    severity: 'warning',
    code: found?.kind === 'ambiguous' ? 'ambiguous-date' : 'incomplete-date',
    reason:
      found?.kind === 'ambiguous'
        ? `Found the date “${text}”, in which day and month cannot be told apart; expected, for example, 22 November 2026.`
        : `Found the date “${text}”; expected day, month and year, for example 22 November 2026.`,
    ...(ahead === null
      ? { hint: 'Write the date in full, or the page will say that the copy gives none.' }
      : {
          hint: 'Write the date in full. Else the page says that the copy gives none, and the item is held as long as the date may lie ahead.',
          ahead,
        }),
  }
}

function languageOf(text: string): Value {
  const language = languageNamed(text)
  if (language !== null) return { kind: 'values', values: [language] }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-language',
    reason: `Found the language “${text}”; expected a language tag such as en, uk or pt-BR (BCP 47).`,
    hint: 'Write the short code of the language; without it, the desk goes by the text.',
  }
}

/** Wire services count 1 to 8 or 9; some put words behind the number: `4 (routine)`. */
function urgencyOf(text: string): Value {
  const found = /^([1-9])(?!\d)/.exec(text)?.[1]
  if (found !== undefined) return { kind: 'values', values: [found] }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-urgency',
    reason: `Found the urgency “${text}”; expected a number from 1 (most urgent) to 9.`,
    hint: 'Write a number, or delete the line: a story without one counts as 5.',
  }
}

/** `2`, `2 of 5`, `2/5`: how many there are is counted. */
function partOf(text: string): Value {
  const [, found, all] = /^0*([1-9]\d{0,2})(?!\d)(?:\D{1,9}(\d{1,3})$)?/.exec(text) ?? []
  if (found !== undefined) {
    const isOver = all !== undefined && Number(all) < Number(found)
    return { kind: 'values', values: [found], ...(isOver ? { doubt: partOver(text) } : {}) }
  }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-part',
    reason: `Found “${text}” behind “part”; expected which part of its series the story is, a number such as 2.`,
    hint: 'Write a number, or delete the line: without one, the parts of a series stand by their days.',
  }
}

function partOver(text: string): Doubt {
  return {
    severity: 'warning',
    code: 'unread-part',
    reason: `Found “${text}” behind “part”, a part behind the last one; expected no more than there are. The number of the part counts.`,
    hint: 'Correct one of the two numbers; how many parts there are is counted, and need not be said.',
  }
}

/** `2`; `2.5` is the second, filed again. */
function versionOf(text: string): Value {
  if (/^\d{1,2}(?:\.5)?$/.test(text)) return { kind: 'values', values: [text] }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-version',
    reason: `Found “${text}” behind “wire version”; expected which version of an agency’s story it is, a number such as 2.`,
    hint: 'Write a number, or delete the line: without one, versions are known by their day and their words.',
  }
}

/** What a flag is for, and what else somebody may have meant by its name. */
const FLAGS = {
  lead: [
    'whether the story leads the front page',
    '“pin: 2” is a place beside the lead, and a sentence below the headline is a “dek”',
  ],
  minor: ['whether the last change is no matter for readers', 'what was wrong is a “correction”'],
} as const

/** No is what a story says that says nothing. */
function flagOf(key: keyof typeof FLAGS, text: string): Value {
  if (/^(?:yes|true|on|1)$/i.test(text)) return { kind: 'values', values: ['yes'] }
  if (/^(?:no|false|off|0)$/i.test(text)) return { kind: 'values', values: [] }
  const [what, other] = FLAGS[key]
  return {
    kind: 'wrong',
    severity: 'warning',
    code: `unread-${key}`,
    reason: `Found “${text}” behind “${key}”; expected true or false: ${what}.`,
    hint: `Write “${key}: true”; ${other}.`,
  }
}

/** Only that it is none is for people to say. */
function duplicateOf(text: string): Value {
  if (/^(?:no|false|off|0)$/i.test(text)) return { kind: 'values', values: ['no'] }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-duplicate',
    reason: `Found “${text}” behind “duplicate”; expected no: that the story is one of its own, though another has its words.`,
    hint: 'Write “duplicate: no”, or delete the line: of two that are the same, the desk publishes one by itself.',
  }
}

/** A place on the front page, by the rows that it is made of. */
function pinOf(text: string): Value {
  if (/^(?:no|false|off)$/i.test(text)) return { kind: 'values', values: [] }
  if (/^[123]$/.test(text)) return { kind: 'values', values: [text] }
  return {
    kind: 'wrong',
    severity: 'warning',
    code: 'unread-pin',
    reason: `Found “${text}” behind “pin”; expected 1 (the lead of the front page), 2 (among the seconds beside it) or 3 (among the thirds below).`,
    hint: 'Write “pin: 2”, or delete the line: a story without one stands where its weight puts it.',
  }
}

function instantValue(read: InstantValue | null): Value {
  if (read === null) return { kind: 'values', values: [] }
  const { value, doubt } = read
  return { kind: 'values', values: [value], ...(doubt === null ? {} : { doubt }) }
}

/** The instant of a date that names a time of day; null of a day alone, which begins at midnight. */
function timeOfDay(text: string): string | null {
  const reading = instantOf(text)
  return reading.kind === 'instant' && /T(?!00:00$)/.test(reading.iso) ? reading.iso : null
}

/** `draft: true`, key and text: as written where it holds, `no` where it says that nothing does. */
function holdOf(text: string): Value {
  const colon = text.indexOf(':')
  const key = text.slice(0, colon)
  const said = holdSaid(key, text.slice(colon + 1), true)
  if (said === 'no') return { kind: 'values', values: ['no'] }
  if (said !== 'unread') return { kind: 'values', values: [text] }
  const doubt: Doubt = {
    severity: 'warning',
    ...(isFlag(key)
      ? {
          code: 'unread-draft',
          reason: `Found “${text}”; expected true or false. The item is held.`,
          hint: `Write “${key}: true” to hold it, or “${key}: false” to let it out.`,
        }
      : {
          code: 'unread-state',
          reason: `Found “${text}”, a state that the desk does not know. In doubt, the item is held.`,
          hint: `Write one that it knows: ${KNOWN_STATES}.`,
        }),
  }
  return { kind: 'values', values: [text], doubt }
}
