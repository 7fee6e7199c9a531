/** The initial of a paper: of its name the first letter or figure, in the typeface of its headlines, or in ours. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asked, releaseOf } from '../../disk/asked-for.ts'
import type { Paper } from '../../flow/paper.ts'
import type { LookOrder } from '../../flow/wear/look.ts'
import { TYPE_FOLDER } from '../../typeface.ts'
import { alphabetOf } from '../faces/letters.ts'
import { type FaceFolders, type Source, sourcesOf } from '../faces/sources.ts'
import { keptFile } from '../kept.ts'
import { drawnLetter, type Outline, outlineOf } from './outline.ts'

/** @returns its outline; null where neither typeface has it, or where the name has no letter */
export async function initialOf(
  { name, language }: Pick<Paper, 'name' | 'language'>,
  faces: LookOrder['faces'],
  folders: FaceFolders & { readonly kept: string },
): Promise<Outline | null> {
  const letter = letterOf(name, language)
  if (letter === null) return null
  for (const source of sourcesFor(faces, language, folders)) {
    const path = await inFace(letter, source, folders.kept)
    if (path !== '') return outlineOf(path)
  }
  const ours = ourOutline(letter)
  return ours === null ? null : outlineOf(ours)
}

/** With the marks that belong to it, as a capital where the language has such. */
function letterOf(name: string, language: string): string | null {
  const [letter] = /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC')) ?? []
  // One letter may become two: ß.
  return letter === undefined ? null : Array.from(letter.toLocaleUpperCase(language)).slice(0, 1).join('') || letter
}

/** What headlines are set in, the bold before the regular. */
function sourcesFor(faces: LookOrder['faces'], language: string, folders: FaceFolders): readonly Source[] {
  const role = faces.headlines === undefined ? 'text' : 'headlines'
  const order = faces[role]
  if (order === undefined) return []
  const { sources } = sourcesOf(role, order, alphabetOf(language), folders)
  return [...sources.filter(({ cut }) => cut === 'bold'), ...sources.filter(({ cut }) => cut === 'regular')]
}

/** Its path; empty where the typeface does not have it, or where what draws it is not installed. */
async function inFace(letter: string, { path }: Source, kept: string): Promise<string> {
  const bytes = readFileSync(path)
  const recipe = `initial ${letter} ${releaseOf('satori')} ${releaseOf('subset-font')}`
  try {
    const file = await keptFile(kept, [bytes, recipe], '.path', async () => {
      const { default: subsetFont } = await asked('subset-font', () => import('subset-font'))
      const font = await subsetFont(bytes, letter, { targetFormat: 'sfnt' })
      return Buffer.from((await drawnLetter(letter, font)) ?? '')
    })
    return readFileSync(file, 'utf8')
  } catch {
    // What is wrong with the typeface itself is told where it is cut for the pages.
    return ''
  }
}

function ourOutline(letter: string): string | null {
  const table = readFileSync(join(TYPE_FOLDER, 'initials.tsv'), 'utf8')
  const line = table.split('\n').find((one) => one.startsWith(`${letter}\t`))
  return line?.slice(letter.length + 1) ?? null
}
