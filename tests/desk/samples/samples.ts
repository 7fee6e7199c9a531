/**
 * Samples that hold what the desk decides by: invented copy on either side of a number, a
 * word or a condition, and what the desk makes of it. `npm run mutants` says which are
 * missing. What they are held to is what the desk reads now, right or not: they notice a
 * change, and whoever makes one looks at the difference. What is right is said by golden
 * cases and by the labelled files.
 *
 *     # a.html                       what it is, but for plain text
 *     | The Harbour Wire             the copy, line by line
 *     head: source: The …            what comes of it
 *
 * In `lines.txt` each sample is a line, in `copy.txt` a short copy, in `drafts.txt` the first
 * paragraphs of a story without a headline and its language; `files.txt` names files of the
 * fixtures, `spoilt.txt` such files and the chance they are spoilt by, `layouts.txt` invented
 * layouts, `typed.txt` every eighth of our typed copy.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftHeadline } from '../../../scripts/desk/draft/draft.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { copyOf } from '../copy-samples.ts'
import { copyReading } from './copy-reading.ts'
import { fileReading, layoutReading, spoiltReading, typedReading } from './file-reading.ts'
import { lineReading } from './line-reading.ts'

export interface Sample {
  readonly name: string
  readonly text: string
  readonly reading: readonly string[]
}

type Copied = Pick<Sample, 'name' | 'text'>

/** How samples of each kind are read. */
const READERS = {
  lines: ({ text }: Copied) => lineReading(text),
  copy: ({ name, text }: Copied) => copyReading(copyOf(name, text)),
  drafts: ({ name, text }: Copied) => [draftHeadline(text.split('\n'), name)],
  files: ({ name }: Copied) => fileReading(name),
  spoilt: ({ name }: Copied) => spoiltReading(name),
  layouts: ({ name }: Copied) => layoutReading(name),
  typed: ({ name }: Copied) => typedReading(name),
} as const

export type Kind = keyof typeof READERS
export const KINDS = Object.keys(READERS) as readonly Kind[]

/** What a sample is called that says nothing of it. */
const PLAIN = 'a.txt'

export function pathOf(kind: Kind): string {
  return join(PROGRAM, 'tests', 'fixtures', 'samples', `${kind}.txt`)
}

/** What the desk makes of a sample now. */
export function readingOf(kind: Kind, sample: Copied): string[] {
  return READERS[kind](sample)
}

export function samplesIn(kind: Kind): Sample[] {
  const blocks = readFileSync(pathOf(kind), 'utf8').trimEnd().split('\n\n')
  return blocks.map((block) => {
    const lines = block.split('\n')
    const [name = PLAIN] = lines.flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []))
    return {
      name,
      text: lines.flatMap((line) => (line.startsWith('|') ? [line.slice(2)] : [])).join('\n'),
      reading: lines.filter((line) => !/^[|#]/.test(line)),
    }
  })
}

export function printed(samples: readonly Sample[]): string {
  const blocks = samples.map(({ name, text, reading }) =>
    [
      ...(name === PLAIN ? [] : [`# ${name}`]),
      ...(text === '' ? [] : text.split('\n')).map((line) => `| ${line}`.trimEnd()),
      ...reading,
    ].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}
