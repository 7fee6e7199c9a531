/** Papers near a folder that has none: who typed a command in the wrong one reads which was meant. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { CONTENT_NAME, MASTHEAD_NAME, slashed } from '../paths.ts'

/** More are no help. */
const MOST = 3
/** A folder with more in it is no place where papers are kept. */
const MOST_FOLDERS = 200

/**
 * Papers in the folders above, and in those up to two below, as a sentence; empty if there is none.
 *
 * @param folder where the command was typed
 */
export function papersNear(folder: string): string {
  const found = [...foldersAbove(folder), ...foldersBelow(folder)].filter(isPaper).slice(0, MOST)
  if (found.length === 0) return ''
  const names = found.map((one) => `${nameOf(one)} in ${slashed(relative(folder, one))}`)
  return `Near here ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}: type it there.`
}

function isPaper(folder: string): boolean {
  return existsSync(join(folder, CONTENT_NAME, MASTHEAD_NAME))
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [] : [above, ...foldersAbove(above)]
}

function foldersBelow(folder: string): string[] {
  const below = foldersIn(folder)
  return [...below, ...below.flatMap(foldersIn).slice(0, MOST_FOLDERS)]
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$|_site$)/.test(entry.name))
      .slice(0, MOST_FOLDERS)
      .map(({ name }) => join(folder, name))
      .sort()
  } catch {
    return []
  }
}

/** What the paper is called, or “a paper” where its masthead cannot be read. */
function nameOf(folder: string): string {
  try {
    const { name } = parse(readFileSync(join(folder, CONTENT_NAME, MASTHEAD_NAME), 'utf8'))
    return typeof name === 'string' ? `“${name}”` : 'a paper'
  } catch {
    return 'a paper'
  }
}
