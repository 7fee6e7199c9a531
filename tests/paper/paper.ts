/**
 * A whole paper to try things on: files given as a plain object, a folder that is
 * gone when the test is, real builds in this process. One pressroom serves all
 * papers of a test file, since starting its workers is what takes longest.
 */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { type BuildOrder, build, type Outcome } from '../../scripts/build.ts'
import { type Paths, pathsOf, slashed } from '../../scripts/paths.ts'
import { openPressroom, type Pressroom } from '../../scripts/press/render/pressroom.ts'
import { THIS_PROGRAM } from '../../scripts/press/render/program.ts'
import { OTHER_INDEX } from '../system.ts'

/** Text by path relative to the content folder. */
export type Files = Readonly<Record<string, string>>

/** When it is in every test that does not say otherwise. */
export const NOW = '2031-05-14T12:00:00Z'

export const MASTHEAD = `name: The Marram Ledger
language: en
timezone: Europe/Lisbon
url: https://ledger.example/
`

export interface TestPaper {
  readonly paths: Paths
  /** Write a file of the content folder, with the folders above it. */
  file(path: string, text: string | Uint8Array): void
  /** A file of the content folder, as it stands. */
  text(path: string): string
  remove(path: string): void
  rename(from: string, to: string): void
  build(order?: Partial<BuildOrder>): Promise<Outcome>
  /** The page that answers at an address. Throws if there is none. */
  page(url: string): string
  /** The published site: each file's bytes, as Latin-1, by its path. */
  site(): Record<string, string>
  /** Everything that the paper keeps but its copy and what only saves work, which no two builds have in common: the site, the pages, the record and the register. */
  kept(): Record<string, string>
  register(): string
}

/** Its program is this one, which no paper changes: to read all of it at each build is what another tests. */
export const pressroom: Pressroom = openPressroom({ ...THIS_PROGRAM, parts: ['package.json'] })
after(() => pressroom.close())

export function paperFor(test: TestContext, files: Files, masthead: string | null = MASTHEAD): TestPaper {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return paperIn(folder, masthead === null ? files : { 'masthead.yaml': masthead, ...files })
}

/** A folder that is gone when all tests of the file are. */
export function folderUntilTheEnd(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A paper in `content` and `site` of a folder. */
export function paperIn(folder: string, files: Files): TestPaper {
  const paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
  const at = (path: string) => join(paths.content, path)
  const paper: TestPaper = {
    paths,
    file(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), text)
    },
    text: (path) => readFileSync(at(path), 'utf8'),
    remove: (path) => rmSync(at(path), { recursive: true }),
    rename(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true })
      renameSync(at(from), at(to))
    },
    build: (order = {}) => build({ paths, pressroom, now: NOW, ...order }),
    page: (url) => readFileSync(join(paths.output, decodeURI(url), url.endsWith('/') ? 'index.html' : ''), 'utf8'),
    site: () => comparable(bytesIn(paths.output)),
    kept() {
      const saving =
        /^state\/(?:stamps\.json|pages\.json|edition\.ndjson|shown\.ndjson|standing\.json|pictures\/.*|memory\/.*)$/
      const state = Object.entries(bytesIn(paths.state, 'state/')).filter(([file]) => !saving.test(file))
      const own = { ...Object.fromEntries(state), 'register.ndjson': paper.register() }
      return comparable({ ...bytesIn(paths.output, 'site/'), ...own })
    },
    register: () => (existsSync(paths.register) ? readFileSync(paths.register, 'utf8') : ''),
  }
  mkdirSync(paths.content, { recursive: true })
  for (const [path, text] of Object.entries(files)) paper.file(path, text)
  return paper
}

/** Files as two builds have them in common: where no two search indexes are the same bytes, without them and their hashes. */
function comparable(files: Record<string, string>): Record<string, string> {
  if (OTHER_INDEX === false) return files
  const others = Object.entries(files).filter(([file]) => !/(?:^|\/)(?:pagefind\/|\.broadsheet\.seals$)/.test(file))
  return Object.fromEntries(
    others.map(([file, text]) => [
      file,
      /record\.ndjson$/.test(file) ? text.replace(/^.*\/pagefind\/.*\n/gm, '') : text,
    ]),
  )
}

/** What a build said: severity and code of each problem. */
export function codes({ problems }: Outcome): string[] {
  return problems.map(({ severity, code }) => `${severity} ${code}`)
}

/** Every file below a folder, hidden ones too, by its path. */
export function bytesIn(folder: string, prefix = ''): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [prefix + file, readFileSync(join(folder, file), 'latin1')]))
}

/** When each file below a folder was last written, in milliseconds. */
export function timesIn(folder: string): Record<string, number> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]))
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return entries
      .filter((file) => statSync(join(folder, file)).isFile())
      .map(slashed)
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
