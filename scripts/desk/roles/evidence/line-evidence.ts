/**
 * What a line says of itself: its length, its case, its marks, the signs that it bears.
 * Each piece of evidence is a short name; the weights (`weights.txt`) say for which
 * roles it speaks.
 */

import { HOUR_SIGN } from '../../../dates/clock.ts'
import { isPageProseText, isSentenceOfCopy } from '../../lines/pasted.ts'
import {
  endsInFullStop,
  endsLikeProse,
  hasCase,
  hasSentences,
  isHeadlineLike,
  isTitleCase,
  measureOf,
  startsLower,
} from '../../lines/shapes.ts'
import { byline, signature } from '../../signs/byline.ts'
import { credit } from '../../signs/credits/credit.ts'
import { dateIn, isTimeLine } from '../../signs/date-line.ts'
import { dateline, datelineAlone } from '../../signs/dateline.ts'
import { isEndMark } from '../../signs/end-mark.ts'
import { furniture, isCookieNotice, isOffer } from '../../signs/furniture.ts'
import {
  isBareCredit,
  isBoilerplate,
  isCaption,
  isCaptionLabel,
  isContact,
  isCorrection,
  isCredit,
  isNote,
  isReachable,
  popularHeading,
  relatedHeading,
  sourceIn,
} from '../../signs/notices.ts'
import { isAgencyName, isBodyName, isOrganisation, isOrganisationName, isPost } from '../../signs/organisation.ts'
import { isCommentsHeading, isOpinionLabel, isPageControl, isPageSection } from '../../signs/page.ts'
import { isPersonName } from '../../signs/person.ts'
import { isTransmission } from '../../signs/wire.ts'

/** A line, and what is asked of it again and again. */
export interface Shape {
  readonly text: string
  readonly measure: number
  /** The index of its length among `LENGTHS`. */
  readonly length: number
  /** Whether it is a sentence too long to be anything but prose. */
  readonly isProse: boolean
  readonly words: readonly string[]
}

/** In characters, a wide one counting two: up to each of these a line is of one length. */
const LENGTHS = [3, 8, 14, 22, 32, 45, 60, 80, 110, 150, 220, 330]

export function shapeOf(text: string): Shape {
  const measure = measureOf(text)
  const over = LENGTHS.findIndex((most) => measure <= most)
  return {
    text,
    measure,
    length: over < 0 ? LENGTHS.length : over,
    isProse: isPageProseText(text) || measure > 220,
    words: measure > LONGEST_WORDED ? [] : wordsOf(text),
  }
}

/** In characters: of longer lines the words are no evidence but of what they tell. */
const LONGEST_WORDED = 70

/** Words in small letters, figures as 0: `3 comments` is `0 comments`. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\p{Nd}+/gu, '0')
      .match(/[\p{L}\p{M}]+|0|[^\s\p{L}\p{M}]/gu) ?? []
  ).slice(0, 12)
}

/** The evidence of a line by itself. The first is how long it is and how it ends. */
export function ownEvidence({ text, length, words, isProse, measure }: Shape): string[] {
  const found = [`n${length}`, `e${ending(text)}`, `b${beginning(text)}`, `c${casing(text)}`]
  found.push(`n${length}e${ending(text)}`, `n${length}c${casing(text)}`)
  if (isProse) found.push('prose')
  if (measure <= 330) shapes(text, found)
  if (measure <= 130) signs(text, found)
  if (measure <= 160) credits(text, found)
  if (measure > 130) longSigns(text, found)
  counts(text, found)
  spell(words, found)
  return found
}

function ending(text: string): string {
  const last = /[\p{L}\p{M}\p{N}]$/u.test(text) ? '' : (text.at(-1) ?? '')
  if (endsInFullStop(text)) return '.'
  if (endsLikeProse(text)) return '?'
  if (last !== '') return last
  return /\p{N}$/u.test(text) ? '0' : 'a'
}

function beginning(text: string): string {
  if (startsLower(text)) return 'a'
  if (/^\p{Lu}/u.test(text)) return 'A'
  if (/^\p{L}/u.test(text)) return 'o'
  if (/^\p{N}/u.test(text)) return '0'
  return text.slice(0, 1)
}

function casing(text: string): string {
  if (!hasCase(text)) return 'none'
  if (!/\p{Ll}/u.test(text)) return 'capitals'
  if (isTitleCase(text)) return 'title'
  return /\p{Lu}/u.test(text.slice(1)) ? 'mixed' : 'small'
}

type Sign = readonly [name: string, is: (text: string) => boolean]

const SHAPES: readonly Sign[] = [
  ['sentences', hasSentences],
  ['sentence', isSentenceOfCopy],
  ['headlineLike', isHeadlineLike],
  ['caption', isCaption],
  ['credit', isCredit],
  ['note', isNote],
  ['correction', isCorrection],
  ['reachable', isReachable],
  ['boilerplate', isBoilerplate],
  ['cookie', isCookieNotice],
  ['offer', isOffer],
  ['dateline', (text) => dateline(text) !== null],
  ['furniture', (text) => furniture(text) !== null],
  ['quoted', (text) => /^["“„«「‘']/.test(text)],
  ['quote', (text) => /["“”„«»「」]/.test(text)],
]

const SIGNS: readonly Sign[] = [
  ['byline', (text) => byline(text) !== null],
  ['signature', (text) => signature(text, true) !== null],
  ['person', isPersonName],
  ['post', isPost],
  ['organisation', isOrganisation],
  ['organisationName', isOrganisationName],
  ['agency', isAgencyName],
  ['bodyName', isBodyName],
  ['date', (text) => dateIn(text)?.kind === 'published'],
  ['otherDate', (text) => dateIn(text)?.kind === 'other'],
  ['time', isTimeLine],
  ['datelineAlone', (text) => datelineAlone(text) !== null],
  ['control', isPageControl],
  ['section', isPageSection],
  ['opinion', isOpinionLabel],
  ['comments', isCommentsHeading],
  ['popular', (text) => popularHeading(text) !== null],
  ['relatedHeading', (text) => relatedHeading(text) === ''],
  ['relatedLabel', (text) => (relatedHeading(text) ?? '') !== ''],
  ['bareCredit', isBareCredit],
  ['captionLabel', isCaptionLabel],
  ['contact', isContact],
  ['source', (text) => sourceIn(text) !== null],
  ['endMark', isEndMark],
  ['transmission', isTransmission],
  ['handle', (text) => /^@\w{2,30}$/.test(text)],
  ['address', (text) => /^(?:https?:\/\/|www\.)\S+$/.test(text)],
  ['bullet', (text) => /^[•·‣▪●○■□◆▶►▸*»›>→–—-]\s*\S/u.test(text)],
  ['numbered', (text) => /^\d{1,2}[.)]\s/.test(text)],
  ['key', (text) => /^[\p{L} ]{2,24}:\s*\S/u.test(text)],
  ['bars', (text) => /\S\s*[|•·/›>»]\s+\S/u.test(text)],
  ['gaps', (text) => /\S\s{3,}\S/.test(text)],
  ['bracketed', (text) => /^[([（【].*[)\]）】]$/u.test(text)],
]

function shapes(text: string, found: string[]): void {
  for (const [name, is] of SHAPES) if (is(text)) found.push(name)
}

function signs(text: string, found: string[]): void {
  for (const [name, is] of SIGNS) if (is(text)) found.push(name)
}

/** The kinds of token in a line that says who and when: `0` a day, `1` a name … */
function credits(text: string, found: string[]): void {
  const line = credit(text)
  if (line === null) return
  found.push('credit', ...new Set(line.tokens.map(({ kind }) => `credit ${kind}`)))
  if (line.isOpened) found.push('credit opened')
  if (line.published !== null) found.push('credit published')
}

function longSigns(text: string, found: string[]): void {
  if (relatedHeading(text) !== null) found.push('relatedLabel')
}

const CLOCK = new RegExp(`\\p{Nd}{1,2}(?:[:.h]|${HOUR_SIGN})\\s?\\p{Nd}\\p{Nd}`, 'u')

/** Figures, a year, a time of day, marks that only some lines have. */
function counts(text: string, found: string[]): void {
  const figures = text.match(/\p{Nd}/gu)?.length ?? 0
  if (figures > 0) found.push(figures > text.length * 0.3 ? 'figures' : 'figure')
  if (/(?<!\p{Nd})(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})/u.test(text)) found.push('year')
  if (CLOCK.test(text)) found.push('clock')
  if (/[©®™]/.test(text)) found.push('rights')
  if (/@/.test(text)) found.push('at')
}

/** The words of a short line, the first and the last of a longer one. */
function spell(words: readonly string[], found: string[]): void {
  const [first, second] = words
  if (first === undefined) return
  found.push(`f:${first}`, `l:${words.at(-1)}`)
  if (second !== undefined) found.push(`f:${first} ${second}`)
  if (words.length <= MOST_WORDS) for (const word of words) found.push(`w:${word}`)
  if (words.length <= 5) found.push(`t:${words.join(' ')}`)
}

const MOST_WORDS = 8
