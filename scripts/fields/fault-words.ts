/**
 * What is wrong with a YAML file, in the words of whoever wrote it. The parser says what it met (“nested mappings in
 * compact mappings”); here the line is looked at for what was meant, and how that is written.
 */

import type { YamlFault } from './yaml-document.ts'

export interface FaultWords {
  /** Where it is, from 0: the parser may notice it lines later. */
  readonly offset: number
  readonly reason: string
  readonly hint: string
}

/** A line with the place of its beginning. */
interface Placed {
  readonly text: string
  readonly offset: number
}

/** `- name: value`: what stands before a value, and the value. */
const KEYED = /^(?<before>\s*(?:- +)*(?<key>[^\s:#"'[{][^:]*):[ \t]+)(?<value>\S.*?)\s*(?:\s#.*)?$/u

/** @param text of the whole file @returns what was meant; null where nobody can see that */
export function meantBy(fault: YamlFault, text: string): FaultWords | null {
  const lines = placedLines(text)
  const at = Math.max(
    0,
    lines.findLastIndex(({ offset }) => offset <= fault.offset),
  )
  for (const find of [twice, tab, colonInValue, open, behindQuote, mark, alias, noColon, indented]) {
    const found = find(fault, lines, at)
    if (found !== null) return found
  }
  return null
}

function asTheParserSays(fault: YamlFault): FaultWords {
  const message = fault.message.replace(/\.$/, '').split('\n')[0]
  return {
    offset: fault.offset,
    reason: `This is not valid YAML: ${message}; expected lines of the form “key: value”.`,
    hint: 'Put a text that contains “: ” or begins with a mark such as “[”, “@” or “*” in quotes, and indent by spaces.',
  }
}

/** Several faults in the order of their places: what follows from another one is left out. */
export function faultsInWords(faults: readonly YamlFault[], text: string): FaultWords[] {
  const seen = new Set<number>()
  return faults
    .map((fault) => meantBy(fault, text) ?? asTheParserSays(fault))
    .filter(({ offset }) => {
      const line = text.slice(0, offset).split('\n').length
      const isNew = !seen.has(line)
      seen.add(line)
      return isNew
    })
}

function placedLines(text: string): Placed[] {
  let offset = 0
  return text.split('\n').map((line) => {
    const placed = { text: line.replace(/\r$/, ''), offset }
    offset += line.length + 1
    return placed
  })
}

type Find = (fault: YamlFault, lines: readonly Placed[], at: number) => FaultWords | null

const twice: Find = ({ offset, key, first }, lines, at) => {
  if (key === undefined || first === undefined) return null
  const apart = at - lines.findLastIndex((one) => one.offset <= first)
  return {
    offset,
    reason: `Found the key “${key}” a second time, ${apart} ${apart === 1 ? 'line' : 'lines'} below the first; expected each key once.`,
    hint: 'Keep one of the two lines; several values of one key are a list.',
  }
}

const tab: Find = ({ code, offset }, lines, at) => {
  if (code !== 'TAB_AS_INDENT' && !/^ *\t/.test(lines[at]?.text ?? '')) return null
  return {
    offset,
    reason: 'Found a tab at the beginning of the line; expected spaces there.',
    hint: 'Write two spaces in place of the tab.',
  }
}

/** `name: Town: The Paper`, or a line that is indented below one that has its value already. */
const colonInValue: Find = ({ code }, lines, at) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return null
  const line = lines[at]
  const { before = '', key = '', value = '' } = KEYED.exec(line?.text ?? '')?.groups ?? {}
  if (line === undefined || value === '') return null
  if (/:(?:\s|$)/.test(value))
    return {
      offset: line.offset + before.length,
      reason: `Found a second colon in the value of “${key}”, behind which YAML expects another value; expected a text with a colon in quotes.`,
      hint: `Write ${key}: ${inQuotes(value)}`,
    }
  const next = lines.slice(at + 1).find(({ text }) => text.trim() !== '')
  if (next === undefined || !/^\s/.test(next.text)) return null
  const indent = /^\s*/.exec(next.text)?.[0].length ?? 0
  return {
    offset: next.offset + indent,
    reason: `Found a line that is indented below “${key}”, which has a value in its own line; expected it to begin where “${key}” does.`,
    hint: `Take the spaces before “${next.text.trim()}” away.`,
  }
}

/** A quote or a bracket that is not closed; the parser meets the end of the file. */
const open: Find = ({ code, message }, lines) => {
  if (code !== 'MISSING_CHAR' && !/end with a [\]}]/.test(message)) return null
  for (const { text, offset } of lines) {
    const {
      before = '',
      key = '',
      value = '',
    } = KEYED.exec(text)?.groups ?? /^(?<before>\s*- +)(?<value>["'[{].*?)\s*$/.exec(text)?.groups ?? {}
    const [mark = ''] = value
    const other = CLOSED_BY[mark]
    if (other === undefined || value.slice(1).includes(other)) continue
    const isQuote = mark === other
    const whole = key === '' ? '- ' : `${key}: `
    return {
      offset: offset + before.length,
      reason: `Found ${isQuote ? 'a quote' : 'a bracket'}, ${mark}, that is opened and never closed; expected another ${other} at the end of the value.`,
      hint: isQuote ? `Write ${whole}${inQuotes(value.slice(1))}` : `Write ${whole}${value}${other}`,
    }
  }
  return null
}

const CLOSED_BY: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' }

/** `'Ada's Paper'`, `"A" paper`, `[A] paper`: something stands behind what is closed. */
const behindQuote: Find = ({ code }, lines, at) => {
  if (code !== 'UNEXPECTED_TOKEN') return null
  const line = lines[at]
  const { before = '', key = '', value = '' } = KEYED.exec(line?.text ?? '')?.groups ?? {}
  const [mark = ''] = value
  const other = CLOSED_BY[mark]
  if (line === undefined || other === undefined) return null
  const isWhole = mark === other && value.length > 2 && value.endsWith(mark)
  return {
    offset: line.offset + before.length,
    reason: `Found text behind the closing ${other} of the value of “${key}”; expected all of the value in quotes.`,
    hint: `Write ${key}: ${inQuotes(isWhole ? value.slice(1, -1) : value)}`,
  }
}

/** `@home`, `` `x` ``, `% of`: marks that YAML keeps for itself. */
const mark: Find = ({ code, offset }, lines, at) => {
  if (code !== 'BAD_SCALAR_START') return null
  const { key = '', value = '' } = KEYED.exec(lines[at]?.text ?? '')?.groups ?? {}
  if (value === '') return null
  return {
    offset,
    reason: `Found a value that begins with “${[...value][0]}”, which YAML keeps for itself; expected it in quotes.`,
    hint: `Write ${key}: ${inQuotes(value)}`,
  }
}

/** `*star*`, `&co`: names of other values, where no value has such a name. */
const alias: Find = ({ code }, lines, at) => {
  if (code !== 'NO_SUCH_ALIAS') return null
  const line = lines[at]
  const { before = '', key = '', value = '' } = KEYED.exec(line?.text ?? '')?.groups ?? {}
  if (line === undefined || value === '') return null
  return {
    offset: line.offset + before.length,
    reason: `Found a value that begins with “${[...value][0]}”, by which YAML means another value of the file, and there is none; expected a text in quotes.`,
    hint: `Write ${key}: ${inQuotes(value)}`,
  }
}

/** `language en`. */
const noColon: Find = ({ message }, lines, at) => {
  if (!/^Implicit map keys need/.test(message)) return null
  const line = lines[at]
  const text = line?.text.trim() ?? ''
  const [word = '', ...rest] = text.split(/[\s:]+/)
  if (line === undefined || text === '' || text.includes(': ')) return null
  const space = /^[^\s:]+:\S/.test(text)
  return {
    offset: line.offset + line.text.indexOf(text),
    reason: `Found “${text}” without ${space ? 'a space behind the colon' : 'a colon'}; expected a key, a colon, a space and a value.`,
    hint: rest.length === 0 ? `Write ${word}: and its value.` : `Write ${word}: ${rest.join(' ')}`,
  }
}

/** A line that stands a little further in, or out, than those that it belongs to. */
const indented: Find = ({ code, message }, lines, at) => {
  const isOff = code === 'BAD_INDENT' || /^(?:Sequence item without|A block sequence may not)/.test(message)
  const line = lines[at]
  if (!isOff || line === undefined || line.text.trim() === '') return null
  const indent = /^\s*/.exec(line.text)?.[0].length ?? 0
  return {
    offset: line.offset + indent,
    reason: `Found a line with ${indent} ${indent === 1 ? 'space' : 'spaces'} before it, which fits none above; expected as many as the lines have that it belongs to.`,
    hint: `Let “${line.text.trim()}” begin below the key or the “- ” of its kind.`,
  }
}

/** As YAML takes it for a text, whatever is in it; in the quotes that need no second look. */
function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}
