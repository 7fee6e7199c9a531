/**
 * What an editor does to a paper, one of each kind, each to another of the newest
 * stories: those are on the most pages. Done one after the other they are a chain,
 * the same for `build` and for `serve`.
 */

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf } from './paper.ts'
import type { Invented } from './stories.ts'

export interface Edit {
  readonly what: string
  /** What the story's page shows after it; null if it has none, or shows nothing new. */
  readonly shows: string | null
  /** @returns what undoes it */
  readonly apply: (content: string) => () => void
}

/** Files that a checkout changes at once, or half of the paper. */
const MANY = 500

/** The chain is about so many of the newest. */
export const TOUCHED = 10

/** @param stories at least twice as many as the chain is about */
export function editsOf(stories: readonly Invented[]): Edit[] {
  const newest = (back: number) => stories.at(-1 - back) as Invented
  const lastWord = 'And a last word was said by the lamplighter.'
  const moreWords = 'And one more word was said by the glassblower.'
  const otherHeadline = 'The bench files another headline'
  const added = 'One more story is added by the bench'
  const sections = [...new Set(stories.map(({ section }) => section))]
  const next = sections[(sections.indexOf(newest(3).section) + 1) % sections.length] ?? newest(3).section
  return [
    { what: 'a body edited', shows: lastWord, apply: changed({ ...newest(0), ...withParagraph(newest(0), lastWord) }) },
    { what: 'a headline edited', shows: otherHeadline, apply: changed({ ...newest(1), headline: otherHeadline }) },
    { what: 'a date edited', shows: newest(2).headline, apply: changed({ ...newest(2), day: newest(9).day }) },
    { what: 'a section edited', shows: newest(3).headline, apply: changed({ ...newest(3), section: next }) },
    // Of another day than the story that is deleted: by their words all invented stories are alike, and to a build that
    // sees both edits at once, a story that came and one that went on the same day are one that was moved.
    {
      what: 'a story added',
      shows: added,
      apply: changed({ ...newest(4), name: 'added', headline: added, day: newest(9).day }),
    },
    { what: 'a file renamed', shows: null, apply: renamed(newest(5).name) },
    { what: 'a story deleted', shows: null, apply: deleted(newest(6).name) },
    {
      what: 'many files at once',
      shows: moreWords,
      apply: (content) => {
        const some = stories.slice(0, Math.min(MANY, stories.length >> 1))
        const undo = some.map((story) => changed({ ...story, ...withParagraph(story, moreWords) })(content))
        return () => {
          for (const one of undo) one()
        }
      },
    },
  ]
}

/** The edit of so high a number in a long day at the desk: a story has one more word. */
export function bodyEdit(story: Invented, number: number): Pick<Edit, 'apply'> & { readonly shows: string } {
  const shows = `Word ${number} was said by the lamplighter.`
  return { shows, apply: changed({ ...story, ...withParagraph(story, shows) }) }
}

function withParagraph({ paragraphs }: Invented, last: string): Pick<Invented, 'paragraphs'> {
  return { paragraphs: [...paragraphs, last] }
}

function changed(story: Invented): Edit['apply'] {
  return (content) => {
    const file = join(content, `${story.name}.txt`)
    const before = existsSync(file) ? readFileSync(file) : null
    writeFileSync(file, copyOf(story))
    return () => (before === null ? rmSync(file) : writeFileSync(file, before))
  }
}

function renamed(name: string): Edit['apply'] {
  return (content) => {
    const [from, to] = [join(content, `${name}.txt`), join(content, 'renamed.txt')]
    renameSync(from, to)
    return () => renameSync(to, from)
  }
}

function deleted(name: string): Edit['apply'] {
  return (content) => {
    const file = join(content, `${name}.txt`)
    const before = readFileSync(file)
    rmSync(file)
    return () => writeFileSync(file, before)
  }
}
