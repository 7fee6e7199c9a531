/**
 * A page or a notice, understood: its copy, the sidecar beside it, its language. It
 * becomes one story that says what it is instead, so that whatever asks whether copy is
 * out, or remembers what was read, need not know of it.
 */

import { readBesideCopy } from '../desk/beside/read-beside.ts'
import {
  BESIDE_NAMES,
  type BesideSaid,
  besideKey,
  besideWords,
  copyKey,
  readBeside,
  type WrongWord,
} from '../fields/beside-keys.ts'
import { didYouMean } from '../fields/keys.ts'
import { readValue } from '../fields/values.ts'
import { keyText, textOf, unknownKeys, yamlFile } from '../fields/yaml-file.ts'
import { type Beside, LAST } from '../flow/beside/beside.ts'
import { type Copy, placeOf } from '../flow/copy.ts'
import type { Field, Fields, StoryItem } from '../flow/item.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { inLanguages } from '../language/items.ts'
import { titleOfName } from '../slug.ts'
import { listedSection } from './section.ts'
import type { FiledBytes, Understood } from './understood.ts'

interface Sidecar {
  readonly said: BesideSaid
  readonly fields: Fields
  readonly problems: readonly Problem[]
}

/** Understand one file of `pages/` or `notices/`. */
export function understandBeside(
  copy: Copy,
  kind: Beside['kind'],
  { path, sidecar }: FiledBytes,
  paper: Paper,
): Understood {
  const read = readBesideCopy(copy, kind, paper.language)
  const own = sidecar === null ? NO_SIDECAR : sidecarOf(sidecar.path, sidecar.text, kind)
  const said = { ...read.said, ...own.said }
  const fields = { ...titled(path, read.item, kind), ...timed(said), ...own.fields }
  const item: StoryItem = { ...read.item, fields, beside: besideFrom(kind, said, path) }
  const [spoken = item] = inLanguages([item], paper.language, copy.structure?.own?.language ?? null)
  const problems = [
    ...read.problems,
    ...own.problems,
    ...unlisted(said, paper, copy, sidecar?.path ?? path),
    ...neverShown(fields, sidecar?.path ?? path),
  ]
  return {
    path,
    ...(sidecar === null ? {} : { sidecar: sidecar.path }),
    copy,
    items: [spoken as StoryItem],
    dropped: read.dropped,
    problems: isEmpty(item) ? [...problems, emptyText(path, kind)] : problems,
  }
}

const NO_SIDECAR: Sidecar = { said: {}, fields: {}, problems: [] }

function sidecarOf(path: string, text: string, kind: Beside['kind']): Sidecar {
  const file = yamlFile(path, text)
  if (file.map === null || file.problems.length > 0) return { ...NO_SIDECAR, problems: file.problems }
  const words = [...besideWords(kind), 'encoding']
  const isKnown = (word: string) =>
    word === 'encoding' || besideKey(kind, word) !== null || copyKey(kind, word, '') !== null || /^status$/i.test(word)
  const problems = unknownKeys(file, file.map, words, `the sidecar of ${BESIDE_NAMES[kind]}`, isKnown)
  let said: BesideSaid = {}
  const fields: Record<string, Field | Field[]> = {}
  for (const pair of file.map.items) {
    const [word, value] = [keyText(pair), textOf(pair.value)]
    const wrong = (one: WrongWord | undefined) => {
      if (one !== undefined) problems.push(file.problemAt(pair.value, one))
    }
    const own = besideKey(kind, word)
    if (own !== null) {
      const read = readBeside(own, word, value.replaceAll('; ', ', '))
      said = { ...said, ...read.said }
      wrong(read.wrong)
      continue
    }
    const key = copyKey(kind, word, value)
    const read = key === null ? null : readValue(key, key === 'hold' ? `${word}: ${value}` : value, true)
    if (key === null || read === null) continue
    if (read.kind === 'wrong') {
      wrong(read)
      continue
    }
    wrong(read.doubt)
    const values = read.values.map((one): Field => ({ value: one, origin: 'sidecar' }))
    const [first] = values
    if (key === 'formerly') fields[key] = values
    else if (first !== undefined) fields[key] = first
  }
  return { said, fields: fields as Fields, problems }
}

/** A page always has a title: its own, or the name of its file in words. A notice may have none. */
function titled(path: string, { fields }: StoryItem, kind: Beside['kind']): Fields {
  if (fields.headline !== undefined || kind === 'notice') return fields
  return { headline: { value: titleOfName(path), origin: 'path' }, ...fields }
}

/** From when and until when it is out, as copy says it. */
function timed({ from, until, unread }: BesideSaid): Fields {
  return {
    ...(from === undefined ? {} : { publish: { value: from, origin: 'header' } }),
    ...(until === undefined ? {} : { expires: { value: until, origin: 'header' } }),
    ...(unread === undefined ? {} : { hold: { value: unread, origin: 'header' } }),
  }
}

/** Nobody asking for more, a page is in the foot, and one of a folder on the page above it. */
function besideFrom(kind: Beside['kind'], said: BesideSaid, path: string): Beside {
  const { order = LAST } = said
  const isTop = path.split('/').length === 2
  if (kind === 'page') return { kind, shownIn: said.shownIn ?? (isTop ? 'foot' : 'none'), order }
  const { places = [], isAdvertisement = false } = said
  return { kind, places: places.length === 0 ? ['front'] : places, order, isAdvertisement }
}

/** An error for each section that a notice stands with and the masthead does not list, if it lists any. */
function unlisted({ places = [] }: BesideSaid, paper: Paper, copy: Copy, file: string): Problem[] {
  if (paper.sections.length === 0) return []
  return places.flatMap((place): Problem[] => {
    if (typeof place === 'string' || listedSection(paper, place.section) !== null) return []
    const names = ['front', 'story', 'section', ...paper.sections.map(({ name }) => name)]
    const meant = didYouMean(place.section, names)
    const offset = copy.text.indexOf(place.section)
    return [
      {
        severity: 'error',
        code: 'unlisted-section',
        ...(file === copy.path && offset >= 0 ? { file, ...placeOf(copy, offset) } : { file, line: 1, column: 1 }),
        reason: `Found “${place.section}” as the place of a notice; expected ${names.join(', ')}.`,
        hint: meant === null ? 'Write one of them, or several with commas between.' : `Did you mean “${meant}”?`,
      },
    ]
  })
}

function isEmpty({ body, fields }: StoryItem): boolean {
  return body.length === 0 && (fields.headline === undefined || fields.headline.origin === 'path')
}

/** What ends before it begins is on no day. */
function neverShown({ publish, expires }: Fields, path: string): Problem[] {
  if (publish === undefined || expires === undefined) return []
  if (!(Date.parse(expires.value) <= Date.parse(publish.value))) return []
  const problem: Problem = {
    severity: 'warning',
    code: 'never-shown',
    file: path,
    line: 1,
    column: 1,
    reason: `Found “until” (${expires.value}) that is not behind “from” (${publish.value}); expected a later one. It is shown on no day.`,
    hint: 'Write a later “until”, or take one of the two out.',
  }
  return [problem]
}

function emptyText(path: string, kind: Beside['kind']): Problem {
  return {
    severity: 'error',
    code: 'no-text',
    file: path,
    line: 1,
    column: 1,
    reason: `Found ${BESIDE_NAMES[kind]} without a word of text; expected at least a line.`,
    hint: 'Write what it is to say, or delete the file.',
  }
}
