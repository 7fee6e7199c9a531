/**
 * Saved pages against answers: `answers.json` beside the pages has for each its
 * publisher, headline, bylines, the days that count as right, and the paragraphs of the
 * body. What the desk says of a page is judged field by field; its body is compared
 * twice, by paragraphs and by words. Publishers are in halves, so that whoever looks at
 * pages of one measures on the other.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldedText, foldedWords } from '../../scripts/flow/folded-words.ts'
import type { Item, StoryItem } from '../../scripts/flow/item.ts'
import type { Desk } from '../../scripts/intake/desk.ts'
import type { PageAnswer } from '../../scripts/learn/pages.ts'
import type { Judged } from './compare.ts'

/** How much of what was said is right, and how much of what there is was said. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
}

export interface JudgedPage {
  readonly file: string
  readonly half: 'even' | 'odd'
  readonly fields: readonly Judged[]
  readonly paragraphs: Overlap
  readonly words: Overlap
}

/** Read and judge each page of a folder. @param isAsked whether pages of a publisher are read at all */
export async function judgedPages(
  folder: string,
  desk: Desk,
  isAsked: (site: string) => boolean = () => true,
): Promise<JudgedPage[]> {
  const answers: Readonly<Record<string, PageAnswer>> = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))
  const judged: JudgedPage[] = []
  for (const [file, answer] of Object.entries(answers)) {
    if (!isAsked(answer.site)) continue
    const bytes = readFileSync(join(folder, file))
    const { items } = await desk.understand({ path: file, bytes, sidecar: null })
    judged.push({ file, ...judgePage(answer, ownHeadlines(bytes.toString()), items) })
  }
  return judged
}

/** @param own the headlines that the page gives itself: each is as good as the answer's */
export function judgePage(
  answer: PageAnswer,
  own: readonly string[],
  items: readonly Item[],
): Omit<JudgedPage, 'file'> {
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  const { headline, bylines = [], date } = stories[0]?.fields ?? {}
  const said = headline === undefined || headline.origin === 'drafted' ? '' : headline.value
  const names = bylines.map(({ value }) => value)
  const read = stories.flatMap(({ body }) => body.map(({ text }) => foldedText(text)))
  const wanted = answer.paragraphs.map(foldedText)
  return {
    half: Number(answer.site.replace(/\D/g, '')) % 2 === 0 ? 'even' : 'odd',
    fields: [
      verdict('headline', said, [answer.headline]),
      verdict('headline, any of its own', said, [answer.headline, ...own]),
      verdict('persons', asList(names), answer.bylines.length === 0 ? [] : [asList(answer.bylines)]),
      verdict('date', date?.value ?? '', answer.days),
      verdict('one story', String(stories.length), ['1']),
    ],
    paragraphs: byParagraphs(read, wanted),
    words: byWords(read.join(' '), wanted.join(' ')),
  }
}

/** The headlines of a page's data for search engines and readers, and the heading that its title repeats. */
function ownHeadlines(html: string): string[] {
  const data = [...html.matchAll(/"headline"\s*:\s*(?<text>"(?:[^"\\]|\\.)*")/g)].flatMap(({ groups }) =>
    unescaped(groups?.text ?? '""'),
  )
  const meta = [...html.matchAll(/<meta\s[^>]*"(?:og|twitter):title"[^>]*>/g)].flatMap(
    ([tag]) => /content="(?<text>[^"]*)"/.exec(tag)?.groups?.text ?? [],
  )
  const title = foldedText(bare(/<title[^>]*>(?<text>.*?)<\/title>/s.exec(html)?.groups?.text ?? ''))
  const headings = [...html.matchAll(/<h1[^>]*>(?<text>.*?)<\/h1>/gs)]
    .map(({ groups }) => bare(groups?.text ?? ''))
    .filter((text) => foldedText(text) !== '' && title.includes(foldedText(text)))
  return [...data, ...meta.map(bare), ...headings]
}

function unescaped(json: string): string[] {
  try {
    return [String(JSON.parse(json))]
  } catch {
    return []
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

function bare(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x(?<hex>[\da-f]+)|#(?<number>\d+)|(?<name>\w+));/gi, (all, hex, number, name) => {
      if (name !== undefined) return ENTITIES[name] ?? all
      return String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
    })
}

function verdict(field: string, said: string, right: readonly string[]): Judged {
  const judged = { field, wanted: right[0] ?? '', got: said }
  const wanted = right.map(foldedText).filter((text) => text !== '')
  if (wanted.includes(foldedText(said))) return { ...judged, verdict: 'right' }
  if (foldedText(said) === '') return { ...judged, verdict: wanted.length === 0 ? 'none' : 'missed' }
  return { ...judged, verdict: wanted.length === 0 ? 'invented' : 'wrong' }
}

/** In any order. */
function asList(names: readonly string[]): string {
  return names.map(foldedText).sort().join(' & ')
}

/** A paragraph is there if all its words stand in one of the other side, in their order, or all of that one in it. */
function byParagraphs(read: readonly string[], wanted: readonly string[]): Overlap {
  const isIn = (text: string, others: readonly string[]) =>
    others.some((other) => other.includes(text) || (other.length >= text.length * LEAST && text.includes(other)))
  const full = (texts: readonly string[]) => texts.filter((text) => text !== '')
  const [said, there] = [full(read), full(wanted)]
  return {
    precision: share(said.filter((text) => isIn(text, there)).length, said.length),
    recall: share(there.filter((text) => isIn(text, said)).length, there.length),
  }
}

/** What one side has of the other's paragraph must be so much of it. */
const LEAST = 0.8

/** Each word as often as it stands; of what is written without spaces, each letter. */
function byWords(read: string, wanted: string): Overlap {
  const [said, there] = [counted(read), counted(wanted)]
  let both = 0
  for (const [word, count] of said) both += Math.min(count, there.get(word) ?? 0)
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { precision: share(both, total(said)), recall: share(both, total(there)) }
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Of nothing, all is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** A Markdown table: each figure of both halves and of all; bodies are means over the pages. */
export function printPages(pages: readonly JudgedPage[]): string {
  const sets = [pages.filter(({ half }) => half === 'even'), pages.filter(({ half }) => half === 'odd'), pages]
  const names = pages[0]?.fields.map(({ field }) => field) ?? []
  const rows = [
    ...names.map((name) => [name, ...sets.map((set) => rightOf(set, name))]),
    ...(['paragraphs', 'words'] as const).map((by) => [
      `body by ${by}: precision / recall / F1`,
      ...sets.map((set) => bodyOf(set.map((page) => page[by]))),
    ]),
  ]
  const head = ['', ...['even sites', 'odd sites', 'all'].map((name, at) => `${name} (${sets[at]?.length ?? 0})`)]
  return [head, ['---', '---:', '---:', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Right or rightly none, of all; how many are wrong or invented. */
function rightOf(pages: readonly JudgedPage[], name: string): string {
  const verdicts = pages.flatMap(({ fields }) =>
    fields.filter(({ field }) => field === name).map(({ verdict }) => verdict),
  )
  const right = verdicts.filter((one) => one === 'right' || one === 'none').length
  const wrong = verdicts.filter((one) => one === 'wrong' || one === 'invented').length
  return `${percent(share(right, verdicts.length))} % (${wrong} wrong)`
}

function bodyOf(overlaps: readonly Overlap[]): string {
  const mean = (of: (overlap: Overlap) => number) =>
    overlaps.reduce((sum, overlap) => sum + of(overlap), 0) / Math.max(1, overlaps.length)
  const f1 = ({ precision, recall }: Overlap) =>
    precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [({ precision }: Overlap) => precision, ({ recall }: Overlap) => recall, f1]
    .map((of) => percent(mean(of)))
    .join(' / ')
}

function percent(value: number): string {
  return (value * 100).toFixed(1)
}
