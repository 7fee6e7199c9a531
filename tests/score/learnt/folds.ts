/**
 * `npm run desk:score -- --roles FOLDERS`: how well the desk reads copy of publishers
 * that it has learnt nothing from. The publishers of the folders are dealt into four
 * parts; each part is read by weights that were learnt from the three others and from
 * our own copy. What is printed is of all four: by shape, by language, and by how sure
 * the desk said it was.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { useWeights } from '../../../scripts/desk/roles/learnt.ts'
import { foldedWords } from '../../../scripts/flow/folded-words.ts'
import type { Item, StoryItem } from '../../../scripts/flow/item.ts'
import type { Desk } from '../../../scripts/intake/desk.ts'
import type { Labelled } from '../../../scripts/learn/samples.ts'
import { train } from '../../../scripts/learn/train.ts'
import { type JudgedPage, judgedPages, printPages } from '../pages.ts'
import { type Lessons, lessonsIn, mixesOf, ownLessons } from './lessons.ts'
import { type JudgedLine, judgedLines, printReliability, printWarned } from './reliability.ts'

const PARTS = 4

/** What was right of one text; null where it has nothing of the kind to be read. */
export interface JudgedText {
  readonly shape: string
  readonly language: string
  readonly headline: boolean | null
  readonly date: boolean | null
  readonly byline: boolean | null
  readonly story: boolean
  /** Of the letters of its lines of text, how many were read as such, and the other way round: their F1. */
  readonly body: number
  /** The codes of its warnings. */
  readonly codes: ReadonlySet<string>
  readonly lines: readonly JudgedLine[]
}

/** @returns tables: of texts with letters by shape and by language, of saved pages as `--pages` prints them */
export async function crossValidated(folders: readonly string[], desk: Desk): Promise<string> {
  const lessons = folders.map(lessonsIn)
  const own = ownLessons()
  const texts: JudgedText[] = []
  const pages: JudgedPage[] = []
  const sites = [...new Set(lessons.flatMap(({ samples }) => samples.map(({ site }) => site)))].sort()
  for (let part = 0; part < PARTS; part += 1) {
    const held = new Set(sites.filter((_, at) => at % PARTS === part))
    const learnt = lessons.flatMap(({ samples }) => samples.filter(({ site }) => !held.has(site)))
    const mixes = lessons.flatMap((each) => mixesOf(each, (site) => !held.has(site)))
    useWeights(train([...learnt, ...learnt, ...mixes, ...own.flatMap(({ samples }) => samples)]))
    for (const each of lessons) {
      if (isSaved(each)) pages.push(...(await judgedPages(each.folder, desk, (site) => held.has(site))))
      else texts.push(...(await judgedTexts(each, desk, held)))
    }
    console.error(`Part ${part + 1} of ${PARTS}: ${held.size} publishers.`)
  }
  useWeights(null)
  const tables = [
    printTexts(texts, ({ shape }) => shape),
    printTexts(texts, ({ language }) => language),
    ...[...Map.groupBy(texts, ({ shape }) => shape)].map(([shape, some]) => `${shape}\n\n${printWarned(some)}`),
    printReliability(texts.flatMap(({ lines }) => lines)),
  ]
  return [...(texts.length > 0 ? tables : []), ...(pages.length > 0 ? [printPages(pages)] : [])].join('\n\n')
}

function isSaved({ texts }: Lessons): boolean {
  return Object.keys(texts).length === 0
}

async function judgedTexts({ folder, texts }: Lessons, desk: Desk, held: ReadonlySet<string>): Promise<JudgedText[]> {
  const judged: JudgedText[] = []
  for (const [file, labels] of Object.entries(texts)) {
    if (!held.has(labels.site)) continue
    const bytes = readFileSync(join(folder, file))
    const understood = await desk.understand({ path: file, bytes, sidecar: null })
    judged.push({
      ...judgedText(file, bytes.toString('utf8'), labels, understood.items),
      codes: new Set(understood.problems.map(({ code }) => code)),
      lines: judgedLines(understood, labels.roles),
    })
  }
  return judged
}

const folded = (text: string) => foldedWords(text).join(' ')

/** @param items of a text that has one story: what more there is is wrong */
function judgedText(
  file: string,
  text: string,
  { language, roles }: Labelled,
  items: readonly Item[],
): Omit<JudgedText, 'codes' | 'lines'> {
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  const [story] = stories.toSorted((a, b) => b.body.length - a.body.length)
  const headlines = headlinesIn(text.split('\n'), roles)
  const { headline, date, bylines = [] } = story?.fields ?? {}
  const said = headline === undefined || headline.origin === 'drafted' ? '' : folded(headline.value)
  return {
    shape: /-(?<shape>\w+)\.\w+$/.exec(file)?.groups?.shape ?? 'text',
    language,
    headline: headlines.length === 0 ? null : headlines.includes(said),
    date: roles.includes('T') ? date !== undefined : null,
    byline: roles.includes('B') ? bylines.length > 0 : null,
    story: stories.length === 1,
    body: bodyOf(text.split('\n'), roles, stories),
  }
}

/** Each line that is the headline, and those that are it together. */
function headlinesIn(lines: readonly string[], roles: string): string[] {
  const own = lines.filter((_, at) => roles[at]?.toUpperCase() === 'H')
  return own.length === 0 ? [] : [...own.map(folded), folded(own.join(' '))]
}

function bodyOf(lines: readonly string[], roles: string, stories: readonly StoryItem[]): number {
  const spans = stories.flatMap(({ body }) => body.map(({ span }) => span))
  let [both, read, there, start] = [0, 0, 0, 0]
  for (const [at, line] of lines.entries()) {
    const end = start + line.length
    const isRead = spans.some((span) => span.start < end && span.end > start)
    const isThere = 'PSIQVR'.includes(roles[at]?.toUpperCase() ?? ' ')
    // A dek that is printed as text is no furniture.
    if (isRead && roles[at]?.toUpperCase() !== 'D') read += line.length
    if (isThere) there += line.length
    if (isRead && isThere) both += line.length
    start = end + 1
  }
  return both === 0 ? 0 : (2 * both) / (read + there)
}

const COLUMNS: readonly (readonly [name: string, of: (text: JudgedText) => boolean | null])[] = [
  ['headline', ({ headline }) => headline],
  ['date', ({ date }) => date],
  ['byline', ({ byline }) => byline],
  ['one story', ({ story }) => story],
]

/** A Markdown table: a row for each kind, the commonest first. */
export function printTexts(texts: readonly JudgedText[], kindOf: (text: JudgedText) => string): string {
  const kinds = Map.groupBy(texts, kindOf)
  const rows = [...kinds]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([kind, some]) => {
      const shares = COLUMNS.map(([, of]) => {
        const asked = some.map(of).filter((one) => one !== null)
        return asked.length === 0 ? '–' : `${asked.filter(Boolean).length} of ${asked.length}`
      })
      const body = some.reduce((sum, text) => sum + text.body, 0) / some.length
      return `| ${[`${kind} (${some.length})`, ...shares, body.toFixed(3)].join(' | ')} |`
    })
  const head = ['', ...COLUMNS.map(([name]) => name), 'body F1']
  return [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(COLUMNS.length + 1)}`, ...rows].join('\n')
}
