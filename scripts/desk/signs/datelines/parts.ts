/**
 * The parts of a dateline, read from left to right: place, region or country, day,
 * agency, in the order in which they stand, and what parts them from the sentence.
 *
 *     (AUSTBY, Texas, Feb. 1, 2017 /PRNewswire/) -- Ropeworks said
 *     open place region    day        agency  close separator
 */

import { isOrganisation } from '../organisation.ts'
import { at, BARE_AGENCY, BRACKETS, type Forms, LONGEST_PLACE, SEPARATOR, UNCASED_AGENCY } from './forms.ts'

export interface DatelineParts {
  readonly place: string | null
  readonly at: number
  readonly region: boolean
  readonly agency: string | null
  readonly day: string | null
  /** Who reports, behind the agency: `РИА Новости, Ольга Лаптева.` */
  readonly names: readonly string[]
  /** Whether a comma or a full stop stands before the day, or a region before its brackets. */
  readonly isDayApart: boolean
  /** Whether all of it stands in brackets. */
  readonly isEnclosed: boolean
  /** `–`, `:`, `|`, `.`, `.–`, `/`; spaces; empty at the end of the text. */
  readonly separator: string
  /** Where the separator begins and the sentence does. */
  readonly until: number
  readonly end: number
}

class Reader {
  readonly #text: string
  readonly #forms: Forms
  #at = 0
  #place: string | null = null
  #placeAt = 0
  #region = false
  #agency: string | null = null
  #day: string | null = null
  #names: readonly string[] = []
  #isDayApart = false
  #isSlashed = false
  #lead = ''

  constructor(text: string, forms: Forms) {
    this.#text = text
    this.#forms = forms
  }

  parts(): DatelineParts | null {
    this.#leadingAgency()
    const open = /[([]/.test(this.#text[this.#at] ?? '') ? this.#at : -1
    if (open >= 0) this.#at += 1
    if (!this.#readPlace()) return this.#agency === null || open >= 0 ? null : this.#ended(false)
    const isUncased = !/\p{Lu}/u.test(this.#place ?? '')
    for (let more = true; more; ) more = isUncased ? this.#readUncased() : this.#readMore()
    const isEnclosed = open >= 0 && /^[)\]]/.test(this.#text.slice(this.#at).trimStart())
    if (isEnclosed) {
      this.#at = this.#text.indexOf(this.#text[open] === '(' ? ')' : ']', this.#at) + 1
      // `(HALDEN, Wash.) January 13, 2026 –`
      this.#readDay(this.#forms.day)
    }
    return open >= 0 && !isEnclosed ? null : this.#ended(isEnclosed)
  }

  /** `(ANSA) - ROMA`, `(Reuters) - The`: an agency before the place, or without one. */
  #leadingAgency(): void {
    const found = at(BRACKETS, this.#text, 0)
    const name = found?.groups.round?.trim()
    // `(DUNMERE) –` is a place.
    if (found === null || name === undefined || !isOrganisation(name) || /^[A-Z]{6,}$/.test(name)) return
    const dash = at(SEPARATOR, this.#text, found.end)
    if (dash?.groups.dash === undefined) return
    this.#agency = name
    this.#lead = dash.groups.dash
    this.#at = dash.end
  }

  #readPlace(): boolean {
    const form = at(this.#forms.place, this.#text, this.#at) === null ? this.#forms.uncased : this.#forms.place
    const found = at(form, this.#text, this.#at)
    if (found === null || found.whole.length > LONGEST_PLACE) return false
    // `(ANSA) - The ferry`: behind an agency a place has more behind it than a sentence.
    if (this.#agency !== null && !/^[,.]?\s*(?:[\d–—-]|\p{Lu}|\(\p{Lu}+\),)/u.test(this.#text.slice(found.end)))
      return false
    // The last word of a place ends in a full stop where it is short: `Mo.`, `ST. ALBRICH`.
    const whole = found.whole.replace(/-+$/u, '')
    const isStopped = /\p{L}{3,}\.$/u.test(whole) && !/^[A-Z]\p{Ll}{1,4}\.$/u.test(whole.split(' ').at(-1) ?? '')
    this.#place = isStopped ? whole.slice(0, -1) : whole
    this.#placeAt = this.#at
    this.#at += this.#place.length
    return true
  }

  #readMore(): boolean {
    return this.#readDay(this.#forms.day) || this.#readBrackets() || this.#readRegion() || this.#readBare()
  }

  #readUncased(): boolean {
    return this.#readBrackets() || this.#readDay(this.#forms.uncasedDay) || this.#readDashed()
  }

  #readDay(form: RegExp): boolean {
    const found = this.#day === null ? at(form, this.#text, this.#at) : null
    if (found === null) return false
    this.#day = found.groups.date ?? null
    this.#isDayApart = /^[.,،]/u.test(found.whole)
    this.#at = found.end
    return true
  }

  #readBrackets(): boolean {
    const found = at(BRACKETS, this.#text, this.#at)
    if (found === null) return false
    const { round, square, slash } = found.groups
    const inner = (round ?? square ?? slash ?? '').trim()
    if (this.#readEnclosedDay(inner, found.end)) return true
    // `Strandmouth (England), 3 May (EFE)`, `(ANSA) - PIEVALTA (PARMA), 12 NOV`: a country or a province, if a day follows.
    const isSaid = this.#agency !== null
    if (isSaid && this.#lead === '') return false
    if (
      (isSaid || !isOrganisation(inner)) &&
      this.#day === null &&
      at(this.#forms.day, this.#text, found.end) !== null &&
      /^\p{Lu}/u.test(inner) &&
      this.#text[found.end] === ','
    ) {
      this.#place = this.#text.slice(this.#placeAt, found.end)
    } else if (isSaid) return false
    else {
      this.#agency = inner
      this.#isSlashed = slash !== undefined
    }
    this.#at = found.end
    return true
  }

  /** `MARROW, Ohio (June 9, 2026)`: the day, where an agency stands else. */
  #readEnclosedDay(inner: string, end: number): boolean {
    const found = this.#day === null ? at(this.#forms.day, ` ${inner}`, 0) : null
    if (found === null || found.end <= inner.length) return false
    this.#day = found.groups.date ?? null
    // `Embargo (Dec. 1, 2026)` alone on its line is no place.
    this.#isDayApart = this.#region
    this.#at = end
    return true
  }

  #readRegion(): boolean {
    const found = at(this.#forms.region, this.#text, this.#at)
    const words = found?.groups.words?.replace(/-+$/u, '')
    if (found === null || words === undefined) return false
    // `Canberra, AAP -`; but `STRANDMOUTH, ON` and `NORHAVEN, D.C.` lie there.
    // `PORT ALDINE, MAINE, AUG. 11 (AP)`: before a day it is a state.
    const isInRow = this.#text[found.end] === ',' && at(this.#forms.day, this.#text, found.end) !== null
    const isBody = this.#day !== null || (isOrganisation(words) && !/^[A-Z]{2}$|\./.test(words) && !isInRow)
    if (isBody) {
      if (this.#agency !== null || !this.#isBefore(found.end)) return false
      this.#agency = words
    } else if (this.#region || this.#agency !== null) return false
    else {
      this.#region = true
      // `CLAYTON, Mo.,` has its full stop; `Strandmouth, Marram.` has the sentence's.
      const behind = found.end - (found.groups.words ?? '').length + words.length
      const end = /\p{L}{5,}\.$/u.test(words) ? behind - 1 : behind
      this.#place = this.#text.slice(this.#placeAt, end)
      this.#at = end
      return true
    }
    this.#at = found.end
    return true
  }

  /** `Dec. 9 Kyodo -`, `3 мая. ТАСС.`, `3 мая — РИА Новости.`: an agency without brackets, behind the day. */
  #readBare(): boolean {
    if (this.#day === null || this.#agency !== null) return false
    const found = at(BARE_AGENCY, this.#text, this.#at)
    const name = found?.groups.name
    if (found === null || name === undefined) return false
    const isJoined = found.groups.dash === undefined && found.groups.stop === undefined && !this.#day.endsWith('.')
    if (
      isJoined
        ? !this.#isBefore(found.end)
        : !(isOrganisation(name) || isCapitals(name)) || !this.#isBefore(found.end, /^[.:]\s|^\s?[–—-]\s/u)
    )
      return false
    this.#agency = name
    this.#names = found.groups.who === undefined ? [] : [found.groups.who]
    this.#at = found.end
    return true
  }

  /** `بيروت - رويترز:`, an agency or a paper behind the dash. */
  #readDashed(): boolean {
    const found = this.#agency === null ? at(UNCASED_AGENCY, this.#text, this.#at) : null
    const name = found?.groups.name?.trim()
    if (found === null || name === undefined || !isOrganisation(name)) return false
    this.#agency = name
    this.#at = found.end
    return true
  }

  #isBefore(end: number, form = /^[.:,]?\s*(?:[–—―_-]|--)/u): boolean {
    return form.test(this.#text.slice(end, end + 4))
  }

  #ended(isEnclosed: boolean): DatelineParts | null {
    const rest = this.#text.slice(this.#at)
    const found = at(SEPARATOR, this.#text, this.#at)
    const slash = this.#isSlashed ? /^\s*\/?\s*(?=\S|$)/u.exec(rest)?.[0] : undefined
    const spaces = /^\s*/u.exec(rest)?.[0] ?? ''
    let separator = this.#place === null ? this.#lead : spaces
    let end = this.#at + spaces.length
    if (found !== null && this.#place !== null) {
      const { stop = '', dash = '', sign = '', stop2 = '' } = found.groups
      separator = `${stop}${dash}${sign}${stop2}`
      end = found.end
    } else if (slash !== undefined) {
      separator = '/'
      end = this.#at + slash.length
    }
    const dated = found?.groups.dash === undefined || this.#day !== null ? null : at(this.#forms.dated, this.#text, end)
    if (dated !== null) {
      this.#day = dated.groups.date ?? null
      end = dated.end
    }
    return {
      place: this.#place,
      at: this.#placeAt,
      region: this.#region,
      agency: this.#agency,
      day: this.#day,
      names: this.#names,
      isDayApart: this.#isDayApart,
      isEnclosed,
      separator,
      until: this.#at,
      end,
    }
  }
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** The parts of what a text opens with, if it opens with a place or an agency. */
export function partsOf(text: string, forms: Forms): DatelineParts | null {
  return new Reader(text, forms).parts()
}
