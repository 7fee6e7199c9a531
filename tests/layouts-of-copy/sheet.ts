/**
 * A layout in the making: lines with a letter each, and what the fields are. A unit
 * of several lines has its letter in upper case on the first and in lower case on
 * the others; a blank line has a blank.
 */

export interface Fields {
  headline: string | null
  kicker: string | null
  dek: string | null
  bylines: string[]
  agency: string | null
  place: string | null
  date: string | null
  source: string | null
  firstWords: string | null
  lastWords: string | null
  related: string[]
}

export interface Line {
  readonly text: string
  readonly letter: string
}

export class Sheet {
  lines: Line[] = []
  readonly fields: Fields = {
    headline: null,
    kicker: null,
    dek: null,
    bylines: [],
    agency: null,
    place: null,
    date: null,
    source: null,
    firstWords: null,
    lastWords: null,
    related: [],
  }

  /** A unit: a line, or several. */
  put(letter: string, ...texts: readonly string[]): void {
    texts.forEach((text, at) => {
      if (text.trim() === '') this.gap()
      else this.lines.push({ text, letter: at === 0 ? letter : letter.toLowerCase() })
    })
  }

  /** Each text is a unit of its own. */
  each(letter: string, texts: readonly string[]): void {
    for (const text of texts) this.put(letter, text)
  }

  gap(count = 1): void {
    for (let at = 0; at < count; at++) this.lines.push({ text: '', letter: ' ' })
  }

  /** What another sheet has, below this one; its fields are left behind. */
  join(other: Sheet): void {
    this.lines.push(...other.lines)
  }
}
