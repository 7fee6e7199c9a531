/** Columns of figures and words: what rows of a table look like, whoever asks. */

/** Columns: two spaces or a tab between words, behind a word. */
export const GAP = /(?<=\S)(?: {2,}|\t+)(?=\S)/g
/** `Rovers  22 15 4 3`, `Marram 9.10 9.40 10.10`: words and then two figures or more, or columns. */
const FIGURES = /^\D.*?(?:\s+[-+–]?[\p{Sc}]?\d[\d.,:%-]*){2,}$/u

/** `Pie £4`, `Gull Point 10,50 €`: a few words and a figure. */
const PRICE = /^\p{L}[^\d.!?]{0,30}\s\p{Sc}?\d[\d.,:–-]*(?:\s?(?:\p{Sc}|%))?$/u

/** No row of a table is longer. */
const LONGEST = 150

/** Whether a line is words and a figure behind them. */
export function isPriced(text: string): boolean {
  if (text.length > LONGEST || !PRICE.test(text)) return false
  // `Fire kills 3` is a headline: its figure has no sign, and its words go on in small letters.
  return /[\p{Sc}%]|\d[.,:–-]\d/u.test(text) || !/\s\p{Ll}/u.test(text)
}

/** Whether it ends in two figures or more. */
export function isFigured(text: string): boolean {
  return text.length <= LONGEST && FIGURES.test(text)
}

/** How many figures a row ends in. */
export function figuresIn(text: string): number {
  return isFigured(text) ? (/(?:\s+\S*\d\S*)+$/u.exec(text)?.[0].trim().split(/\s+/).length ?? 0) : 0
}

/** Whether it is set in three columns or more. */
export function hasColumns(text: string): boolean {
  return text.length <= LONGEST && !text.includes('|') && (text.match(GAP)?.length ?? 0) >= 2
}

const LEAST_ROWS = 2

/** Whether most of some lines are rows of a table, by their columns or their figures. */
export function isTabular(texts: readonly string[]): boolean {
  const rows = texts.filter((text) => isFigured(text) || hasColumns(text))
  return rows.length >= LEAST_ROWS && rows.length >= texts.length / 2
}

/** `Cod 12.50` with `Herring 3.20` above or below it: a row of a list, and no desk's code. */
export function isAmongRows(lines: readonly { readonly text: string }[], line: { readonly text: string }): boolean {
  const at = lines.indexOf(line)
  const isRow = (other: { readonly text: string } | undefined) =>
    other !== undefined && /\p{Ll}/u.test(other.text) && (isPriced(other.text) || isFigured(other.text))
  return isRow(line) && (isRow(lines[at - 1]) || isRow(lines[at + 1]))
}
