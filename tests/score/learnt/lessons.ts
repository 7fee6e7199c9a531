/**
 * Lessons: labelled copy, wherever it lies, as samples to learn from. Our own comes
 * along: the labelled files, the golden copy, and invented stories in invented layouts.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cut, cutOf, mixed } from '../../../scripts/learn/mixed.ts'
import { pagesIn } from '../../../scripts/learn/pages.ts'
import { type Labelled, type Sample, samplesIn, samplesOf } from '../../../scripts/learn/samples.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { layouts } from '../../layouts-of-copy/layouts.ts'

/** What a folder's samples are made of: `roles.json` beside texts, `answers.json` beside saved pages or beside texts. */
export interface Lessons {
  readonly folder: string
  readonly samples: readonly Sample[]
  /** The letters of its texts, by file; of saved pages there are none. */
  readonly texts: Readonly<Record<string, Labelled>>
  /** Whether its texts were typed, and not copied from pages. */
  readonly isTyped: boolean
}

/**
 * The samples of a folder: of `roles.json`, `{ "name": { "site", "language", "roles" } }`,
 * or of `answers.json`, with `roles` by text or with the paragraphs of saved pages.
 *
 * @throws a sentence, if there is neither
 */
export function lessonsIn(folder: string): Lessons {
  const letters = join(folder, 'roles.json')
  if (existsSync(letters))
    return { folder, samples: samplesIn(folder), texts: JSON.parse(readFileSync(letters, 'utf8')), isTyped: false }
  const path = join(folder, 'answers.json')
  if (!existsSync(path))
    throw new Error(
      `Found neither roles.json nor answers.json in “${folder}”; expected labelled copy: a folder of texts with a letter for each line, as tests/fixtures/labelled has it.`,
    )
  const answers = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly roles?: string }>
  const texts = ofOffices(answers)
  if (Object.keys(texts).length === 0) return { folder, samples: pagesIn(folder), texts, isTyped: false }
  const samples = Object.entries(texts).flatMap(([name, labels]) =>
    samplesOf(name, readFileSync(join(folder, name), 'latin1'), labels),
  )
  return { folder, samples, texts, isTyped: true }
}

/** For each page copied whole, so many mixes are made. */
const MIXES = { each: 2, seed: 7 }
/** In lines: what has fewer around its story is no whole page. */
const LEAST_AROUND = 8

/** Pages mixed of those that were copied whole, as more layouts to learn from. @param isAsked of which publishers */
export function mixesOf({ folder, texts }: Lessons, isAsked: (site: string) => boolean = () => true): Sample[] {
  const cuts = Object.entries(texts).flatMap(([name, labels]): Cut[] => {
    if (!isAsked(labels.site)) return []
    const cut = cutOf(readFileSync(join(folder, name), 'utf8'), labels)
    return cut === null || cut.above.length + cut.below.length < LEAST_AROUND ? [] : [cut]
  })
  return mixed(cuts, MIXES.each, MIXES.seed).flatMap((mix) => samplesOf(mix.name, mix.text, mix))
}

/** Texts of press offices, in English; whose they are is in their names. */
function ofOffices(answers: Readonly<Record<string, { readonly roles?: string }>>): Record<string, Labelled> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, { roles }]) =>
      roles === undefined ? [] : [[name, { site: `text-${name.slice(0, NAMED)}`, language: 'en', roles }]],
    ),
  )
}

/** In characters: files of one office begin alike. */
const NAMED = 5

const LAYOUTS = { seed: 11, count: 900 }
const OWN = ['labelled', 'labelled/saved', 'copy', 'showcase'].map((name) => join(PROGRAM, 'tests', 'fixtures', name))

/** Our own: twice what people wrote, once what is invented. */
export function ownLessons(): Lessons[] {
  const written = OWN.map(lessonsIn)
  const invented = layouts(LAYOUTS).flatMap((each) => samplesOf(`${each.name}.txt`, each.text, each))
  const folder = `${LAYOUTS.count} layouts of the seed ${LAYOUTS.seed}`
  return [...written, ...written, { folder, samples: invented, texts: {}, isTyped: false }]
}
