/** What editors do to a content folder: small edits, each named, each chosen by two numbers. All leave it sound. */

import { MASTHEAD } from './paper.ts'

/** The content folder: text by path. */
export type Folder = Map<string, string>

export interface Edit {
  readonly kind: string
  /** Which file, and what with it. */
  readonly which: number
  readonly how: number
}

const SECTIONS = ['', 'harbour/', 'council/', '2031/', 'Море/']
const PLACES = ['Marram', 'Lower Fen', 'Tern Rock', 'Gull Point']
const DAYS = ['30 April 2031', '1 May 2031', '1 May 2031', '2 May 2031', '31 December 2030']
const EDITABLE = /^(?!masthead).+\.(?:txt|md)$/
const BRIEFS = /briefs-[\d-]+\.txt$/

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T
}

/** What an edit is made of: the folder, the files to choose from, and its numbers. */
interface Work extends Edit {
  readonly folder: Folder
  readonly step: number
  readonly files: readonly string[]
  /** A file that holds one story, and a list of briefs; any but a kept number of files may be gone. */
  readonly story: string | undefined
  readonly list: string | undefined
}

const EDITS: Readonly<Record<string, (work: Work) => void>> = {
  'file a story': ({ folder, which, how, ...work }) =>
    folder.set(fresh('story', how, work), storyText(which, how, `Date: ${pick(DAYS, how)}\n`)),
  'file a story without a date': ({ folder, which, how, ...work }) =>
    folder.set(fresh('story', how, work), storyText(which, how, '')),
  'file briefs': ({ folder, which, how, ...work }) =>
    folder.set(fresh('briefs', how, work), [which, how, work.step].map((number) => `${brief(number)}\n`).join('')),
  'file what another file says': ({ folder, story, how, ...work }) => {
    if (story?.endsWith('.txt')) folder.set(fresh('copy', how, work), folder.get(story) ?? '')
  },
  'file Markdown': ({ folder, which, how, ...work }) =>
    folder.set(
      fresh('page', how, work).replace('.txt', '.md'),
      `---\ndate: 2031-05-01\n---\n\n# Page ${which % 7}\n\nIn *${pick(PLACES, how)}*, as ever.\n`,
    ),
  'add a sentence': ({ folder, story, step }) =>
    change(folder, story, (text) => text.replace(/\.\n/, `. So it was said on the ${step}th count.\n`)),
  'add a sentence far down': ({ folder, story, how, step }) =>
    change(folder, story, (text) => `${text}\nThe ${step}th line of ${pick(PLACES, how)} was added late.\n`),
  retitle: ({ folder, story, how }) =>
    change(folder, story, (text) => text.replace(/^(Headline: |# ).+/m, `$1${headline(how)} once more`)),
  redate: ({ folder, story, how }) =>
    change(folder, story, (text) => text.replace(/^Date: .+/m, `Date: ${pick(DAYS, how)}`)),
  'give topics': ({ folder, story, how }) =>
    change(folder, story, (text) =>
      text.replace(/^Headline: .+\n(?!Topics)/, `$&Topics: ${pick(PLACES, how)}, Rain\n`),
    ),
  delete: ({ folder, files, which }) => {
    if (files.length > KEPT) for (const path of withSidecar(pick(files, which))) folder.delete(path)
  },
  rename: ({ folder, files, which, step }) =>
    move(folder, pick(files, which), (path) => path.replace(/[^/]+-(?=\d+\.)/, `$&${step}-`)),
  'move to another section': ({ folder, files, which, how }) =>
    move(folder, pick(files, which), (path) => `${pick(SECTIONS, how)}${path.replace(/^.*\//, '')}`),
  // Not with a sidecar: its slug would ask for an address that is the other's, if both have one headline.
  'swap two files': ({ folder, story, files, how }) => {
    const other = pick(files, how)
    if (story === undefined || BRIEFS.test(other) || other.endsWith('.md') !== story.endsWith('.md')) return
    if (folder.has(sidecarOf(story)) || folder.has(sidecarOf(other))) return
    const text = folder.get(story) ?? ''
    folder.set(story, folder.get(other) ?? '').set(other, text)
  },
  'write a sidecar': ({ folder, story, step }) =>
    change(folder, story && sidecarOf(story), () => `dek: The ${step}th note\nbyline: By Ada Quill\n`),
  'set a slug': ({ folder, story, step }) => change(folder, story && sidecarOf(story), () => `slug: set-${step}\n`),
  'delete a sidecar': ({ folder, story }) => folder.delete(sidecarOf(story ?? '')),
  'add a brief': ({ folder, list, how }) => change(folder, list, (text) => `${text}${brief(how)}\n`),
  'strike a brief': ({ folder, list }) =>
    change(folder, list, (text) => (text.split('\n').length > 4 ? text.slice(text.indexOf('\n') + 1) : text)),
  'turn the briefs round': ({ folder, list }) =>
    change(folder, list, (text) => `${text.trim().split('\n').reverse().join('\n')}\n`),
  'change the motto': ({ folder, how }) => folder.set('masthead.yaml', `${MASTHEAD}motto: Number ${how}\n`),
  'follow a topic': ({ folder, how }) =>
    folder.set('masthead.yaml', `${MASTHEAD}topics:\n  - name: ${pick(PLACES, how)}\n    follow: true\n`),
}

export const KINDS: readonly string[] = Object.keys(EDITS)

/** As few files as a folder is ever left with. */
const KEPT = 4

/** Make an edit. One that finds nothing to change changes nothing. */
export function edit(folder: Folder, one: Edit, step: number): void {
  const files = [...folder.keys()].filter((path) => EDITABLE.test(path)).sort()
  const stories = files.filter((path) => !BRIEFS.test(path))
  const lists = files.filter((path) => BRIEFS.test(path))
  const story = stories[one.which % stories.length]
  EDITS[one.kind]?.({ ...one, folder, step, files, story, list: lists[one.which % lists.length] })
}

function fresh(name: string, how: number, { step }: { readonly step: number }): string {
  return `${pick(SECTIONS, how)}${name}-${step}.txt`
}

function change(folder: Folder, path: string | undefined, changed: (text: string) => string): void {
  if (path !== undefined) folder.set(path, changed(folder.get(path) ?? ''))
}

function headline(number: number): string {
  return `The ${pick(['lamp', 'bell', 'eel', 'ferry', 'slip'], number)} of ${pick(PLACES, number >> 3)} is back`
}

function storyText(which: number, how: number, date: string): string {
  const opening = `The ${which}th matter came up in ${pick(PLACES, which)} and stayed there.`
  return `Headline: ${headline(how)}\n${date}\n${opening}\n\nNobody in ${pick(PLACES, how)} was asked about it.\n`
}

function brief(number: number): string {
  return `${pick(['Fog expected', 'Oar found', 'Market moved', 'Race won'], number)} near ${pick(PLACES, number >> 2)}`
}

function sidecarOf(path: string): string {
  return path.replace(/\.[^.]+$/, '.yaml')
}

function withSidecar(path: string): [copy: string, sidecar: string] {
  return [path, sidecarOf(path)]
}

/** A sidecar goes where its copy goes, as an editor would take both. Nothing is moved onto something else. */
function move(folder: Folder, from: string, to: (path: string) => string): void {
  if (folder.has(to(from))) return
  const targets = withSidecar(to(from))
  for (const [at, path] of withSidecar(from).entries()) {
    const text = folder.get(path)
    folder.delete(path)
    if (text !== undefined) folder.set(pick(targets, at), text)
  }
}
