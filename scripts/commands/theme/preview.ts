/**
 * `theme --preview`: an invented paper, which has every kind of page and of text, as each
 * theme sets it; written into a folder with a page that leads to all of them, and served
 * on this machine. Of one's own paper nothing is read and nothing changed.
 */

import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../build.ts'
import { fileOf } from '../../edition/plan/file-of.ts'
import { didYouMean } from '../../fields/keys.ts'
import { LAID_OUT, type LaidOut } from '../../laid-out.ts'
import { themeNames } from '../../look/themes.ts'
import { MASTHEAD_NAME, pathsOf, SITE } from '../../paths.ts'
import { foreignOutput } from '../../press/ownership/foreign-output.ts'
import { openPressroom, type Pressroom } from '../../press/render/pressroom.ts'
import { formatProblems } from '../show/show-problems.ts'
import { indexPage, type Specimen } from './index-page.ts'
import { servePreview } from './serve-preview.ts'
import { telling } from './telling.ts'

export interface PreviewOptions {
  /** The name of a theme; true for all. */
  readonly preview: string | true
  readonly output: string
  readonly serve: boolean
}

const SPECIMEN = join(SITE, 'specimen')
/** What some of it said the day before: a story that was changed since, and one that was taken back. */
const YESTERDAYS = join(SITE, 'specimen-yesterday')
/** The day of the invented paper, whenever somebody looks at it. */
const NOW = '2031-05-14T09:00:00Z'
const YESTERDAY = '2031-05-13T09:00:00Z'
const USAGE = 2

/** @returns the exit code: 0 when it was written, or somebody stopped looking */
export async function previewCommand({ preview, output, serve }: PreviewOptions): Promise<number> {
  const known = themeNames()
  if (preview !== true && !known.includes(preview)) {
    const meant = didYouMean(preview, known)
    process.stderr.write(
      `Found no theme “${preview}”; expected one of ${known.join(', ')}.${meant === null ? '' : ` Did you mean “${meant}”?`}\n`,
    )
    return USAGE
  }
  const folder = pathsOf(undefined, output).output
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-themes-'))
  const pressroom = openPressroom()
  try {
    const specimens: Specimen[] = []
    for (const theme of preview === true ? known : [preview]) {
      const made = await specimenIn(theme, { folder, scratch, pressroom })
      if (made === null) return 1
      specimens.push(made)
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), indexPage(specimens))
    process.stderr.write(
      `Wrote ${specimens.map(({ theme }) => theme).join(', ')} to ${output}: ${specimens.reduce((sum, { pages }) => sum + pages, 0)} pages.\n`,
    )
  } finally {
    await pressroom.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  return serve ? servePreview(folder) : 0
}

/** The copy of these folders, and the masthead with the theme. */
function file(content: string, theme: string, folders: readonly string[]): void {
  for (const folder of folders) cpSync(folder, content, { recursive: true })
  const masthead = readFileSync(join(SPECIMEN, MASTHEAD_NAME), 'utf8')
  writeFileSync(join(content, MASTHEAD_NAME), `${masthead}theme: ${theme}\n`)
}

interface Workshop {
  readonly folder: string
  readonly scratch: string
  readonly pressroom: Pressroom
}

/** The invented paper in a theme; null where it could not be made, which was said. */
async function specimenIn(theme: string, { folder, scratch, pressroom }: Workshop): Promise<Specimen | null> {
  const content = join(scratch, theme, 'content')
  file(content, theme, [SPECIMEN, YESTERDAYS])
  const paths = pathsOf(content, join(folder, theme))
  // The addresses of the preview before are those of this one, or it would take them for lost.
  if (existsSync(paths.lastRegister)) copyFileSync(paths.lastRegister, paths.register)
  if (existsSync(paths.lastEditions)) copyFileSync(paths.lastEditions, paths.editions)
  const foreign = foreignOutput(paths, 'The Quayside Specimen')
  const order = { paths, pressroom, url: `http://localhost:8080/${theme}/`, search: true }
  if (foreign === null) {
    await build({ ...order, now: YESTERDAY })
    for (const name of readdirSync(YESTERDAYS, { recursive: true, encoding: 'utf8' }))
      if (!existsSync(join(SPECIMEN, name))) rmSync(join(content, name), { recursive: true })
    file(content, theme, [SPECIMEN])
  }
  const outcome = foreign === null ? await build({ ...order, now: NOW }) : null
  const problems = foreign === null ? (outcome?.problems ?? []) : [foreign]
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || !outcome?.sheets) {
    process.stderr.write(formatProblems(errors, content))
    return null
  }
  const { pages } = outcome.sheets
  const isShown = (kind: string): kind is LaidOut => (LAID_OUT as readonly string[]).includes(kind)
  const firsts = new Map(pages.toReversed().map((page) => [page.kind, page.url]))
  const kinds = LAID_OUT.flatMap((kind) =>
    isShown(kind) && firsts.has(kind) ? [{ kind, url: firsts.get(kind) ?? '' }] : [],
  )
  return {
    theme,
    kinds,
    stories: telling(
      pages
        .filter(({ kind }) => kind === 'story')
        .map(({ url }) => ({ url, html: readFileSync(join(paths.output, fileOf(url) ?? ''), 'utf8') })),
    ),
    pages: pages.length,
  }
}
