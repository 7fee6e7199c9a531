/** Tricks with folders and links: whatever a build is pointed at, nobody's files are touched. */

import { cpSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathsOf } from '../../../scripts/paths.ts'
import { homeAt } from '../../system.ts'
import { bytesIn, Subject } from '../subject.ts'
import { Tally } from '../tally.ts'
import { PLACES } from './places.ts'

/** Where a trick is played: a paper with its site, and somebody's folder beside it. */
export interface Stage {
  readonly folder: string
  readonly content: string
  readonly site: string
  /** Somebody's: whatever is in it must stay as it is. */
  readonly theirs: string
}

interface Pointed {
  readonly content?: string
  readonly output?: string
  /** Whether the build may do what it is told: the folder is its own, or nobody's. */
  readonly mayBuild?: true
  /** What must be undone before the stage is cleared. */
  readonly end?: () => void
}

/** Set the trick up. @returns what the build is pointed at, where that is not the paper's own */
export type Trick = (stage: Stage) => Pointed | undefined

const COMMIT = (removed: readonly string[], moves: readonly { staged: string; file: string }[] = []) =>
  JSON.stringify({ added: moves, changed: [], removed, record: '' })

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function swap(folder: string, into: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(into, folder, { recursive: true })
}

const TRICKS: Readonly<Record<string, Trick>> = {
  'output is the folder above the site': ({ folder }) => ({ output: folder }),
  'output is somebody’s folder': ({ theirs }) => ({ output: theirs }),
  'output is somebody’s folder, after a site was built in it': ({ theirs, site }) => {
    cpSync(site, join(theirs, 'site'), { recursive: true })
    cpSync(pathsOf('x', site).state, pathsOf('x', join(theirs, 'site')).state, { recursive: true })
    return { output: theirs }
  },
  'output is a link to somebody’s folder': ({ folder, theirs }) => {
    symlinkSync(theirs, join(folder, 'link'))
    return { output: join(folder, 'link') }
  },
  'output is the content folder': ({ content }) => ({ output: content }),
  'output is within the content folder': ({ content }) => ({ output: join(content, 'site') }),
  'output is above the content folder, by a link': ({ folder, content }) => {
    symlinkSync(content, join(folder, 'copy'))
    return { content: join(folder, 'copy'), output: folder }
  },
  'content is a link into somebody’s folder, which is the output': ({ folder, content, theirs }) => {
    cpSync(content, join(theirs, 'content'), { recursive: true })
    symlinkSync(join(theirs, 'content'), join(folder, 'copy'))
    return { content: join(folder, 'copy'), output: theirs }
  },
  'content is the site': ({ site }) => ({ content: site }),
  'output is reached by “..”': ({ folder, theirs }) => ({ output: join(folder, 'x', '..', basename(theirs)) }),
  // The root and the checkout itself are tried where nothing is built: in tests/press.
  'output is home': ({ theirs }) => ({ output: theirs, end: homeAt(theirs) }),
  'output is the folder above home': ({ theirs }) => ({ output: dirname(theirs), end: homeAt(theirs) }),
  'output is a file': ({ theirs }) => ({ output: join(theirs, 'thesis.odt') }),
  'a mark is a folder': ({ theirs }) => {
    mkdirSync(join(theirs, '.broadsheet'))
    return { output: theirs }
  },
  'a mark is empty': ({ theirs }) => {
    writeFileSync(join(theirs, '.broadsheet'), '')
    return { output: theirs }
  },
  'a mark is a link to a real one': ({ theirs, site }) => {
    symlinkSync(join(site, '.broadsheet'), join(theirs, '.broadsheet'))
    return { output: theirs }
  },
  'a mark was copied into somebody’s folder': ({ theirs, site }) => {
    cpSync(join(site, '.broadsheet'), join(theirs, '.broadsheet'))
    return { output: theirs }
  },
  'a mark is a note of somebody’s': ({ theirs }) => {
    writeFileSync(join(theirs, '.broadsheet'), 'my shopping list')
    return { output: theirs }
  },
  'somebody’s file in the site': ({ site, theirs }) => {
    cpSync(theirs, join(site, 'theirs'), { recursive: true })
    return undefined
  },
  'somebody’s file in the place of a page': ({ site }) => {
    rmSync(join(site, 'index.html'))
    put(join(site, 'index.html', 'theirs', 'thesis.odt'), 'Twelve years of work.')
    return undefined
  },
  'somebody’s folder in the place of a story': ({ content, site }) => {
    writeFileSync(
      join(content, 'new.txt'),
      'Headline: New pier\nDate: 9 May 2031\n\nIt is new, said Ada Brandt, and long.\n',
    )
    put(join(site, '2031/05/09/new-pier/index.html'), 'theirs: a page by hand')
    return undefined
  },
  'a link in the site to somebody’s folder, where pages go': ({ content, site, theirs }) => {
    writeFileSync(
      join(content, 'new.txt'),
      'Headline: New pier\nDate: 9 May 2032\n\nIt is new, said Ada Brandt, and long.\n',
    )
    symlinkSync(theirs, join(site, '2032'))
    return undefined
  },
  'a page became a link to somebody’s file': ({ content, site, theirs }) => {
    const page = join(site, '2031/05/02/the-lamp-is-lit/index.html')
    rmSync(page)
    symlinkSync(join(theirs, 'thesis.odt'), page)
    writeFileSync(
      join(content, 'harbour/lamp.txt'),
      'Headline: The lamp is lit\nDate: 2 May 2031\n\nIt went out again, said Ada Brandt, at night.\n',
    )
    return undefined
  },
  'a page became another name of somebody’s file': ({ content, site, theirs }) => {
    const page = join(site, '2031/05/02/the-lamp-is-lit/index.html')
    rmSync(page)
    // What lies in the place of a page is repaired; the file that has this name, too, is somebody's.
    writeFileSync(join(theirs, 'notes.txt'), 'Notes of somebody: a photograph each.')
    linkSync(join(theirs, 'notes.txt'), page)
    rmSync(join(content, 'harbour/lamp.txt'))
    return undefined
  },
  'the record is lost': ({ content, site, theirs }) => {
    rmSync(pathsOf(content, site).record)
    cpSync(theirs, join(site, 'theirs'), { recursive: true })
    rmSync(join(content, 'harbour/lamp.txt'))
    return undefined
  },
  'the record is damaged': ({ content, site, theirs }) => {
    writeFileSync(
      pathsOf(content, site).record,
      '{"url":"/theirs/thesis.odt","fingerprint":"0","size":21,"hash":"0"}\n{',
    )
    cpSync(theirs, join(site, 'theirs'), { recursive: true })
    return undefined
  },
  'the record leads out': ({ content, site, theirs }) => {
    const { record } = pathsOf(content, site)
    const out = `/../${basename(theirs)}/thesis.odt`
    writeFileSync(
      record,
      `${readFileSync(record, 'utf8')}${JSON.stringify({ url: out, fingerprint: '0', size: 21, hash: '0' })}\n`,
    )
    return undefined
  },
  'the state is lost': ({ content, site, theirs }) => {
    rmSync(pathsOf(content, site).state, { recursive: true })
    cpSync(theirs, join(site, 'theirs'), { recursive: true })
    return undefined
  },
  'the state is a link to somebody’s folder': ({ content, site, theirs }) => {
    const { state } = pathsOf(content, site)
    rmSync(state, { recursive: true })
    symlinkSync(theirs, state)
    return undefined
  },
  'staging is a link to somebody’s folder': ({ content, site, theirs }) => {
    const { staging } = pathsOf(content, site)
    rmSync(staging, { recursive: true, force: true })
    symlinkSync(theirs, staging)
    writeFileSync(
      join(content, 'new.txt'),
      'Headline: New pier\nDate: 9 May 2031\n\nIt is new, said Ada Brandt, and long.\n',
    )
    return undefined
  },
  'the Markdown pages’ folder is a link to somebody’s': ({ content, site, theirs }) => {
    const { stories } = pathsOf(content, site)
    rmSync(stories, { recursive: true, force: true })
    put(join(theirs, 'notes.md'), '# My notes\n')
    symlinkSync(theirs, stories)
    return undefined
  },
  'a commit is left, and the site is somebody’s by now': ({ content, site, theirs }) => {
    const { staging } = pathsOf(content, site)
    put(
      join(staging, 'COMMIT'),
      COMMIT(['thesis.odt', 'photos/dog.jpg'], [{ staged: '0/index.html', file: 'thesis.odt' }]),
    )
    put(join(staging, '0/index.html'), '<!doctype html>')
    swap(site, theirs)
    return undefined
  },
  'a commit is left that leads out': ({ content, site, theirs }) => {
    const { staging } = pathsOf(content, site)
    put(join(staging, 'COMMIT'), COMMIT([`../${basename(theirs)}/thesis.odt`]))
    return undefined
  },
  'a commit is left that names somebody’s file': ({ content, site, theirs }) => {
    const { staging } = pathsOf(content, site)
    cpSync(theirs, join(site, 'theirs'), { recursive: true })
    put(join(staging, 'COMMIT'), COMMIT(['theirs/thesis.odt']))
    return undefined
  },
  'the site was moved away, and somebody’s folder has its name': ({ site, theirs }) => {
    renameSync(site, `${site}-old`)
    cpSync(theirs, site, { recursive: true })
    return undefined
  },
  'another paper’s site': ({ folder }) => {
    put(join(folder, 'second', 'masthead.yaml'), 'name: Another Paper\nurl: https://another.example/\n')
    put(join(folder, 'second', 'a.txt'), 'Something else\n\nIt happened elsewhere, said Ada Brandt.\n')
    return { content: join(folder, 'second') }
  },
  'another paper of the same name': ({ folder, content }) => {
    cpSync(content, join(folder, 'second'), { recursive: true })
    writeFileSync(
      join(folder, 'second', 'harbour/lamp.txt'),
      'Headline: Another lamp\nDate: 2 May 2031\n\nIt is another one.\n',
    )
    return { content: join(folder, 'second') }
  },
}

export async function owners(most = Number.POSITIVE_INFINITY): Promise<Tally> {
  const tally = new Tally('tricks with folders and links')
  const tricks = Object.entries({ ...TRICKS, ...PLACES })
  const every = Math.max(1, Math.floor(tricks.length / most))
  const base = new Subject()
  await base.build()
  await mustBuild(base.copy())
  for (const [what, trick] of tricks.filter((_, at) => at % every === 0)) await play(tally, what, base.copy(), trick)
  base.remove()
  return tally
}

/** A copy of the paper is a paper: what is refused later is refused for the trick. */
async function mustBuild(subject: Subject): Promise<void> {
  const { code, err } = await subject.build()
  if (code !== 0) throw new Error(`A copy of the paper does not build:\n${err}`)
  subject.remove()
}

async function play(tally: Tally, what: string, subject: Subject, trick: Trick): Promise<void> {
  const { folder } = subject
  const stage: Stage = {
    folder,
    content: join(folder, 'content'),
    site: join(folder, 'site'),
    theirs: join(folder, 'theirs'),
  }
  put(join(stage.theirs, 'thesis.odt'), 'Twelve years of work.')
  put(join(stage.theirs, 'photos/dog.jpg'), 'a photograph')
  put(join(stage.theirs, 'index.html'), 'theirs: a page by hand')
  const pointed = trick(stage) ?? {}
  const copy = pointed.content ?? stage.content
  const output = pointed.output ?? stage.site
  const before = strangersIn(folder)
  for (let times = 0; times < 2; times += 1) {
    const said = await subject.build(undefined, { content: copy, output })
    tally.tries += 1
    subject.listen(tally, what, said)
    const now = strangersIn(folder)
    for (const [file, bytes] of Object.entries(before))
      if (now[file] !== bytes) tally.note('foreign', `${what}: ${file}`)
    // A build of another paper never takes this one's pages away.
    if (/^another/.test(what) && said.code !== 2) tally.note('foreign', `${what}: exit ${said.code}`)
    // What is pointed at somebody's folder is refused.
    if (pointed.output !== undefined && pointed.mayBuild !== true && said.code === 0)
      tally.note('wrong', `${what}: exit 0`)
  }
  pointed.end?.()
  subject.remove()
}

/** What is somebody's, wherever it lies by now: told by its text. And the copy. */
function strangersIn(folder: string): Record<string, string> {
  const files = Object.entries(bytesIn(folder))
  return Object.fromEntries(
    files.filter(
      ([file, bytes]) =>
        /^Twelve years|^a photograph|^theirs:|^# My notes|shopping list/.test(bytes) ||
        file.startsWith('theirs/') ||
        (/^(?:content|second)\//.test(file) && !/(?:register|editions)\.ndjson|\.lock|\.versions\//.test(file)),
    ),
  )
}
