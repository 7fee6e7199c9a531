/** Where the cuts of a typeface come from: files that the look names, or the parts of a package of Fontsource. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../../flow/problem.ts'
import { CUTS, type Cut, type FaceOrder, type FaceRole, type Said } from '../../flow/wear/look.ts'
import { problemOf } from '../../masthead/look/said.ts'
import { MASTHEAD_NAME } from '../../paths.ts'
import { namedFile } from '../named-file.ts'
import { type Alphabet, type Range, within } from './letters.ts'

/** A file with letters of one cut. */
export interface Source {
  readonly cut: Cut
  /** Of its file below `/assets/look/`, without the ending. */
  readonly name: string
  readonly path: string
  /** Which letters are wanted of it; null for all that it has. */
  readonly ranges: readonly Range[] | null
  /** Every weight from the lightest to the heaviest, which a variable typeface has. */
  readonly isVariable: boolean
  /** It comes along with the program, and is cut already. */
  readonly isCut: boolean
  /** Who named it. */
  readonly said: Said
}

/** Where a typeface is looked for. */
export interface FaceFolders {
  readonly content: string
  readonly own: string
  readonly theme: string
  readonly packages: string
}

export interface Sources {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

export function sourcesOf(role: FaceRole, order: FaceOrder, alphabet: Alphabet, folders: FaceFolders): Sources {
  return order.kind === 'files'
    ? ofFiles(role, order.files, alphabet, folders)
    : ofPackage(role, order.name, alphabet, folders)
}

function ofFiles(
  role: FaceRole,
  files: Readonly<Partial<Record<Cut, Said>>>,
  { ranges }: Alphabet,
  folders: FaceFolders,
): Sources {
  const problems: Problem[] = []
  const sources = CUTS.flatMap((cut): Source[] => {
    const said = files[cut]
    if (said === undefined) return []
    const found = namedFile(said, folders)
    if ('problem' in found) {
      problems.push(found.problem)
      return []
    }
    const isCut = said.at.file !== MASTHEAD_NAME
    return [
      { cut, name: `${role}-${cut}`, path: found.path, ranges: isCut ? null : ranges, isVariable: false, isCut, said },
    ]
  })
  return { sources, problems }
}

/** How the files of a cut end, in packages of fixed weights and in variable ones. */
const ENDS: Readonly<Record<Cut, readonly string[]>> = {
  regular: ['400-normal', 'wght-normal'],
  bold: ['700-normal'],
  italic: ['400-italic', 'wght-italic'],
}
/** What is set in each: what stands around the text, and above it, is in one weight. */
const WANTED: Readonly<Record<FaceRole, readonly Cut[]>> = {
  text: CUTS,
  headlines: ['bold'],
  furniture: ['regular'],
}

function ofPackage(role: FaceRole, said: Said, alphabet: Alphabet, { packages }: FaceFolders): Sources {
  const folder = folderOf(said.text, packages)
  if (folder === null) return { sources: [], problems: [missing(said)] }
  const id = said.text.replace(/^.*\//, '')
  const parts = partsIn(folder)
  const sourceOf = (cut: Cut, part: string, name: string): Source[] => {
    const end = ENDS[cut].find((one) => existsSync(join(folder, 'files', `${id}-${part}-${one}.woff2`)))
    if (end === undefined) return []
    const said_ = parts[part]
    const ranges = alphabet.ranges === null || said_ === undefined ? null : within(alphabet.ranges, said_)
    const path = join(folder, 'files', `${id}-${part}-${end}.woff2`)
    return ranges?.length === 0
      ? []
      : [{ cut, name: `${role}-${name}-${part}`, path, ranges, isVariable: end.startsWith('wght'), isCut: false, said }]
  }
  const sources = WANTED[role].flatMap((cut) =>
    alphabet.parts.flatMap((part) => {
      const found = sourceOf(cut, part, cut)
      // A variable typeface has its bold in the regular, and one of a single weight has none.
      return found.length > 0 || cut !== 'bold' || role !== 'headlines' ? found : sourceOf('regular', part, cut)
    }),
  )
  return sources.length > 0 ? { sources, problems: [] } : { sources, problems: [without(said, alphabet, parts)] }
}

/** The nearest folder of that package, from the paper's folder upwards. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? null : folderOf(name, dirname(from))
}

function partsIn(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'unicode.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function missing(said: Said): Problem {
  return problemOf(said, {
    code: 'no-typeface',
    reason: `Found no package “${said.text}” in the folder of the paper or above it; expected it to be installed.`,
    hint: `Run “npm install ${said.text}” in the folder of the paper; which there are, fontsource.org shows.`,
  })
}

function without(said: Said, { parts }: Alphabet, found: Readonly<Record<string, string>>): Problem {
  return problemOf(said, {
    code: 'no-typeface',
    reason: `Found none of ${parts.join(', ')} in the package “${said.text}”, which has ${Object.keys(found).join(', ') || 'no parts'}; expected the letters of the paper’s language.`,
    hint: 'Name another typeface: fontsource.org shows which languages each is for.',
  })
}
