/** Every folder and file name of a paper, spelled once. */

import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program itself: where `layouts/`, `site/` and `scripts/` are. */
export const PROGRAM = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the program is made of; a change here is a change of every page. */
export const PROGRAM_PARTS = ['layouts', 'site', 'scripts', 'package-lock.json'] as const

/** Where Eleventy finds its templates and its configuration. */
export const SITE = join(PROGRAM, 'site')
export const LAYOUTS = join(PROGRAM, 'layouts')
export const ASSETS = join(SITE, 'assets')
export const STYLE_FOLDER = join(SITE, 'style')
/** What the search page's script is made of. */
export const SCRIPT_FOLDER = join(SITE, 'search')
export const ELEVENTY_CONFIG = join(SITE, 'eleventy.config.ts')

/** Where one paper keeps its things. All paths are absolute. */
export interface Paths {
  /** What people file, and what they set: copy, sidecars, masthead, register. */
  readonly content: string
  readonly masthead: string
  readonly register: string
  /** The published site. */
  readonly output: string
  /** What the program keeps for itself beside the output, on its file system. */
  readonly state: string
  readonly record: string
  readonly lock: string
  readonly staging: string
  /** Pages of what is held: the local server's, never published. */
  readonly held: string
  /** The generated Markdown pages. */
  readonly stories: string
}

export const MASTHEAD_NAME = 'masthead.yaml'
export const REGISTER_NAME = 'register.ndjson'

/**
 * The paths of the paper whose copy is in `content` and whose site is in
 * `output`. Without arguments, the paper of this checkout, whose Markdown pages
 * stand in `site/stories/`, where an editor sees them.
 */
export function pathsOf(content = join(PROGRAM, 'content'), output = join(PROGRAM, '_site')): Paths {
  const folder = resolve(content)
  const site = resolve(output)
  const state = join(dirname(site), '.broadsheet', basename(site))
  const home = folder === join(PROGRAM, 'content') && site === join(PROGRAM, '_site')
  return {
    content: folder,
    masthead: join(folder, MASTHEAD_NAME),
    register: join(folder, REGISTER_NAME),
    output: site,
    state,
    record: join(state, 'record.ndjson'),
    lock: join(state, 'lock'),
    staging: join(state, 'staging'),
    held: join(state, 'held'),
    stories: home ? join(SITE, 'stories') : join(state, 'stories'),
  }
}
