/** What programs set around what people send each other: messages, posts, mail from a telephone. */

import { Expression, every, opening } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'

const DAY = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}'
const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\\u202f]?[ap]\\.?m\\.?)?'
const SENDER = '[^:\\n]{1,40}'
const LEFT_MARK = '[\\u200e\\u200f\\u202a-\\u202e]*'
const STAMPS = [
  new RegExp(`^${LEFT_MARK}\\[(?:${DAY},? ${TIME}|${TIME},? ${DAY})\\]\\s*(?:(?<sender>${SENDER}):)?\\s*`, 'iu'),
  new RegExp(`^${LEFT_MARK}${DAY},? ${TIME} [–—-] (?:(?<sender>${SENDER}):\\s)?\\s*`, 'iu'),
]

/** The length of what a program for messages sets before one: when, and who. Null if the line has no such stamp. */
export function messageStamp(line: string): { readonly length: number; readonly sender: string | null } | null {
  for (const form of STAMPS) {
    const found = form.exec(line)
    if (found !== null) return { length: found[0].length, sender: found.groups?.sender ?? null }
  }
  return null
}

const NOTICE = new Expression([opening('chatNotices')], (words) => `^${LEFT_MARK}(?:${words})[.!]?$`)
const DOES = new Expression([every('chatDeeds')], (words) => `^${LEFT_MARK}[^.:]{2,60} (?:${words})(?!\\p{L})`)

/** What the program says itself: `<Media omitted>`, `Ann left`. @param isSigned whether somebody's name stands before it */
export function isChatNotice(text: string, isSigned: boolean): boolean {
  return text.length <= WIDTHS.notice && (NOTICE.test(text) || (!isSigned && DOES.test(text)))
}

/** Who may see a post: a sign, or a word. */
const SEEN_BY = '\\s*[·•]\\s*(?:\\p{Emoji}(?:\\ufe0f|\\u200d|\\p{Emoji})*|\\p{Lu}[\\p{L} ]{2,30})?[\\s·•]*$'
const AGE = new Expression([opening('postAges')], (words) => `^(?:${words})${SEEN_BY}`)
/** `November 16 at 9:02 AM ·` */
const STAMP = new RegExp(`^[^·•.]{3,40}\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?${SEEN_BY}`, 'iu')

/** `2 h · 🌎`: how old a post is, and who may see it. */
export function isPostAge(line: string): boolean {
  const text = line.trim()
  return text.length <= WIDTHS.name && (AGE.test(text) || STAMP.test(text))
}

const BUTTON = new Expression([opening('postButtons')], (words) => `^(?:${words})[\\s.…]*$`)
const COUNT = new Expression([opening('postCounts')], (words) => `^(?:${words})$`)
const COUNTS = /\s{1,3}[·•]?\s*(?=\d)/u
/** `👍❤️ 143`, `143` */
const REACTIONS =
  /^(?:[\p{Emoji_Presentation}\p{Extended_Pictographic}\s]|\ufe0f|\u200d)*(?:\d{1,3}(?:[.,]?\d)*\s?[km]?)?$/iu

/** A button below a post, or what counts who pressed them. */
export function isPostControl(line: string): boolean {
  const text = line.trim()
  if (text.length > WIDTHS.field) return false
  return (
    BUTTON.test(text) ||
    REACTIONS.test(text) ||
    COUNT.test(text) ||
    text.split(COUNTS).every((part) => COUNT.test(part))
  )
}

const SENT_FROM = new Expression([opening('sentFrom')], (words) => `^(?:${words})$`)

/** `Sent from my telephone` */
export function isSentFrom(line: string): boolean {
  return line.length <= WIDTHS.title && SENT_FROM.test(line.trim())
}
