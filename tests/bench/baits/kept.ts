/** Baits of what stands beside copy: sidecars, the masthead, the register, and papers of many items. */

import { Desk } from '../../../scripts/intake/desk.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import { enter } from '../../../scripts/register/enter.ts'
import { loadRegister } from '../../../scripts/register/file/load.ts'
import { printRegister } from '../../../scripts/register/register.ts'
import { type Bait, counted, type Made, PROSE, wordOf } from './bait.ts'
import { MASTHEAD, paperOf, published, WHEN, way } from './way.ts'

const COPY = Buffer.from(`Ferry Company Sells Its Second Boat\n\n${PROSE}\n`)
const LIST = Buffer.from(counted((at) => `${wordOf(at)} Sells Its Second Boat`)(4000))

function sidecar(name: string, made: Made, bytes = COPY): Bait {
  return {
    name: `sidecar: ${name}`,
    ready: (size) => {
      const text = made(size)
      return () => way({ path: 'a.txt', bytes, sidecar: { path: 'a.yaml', text } })
    },
  }
}

function head(name: string, made: Made): Bait {
  return {
    name: `masthead: ${name}`,
    ready: (size) => {
      const text = MASTHEAD + made(size)
      return async () => {
        const read = masthead(text)
        if (read.ok) await new Desk(read.value).understand({ path: 'a.txt', bytes: COPY, sidecar: null })
      }
    },
  }
}

function register(name: string, line: (at: number) => string): Bait {
  return {
    name: `register: ${name}`,
    ready: (size) => {
      const text = counted(line)(size)
      return () => {
        const loaded = loadRegister(text)
        printRegister(loaded.register)
        enter([], loaded.register, WHEN)
      }
    },
  }
}

const id = (at: number) => (at + 36 ** 9).toString(36)
const item = (at: number, more: object = {}) =>
  JSON.stringify({
    id: id(at),
    kind: 'story',
    source: `${wordOf(at)}.txt`,
    place: 0,
    hash: '0123456789abcdef',
    headline: `${wordOf(at)} sells its boat`,
    address: `/2026/05/03/${wordOf(at).toLowerCase()}-${at}/`,
    filed: '2026-05-03T10:00:00Z',
    revised: null,
    former: [],
    days: [],
    withdrawn: null,
    ...more,
  })
const shelf = (at: number, more: object = {}) =>
  JSON.stringify({
    id: id(at),
    kind: 'topic',
    name: `${wordOf(at)} ${at}`,
    address: `/topics/${wordOf(at).toLowerCase()}-${at}/`,
    filed: '2026-05-03T10:00:00Z',
    pages: ['2026/'],
    ...more,
  })

/** A paper of as many stories as the size has room for; each is made by the desk beforehand. */
function paper(name: string, story: (at: number) => string): Bait {
  return {
    name: `paper: ${name}`,
    ready: (size) => {
      const desk = new Desk(paperOf(MASTHEAD))
      const texts = Array.from({ length: size / 1000 }, (_, at) => story(at))
      return async () => {
        const files = []
        for (const [at, text] of texts.entries()) {
          const read = await desk.understand({ path: `${at}.txt`, bytes: Buffer.from(text), sidecar: null })
          files.push({ path: read.path, items: read.items })
        }
        await published(files)
      }
    },
  }
}

const story = (headline: string, body: string) => `${headline}\n\nBy Ann Lee\n\n${body}\n`

export const keptBaits: readonly Bait[] = [
  sidecar(
    'keys that nobody knows',
    counted((at) => `${wordOf(at)}${at}: a`),
  ),
  sidecar('a long value', (size) => `headline: ${'ferry '.repeat(size / 6)}\n`),
  sidecar('many tags', (size) => `tags: [${counted((at) => wordOf(at), ', ')(size)}a]\n`),
  sidecar('many bylines', (size) => `by:\n${counted((at) => `  - ${wordOf(at)} ${wordOf(at * 3)}`)(size)}`),
  sidecar(
    'many matches',
    (size) => `stories:\n${counted((at) => `  - match: ${wordOf(at % 100)} Sells\n    section: Sport`)(size)}`,
    LIST,
  ),
  sidecar('open brackets', (size) => `a: ${'['.repeat(size / 100)}\n`),
  sidecar('open quotes', (size) => `headline: "${'ferry '.repeat(size / 6)}`),
  sidecar('a comment', (size) => `# ${'a'.repeat(size)}\nheadline: Ferry\n`),
  sidecar('comments', (size) => `${counted(() => '# a')(size)}headline: Ferry sinks\n`),
  sidecar('lines of a block', (size) => `headline: >\n${counted(() => '  ferry')(size)}`),
  sidecar('spaces', (size) => `headline: a${' '.repeat(size)}b\n`),
  sidecar('dates', (size) => `date: ${'3 May '.repeat(size / 6)}\n`),
  sidecar('corrections', (size) => `corrections:\n${counted((at) => `  - ${wordOf(at)} did not sink.`)(size)}`),
  head('topics', (size) => `topics:\n${counted((at) => `  - ${wordOf(at)} ${at}`)(size)}`),
  head(
    'topics with other names',
    (size) =>
      `topics:\n${counted((at) => `  - name: ${wordOf(at)} ${at}\n    aliases: [${wordOf(at * 3)} ${at}, b${at}]`)(size)}`,
  ),
  head('sections', (size) => `sections:\n${counted((at) => `  - ${wordOf(at)} ${at}`)(size)}`),
  head('names to ignore', (size) => `ignore:\n${counted((at) => `  - ${wordOf(at)} ${at}`)(size)}`),
  head(
    'keys that nobody knows',
    counted((at) => `${wordOf(at)}${at}: a`),
  ),
  head('a long motto', (size) => `motto: ${'ferry '.repeat(size / 6)}\n`),
  register('stories', (at) => item(at)),
  register('stories of one file', (at) => item(at, { source: 'a.txt', place: at })),
  register('stories of one headline', (at) => item(at, { headline: 'ferry sinks' })),
  register('withdrawn stories', (at) => item(at, { withdrawn: '2026-05-04T10:00:00Z' })),
  register('lines of one story', (at) =>
    item(7, {
      filed: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString().replace('.000', ''),
      address: `/2026/05/03/a${at}/`,
    }),
  ),
  register('stories of one address', (at) => item(at, { address: '/2026/05/03/ferry/' })),
  register('one story that had many addresses', (at) =>
    item(7, { former: [`/2026/05/03/a${at}/`], days: [`20${10 + (at % 80)}-01-01`] }),
  ),
  register('topics', (at) => shelf(at)),
  register('topics of one address', (at) => shelf(at, { address: '/topics/ferry/' })),
  register('lines that are no JSON', () => '{"id":'),
  register('markers of a merge', (at) => ['<<<<<<< a', item(at), '=======', item(at), '>>>>>>> b'][at % 5] ?? ''),
  paper('stories that share nothing', (at) =>
    story(`${wordOf(at)} Sells Its Boat`, PROSE.replaceAll('ferry', wordOf(at).toLowerCase())),
  ),
  paper('stories that are the same', () => story('Ferry Company Sells Its Second Boat', PROSE)),
  paper('stories with names in common', (at) =>
    story(
      `Calloway Visits ${wordOf(at)}`,
      `Mayor Ned Calloway of Marram met President ${wordOf(at)} Hale on Tuesday. ${PROSE}`,
    ),
  ),
  paper('stories with new people', (at) =>
    story(
      `Mayor ${wordOf(at)} Visits ${wordOf(at * 3)}`,
      `Mayor Ned ${wordOf(at)} met Ann ${wordOf(at * 7)} of the ${wordOf(at * 5)} Board. ${PROSE}`,
    ),
  ),
  paper('lists of headlines', (at) => counted((one) => `${wordOf(at * 20 + one)} Sells Its Second Boat`)(700)),
]
