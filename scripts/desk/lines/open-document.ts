/** The document that is being read, line by line, and what is asked of it again and again. */

import { keyOf } from '../../fields/keys.ts'
import type { Line } from '../../flow/copy.ts'
import { Expression, opening } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'
import { endsInFullStop } from './shapes.ts'

const MAIL = new Expression(
  [opening('mailFrom', 'mailTo', 'mailSubject', 'mailDate', 'mailOther')],
  (words) => `^(?:${words}):\\s`,
)
/** Headers stand on top, in so many lines. */
const TOP = 8
/** In characters. */
const COVER = 1500
/** In paragraphs: how far they stand apart is known from so many on. */
const TEXT = 2

export class OpenDocument {
  readonly lines: Line[] = []
  /** Its first line that is not blank. */
  first: Line | null = null
  isProse = false
  /** In lines: the widest blank space in its text. */
  #widest = 0
  #blanks = 0
  #filled = 0
  #headers = 0
  #proses = 0
  #ink = 0

  add(line: Line): void {
    this.lines.push(line)
    if (isBlank(line)) {
      this.#blanks += 1
      return
    }
    if (this.isProse) this.#widest = Math.max(this.#widest, this.#blanks)
    this.#blanks = 0
    this.first ??= line
    if (isProseLine(line)) this.#proses += 1
    this.isProse = this.#proses > 0
    if (this.#filled < TOP && MAIL.test(line.text)) this.#headers += 1
    this.#filled += 1
    this.#ink += line.text.length
  }

  /** Whether more blank lines stand below its last line than anywhere in its text: a dek alone is none. */
  get isFarAbove(): boolean {
    return this.#proses >= TEXT && this.#blanks > Math.max(1, this.#widest)
  }

  /** Headers of mail and a note below them: a ruler there parts the note from the story. */
  get isCover(): boolean {
    return this.#headers >= 3 && this.#ink < COVER
  }
}

/** Whether a block of fields begins as the document's own began. */
export function beginsAgain({ first }: OpenDocument, lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? ''
  const key = fieldKey(text)
  if (key !== 'headline' && key !== 'source' && key !== 'bylines') return false
  if ((lines[at - 1]?.text.trim() ?? '') !== '') return false
  const isBlock = fieldKey(lines[at + 1]?.text.trim() ?? '') !== null
  return first !== null && fieldKey(first.text.trim()) === key && isBlock
}

/** The key with which a block of fields usually begins: it stands once in a document. */
export function fieldKey(text: string): string | null {
  const key = /^(?<key>\p{L}[\p{L} ]{1,20}?)\s?[:：]\s+\S/u.exec(text)?.groups?.key
  return key === undefined ? null : keyOf(key)
}

export function isProseLine({ text }: Line): boolean {
  return text.trim().length > WIDTHS.label && endsInFullStop(text.trim())
}

export const isBlank = (line: Line): boolean => line.text.trim() === ''
