/** More tricks with folders: by mounts, spellings and neighbours, and with the hidden files that an output has. */

import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathsOf } from '../../../scripts/paths.ts'
import type { Stage, Trick } from './owners.ts'

const NEW_PIER = 'Headline: New pier\nDate: 9 May 2031\n\nIt is new, said Ada Brandt, and long.\n'

/** The same folder a second time. Null where this account may not, and the trick is none. */
function bound(from: string, to: string): (() => void) | null {
  mkdirSync(to, { recursive: true })
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  if (spawnSync('mount', ['--bind', from, to]).status !== 0) return null
  return () => spawnSync('umount', [to])
}

/** Lose the record, and change what the site is to be. */
function loseRecord({ content, site }: Stage): void {
  rmSync(pathsOf(content, site).record)
  rmSync(join(content, 'harbour/slip.txt'))
  writeFileSync(join(content, 'new.txt'), NEW_PIER)
}

export const PLACES: Readonly<Record<string, Trick>> = {
  'output is somebody’s folder, mounted a second time': ({ folder, theirs }) => {
    const end = bound(theirs, join(folder, 'mounted'))
    return { output: end === null ? theirs : join(folder, 'mounted'), ...(end === null ? {} : { end }) }
  },
  'output is the content folder, mounted a second time': ({ folder, content }) => {
    const end = bound(content, join(folder, 'mounted'))
    return { output: end === null ? content : join(folder, 'mounted'), ...(end === null ? {} : { end }) }
  },
  'content is mounted within the output': ({ folder, content, site }) => {
    const end = bound(content, join(site, 'copy'))
    return end === null ? { content: site } : { content: join(folder, 'site/copy'), output: site, end }
  },
  'output is the site, mounted a second time': ({ folder, site }) => {
    const end = bound(site, join(folder, 'mounted'))
    return end === null ? undefined : { output: join(folder, 'mounted'), end, mayBuild: true }
  },
  'output is the site by a slash, a dot and “..”': ({ site }) => ({ output: `${site}/./x/..//`, mayBuild: true }),
  'output is below a linked folder': ({ folder }) => {
    mkdirSync(join(folder, 'deep'))
    symlinkSync(join(folder, 'deep'), join(folder, 'way'))
    return { output: join(folder, 'way', 'site'), mayBuild: true }
  },
  'output is within the content folder, in other letters': ({ folder, content }) => {
    renameSync(content, join(folder, 'Content'))
    // Where case does not count, it answers to both names anyhow.
    if (!existsSync(content)) symlinkSync(join(folder, 'Content'), content)
    return { output: join(folder, 'Content', 'site') }
  },
  'output is somebody’s folder in another Unicode form': ({ folder, theirs }) => {
    cpSync(theirs, join(folder, 'caf\u00e9'), { recursive: true })
    return { output: join(folder, 'cafe\u0301', '..', 'caf\u00e9') }
  },
  'output is a work tree of git': ({ theirs }) => {
    mkdirSync(join(theirs, '.git'))
    writeFileSync(join(theirs, '.git/HEAD'), 'theirs: ref: refs/heads/main')
    return { output: theirs }
  },
  'output is within a .git folder': ({ theirs }) => {
    mkdirSync(join(theirs, '.git'))
    writeFileSync(join(theirs, '.git/HEAD'), 'theirs: ref: refs/heads/main')
    return { output: join(theirs, '.git') }
  },
  'output is within another paper’s content': ({ folder, content }) => {
    cpSync(content, join(folder, 'second'), { recursive: true })
    return { output: join(folder, 'second') }
  },
  'the site has a neighbour': ({ folder, content }) => {
    cpSync(content, join(folder, 'second'), { recursive: true })
    return { content: join(folder, 'second'), output: join(folder, 'neighbour'), mayBuild: true }
  },
  'a mark is another name of somebody’s file': ({ theirs }) => {
    linkSync(join(theirs, 'thesis.odt'), join(theirs, '.broadsheet'))
    return { output: theirs }
  },
  'seals are a link to somebody’s file': (stage) => {
    const { seals } = pathsOf(stage.content, stage.site)
    rmSync(seals, { force: true })
    symlinkSync(join(stage.theirs, 'thesis.odt'), seals)
    loseRecord(stage)
    return undefined
  },
  'seals are another name of somebody’s file': (stage) => {
    const { seals } = pathsOf(stage.content, stage.site)
    rmSync(seals, { force: true })
    linkSync(join(stage.theirs, 'thesis.odt'), seals)
    writeFileSync(join(stage.content, 'new.txt'), NEW_PIER)
    return undefined
  },
  'seals were copied into somebody’s folder, with mark and pages': ({ theirs, site }) => {
    cpSync(site, theirs, { recursive: true, force: false })
    return { output: theirs, mayBuild: true }
  },
  'the record is lost, and somebody’s file is in the place of a page': (stage) => {
    writeFileSync(join(stage.site, '2031/05/02/the-lamp-is-lit/index.html'), 'theirs: a page by hand')
    loseRecord(stage)
    return undefined
  },
  'the record is lost, and somebody has written into a page': (stage) => {
    const page = join(stage.site, 'index.html')
    writeFileSync(page, `theirs: ${readFileSync(page, 'utf8')}`)
    loseRecord(stage)
    return undefined
  },
  'the record is lost, and seals are nonsense': (stage) => {
    const { seals } = pathsOf(stage.content, stage.site)
    appendFileSync(seals, `${'0'.repeat(32)}\n../theirs\n\0`)
    cpSync(stage.theirs, join(stage.site, 'theirs'), { recursive: true })
    loseRecord(stage)
    return undefined
  },
  'what is brought near is a link to somebody’s folder': ({ content, site, theirs }) => {
    symlinkSync(theirs, pathsOf(content, site).near)
    writeFileSync(join(content, 'new.txt'), NEW_PIER)
    return undefined
  },
  'what is brought near is somebody’s': ({ content, site, theirs }) => {
    cpSync(theirs, pathsOf(content, site).near, { recursive: true })
    writeFileSync(join(content, 'new.txt'), NEW_PIER)
    return undefined
  },
  'a commit is left whose files wait behind a link': ({ content, site, theirs }) => {
    const { staging, near } = pathsOf(content, site)
    const moves = [{ staged: '0', file: 'thesis.odt' }]
    symlinkSync(theirs, near)
    writeFileSync(join(theirs, '0'), 'theirs: a file')
    mkdirSync(staging, { recursive: true })
    const commit = { paper: 'The Marram Ledger', added: moves, changed: [], removed: [], record: '', isNear: true }
    writeFileSync(join(staging, 'COMMIT'), JSON.stringify(commit))
    return undefined
  },
}
