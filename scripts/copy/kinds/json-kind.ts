/** JSON: one value, one a line, one in a program's call, or one that was cut off. Prose and verse in braces are copy. */

import { attempt } from '../encoding/attempt.ts'

type JsonKind = 'json' | 'ninjs' | 'jsonp'

/** A brace or bracket, and a key in quotes or what else a value begins with. */
const BEGINS = /^[[{]\s*(?:["[{\]}\d-]|true|false|null)/
/** Comments, and what servers set before a value so that no other page may run it. */
const ABOVE =
  /^(?:\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|#[^\n]*\n|\)\]\}',?|while ?\(1\);|for ?\(;;\);|typeof [\w$.]+ ?={2,3} ?["']function["'] ?&&)+/
/** `callback({`, `var tides = [`, `window.TIDES = {`. */
const CALL = /^(?:export default\s+|(?:(?:export|var|let|const)\s+)*[A-Za-z_$][\w$.]{0,80}\s*[(=]\s*)(?=[[{])/

export function jsonKind(opening: string, bytes: Uint8Array): JsonKind | null {
  const value = opening.replace(ABOVE, '')
  return BEGINS.test(value) || CALL.test(value) ? kindOfJson(decoded(bytes)) : null
}

/** The same of a text, or of a part of one. */
export function kindOfJson(text: string): JsonKind | null {
  const value = text.replace(ABOVE, '').trim()
  const call = CALL.exec(value)?.[0]
  if (call !== undefined) return dataIn(value.slice(call.length).replace(/\)?\s*;?\s*$/, '')) === null ? null : 'jsonp'
  return BEGINS.test(value) ? dataIn(value) : null
}

function dataIn(text: string): JsonKind | null {
  const whole = parsed(text)
  if (whole !== undefined) return isData(whole) ? kindOfData(whole) : null
  return isByLine(text) || isDamaged(text) ? 'json' : null
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  const text = (wide === null ? null : attempt(wide, bytes)?.text) ?? new TextDecoder('utf-8').decode(bytes)
  return text.trim()
}

/** By the byte order mark, or by which half of the first sign is zero: JSON begins with a sign of ASCII. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff || second === 0) return 'utf-16le'
  return first === 0xfe || first === 0 ? 'utf-16be' : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Not a text such as “[1]” or “[2031]”, which is a note or a year in brackets. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'string' || isData(each)) || value.length > 2
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** ninjs of the IPTC: an item has a URI, and its text by one of these names. */
function kindOfData(value: unknown): JsonKind {
  const [item = value] = Array.isArray(value) ? value : [value]
  const has = (key: string) => typeof item === 'object' && item !== null && key in item
  const isItem = has('uri') && ['headline', 'headlines', 'body_html', 'body_text', 'bodies', 'body_xhtml'].some(has)
  return isItem ? 'ninjs' : 'json'
}

/** An object or list a line, as logs and exports have them. The last may be cut off. */
function isByLine(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const looked = lines.slice(0, 20)
  const isValue = (line: string) => typeof (parsed(line) ?? null) === 'object' && isData(parsed(line))
  return lines.length > 1 && looked.slice(0, -1).every(isValue) && BEGINS.test(looked.at(-1) ?? '')
}

const KEY = /"[^"\n]{1,80}"\s*:\s*(?:["[{\d-]|true\b|false\b|null\b)/g

/**
 * JSON that does not parse: with a comma too many, with comments, cut off in the
 * middle. It has keys in quotes, and its first brace closes at its end or never;
 * where text follows, the braces were its front matter.
 */
function isDamaged(text: string): boolean {
  if (!/^\[?\s*\{\s*"/.test(text) || (text.match(KEY)?.length ?? 0) < 2) return false
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\' && isQuoted) at += 1
    else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return at >= text.length - 2
    }
  }
  return true
}
