/** Compare what the desk understood with the labels, field by field. */

import type { Field, Item, StoryItem } from '../../scripts/flow/item.ts'
import type { LabelledFile, Labels } from './labels.ts'

export type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'none'

export interface Judged {
  readonly field: string
  readonly verdict: Verdict
  readonly wanted: string
  readonly got: string
}

/** Each field of a file that has a label; of a file with several documents, of each. */
export function judge(labels: LabelledFile, items: readonly Item[]): Judged[] {
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  const briefs = items.flatMap((item) => (item.kind === 'brief' ? [item.text] : []))
  // Of a list of headlines and nothing else, the date is its briefs'.
  const listed = items.find((item) => item.kind === 'brief')?.fields.date
  if (labels.documents == null)
    return judgeStory(labels, stories[0] ?? null, briefs, stories.length === 0 ? listed : undefined)
  const count = compared('documents', String(labels.documents.length), String(stories.length))
  return [
    count,
    ...labels.documents.flatMap((each, at) =>
      judgeStory(each, stories[at] ?? null, (each.briefs ?? []).length > 0 ? briefs : []),
    ),
  ]
}

function judgeStory(labels: Labels, story: StoryItem | null, briefs: readonly string[], listed?: Field): Judged[] {
  const { fields, body, related } = story ?? { fields: {}, body: [], related: [] }
  const blocks = body.filter((block) => block.kind !== 'subhead' && block.kind !== 'break')
  const text = (field: Field | undefined) => (field === undefined || field.origin === 'drafted' ? null : field.value)
  const texts = (list: readonly Field[] | undefined) => (list ?? []).map((field) => field.value)
  const bylines = labels.bylines ?? (labels.byline === undefined ? undefined : [labels.byline ?? []].flat())
  const judged: (Judged | null)[] = [
    one('headline', labels.headline, text(fields.headline)),
    one('kicker', labels.kicker, text(fields.kicker)),
    one('dek', labels.dek, text(fields.dek)),
    many('bylines', bylines, texts(fields.bylines)),
    one('agency', labels.agency, text(fields.agency)),
    one('place', labels.dateline, text(fields.place)),
    one('date', labels.date, text(fields.date ?? listed)),
    one('first words', labels.bodyFirstWords, firstWords(blocks.map((block) => block.text))),
    one('last words', labels.bodyLastWords, lastWords(blocks.map((block) => block.text))),
    many(
      'subheads',
      labels.subheads,
      body.flatMap((block) => (block.kind === 'subhead' ? [block.text] : [])),
    ),
    many(
      'related',
      labels.relatedHeadlines,
      related.map((line) => line.text),
    ),
    many('briefs', labels.briefs, briefs),
    many('corrections', labels.corrections, texts(fields.corrections)),
    one('embargo', labels.embargo?.slice(0, 16), text(fields.embargo)?.slice(0, 16) ?? null),
    one('source', labels.source, text(fields.source)),
  ]
  const isCounted = labels.paragraphs !== undefined && labels.countExact !== false
  const count = isCounted ? [compared('blocks', String(labels.paragraphs), String(blocks.length))] : []
  return [...judged.filter((each) => each !== null), ...count]
}

function one(field: string, wanted: string | null | undefined, got: string | null): Judged | null {
  return wanted === undefined ? null : compared(field, wanted ?? '', got ?? '')
}

function many(field: string, wanted: readonly string[] | undefined, got: readonly string[]): Judged | null {
  return wanted === undefined ? null : compared(field, wanted.join(' ¶ '), got.join(' ¶ '))
}

function compared(field: string, labelled: string, understood: string): Judged {
  const [wanted, got] = [plain(labelled), plain(understood)]
  return { field, verdict: verdictOn(wanted, got), wanted, got }
}

function verdictOn(wanted: string, got: string): Judged['verdict'] {
  if (wanted === got) return wanted === '' ? 'none' : 'right'
  if (wanted === '') return 'invented'
  return got === '' ? 'missed' : 'wrong'
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const WORDS = 6

function firstWords(texts: readonly string[]): string {
  return plain(texts.join(' ')).split(' ').slice(0, WORDS).join(' ')
}

function lastWords(texts: readonly string[]): string {
  return plain(texts.join(' ')).split(' ').slice(-WORDS).join(' ')
}
