/** The scripts of the paper, of its search page and of its worker: TypeScript in `site/search/` and `site/offline/`, published without its types and comments. */

import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { IS_CHECKOUT, SCRIPT_FOLDER } from '../../scripts/paths.ts'

/** `/assets/search/<name>.js`, or that of another folder */
export function script(name: string, folder = SCRIPT_FOLDER): string {
  // In the package it stands as it is published.
  if (!IS_CHECKOUT) return readFileSync(join(folder, `${name}.js`), 'utf8')
  const source = readFileSync(join(folder, `${name}.ts`), 'utf8')
  return withoutTypes(source)
    .replace(/^ *\/\*\*[\s\S]*?\*\/ *\n/gm, '')
    .replace(/^ *\/\/.*\n/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/(?<=^(?:import .*|export .*|\} )from '\.\/\w+)\.ts(?=')/gm, '.js')
    .replace(/(?<=\bimport\('\.\/\w+)\.ts(?='\))/g, '.js')
    .trimStart()
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
