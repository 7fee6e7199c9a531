/** Every folder and file name of a paper, spelled once. */

import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program itself: where `layouts/`, `site/` and `scripts/` are. */
export const PROGRAM = dirname(dirname(fileURLToPath(import.meta.url)))

/** How its files end: `.ts` in a checkout, `.js` where it was compiled into a package. */
export const CODE = extname(fileURLToPath(import.meta.url))
export const IS_CHECKOUT = CODE === '.ts'

/** Where its package.json is. What is compiled stands in `dist/`, one below. */
export const PACKAGE = IS_CHECKOUT ? PROGRAM : dirname(PROGRAM)

/** The files that say which packages it is run with, from its folder: its own list, or that of the folder it is installed in. */
export const VERSIONS: readonly string[] = IS_CHECKOUT ? ['package-lock.json'] : ['../package.json', ...installedList()]

/** What the program is made of; a change here is a change of every page. */
export const PROGRAM_FOLDERS = ['layouts', 'site', 'scripts'] as const
export const PROGRAM_PARTS: readonly string[] = [...PROGRAM_FOLDERS, ...VERSIONS]

/** Where Eleventy finds its templates and its configuration. */
export const SITE = join(PROGRAM, 'site')
export const LAYOUTS = join(PROGRAM, 'layouts')
export const ASSETS = join(SITE, 'assets')
export const STYLE_FOLDER = join(SITE, 'style')
/** The themes that come along, a folder each. */
export const THEMES = join(SITE, 'themes')
/** What the search page's script is made of. */
export const SCRIPT_FOLDER = join(SITE, 'search')
/** What the worker is made of that keeps the paper in browsers. */
export const WORKER_FOLDER = join(SITE, 'offline')
export const ELEVENTY_CONFIG = join(SITE, `eleventy.config${CODE}`)

/** Where one paper keeps its things. All paths are absolute. */
export interface Paths {
  /** What people file, and what they set: copy, sidecars, masthead, register. */
  readonly content: string
  readonly masthead: string
  /** How the front page is laid, where somebody wants to. */
  readonly front: string
  /** The front pages of days that are over: see `edition/past/editions.ts`. */
  readonly editions: string
  /** What the desk has learnt of the paper: see `HouseStyle` in `flow/paper.ts`. */
  readonly house: string
  readonly register: string
  /** Held by whoever writes the register, so that builds to two outputs do not write it at once. */
  readonly registerLock: string
  /**
   * The paper's own look, where it has one: style, layouts and what they show. Its layouts are programs, so it is never
   * somebody else's folder: beside copy that is not called `content`, it bears the name of the copy.
   */
  readonly theme: string
  /** The published site. */
  readonly output: string
  /** In it: that it is one, and of which paper. */
  readonly mark: string
  /** What the program keeps for itself beside the output, on its file system. */
  readonly state: string
  /** Whose the state folder is. */
  readonly note: string
  readonly record: string
  /** Earlier texts of what was changed: see `pages/earlier/versions.ts`. */
  readonly versions: string
  /** Those that `npm start` has come by, for the next build to keep. */
  readonly versionsSeen: string
  /** What need not be read again to know that it stands as the record has it. */
  readonly stamps: string
  /** What is known of the Markdown pages, so that they need not be read. */
  readonly written: string
  /** The edition of the last build: see `edition/kept/kept-edition.ts`. */
  readonly kept: string
  /** What `npm start` has shown and nobody has entered yet: see `register/file/shown.ts`. */
  readonly shown: string
  /** The register as the last build to this output left it: what it knew then must not be lost. */
  readonly lastRegister: string
  /** The editions as the last build to this output left them. */
  readonly lastEditions: string
  /** What the desk made of the files, so that they need not be read again. */
  readonly memory: string
  /** What was cut of pictures: see `pictures/cabinet.ts`. */
  readonly pictures: string
  /** What was made of typefaces and icons: see `look/kept.ts`. */
  readonly look: string
  /** How the last build found and left all of it: see `standing/standing.ts`. */
  readonly standing: string
  /** Of which corrected files it was said that the desk could learn from them: see `build/unlearnt.ts`. */
  readonly offered: string
  /** That the last build failed: see `press/failed.ts`. */
  readonly failed: string
  readonly lock: string
  readonly staging: string
  /** Where an output on another disk has what is staged, hidden in it: see `press/commit/near.ts`. */
  readonly near: string
  /** What the output itself says of its files: see `press/ownership/seals.ts`. */
  readonly seals: string
  /** Pages of what is held: the local server's, never published. */
  readonly held: string
  /** Pictures of what is held, below `pictures/` of the folder that is above this one: the local server’s, too. */
  readonly heldPictures: string
  /** The generated Markdown pages. */
  readonly stories: string
}

export const MASTHEAD_NAME = 'masthead.yaml'
export const REGISTER_NAME = 'register.ndjson'
/** How somebody has laid the front page, unless it is the sidecar of copy that is called so. */
export const FRONT_STEM = 'front'
export const FRONT_NAME = `${FRONT_STEM}.yaml`
export const EDITIONS_NAME = 'editions.ndjson'
export const HOUSE_NAME = 'house-style.yaml'
/** Beside the register. A name with a full stop before it is no copy. */
export const VERSIONS_NAME = '.versions'
/** Beside an output, with a folder for each output there. Not the name of the mark: one must never be taken for the other. */
export const STATE_NAME = '.broadsheet-state'
/** In an output: the file that says that it is one. */
export const MARK_NAME = '.broadsheet'

/** Where the paper is that nobody named: in this checkout, or in the folder in which a command was typed. */
export const CONTENT_NAME = 'content'
export const THEME_NAME = 'theme'
export const OUTPUT_NAME = '_site'
const home = () => (IS_CHECKOUT ? PROGRAM : process.cwd())

/**
 * The paths of the paper whose copy is in `content` and whose site is in
 * `output`. Of a paper with a folder of its own, which has a package.json and is
 * built into it, the Markdown pages stand in `site/stories/`, where an editor sees
 * them; of any other, with what the program keeps for itself.
 */
export function pathsOf(content = join(home(), CONTENT_NAME), output = join(home(), OUTPUT_NAME)): Paths {
  const folder = spelled(content)
  const site = ofLink(spelled(output))
  const state = join(dirname(site), STATE_NAME, basename(site))
  const own = dirname(folder)
  const isOwn =
    folder === join(own, CONTENT_NAME) && site === join(own, OUTPUT_NAME) && existsSync(join(own, 'package.json'))
  return {
    content: folder,
    masthead: join(folder, MASTHEAD_NAME),
    front: join(folder, FRONT_NAME),
    editions: join(folder, EDITIONS_NAME),
    house: join(folder, HOUSE_NAME),
    register: join(folder, REGISTER_NAME),
    registerLock: join(folder, '.broadsheet.lock'),
    theme: join(own, basename(folder) === CONTENT_NAME ? THEME_NAME : `${basename(folder)}.${THEME_NAME}`),
    output: site,
    mark: join(site, MARK_NAME),
    state,
    note: join(state, 'paper.json'),
    record: join(state, 'record.ndjson'),
    versions: join(folder, VERSIONS_NAME),
    versionsSeen: join(state, 'versions'),
    stamps: join(state, 'stamps.json'),
    written: join(state, 'pages.json'),
    kept: join(state, 'edition.ndjson'),
    shown: join(state, 'shown.ndjson'),
    lastRegister: join(state, 'register.ndjson'),
    lastEditions: join(state, 'editions.ndjson'),
    memory: join(state, 'memory'),
    pictures: join(state, 'pictures'),
    look: join(state, 'look'),
    standing: join(state, 'standing.json'),
    offered: join(state, 'offered'),
    failed: join(state, 'failed.json'),
    lock: join(state, 'lock'),
    staging: join(state, 'staging'),
    near: join(site, `${MARK_NAME}.staged`),
    seals: join(site, `${MARK_NAME}.seals`),
    held: join(state, 'held'),
    heldPictures: join(state, 'held.shown', 'pictures'),
    stories: isOwn ? join(own, 'site', 'stories') : join(state, 'stories'),
  }
}

/**
 * An absolute path for what was typed, by the same way that the file system goes:
 * behind a link, `..` is the folder above what the link leads to.
 */
function spelled(typed: string): string {
  if (!typed.split(/[\\/]/).includes('..')) return resolve(typed)
  const start = isAbsolute(typed) ? parse(resolve(typed)).root : process.cwd()
  const steps = typed.slice(isAbsolute(typed) ? parse(typed).root.length : 0).split(sep === '/' ? '/' : /[\\/]/)
  return steps.reduce((path, step) => (step === '..' ? dirname(real(path)) : join(path, step)), start)
}

/** A path of this system as an address, a pattern or a person has it on every system: with `/`. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** An output that is a link to a folder is that folder, so that the state stands beside it, whichever way it was named. */
function ofLink(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? real(path) : path
  } catch {
    return path
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

/** What npm or pnpm has noted of all that is installed where the program is, from its folder; none where nobody has. */
function installedList(): string[] {
  for (let folder = PACKAGE; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'node_modules') continue
    const list = ['.package-lock.json', '.pnpm/lock.yaml']
      .map((name) => join(folder, name))
      .find((path) => existsSync(path))
    if (list !== undefined) return [slashed(relative(PROGRAM, list))]
  }
  return []
}
