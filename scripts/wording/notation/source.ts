/** A phrase as a piece of a regular expression, without groups that capture. */

import type { PhrasePart, PhraseParts, Some } from './phrase.ts'

/** Signs that stand for their sisters, too. */
const SISTERS: ReadonlyMap<string, string> = new Map([
  [' ', '[ \\u00a0\\u202f]'],
  ["'", "['’ʼ]"],
  [':', '[:：]'],
  ['/', '[/／]'],
  ['|', '[|｜]'],
  ['=', '[=＝]'],
  ['(', '[(（]'],
  [')', '[)）]'],
  ['“', '["“„«]'],
  ['”', '["”“»]'],
])

const STUFF: Readonly<Record<Some['of'], string>> = {
  anything: '.',
  digits: '\\d',
  letters: '\\p{L}',
  words: '(?:\\p{L}+[ \\u00a0\\u202f])',
  figure: '\\d[\\d.,]*',
  capital: '\\p{Lu}',
  signs: '\\S',
  clause: '[^.!?:]',
}

const OFTEN = { once: '', perhaps: '?', any: '*' } as const

/** The same of a phrase of nothing but letters and spaces. */
export function plainSource(text: string): string {
  return text.replaceAll(' ', SISTERS.get(' ') ?? ' ')
}

export function expressionSource(parts: PhraseParts): string {
  return parts.map((part, at) => sourceOfPart(part, parts[at - 1], at < parts.length - 1)).join('')
}

/** @param goesOn whether anything stands behind it in the phrase. */
function sourceOfPart(part: PhrasePart, before: PhrasePart | undefined, goesOn: boolean): string {
  if (part.kind === 'sign') return SISTERS.get(part.sign) ?? part.sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
  // As little as will do, so that the next words are the next that stand there.
  if (part.kind === 'some') return sourceOfSome(part) + (goesOn && part.of === 'anything' ? '?' : '')
  if (part.kind === 'edge') return before?.kind === 'some' ? '(?<![\\p{L}\\p{N}])' : '(?![\\p{L}\\p{N}])'
  if (part.kind === 'end') return '$'
  if (part.kind === 'spaces') return '\\s*'
  if (part.kind === 'ahead') return `(?=${part.among.map(expressionSource).join('|')})`
  return `(?:${part.among.map(expressionSource).join('|')})${OFTEN[part.often]}`
}

function sourceOfSome(part: Some): string {
  // Before the last word, as many with a space behind them.
  if (part.of === 'words') return `${STUFF.words}${count({ least: part.least - 1, most: part.most - 1 })}\\p{L}+`
  return STUFF[part.of] + count(part)
}

function count({ least, most }: Pick<Some, 'least' | 'most'>): string {
  if (most === Number.POSITIVE_INFINITY) return `{${least},}`
  if (least !== most) return `{${least},${most}}`
  return least === 1 ? '' : `{${least}}`
}
