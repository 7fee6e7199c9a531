/** A house style from corrected files: roles by the decoder's own weights, and what no role of a line can say. */

import { findDate } from '../../dates/dates.ts'
import { dayInName, nameFormsOf } from '../../dates/day-in-name.ts'
import { ANY_WORD } from '../../desk/roles/house/house.ts'
import type { Role } from '../../desk/roles/roles.ts'
import type { Weights } from '../../desk/roles/weights.ts'
import { byline, signature } from '../../desk/signs/byline.ts'
import { dateIn } from '../../desk/signs/date-line.ts'
import { wordOf } from '../../fields/keys.ts'
import { foldedText } from '../../flow/folded-words.ts'
import type { Frame, HouseStyle, NameDay } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { type Correction, fieldsIn } from '../../intake/sidecar/corrections.ts'
import { adapt } from './adapt.ts'
import type { FiledCopy } from './filed.ts'
import { type Lesson, ROLE_OF } from './lessons.ts'

/** A corrected file with its lessons. */
export interface Corrected extends FiledCopy {
  readonly lessons: readonly Lesson[]
}

/** A habit must be seen in so many files. */
export const LEAST_FILES = 3

/** @param kept lessons of other files, which are to be read as they are */
export function styleOf(files: readonly Corrected[], kept: readonly Lesson[], weights: Weights): HouseStyle {
  const lessons = files.flatMap((file) => file.lessons)
  const learnt = lessons.length < LEAST_FILES ? { signs: [], steps: [] } : adapt(lessons, kept, weights)
  return { from: fromOf(files), roles: rolesOf(files), nameDay: nameDayOf(files), frames: framesOf(files), ...learnt }
}

/** The roles of lines that were corrected in several files. */
export function rolesOf(files: readonly FiledCopy[]): Role[] {
  const found = files.flatMap(({ corrections }) => [
    ...new Set(corrections.flatMap(({ key, places }) => (places.length > 0 ? [ROLE_OF[key]] : []))),
  ])
  return [...Map.groupBy(found, (role) => role)]
    .flatMap(([role, all]) => (all.length < LEAST_FILES ? [] : [role]))
    .sort()
}

function fromOf(files: readonly Corrected[]): HouseStyle['from'] {
  const keys = (corrections: readonly Correction[]) => [...new Set(corrections.map(({ key }) => wordOf(key)))]
  return files
    .map(({ path, corrections }) => [path, keys(corrections)] as const)
    .sort(([one], [other]) => compare(one, other))
}

/** How the names of the files say the day: the form that is right in most, and wrong in none that was corrected. */
function nameDayOf(files: readonly Corrected[]): NameDay | null {
  const dated = files.flatMap(({ path, read, corrections }) =>
    corrections.flatMap(({ key, item, values: [day] }) =>
      key === 'date' && day !== undefined
        ? [{ path, day, hasOther: fieldsIn(read[item]?.fields ?? {}, 'date').length > 0 }]
        : [],
    ),
  )
  const right = Map.groupBy(
    dated.flatMap(({ path, day }) => nameFormsOf(path, day)),
    (form) => form,
  )
  for (const [form, { length }] of [...right].sort((a, b) => b[1].length - a[1].length)) {
    if (length < LEAST_FILES) return null
    const said = dated.map((one) => ({ ...one, named: dayInName(one.path, form) }))
    if (said.some(({ day, named }) => named !== null && named !== day)) continue
    return { form, isFirst: said.some(({ day, named, hasOther }) => hasOther && named === day) }
  }
  return null
}

/** What several files set around a value that the desk cannot take out of its line by itself. */
function framesOf(files: readonly Corrected[]): Frame[] {
  const found = files.flatMap(({ copy, corrections }) =>
    corrections.flatMap(({ key, values, places: [place] }): Frame[] => {
      const text = place?.length === 1 ? (copy.lines[(place[0] ?? 0) - 1]?.text.trim() ?? '') : ''
      if (key === 'place' || text === '' || isReadable(key, text, values)) return []
      const frame = around(text, key === 'date' ? [dayIn(text)] : values)
      return frame === null ? [] : [{ role: ROLE_OF[key], ...frame }]
    }),
  )
  return [...Map.groupBy(found, shapeOf).values()]
    .filter((alike) => alike.length >= LEAST_FILES)
    .map((alike) => ({
      role: alike[0]?.role ?? '',
      before: common(alike.map(({ before }) => before)),
      after: common(alike.map(({ after }) => after)),
    }))
}

/** Frames of one shape have the same marks, and words in the same places. */
function shapeOf({ role, before, after }: Frame): string {
  return JSON.stringify([role, ...[before, after].map((text) => text.replace(WORD, 'a'))])
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** What texts of one shape have in common, with `*` for words that differ. */
function common(texts: readonly string[]): string {
  const words = texts.map((text) => text.match(WORD) ?? [])
  let at = 0
  return (texts[0] ?? '').replace(WORD, (word) => {
    const isSame = words.every((own) => own[at] === word)
    at += 1
    return isSame ? word : ANY_WORD
  })
}

/** The day of a line, as it is written there. */
function dayIn(text: string): string {
  const found = findDate(text)
  return found === null ? '' : text.slice(found.start, found.end)
}

function isReadable(key: Correction['key'], text: string, values: readonly string[]): boolean {
  if (key === 'date') {
    const said = dateIn(text)
    return said?.kind === 'published' && said.reading.kind === 'date' && said.reading.day === values[0]
  }
  const read = key === 'bylines' ? ((byline(text) ?? signature(text, true))?.names ?? []) : [text]
  return JSON.stringify(read.map(foldedText).sort()) === JSON.stringify(values.map(foldedText).sort())
}

/** What stands before the first value of a line and behind the last one. */
function around(text: string, values: readonly string[]): Pick<Frame, 'before' | 'after'> | null {
  const small = text.toLowerCase()
  if (small.length !== text.length) return null
  const places = values.map((value) => ({ start: small.indexOf(value.toLowerCase()), length: value.length }))
  if (places.length === 0 || places.some(({ start, length }) => start < 0 || length === 0)) return null
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.start + place.length))
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return /[…*]/.test(before + after) ? null : { before, after }
}
