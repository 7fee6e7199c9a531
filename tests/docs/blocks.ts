/** The fenced blocks of the papers and of the README: what each is, and what is to be done with it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { contents } from './contents.ts'

export interface DocBlock {
  /** `docs/keys.md:30` */
  readonly at: string
  readonly kind: string
  /** Behind the kind: a file of the paper that it is, or that nothing is done with it. */
  readonly file: string | null
  /** Why it is not run, or not filed; null if it is. */
  readonly left: string | null
  readonly text: string
}

const INFO = /^(\w+)?(?: (?:not-(?:run|filed): (?<left>.+)|(?<file>\S+)))?$/

/** The papers that have blocks, each with them in their order. @throws where a block says of itself what nobody knows */
export function blocksByFile(): ReadonlyMap<string, readonly DocBlock[]> {
  const files = ['README.md', 'docs/README.md', ...contents().map(({ file }) => file)]
  return new Map(files.map((file) => [file, blocksIn(file)] as const).filter(([, blocks]) => blocks.length > 0))
}

function blocksIn(file: string): DocBlock[] {
  const text = readFileSync(join(PROGRAM, file), 'utf8')
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: info = '', 2: inside = '' }) => {
    const at = `${file}:${text.slice(0, index).split('\n').length}`
    const said = INFO.exec(info.trim())
    if (said === null)
      throw new Error(`${at}: found “${info}” behind the fence; expected a kind, and perhaps a file or not-run: why.`)
    return { at, kind: said[1] ?? '', file: said.groups?.file ?? null, left: said.groups?.left ?? null, text: inside }
  })
}
