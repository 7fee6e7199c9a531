/**
 * Mail headers above copy that came by mail: a block of `From:`, `To:`,
 * `Subject:` and the like (RFC 5322), in the languages that mail programs write
 * them. The sender's name, the subject and the date become fields; the rest is
 * dropped, as are the greeting, the covering note and the signature.
 */

import { findDate } from '../../../dates/dates.ts'
import { instantOf } from '../../../dates/instant.ts'
import { keyOf } from '../../../fields/keys.ts'
import { Expression, every, opening } from '../../../wording/expression.ts'
import { drop, fieldClaim, spanOf } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf } from '../../lines/layout.ts'
import { aroundStory, storyStart } from '../../lines/mail-body.ts'
import { hasCase, measureOf } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { isPersonName } from '../../signs/person.ts'

export const mailHeader: Rule = { name: 'mail-header', read }

const KEY = /^\*?(?<key>\p{L}[\p{L}' -]{0,30}):\*?(?:\s+(?<value>.*))?$/u
const whole = (words: string): string => `^(?:${words})$`
const KEYS = {
  from: new Expression([opening('mailFrom')], whole),
  to: new Expression([opening('mailTo')], whole),
  subject: new Expression([opening('mailSubject')], whole),
  date: new Expression([opening('mailDate')], whole),
  other: new Expression([opening('mailOther')], whole),
} as const
/** Headers that programs write, and no language has words for. */
const TECHNICAL = new RegExp(
  `^(?:${[
    'return-path|received|message-id|mime-version|content-.*|reply-to|sender|x-.*|delivered-to|in-reply-to',
    'references|importance|priority|list-.*|dkim-.*|authentication-results|organization|user-agent',
  ].join('|')})$`,
  'iu',
)
type MailKey = keyof typeof KEYS
const PREFIX = new Expression([every('subjectLabels')], (words) => {
  const code = '\\p{Lu}{2,6}(?:-\\p{Lu}{2,10})?|\\p{Lu}\\w{2,10}(?=: \\p{Lu}\\w+ \\w+ )'
  return `^(?:(?:${words}|${code})\\s*[:–-]\\s+|\\[[^\\]]{1,30}\\]\\s*)+`
})
const FORWARDED = /^(?:fwd?|tr|wg|rv|enc):/i
const RULER = new Expression([opening('forwarded')], (words) => `^[-=_> ]*(?:${words})`)
/** Headers stand on top, or below a cover note or a ruler of a forwarded mail. */
const WITHIN = 12

/** Of a subject in a script without spaces, as much is a headline. */
const SHORTEST_UNCASED = 12

interface MailField {
  readonly kind: MailKey | 'ruler'
  /** What stands behind the key and on the lines that go on with it. */
  readonly values: string[]
  readonly lines: Free[]
}

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const blocks = chunks.slice(0, WITHIN).flatMap((chunk) => headersOf(chunk) ?? [])
  const [top] = blocks[0]?.lines ?? []
  const last = blocks.at(-1)?.lines.at(-1)
  if (top === undefined || last === undefined) return { claims: [] }
  const has = new Set(galley.claims.flatMap((claim) => (claim.kind === 'field' ? [claim.name] : [])))
  const headed = new Set(blocks.flatMap(({ lines }) => lines))
  const body = chunks.flatMap(({ lines }) => lines).filter((line) => !headed.has(line))
  const signed = body.some(({ text }) => byline(text) !== null)
  const story = storyStart(body)
  // A mail within the mail says who wrote the copy; the one around it, who sent it on.
  const inner = innerOf(blocks)
  const claims = blocks.flatMap((header) =>
    inner.length > 0 && !inner.includes(header) && header.kind === 'from'
      ? [drop('mail-header', spanOf(header.lines))]
      : claimsOf(header, has, signed, story?.isTitled === true),
  )
  // What stands between two blocks of headers covers the mail below.
  const between = body
    .filter((line) => line.start > top.start && line.start < last.start)
    .map((line) => drop('cover-note', line))
  return {
    claims: [
      ...claims,
      ...between,
      ...aroundStory(
        body.filter((line) => line.start > last.start),
        galley,
        sentBy(blocks),
      ),
    ],
  }
}

/** The headers from the last `From:` on, where two mails or a line that says so stand above it. */
function innerOf(blocks: readonly MailField[]): readonly MailField[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'from')
  const isWithin = at > 0 && blocks.slice(0, at).some(({ kind }) => kind === 'from' || kind === 'ruler')
  return isWithin ? blocks.slice(at) : []
}

function kindOf(key: string): MailKey | null {
  const word = key.trim()
  if (TECHNICAL.test(word)) return 'other'
  return (Object.keys(KEYS) as MailKey[]).find((kind) => KEYS[kind].test(word)) ?? null
}

/** The headers on top of the chunk, or null if it is no such block. Copy may follow without a blank line. */
function headersOf({ lines }: Chunk): MailField[] | null {
  const headers: MailField[] = []
  for (const line of lines) {
    const found = KEY.exec(line.text)?.groups
    const kind = found?.key === undefined ? null : kindOf(found.key)
    const last = headers.at(-1)
    if (kind !== null) headers.push({ kind, values: [found?.value ?? ''], lines: [line] })
    else if (last === undefined && RULER.test(line.text)) headers.push({ kind: 'ruler', values: [], lines: [line] })
    else if (last === undefined) return null
    // `By: Ann Lee` below `Date: …` is a field of the copy's own; no mail goes on so.
    else if (keyOf(found?.key ?? '') !== null && !headers.some(({ kind }) => kind === 'from')) return null
    else if (!goesOn(last, line)) break
    else {
      last.values.push(line.text)
      last.lines.push(line)
    }
  }
  const headed = headers.flatMap((header) => header.lines)
  return isBlock(headers, headed) ? headers : null
}

/** Whether a header goes on in a line: folded, since it was long (RFC 5322, 2.2.3), or with more addresses. */
function goesOn({ lines, kind }: MailField, line: Free): boolean {
  const above = lines.at(-1)?.text ?? ''
  if (/[,;]$/.test(above) || (kind !== 'subject' && (line.text.includes('@') || line.start > line.line.start)))
    return true
  return measureOf(above) >= FOLDED && lines.length < FOLDS
}

/** In characters: a mail program folds what is longer than its lines. */
const FOLDED = 45
/** In lines: no subject has more. */
const FOLDS = 3

function isBlock(headers: readonly MailField[], lines: readonly Free[]): boolean {
  const kinds = new Set(headers.map(({ kind }) => kind))
  const count = headers.filter(({ kind }) => kind !== 'ruler').length
  if (kinds.has('from') && count >= 3) return true
  if (kinds.has('to') && kinds.has('subject') && lines[0] === headers[0]?.lines[0]) return true
  if (kinds.size === 1 && kinds.has('subject'))
    return count === 1 && !lines.some((line, at) => at > 0 && /^[A-Z][\w /-]{2,40}:/.test(line.text))
  // One alone in the midst of a text is a line that happens to begin so.
  const isOnTop = count === 1 && lines[0]?.start === headers[0]?.lines[0]?.start
  return (
    (count >= 2 || isOnTop) &&
    headers.every((header) => header.kind === 'other' || (header.kind !== 'ruler' && isSaid(valueIn(header)))) &&
    headers.every(({ lines: [first] }) => /^(?:to|from|subject|cc|date):/i.test(first?.text ?? ''))
  )
}

function valueIn({ values }: MailField): string {
  return values.join(' ').trim()
}

/** Something, and no sentence that goes on from the key. */
function isSaid(value: string): boolean {
  return value !== '' && !/^\p{Ll}[^@]*$/u.test(value)
}

function claimsOf(header: MailField, has: Set<string>, signed: boolean, isTitled: boolean): Claim[] {
  const { kind, lines } = header
  const span = spanOf(lines)
  const field = (name: 'headline' | 'date' | 'bylines', text: string): Claim[] => {
    has.add(name)
    return [fieldClaim(name, text, span, { origin: 'header' })]
  }
  const text = valueIn(header).replace(/\s+/g, ' ')
  // A headline above the byline of the mailed story is the story's; the subject is the mail's.
  if (kind === 'subject' && !FORWARDED.test(text) && !has.has('headline') && !isTitled) {
    const subject = PREFIX.replace(text, '')
    const isSaid = hasCase(subject) ? subject.split(' ').length >= 3 : measureOf(subject) >= SHORTEST_UNCASED
    if (isSaid) return field('headline', subject)
  }
  if (kind === 'from' && !has.has('bylines') && !signed) {
    const name = senderOf(text)
    if (name !== null) return field('bylines', name)
  }
  if (kind === 'date' && !has.has('date')) {
    const date = findDate(text)
    if (date?.kind === 'date') {
      // The day on the sender's clock may not have come on the paper's.
      const sent = instantOf(text)
      const at = sent.kind === 'instant' ? { at: sent.iso } : {}
      return field('date', date.day).map((claim) =>
        claim.kind === 'field' ? { ...claim, field: { ...claim.field, ...at } } : claim,
      )
    }
  }
  return [drop('mail-header', span)]
}

/** Who wrote the mail, or the one within it. */
function sentBy(blocks: readonly MailField[]): string | null {
  const from = blocks.findLast(({ kind }) => kind === 'from')
  return from === undefined ? null : senderOf(valueIn(from))
}

/** The person who sent it: not an office, and without the address. */
function senderOf(text: string): string | null {
  const bare = text.replace(/<[^>]*>|\([^)]*\)|"|\S+@\S+/g, ' ')
  const name =
    bare
      .replace(/\s+/g, ' ')
      .split(/(?:^| )(?:NWS|Office|Department)\b/)[0]
      ?.trim() ?? ''
  if (isPersonName(name)) return name
  const person = name.split(' ').slice(0, 2).join(' ')
  return name.split(' ').length > 5 && isPersonName(person) ? person : null
}
