/** What the desk understood of a file, for people: the copy with a margin that says what each line was taken for and how sure that is, then the fields. */

import { BESIDE_NAMES } from '../../fields/beside-keys.ts'
import { type Key, wordOf } from '../../fields/keys.ts'
import type { Copy, Line, Span } from '../../flow/copy.ts'
import { placeOf } from '../../flow/copy.ts'
import { type Field, type Item, standsBeside } from '../../flow/item.ts'
import type { LineSure } from '../../intake/evidence.ts'
import type { Understood } from '../../intake/understood.ts'
import { besideRows } from './show-beside.ts'
import { type paint, plural } from './show-problems.ts'
import { percentText } from './show-unsure.ts'
import { visibleName } from './visible.ts'

type Color = ReturnType<typeof paint>

interface Part {
  readonly span: Span
  readonly label: string
  readonly style: 'bold' | 'dim' | 'cyan' | 'none' | 'magenta'
}

/** The margin is as wide as its longest label, but no wider than this, in characters. */
const WIDEST_MARGIN = 24
/** A blank, two digits, a blank, the sign and the mark of what is unsure. */
const PERCENT = 6
/** Narrower than this a line of copy is not wrapped. */
const NARROWEST = 30

/**
 * @param columns of the terminal; long lines are wrapped beside the margin. Without it they stay whole.
 * @returns several lines, the last with a line end; plain text where the stream takes no colour.
 */
export function formatReading(
  understood: Understood,
  sure: readonly LineSure[],
  color: Color,
  columns?: number,
): string {
  const { copy, items } = understood
  const path = visibleName(understood.path)
  if (copy === null) return ''
  const head = `${color('bold', path)} ${color('dim', `${copy.encoding}, ${plural(linesIn(copy), 'line')}`)}\n\n`
  return `${head}${marginOf(copy, { parts: partsOf(understood), sure }, color, columns)}\n${items.map((item, at) => itemText(item, at, path, color)).join('')}${sumOf(items)}\n`
}

/** As an editor counts them: what follows the last line end is no line, if it is nothing. */
export function linesIn({ lines }: Copy): number {
  return lines.at(-1)?.text === '' ? lines.length - 1 : lines.length
}

function partsOf({ items, dropped }: Understood): Part[] {
  const lost = dropped.map(({ span, rule }): Part => ({ span, label: `× ${rule}`, style: 'dim' }))
  const read = items.flatMap((item) => [...textParts(item), ...fieldParts(item)])
  return [...lost, ...read].sort((a, b) => a.span.start - b.span.start)
}

/** A brief is its line; a story is its blocks, and the headlines that it leads on to. */
function textParts(item: Item): Part[] {
  if (item.kind === 'brief') return [{ span: item.span, label: 'brief', style: 'cyan' }]
  const blocks = item.body.map(
    ({ kind, span }): Part => ({
      span,
      label: kind === 'listItem' ? 'list item' : kind,
      style: kind === 'subhead' ? 'bold' : 'none',
    }),
  )
  const pictures = (item.pictures ?? []).flatMap(({ spans = [] }) => spans)
  return [
    ...blocks,
    ...item.related.map(({ span }): Part => ({ span, label: 'related', style: 'cyan' })),
    ...pictures.map((span): Part => ({ span, label: 'picture', style: 'cyan' })),
  ]
}

/** The fields that stand in the copy. */
function fieldParts(item: Item): Part[] {
  return fieldsOf(item).flatMap(([key, { span }]): Part[] =>
    span === undefined ? [] : [{ span, label: wordOf(key), style: key === 'headline' ? 'bold' : 'magenta' }],
  )
}

function fieldsOf(item: Item): [Key, Field][] {
  return Object.entries(item.fields).flatMap(([key, field]) =>
    [field].flat().map((one): [Key, Field] => [key as Key, one as Field]),
  )
}

/** What stands in the margin beside a line: where a part begins its label, further down a stroke. */
interface Beside {
  readonly labels: string[]
  readonly style: Part['style']
}

/** What is said of the lines: what they were taken for, and how sure that is. */
interface Said {
  readonly parts: readonly Part[]
  readonly sure: readonly LineSure[]
}

function marginOf(copy: Copy, { parts, sure }: Said, color: Color, columns: number | undefined): string {
  const margin = besideLines(copy, parts)
  const digits = `${copy.lines.length}`.length
  const longest = Math.max(9, ...[...margin.values()].map(({ labels }) => labels.join(' + ').length))
  const width = Math.min(WIDEST_MARGIN, longest)
  const percents = new Map(sure.map((one) => [one.line, percentText(one, color)]))
  // Where nothing is said of any line, there is no room for it.
  const noPercent = sure.length === 0 ? '' : ' '.repeat(PERCENT)
  const measure = (columns ?? Number.POSITIVE_INFINITY) - digits - width - noPercent.length - 4
  const row = (number: string, label: string, text: string, percent = noPercent) =>
    `${color('dim', number.padStart(digits))} ${color('dim', label.padStart(width))}${percent} ${color('dim', '┃')} ${text}\n`
  return shownLines(copy)
    .map((line) => {
      const { labels, style } = margin.get(line.number) ?? { labels: [], style: 'none' }
      const [first = '', ...more] = wrapped(line.text.trimEnd(), measure).map((text) =>
        style === 'none' ? text : color(style, text),
      )
      const stroke = labels.length === 0 ? '' : '│'
      const top = row(`${line.number}`, labels.join(' + '), first, percents.get(line.number))
      return [top, ...more.map((text) => row('', stroke, text))].join('')
    })
    .join('')
}

/** By the number of the line. Of several parts on one line, the first says its style. */
function besideLines(copy: Copy, parts: readonly Part[]): ReadonlyMap<number, Beside> {
  const margin = new Map<number, Beside>()
  for (const { span, label, style } of parts) {
    const first = placeOf(copy, span.start).line
    const last = placeOf(copy, Math.max(span.start, span.end - 1)).line
    for (let line = first; line <= last; line += 1) {
      const beside = margin.get(line) ?? { labels: [], style }
      const own = line === first ? label : '│'
      if (!beside.labels.includes(own)) beside.labels.push(own)
      margin.set(line, beside)
    }
  }
  return margin
}

/** Of several blank lines in a row the first, and none at the end. */
function shownLines({ lines }: Copy): Line[] {
  const isBlank = (line: Line | undefined) => line?.text.trim() === ''
  return lines.filter((line, at) => !isBlank(line) || (!isBlank(lines[at - 1]) && at < lines.length - 1))
}

/** A line cut at spaces into pieces of at most so many characters; whole if there is no room to speak of. */
function wrapped(text: string, measure: number): string[] {
  if (text.length <= measure || measure < NARROWEST) return [text]
  const pieces: string[] = []
  let rest = text
  while (rest.length > measure) {
    const space = rest.lastIndexOf(' ', measure)
    const at = space > measure / 2 ? space : measure
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest]
}

/** A story's fields with their origins; of a brief nothing, since the margin says it all. */
function itemText(item: Item, at: number, path: string, color: Color): string {
  if (item.kind === 'brief') return ''
  const rows =
    item.beside === undefined
      ? fieldsOf(item).map(
          ([key, { value, origin }]) =>
            `  ${wordOf(key).padEnd(10)} ${value} ${color('dim', `(${ORIGINS[origin]})`)}\n`,
        )
      : besideRows(item, item.beside, path).map(([name, said]) => `  ${name.padEnd(10)} ${said}\n`)
  const words = item.body.reduce((sum, block) => sum + block.text.split(/\s+/u).length, 0)
  const body = `  ${'body'.padEnd(10)} ${plural(item.body.length, 'block')}, about ${plural(words, 'word')}\n`
  const name = item.beside === undefined ? `Item ${at + 1}: a story` : BESIDE_NAMES[item.beside.kind]
  if (item.beside !== undefined) return `${color('bold', capital(name))}\n${rows.join('')}${body}`
  const mend = color(
    'dim',
    `  To overrule any of these, write it into ${path.replace(/\.[^./]+$/, '')}.yaml: “headline: …”, “date: …”.\n`,
  )
  return `${color('bold', name)}\n${rows.join('')}${body}${mend}\n`
}

const ORIGINS: Readonly<Record<Field['origin'], string>> = {
  copy: 'read in the copy',
  header: 'a header line says so',
  sidecar: 'the sidecar says so',
  folder: 'the name of the folder',
  path: 'the name of the file or its folders',
  page: 'the page says so of itself',
  drafted: 'drafted by the desk',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sumOf(items: readonly Item[]): string {
  if (items.some(standsBeside)) return ''
  const stories = items.filter((item) => item.kind === 'story').length
  return `${plural(stories, 'story', 'stories')}, ${plural(items.length - stories, 'brief')}`
}
