/** `broadsheet new`: a text file with nothing but a headline, for somebody to write under. */

import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { editorIn, openIn } from '../../begin/editor.ts'
import { isWritten } from '../../begin/write-files.ts'
import { readMasthead } from '../../masthead/read-masthead.ts'
import { pathsOf, slashed } from '../../paths.ts'
import { slugOf } from '../../slug.ts'
import { formatProblems } from '../show/show-problems.ts'

export interface NewOptions {
  readonly content: string
  /** A folder in it, such as that of a section. */
  readonly in?: string
  /** False with --no-open. */
  readonly open: boolean
}

const USAGE = 2

/** @returns the exit code: 0 written or opened; 1 if the file was there, or the editor failed; 2 wrong usage or masthead */
export async function newCommand(headline: string, options: NewOptions): Promise<number> {
  const paths = pathsOf(options.content)
  const head = await readMasthead(paths)
  if (!head.ok) return said(USAGE, formatProblems(head.problems, paths.content))
  const line = headline.replace(/\s+/g, ' ').trim()
  const folder = join(paths.content, options.in ?? '.')
  const way = slashed(relative(paths.content, folder))
  if (way === '..' || way.startsWith('../') || way.split('/').some((name) => name.startsWith('.') && name !== ''))
    return said(USAGE, `Found --in “${options.in}”; expected the name of a folder in ${options.content}.\n`)
  const file = join(folder, `${slugOf(line)}.txt`)
  const name = slashed(relative('.', file))
  const isNew = isWritten(file, `${line}\n`)
  process.stdout.write(`${name}\n`)
  if (!isNew) process.stderr.write(`${name} was there already, and is left as it was.\n`)
  const editor = options.open && process.stdin.isTTY && process.stdout.isTTY ? editorIn(process.env) : null
  if (editor === null) return isNew ? 0 : 1
  const fault = existsSync(file) ? openIn(editor, file) : null
  return fault === null ? 0 : said(1, `${fault}\n`)
}

function said(code: number, text: string): number {
  process.stderr.write(text)
  return code
}
