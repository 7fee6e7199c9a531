/** What the desk understood of a file, for people: the copy with a margin that says what each line was taken for, then the fields. */

import { type Key, wordOf } from '../../fields/keys.ts'
import type { Copy, Span } from '../../flow/copy.ts'
import { placeOf } from '../../flow/copy.ts'
import type { Field, Item } from '../../flow/item.ts'
import type { Understood } from '../../intake/understood.ts'
import { type paint, plural } from './show-problems.ts'
import { visibleName } from './visible.ts'

type Color = ReturnType<typeof paint>

interface Part {
  readonly span: Span
  readonly label: string
  readonly style: 'bold' | 'dim' | 'cyan' | 'none' | 'magenta'
}

/** The margin is as wide as its longest label, but no wider than this, in characters. */
const WIDEST_MARGIN = 24
/** Narrower than this a line of copy is not wrapped. */
const NARROWEST = 30

/**
 * @param columns of the terminal; long lines are wrapped beside the margin. Without it they stay whole.
 * @returns several lines, the last with a line end; plain text where the stream takes no colour.
 */
export function formatReading(understood: Understood, color: Color, columns?: number): string {
  const { copy, items } = understood
  const path = visibleName(understood.path)
  if (copy === null) return ''
  const head = `${color('bold', path)} ${color('dim', `${copy.encoding}, ${plural(linesIn(copy), 'line')}`)}\n\n`
  return `${head}${marginOf(copy, partsOf(understood), color, columns)}\n${items.map((item, at) => itemText(item, at, path, color)).join('')}${sumOf(items)}\n`
}

/** As an editor counts them: what follows the last line end is no line, if it is nothing. */
function linesIn({ lines }: Copy): number {
  return lines.at(-1)?.text === '' ? lines.length - 1 : lines.length
}

function partsOf({ items, dropped }: Understood): Part[] {
  const parts: Part[] = dropped.map(({ span, rule }) => ({ span, label: `× ${rule}`, style: 'dim' }))
  for (const item of items) {
    if (item.kind === 'brief') parts.push({ span: item.span, label: 'brief', style: 'cyan' })
    else {
      for (const block of item.body)
        parts.push({
          span: block.span,
          label: block.kind === 'listItem' ? 'list item' : block.kind,
          style: block.kind === 'subhead' ? 'bold' : 'none',
        })
      for (const { span } of item.related) parts.push({ span, label: 'related', style: 'cyan' })
    }
    for (const [key, field] of fieldsOf(item))
      if (field.span !== undefined)
        parts.push({ span: field.span, label: wordOf(key), style: key === 'headline' ? 'bold' : 'magenta' })
  }
  return parts.sort((a, b) => a.span.start - b.span.start)
}

function fieldsOf(item: Item): [Key, Field][] {
  return Object.entries(item.fields).flatMap(([key, field]) =>
    [field].flat().map((one): [Key, Field] => [key as Key, one as Field]),
  )
}

/** Several blank lines in a row are shown as one. */
function marginOf(copy: Copy, parts: readonly Part[], color: Color, columns: number | undefined): string {
  const labels = new Map<number, string[]>()
  const styles = new Map<number, Part['style']>()
  for (const part of parts) {
    const first = placeOf(copy, part.span.start).line
    const last = placeOf(copy, Math.max(part.span.start, part.span.end - 1)).line
    for (let line = first; line <= last; line += 1) {
      const label = line === first ? part.label : '│'
      const there = labels.get(line) ?? []
      if (!there.includes(label)) labels.set(line, [...there, label])
      if (!styles.has(line)) styles.set(line, part.style)
    }
  }
  const width = `${copy.lines.length}`.length
  const texts = new Map([...labels].map(([line, list]) => [line, list.join(' + ')]))
  const margin = Math.min(WIDEST_MARGIN, Math.max(9, ...[...texts.values()].map((text) => text.length)))
  const measure = (columns ?? Number.POSITIVE_INFINITY) - width - margin - 4
  let out = ''
  let blank = false
  for (const line of copy.lines) {
    const empty = line.text.trim() === ''
    if (empty && (blank || line.number === copy.lines.length)) continue
    blank = empty
    const label = texts.get(line.number) ?? ''
    const style = styles.get(line.number) ?? 'none'
    for (const [at, text] of wrapped(line.text.trimEnd(), measure).entries()) {
      const number = at === 0 ? `${line.number}` : ''
      const beside = at === 0 ? label : label === '' ? '' : '│'
      const shown = style === 'none' ? text : color(style, text)
      out += `${color('dim', number.padStart(width))} ${color('dim', beside.padStart(margin))} ${color('dim', '┃')} ${shown}\n`
    }
  }
  return out
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
  const rows = fieldsOf(item).map(
    ([key, { value, origin }]) => `  ${wordOf(key).padEnd(10)} ${value} ${color('dim', `(${ORIGINS[origin]})`)}\n`,
  )
  const words = item.body.reduce((sum, block) => sum + block.text.split(/\s+/u).length, 0)
  const body = `  ${'body'.padEnd(10)} ${plural(item.body.length, 'block')}, about ${plural(words, 'word')}\n`
  const mend = color(
    'dim',
    `  To overrule any of these, write it into ${path.replace(/\.[^./]+$/, '')}.yaml: “headline: …”, “date: …”.\n`,
  )
  return `${color('bold', `Item ${at + 1}: a story`)}\n${rows.join('')}${body}${mend}\n`
}

const ORIGINS: Readonly<Record<Field['origin'], string>> = {
  copy: 'read in the copy',
  header: 'a header line says so',
  sidecar: 'the sidecar says so',
  folder: 'the name of the folder',
  drafted: 'drafted by the desk',
}

function sumOf(items: readonly Item[]): string {
  const stories = items.filter((item) => item.kind === 'story').length
  return `${plural(stories, 'story', 'stories')}, ${plural(items.length - stories, 'brief')}`
}
