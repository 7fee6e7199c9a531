/**
 * `npm run desk:score -- --typed FOLDERS`: how well the desk reads typed copy of which it
 * has learnt nothing. The houses of our typed copy are dealt into four parts; each is
 * read by weights that were learnt from the three others, from the offices of the folders
 * and from what else is learnt.
 */

import { useWeights } from '../../../scripts/desk/roles/learnt.ts'
import { foldedWords } from '../../../scripts/flow/folded-words.ts'
import type { Item, StoryItem } from '../../../scripts/flow/item.ts'
import type { Desk } from '../../../scripts/intake/desk.ts'
import { train } from '../../../scripts/learn/train.ts'
import { lessonsIn } from './lessons.ts'
import { besideTyped, ownTyped, type Typed, typedOffices, typedSamples } from './typed.ts'

const PARTS = 4

/** What was right of a text that has one story. */
const ASKED = ['headline', 'kicker', 'dek', 'first words', 'last words'] as const
type Asked = (typeof ASKED)[number]
type Judged = Readonly<Record<Asked, boolean>>

/** @returns a table: of each thing asked, how many texts are right by the rules alone, and with the roles */
export async function typedValidated(folders: readonly string[], desk: Desk): Promise<string> {
  const texts = ownTyped()
  const beside = [
    ...folders
      .map(lessonsIn)
      .filter(({ isTyped }) => isTyped)
      .flatMap(typedOffices),
    ...besideTyped(),
  ]
  const houses = [...new Set(texts.map(({ site }) => site))].sort()
  const judged: Judged[] = []
  for (let part = 0; part < PARTS; part += 1) {
    const held = new Set(houses.filter((_, at) => at % PARTS === part))
    const learnt = texts.filter(({ site }) => !held.has(site)).flatMap(typedSamples)
    useWeights(train([...learnt, ...learnt, ...beside]), 'typed')
    for (const each of texts.filter(({ site }) => held.has(site))) {
      const { items } = await desk.understand({ path: each.name, bytes: Buffer.from(each.text), sidecar: null })
      if (hasOneStory(each)) judged.push(judgedText(each, items))
    }
    console.error(`Part ${part + 1} of ${PARTS}: ${held.size} houses.`)
  }
  useWeights(null, 'typed')
  const all = judged.filter((each) => ASKED.every((name) => each[name])).length
  const rows = ASKED.map((name) => row(name, judged.filter((each) => each[name]).length, judged.length))
  return ['| of typed texts | right | of |', '|---|---:|---:|', ...rows, row('all of these', all, judged.length)].join(
    '\n',
  )
}

function row(name: string, right: number, of: number): string {
  return `| ${name} | ${right} | ${of} |`
}

const OF_TEXT = /[PIQVR]/i

/** A text with a story, and no second headline below its first line of text. */
export function hasOneStory({ roles }: Typed): boolean {
  const first = roles.search(OF_TEXT)
  return first >= 0 && !/[HJ?]/.test(roles.slice(first)) && !roles.includes('?') && !/J/.test(roles)
}

export function judgedText({ text, roles }: Typed, items: readonly Item[]): Judged {
  const lines = text.split('\n')
  const said = (letter: string) =>
    folded(lines.filter((_, at) => (roles[at] ?? ' ').toUpperCase() === letter).join(' '))
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  const [story] = stories
  const read = (name: 'headline' | 'kicker' | 'dek') => {
    const field = story?.fields[name]
    return field === undefined || field.origin === 'drafted' ? '' : folded(field.value)
  }
  const body = folded(
    (story?.body ?? [])
      .filter(({ kind }) => kind !== 'subhead')
      .map((block) => block.text)
      .join(' '),
  )
  const own = [...roles].flatMap((letter, at) => (OF_TEXT.test(letter) ? [folded(lines[at] ?? '')] : []))
  const isOne = stories.length === 1
  return {
    headline: isOne && isSame(read('headline'), said('H')),
    kicker: isOne && isSame(read('kicker'), said('K')),
    dek: isOne && isSame(read('dek'), said('D')),
    // Before the first sentence a line has its dateline, which the story has as fields.
    'first words': isOne && (own[0] ?? '').includes(body.slice(0, fewOf(own[0]))),
    'last words': isOne && (own.at(-1) ?? '').includes(body.slice(-fewOf(own.at(-1)))),
  }
}

/** In characters: so much of a text is compared with its first line, and with its last. */
const FEW = 15

/** A line of a wrapped text may be shorter. */
const fewOf = (line = '') => Math.min(FEW, line.length)

const folded = (text: string) => foldedWords(text).join(' ')

/** A label before a value is no part of it. */
function isSame(read: string, said: string): boolean {
  return read === said || (read !== '' && said.endsWith(read) && said.length - read.length <= LABEL)
}

/** In characters, as a label before a value. */
const LABEL = 24
