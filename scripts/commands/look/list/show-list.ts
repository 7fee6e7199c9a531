/** Rows and names, for people: one line a thing, so that `grep` and `sort` find their way. */

import { stringify } from 'yaml'
import type { FoundName, JoinedName, NamesTold } from '../../../edition/shelves/alike-names.ts'
import { instantText } from '../../show/show-held.ts'
import { plural } from '../../show/show-problems.ts'
import { visible } from '../../show/visible.ts'
import type { Row } from './rows.ts'

/** A wider column leaves no room for the next. */
const WIDEST = 72

/** @param zone of the paper, for instants */
export function rowsText(rows: readonly Row[], zone: string): string {
  const columns = rows.map((row) => cellsOf(row, zone).map(visible))
  const widths = [0, 1, 2].map((at) => Math.min(WIDEST, Math.max(0, ...columns.map((cells) => cells[at]?.length ?? 0))))
  return columns
    .map(
      (cells) =>
        `${cells
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** State, place, file, words. */
function cellsOf(row: Row, zone: string): string[] {
  const { state, file, line, headline, detail, until, address, day } = row
  const place = line === null ? (file ?? '') : `${file}:${line}`
  const words = headline ?? ''
  switch (state) {
    case 'held':
      return [
        state,
        until === null || until === undefined ? 'until somebody lets it out' : `until ${instantText(until, zone)}`,
        place,
        `${words} (${detail})`,
      ]
    case 'unsure':
      return [place, detail ?? '', words]
    case 'moved':
      return [address ?? '', `→ ${detail}`, place, words]
    case 'expired':
    case 'withdrawn':
    case 'withdrawn by order':
      return [`${state} ${day}`, address ?? '', place, words]
    default:
      return [state, address ?? '', place, words]
  }
}

/** Files that are named of a name; the others are counted. */
const NAMED = 3

/** Each group with what the masthead would have to say. */
export function namesText({ alike, joined }: NamesTold): string {
  const groups = alike
    .map(({ names, under, entry, isKnown }) => {
      const width = Math.max(...names.map(({ name }) => name.length))
      const lines = names.map((one) => `${visible(one.name.padEnd(width))}  ${whereText(one)}`)
      const yaml = stringify([entry], { lineWidth: 0 })
      const where = isKnown ? 'in place of the entry that is there' : 'if they are one'
      return `${lines.join('\n')}\n  below “${under}:” in masthead.yaml, ${where}:\n${yaml.replace(/^(?=.)/gm, '    ')}`
    })
    .join('\n')
  return [...(groups === '' ? [] : [groups]), ...joinedText(joined)].join('\n')
}

/** What is one by itself, and how to say that it is not. */
function joinedText(joined: readonly JoinedName[]): readonly string[] {
  if (joined.length === 0) return []
  const lines = joined.map(({ name, to, under }) => `${visible(name)} is ${visible(to)} (${under})\n`)
  return [
    `${lines.join('')}  if one of these is not: below its key in masthead.yaml, an entry of its own, such as “- ${visible(joined[0]?.name ?? '')}”\n`,
  ]
}

function whereText({ count, files }: FoundName): string {
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
  return `${plural(count, 'item')}: ${files.slice(0, NAMED).join(', ')}${more}`
}
