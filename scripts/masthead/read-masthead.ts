/** The masthead from its file, which may be no file at all, and the house style from the one beside it. */

import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { filedText } from '../disk/filed.ts'
import { LIMITS } from '../disk/regular-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem, Result } from '../flow/problem.ts'
import { HOUSE_NAME, MASTHEAD_NAME, type Paths } from '../paths.ts'
import { houseStyle } from './house-style.ts'
import { masthead } from './masthead.ts'
import { papersNear } from './nearby.ts'

/** @param url overrides the masthead's. */
export async function readMasthead(paths: Pick<Paths, 'masthead' | 'house'>, url?: string): Promise<Result<Paper>> {
  const head = await readHead(paths, url)
  if (!head.ok) return head
  const filed = await filedText(paths.house, HOUSE_NAME, LIMITS.masthead)
  const house = filed.ok ? houseStyle(filed.text) : { ok: false as const, problems: [filed.problem] }
  if (!house.ok) return house
  return house.value === null ? head : { ...head, value: { ...head.value, house: house.value } }
}

/** The paper without its house style: how the desk reads as it came. @param url overrides the masthead's. */
export async function readHead(paths: Pick<Paths, 'masthead'>, url?: string): Promise<Result<Paper>> {
  const wrong = wrongFolder(dirname(paths.masthead))
  if (wrong !== null) return { ok: false, problems: [wrong] }
  const filed = await filedText(paths.masthead, MASTHEAD_NAME, LIMITS.masthead)
  if (!filed.ok) return { ok: false, problems: [filed.problem] }
  const near = filed.text === null ? nearName(dirname(paths.masthead)) : null
  return near === null ? masthead(filed.text, url) : { ok: false, problems: [misnamed(near)] }
}

/** `masthead.yml`, `Masthead.YAML`, `masthead.yaml.txt`: a masthead under another name; null if there is none. */
function nearName(folder: string): string | null {
  return readdirSync(folder).find((name) => /^masthead\.(?:ya?ml|json)(?:\.txt)?$/i.test(name)) ?? null
}

function misnamed(near: string): Problem {
  return {
    severity: 'error',
    code: 'no-masthead',
    file: near,
    line: 1,
    column: 1,
    reason: `Found ${near}; expected the masthead in ${MASTHEAD_NAME}.`,
    hint: `Rename it to ${MASTHEAD_NAME}.`,
  }
}

/** What is wrong with the content folder itself; null if it is one, or if reading says more. */
function wrongFolder(folder: string): Problem | null {
  const is = kindAt(folder)
  if (is === 'folder' || is === 'unknown') return null
  const papers = papersNear(process.cwd())
  const near = papers === '' ? '' : `${papers} `
  const found = is === 'missing' ? `Found no folder ${folder}` : `Found a file, ${folder}`
  return {
    severity: 'error',
    code: 'no-content',
    file: folder,
    line: 1,
    column: 1,
    reason: `${found}; expected the content folder, with ${MASTHEAD_NAME} and the copy in it.`,
    hint: `${near}Name the folder of your copy with --content; or begin a paper: “npx broadsheet init my-paper”.`,
  }
}

function kindAt(folder: string): 'folder' | 'file' | 'missing' | 'unknown' {
  try {
    return statSync(folder).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unknown'
  }
}
