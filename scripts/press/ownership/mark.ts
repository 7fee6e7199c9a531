/**
 * The mark: a file in the output that says that Broadsheet publishes there, and
 * which paper. It stands in the folder itself, for what is kept beside it can be
 * lost. It only allows to publish there: what may be removed, the record says.
 */

import { chmodSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rename } from '../../disk/rename.ts'
import { MARK_NAME } from '../../paths.ts'
import { stands } from './whereabouts.ts'

const OPENING = `Broadsheet publishes a newspaper into this folder. It changes and removes there only what
its own record says that it wrote, and leaves everything else as it is.
`
/** The mark as it was when it named no paper. */
const FORMER = `Broadsheet publishes into this folder and removes from it whatever is not in the paper,
except hidden files and CNAME. Keep nothing else of yours here.
`
/** A mark is short: what is longer is something else, and not read. */
const LONGEST = 4096

export type OutputMark =
  | { readonly kind: 'none' }
  /** A mark of ours. The paper's name is null in one from before marks named it. */
  | { readonly kind: 'ours'; readonly paper: string | null }
  /** Something of that name that is no mark: a folder, a link, another text. */
  | { readonly kind: 'strange' }

export function readMark(output: string): OutputMark {
  const path = join(output, MARK_NAME)
  if (!stands(path)) return { kind: 'none' }
  const stat = lstatSync(path)
  if (!stat.isFile() || stat.size > LONGEST) return { kind: 'strange' }
  const text = textOf(path)
  if (text === FORMER) return { kind: 'ours', paper: null }
  const paper = nameIn(text)
  return paper === null ? { kind: 'strange' } : { kind: 'ours', paper }
}

/** What the mark is called until all of it is written. */
const DRAFT_NAME = `${MARK_NAME}.new`

/** Whether a file of an output is a mark that a disk or a kill cut short: ours, and of no use to anybody. */
export function isDraftOfMark(output: string, name: string): boolean {
  if (name !== DRAFT_NAME) return false
  const stat = lstatSync(join(output, name))
  if (!stat.isFile() || stat.size > LONGEST) return false
  const text = textOf(join(output, name))
  return text.startsWith(OPENING) || OPENING.startsWith(text)
}

/** Set the mark, unless it stands already as it should. */
export function setMark(output: string, paper: string): void {
  const mark = readMark(output)
  if (mark.kind === 'ours' && mark.paper === paper) return
  const path = join(output, MARK_NAME)
  const draft = join(output, DRAFT_NAME)
  rmSync(draft, { force: true })
  writeFileSync(draft, `${OPENING}Paper: ${JSON.stringify(paper)}\n`, { flag: 'wx' })
  chmodSync(draft, 0o644)
  rename(draft, path)
}

/** A mark that cannot be read is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return ''
  }
}

function nameIn(text: string): string | null {
  const name = text.startsWith(OPENING) ? /^Paper: (".*")\n$/.exec(text.slice(OPENING.length))?.[1] : undefined
  if (name === undefined) return null
  try {
    const paper: unknown = JSON.parse(name)
    return typeof paper === 'string' ? paper : null
  } catch {
    return null
  }
}
