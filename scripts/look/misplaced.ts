/** Files in `theme/` that nothing reads where they lie: each is told with the place that it belongs in. */

import { basename, extname } from 'node:path'
import { didYouMean } from '../fields/keys.ts'
import type { Problem } from '../flow/problem.ts'
import type { LookOrder } from '../flow/wear/look.ts'
import { LAID_OUT } from '../laid-out.ts'
import { isPublishable } from './assets.ts'
import type { ThemeFile } from './files.ts'
import { isCode } from './layouts.ts'

/** What people keep beside their work, and no page is made of. */
const BESIDE =
  /(?:^|\/)(?:node_modules\/|(?:license|readme|notice|changelog)[^/]*$)|\.(?:md|json|jsonc|d\.[cm]?ts|map)$/i
const LIKE_STYLE = new Set(['.scss', '.sass', '.less', '.styl', '.pcss', '.postcss'])

/** @param files of the paper's own folder @param folder how it is called @returns a warning for each file that is not read */
export function misplacedIn(files: readonly ThemeFile[], folder: string, order: LookOrder): readonly Problem[] {
  const named = namedIn(order)
  return files.flatMap(({ name }): Problem[] => {
    if (isRead(name) || named.has(name) || BESIDE.test(name)) return []
    return [
      {
        severity: 'warning',
        code: 'not-read',
        file: `../${folder}/${name}`,
        line: 1,
        column: 1,
        reason: `Found “${folder}/${name}”, which nothing reads where it lies.`,
        hint: `Put it where it is read, or take it out: ${placeFor(name, folder)}`,
      },
    ]
  })
}

/** Style sheets at the top, assets, layouts, and what layouts share. */
function isRead(name: string): boolean {
  if (/^[^/]+\.css$/.test(name) || name.startsWith('assets/')) return true
  const inLayouts = /^layouts\/(?:[^/]+\/)*/.exec(name)?.[0]
  if (inLayouts === undefined) return false
  return inLayouts === 'layouts/' ? isCode(name) : extname(name).toLowerCase() !== '.css'
}

/** Files that the look names: logo, icon, typefaces. */
function namedIn({ logo, icon, faces }: LookOrder): ReadonlySet<string> {
  const ofFaces = Object.values(faces).flatMap((face) => (face.kind === 'files' ? Object.values(face.files) : []))
  return new Set(
    [logo, icon, ...ofFaces].flatMap((said) => (said === undefined ? [] : [said.text.replace(/^\.\//, '')])),
  )
}

function placeFor(name: string, folder: string): string {
  const file = basename(name)
  const ending = extname(file).toLowerCase()
  const kind = basename(file, extname(file))
  if (ending === '.css') return `a style sheet lies in the folder itself, as “${folder}/${file}”.`
  if (LIKE_STYLE.has(ending)) return `a style sheet is plain CSS, as “${folder}/${kind}.css”.`
  if (isCode(file)) {
    const meant = (LAID_OUT as readonly string[]).includes(kind) ? kind : didYouMean(kind, LAID_OUT)
    return meant === null
      ? `what layouts share lies in “${folder}/layouts/parts/${file}”.`
      : `the layout “${meant}” is “${folder}/layouts/${meant}${extname(file)}”; what layouts share lies in “${folder}/layouts/parts/”.`
  }
  if (isPublishable(file)) return `what a style sheet shows lies in “${folder}/assets/${file}”.`
  if (name.startsWith('layouts/') || ending === '.html')
    return `a layout is a function, in TypeScript or JavaScript, as “${folder}/layouts/story.ts”.`
  return `“${folder}/” holds style sheets (*.css), “assets/” and “layouts/”; all else that is set stands in the masthead.`
}
