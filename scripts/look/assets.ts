/** What lies in a theme's `assets/`: published as it is, below `/assets/theme/`, if it is something that a style may show. */

import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Problem } from '../flow/problem.ts'
import type { LookAsset } from '../flow/wear/look.ts'
import { fingerprintOf, type ThemeFile } from './files.ts'
import { svgFault } from './svg.ts'

const ENDINGS = [
  '.svg',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.avif',
  '.gif',
  '.ico',
  '.woff2',
  '.woff',
  '.ttf',
  '.otf',
  '.txt',
]

/** @param files of which a later one of the same name counts @param shown how the folder is called in a problem */
export function assetsOf(
  files: readonly ThemeFile[],
  shown: string,
): { readonly assets: readonly LookAsset[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const byName = new Map(files.map((file) => [file.name, file]))
  const assets = [...byName.values()].flatMap(({ name, path }): LookAsset[] => {
    const fault = faultOf(name, path)
    if (fault === null)
      return [{ url: `/assets/theme/${name.slice('assets/'.length)}`, path, fingerprint: fingerprintOf(path) }]
    problems.push({ severity: 'error', file: `${shown}/${name}`, line: 1, column: 1, ...fault })
    return []
  })
  return { assets, problems }
}

/** Whether a file, by its ending, is one that a style may show. */
export function isPublishable(name: string): boolean {
  return ENDINGS.includes(extname(name).toLowerCase())
}

function faultOf(name: string, path: string): Pick<Problem, 'code' | 'reason' | 'hint'> | null {
  const ending = extname(name).toLowerCase()
  if (!isPublishable(name))
    return {
      code: 'no-asset-of-a-look',
      reason: `Found ${name}; expected a picture, a typeface or a text, ending in one of ${ENDINGS.join(', ')}.`,
      hint: 'Take it out of the folder: no page of the paper could use it.',
    }
  return ending === '.svg' ? svgFault(readFileSync(path, 'utf8')) : null
}
