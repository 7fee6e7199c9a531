/** A tiny paper to try the press with: its own two templates, and sheets made of a list of addresses. */

import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page, Sheets, Shell } from '../../scripts/edition/plan/page.ts'
import { ELEVENTY_CONFIG, type Paths, pathsOf } from '../../scripts/paths.ts'
import { openPressroom, type Pressroom } from '../../scripts/press/render/pressroom.ts'
import type { Program } from '../../scripts/press/render/program.ts'
import { walk } from '../../scripts/press/walk.ts'
import { ON_DISK } from '../system.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

export const SHELL: Shell = {
  paper: {
    name: 'The Quay',
    motto: null,
    language: 'en',
    direction: 'ltr',
    zone: 'Europe/Lisbon',
    origin: 'https://quay.example',
    base: '/',
    sections: [],
    topics: [],
    bylines: [],
    ignored: [],
    publisher: { name: 'The Quay Society', editor: null, email: null, phone: null, address: null, url: null },
    licence: null,
  },
  sections: [],
  lists: [],
  years: [],
}

/** The templates of `tests/press/site/`. */
export const QUAY_PROGRAM: Program = programIn(HERE)

/** For all who print with it: its workers are started once, and keep no program from ending. */
export const QUAY_ROOM: Pressroom = openPressroom(QUAY_PROGRAM)

export function programIn(root: string): Program {
  const site = join(root, 'site')
  return { root, parts: ['site'], site, assets: join(site, 'assets'), borrowed: [], config: ELEVENTY_CONFIG, made: [] }
}

/** A page that links to `to`. */
export function pageAt(url: string, to = '/elsewhere/'): Page {
  return { url, kind: 'redirect', view: { to } }
}

/** Sheets with a page at each address, given as `url` or as `[url, to]`, and a page for what is not found. */
export function sheetsOf(...pages: readonly (string | readonly [string, string])[]): Sheets {
  const made = pages.map((page) => (typeof page === 'string' ? pageAt(page) : pageAt(...page)))
  return { shell: SHELL, records: [], pages: [{ url: '/404.html', kind: 'notFound', view: { latest: [] } }, ...made] }
}

/** A folder that is gone when the test is, by its real path: that for what is temporary is a link on macOS, and a short name on Windows. */
export function folderFor(test: TestContext): string {
  const folder = realpathSync.native(mkdtempSync(join(ON_DISK, 'quay-')))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function pathsFor(test: TestContext): Paths {
  const folder = folderFor(test)
  return pathsOf(join(folder, 'content'), join(folder, 'public'))
}

/** A copy of the tiny program, which a test may change. */
export function programFor(test: TestContext): Program {
  const folder = folderFor(test)
  cpSync(join(HERE, 'site'), join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return programIn(folder)
}

/** What stands in a folder: each file's text by its path. */
export function treeOf(folder: string): Record<string, string> {
  return Object.fromEntries(walk(folder).map(({ file, path }) => [file, readFileSync(path, 'utf8')]))
}
