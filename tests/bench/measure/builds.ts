/**
 * The rows of `build`, in one order: complete, nothing changed, and the chain of edits.
 * What each edit made of the site is noted down, so that the server can be held to it.
 */

import { readdirSync } from 'node:fs'
import { bodyEdit, type Edit, editsOf } from '../edits.ts'
import { type BenchPaper, pagesSaid } from '../paper.ts'
import type { Row } from './row.ts'
import type { Timed } from './run.ts'
import { type Expected, showing, stampsOf, writtenSince } from './site.ts'

/** An edit, and the files that a build made of it. */
export interface Step {
  readonly edit: Edit
  readonly expected: Expected
}

export const NO_SEARCH = ', without search'

export interface Built {
  readonly rows: readonly Row[]
  readonly steps: readonly Step[]
  /** Of which edits no page tells. */
  readonly notes: readonly string[]
}

/** At the end the paper is as it was at the beginning, and built. */
export async function buildRows(paper: BenchPaper): Promise<Built> {
  const complete = await completeRows(paper)
  const putBack = paper.keepRegister()
  const { rows, steps, notes, undo } = await editRows(paper)
  for (const one of undo.reverse()) one()
  putBack()
  await paper.build()
  return { rows: [...complete, ...rows], steps, notes }
}

async function completeRows(paper: BenchPaper): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, prepare] of [
    ['complete, cold', () => paper.forget()],
    ['complete, with a warm desk', () => paper.removeSite()],
  ] as const)
    for (const [how, ...more] of [[NO_SEARCH, '--no-search'], ['']] as const) {
      prepare()
      rows.push(rowOf(what + how, await paper.build(...more), pagesIn(paper.output)))
    }
  // Who builds twice within the same moment is answered by the bytes.
  await paper.build()
  rows.push(rowOf('nothing changed', await paper.build()))
  return rows
}

async function editRows(paper: BenchPaper) {
  const { content, output, stories } = paper
  const [rows, steps, notes, undo]: [Row[], Step[], string[], (() => void)[]] = [[], [], [], []]
  const newest = stories.at(-1)
  if (newest !== undefined) {
    // The chain's first edit is of the same story, and writes over this one.
    undo.push(bodyEdit(newest, 0).apply(content))
    rows.push(rowOf(`a body edited${NO_SEARCH}`, await paper.build('--no-search')))
  }
  for (const edit of editsOf(stories)) {
    const before = stampsOf(output)
    undo.push(edit.apply(content))
    rows.push(rowOf(edit.what, await paper.build()))
    const expected = writtenSince(output, before)
    steps.push({ edit, expected })
    if (edit.shows !== null && showing(output, expected.keys(), edit.shows).length === 0)
      notes.push(`${edit.what}: no page that was printed shows “${edit.shows}”.`)
  }
  return { rows, steps, notes, undo }
}

function rowOf(what: string, { said, ...timed }: Timed, pages = pagesSaid(said)): Row {
  return { what, whose: 'ours', ...timed, pages }
}

/** Pages, feeds and sitemaps. */
function pagesIn(output: string): number {
  return readdirSync(output, { recursive: true }).filter((file) => /\.(?:html|xml|json)$/.test(String(file))).length
}
