/** The scripts of the paper, of its search page and of its worker: TypeScript in `site/search/` and `site/offline/`, published without its types and comments. */

import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { IS_CHECKOUT, SCRIPT_FOLDER } from '../../scripts/paths.ts'

/** An import at the top, of a file beside it or elsewhere in the program. */
const IMPORT = /^import\s*\{[^}]*\}\s*from '(\.[^']+\.ts)'\n/gm

/**
 * `/assets/search/<name>.js`, or one of another folder: a file with all that it imports at its top, since on a slow
 * line each file of its own is a way there and back. What it imports later stays apart.
 */
export function script(name: string, folder = SCRIPT_FOLDER): string {
  // In the package it stands as it is published.
  if (!IS_CHECKOUT) return readFileSync(join(folder, `${name}.js`), 'utf8')
  return joined(join(folder, `${name}.ts`), new Set())
    .replace(/(?<=\bimport\(')[./\w-]*?([\w-]+)\.ts(?='\))/g, './$1.js')
    .trimStart()
}

/** A file behind those that it imports, each once. Their names are of one room: a test holds that no two are the same. */
function joined(file: string, seen: Set<string>): string {
  seen.add(file)
  const source = withoutTypes(readFileSync(file, 'utf8'))
    .replace(/^ *\/\*\*[\s\S]*?\*\/ *\n/gm, '')
    .replace(/^ *\/\/.*\n/gm, '')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
  const before = [...source.matchAll(IMPORT)].map(([, from = '']) => {
    const one = join(dirname(file), from)
    return seen.has(one) ? '' : joined(one, seen).replace(/^export /gm, '')
  })
  return [...before, source.replace(IMPORT, '')].join('')
}

/** Node warns that stripping types is experimental. Our Node is pinned, so an editor need not read that: the warning is left out. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
