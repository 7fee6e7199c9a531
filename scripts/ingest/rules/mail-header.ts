/**
 * Mail headers above copy that came by mail: a block of `From:`, `To:`,
 * `Subject:` and the like (RFC 5322). The sender's name, the subject and the date
 * become fields; the rest is dropped, as are the greeting and the signature.
 */

import { findDate } from '../dates/dates.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { type Chunk, chunksOf } from '../layout.ts'
import { byline } from '../signs/byline.ts'
import { isPersonName } from '../signs/person.ts'

export const mailHeader: Rule = { name: 'mail-header', read }

const KEY = /^(?<key>[A-Za-z][A-Za-z-]{1,30}):(?:\s+(?<value>.*))?$/
const KNOWN =
  /^(?:from|to|cc|bcc|sent|date|subject|return-path|received|message-id|mime-version|content-.*|reply-to|sender|x-.*|delivered-to|in-reply-to|references|importance|priority|list-.*|dkim-.*|authentication-results|organization|user-agent|attachments?|von|an|betreff|gesendet|datum|de|para|asunto|assunto|objet|à|envoyé|oggetto|da|a|data|temat|od|do|тема|від|кому|дата)$/i
const PREFIX =
  /^(?:(?:fwd?|re|aw|wg|tr|rv|copy|story|article|press release|media release|news release|news|for publication|for release|embargoed?|exclusive|update|corrected|[A-Z]{2,6}(?:-[A-Z]{2,10})?|[A-Z]\w{2,10}(?=: [A-Z]\w+ \w+ ))\s*[:–-]\s+|\[[^\]]{1,30}\]\s*)+/i
const FORWARDED = /^(?:fwd?|tr|wg|rv):/i
/** Headers stand on top, or below a cover note or a ruler of a forwarded mail. */
const WITHIN = 12

interface Header {
  readonly key: string
  readonly value: string
  readonly lines: Free[]
}

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const claims: Claim[] = []
  const has = new Set(galley.claims.flatMap((claim) => (claim.kind === 'field' ? [claim.name] : [])))
  const signed = galley.free.some((free) => free !== null && byline(free.text) !== null)
  for (const chunk of chunks.slice(0, WITHIN)) {
    const headers = headersOf(chunk)
    if (headers === null) continue
    for (const header of headers) claims.push(...claimsOf(header, has, signed))
  }
  if (claims.length === 0) return { claims }
  return { claims: [...claims, ...closings(chunks)] }
}

/** All lines of the chunk as headers, or null if it is no such block. */
function headersOf({ lines }: Chunk): Header[] | null {
  const headers: Header[] = []
  for (const line of lines) {
    const found = KEY.exec(line.text)?.groups
    const last = headers.at(-1)
    if (found?.key !== undefined && KNOWN.test(found.key))
      headers.push({ key: found.key.toLowerCase(), value: found.value ?? '', lines: [line] })
    else if (last !== undefined)
      headers[headers.length - 1] = {
        ...last,
        value: `${last.value} ${line.text}`.trim(),
        lines: [...last.lines, line],
      }
    else if (!/^[-=_ ]*(?:forwarded|original|weitergeleitete|mensaje|message)/i.test(line.text)) return null
    else headers.push({ key: 'x-ruler', value: line.text, lines: [line] })
  }
  const keys = new Set(headers.map((header) => header.key))
  const isMail = ['from', 'von', 'de', 'da', 'od', 'від'].some((key) => keys.has(key)) && keys.size >= 3
  return isMail ||
    (keys.size === 1 &&
      keys.has('subject') &&
      !lines.some((line, at) => at > 0 && /^[A-Z][\w /-]{2,40}:/.test(line.text))) ||
    (keys.size >= 1 &&
      [...keys].every((key) => /^(?:to|from|subject|cc|date)$/.test(key)) &&
      headers.every((header) => header.value !== ''))
    ? headers
    : null
}

function claimsOf({ key, value, lines }: Header, has: Set<string>, signed: boolean): Claim[] {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const field = (name: 'headline' | 'date' | 'bylines', text: string): Claim[] => {
    has.add(name)
    return [{ kind: 'field', name, field: { value: text, origin: 'header', span }, span }]
  }
  const text = value.replace(/\s+/g, ' ').trim()
  if (
    /^(?:subject|betreff|asunto|assunto|objet|oggetto|temat|тема)$/.test(key) &&
    !FORWARDED.test(text) &&
    !has.has('headline')
  ) {
    const subject = text.replace(PREFIX, '')
    if (subject.split(' ').length >= 3) return field('headline', subject)
  }
  if (/^(?:from|von|de|da|od|від)$/.test(key) && !has.has('bylines') && !signed) {
    const name =
      text
        .replace(/<[^>]*>|\([^)]*\)|"|\S+@\S+/g, ' ')
        .replace(/\s+/g, ' ')
        .split(/ (?:NWS|Office|Department)\b/)[0]
        ?.trim() ?? ''
    const person = name.split(' ').slice(0, 3).join(' ')
    if (isPersonName(name)) return field('bylines', name)
    if (name.split(' ').length > 5 && isPersonName(person.split(' ').slice(0, 2).join(' ')))
      return field('bylines', person.split(' ').slice(0, 2).join(' '))
  }
  if (/^(?:date|sent|gesendet|datum|envoyé|data|дата)$/.test(key) && !has.has('date')) {
    const date = findDate(text)
    if (date?.kind === 'date') return field('date', date.day)
  }
  return [{ kind: 'dropped', rule: 'mail-header', span }]
}

const GREETING =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening)|greetings|hallo|liebe|bonjour|hola|caro|cara|ciao|olá|szanown\w+|привіт|шановн\w+|السلام عليكم|محترم)\b.{0,40}[,!:،]?$/iu
const CLOSING =
  /^(?:best|best (?:wishes|regards)|kind regards|regards|cheers|thanks|thank you|many thanks|yours(?: sincerely| faithfully)?|sincerely|all best|viele grüße|mit freundlichen grüßen|cordialement|saludos|um abraço|cordiali saluti|z poważaniem|з повагою)\b.{0,30}[,!.]?(?:\s\p{Lu}\p{Ll}*)?$/iu

/** Greetings, closings with the name below, and all that stands below a signature's `-- `. */
function closings(chunks: readonly Chunk[]): Claim[] {
  const lines = chunks.flatMap((chunk) => chunk.lines)
  const cut = lines.findIndex((line) => /^--$/.test(line.text))
  const above = cut < 0 ? lines : lines.slice(0, cut)
  const claims = (cut < 0 ? [] : lines.slice(cut)).map((line) => drop('signature', line))
  for (const [at, line] of above.entries()) {
    if (GREETING.test(line.text)) claims.push(drop('greeting', line))
    if (!CLOSING.test(line.text)) continue
    claims.push(drop('closing', line))
    const next = above[at + 1]
    if (next !== undefined && next.text.length <= 30 && isNameLine(next.text)) claims.push(drop('closing', next))
  }
  return claims
}

function isNameLine(text: string): boolean {
  return /^\p{Lu}[\p{L}.]*$/u.test(text) || isPersonName(text)
}

function drop(rule: string, { start, end }: Free): Claim {
  return { kind: 'dropped', rule, span: { start, end } }
}
