/**
 * The typefaces of a look: cut to the letters of the paper's language, published below
 * `/assets/look/`, and named in the style. What is cut is kept by content, so a build cuts
 * nothing twice.
 */

import { readFileSync } from 'node:fs'
import { asked, releaseOf } from '../../disk/asked-for.ts'
import type { Problem } from '../../flow/problem.ts'
import {
  type Cut,
  type Dress,
  FACE_ROLES,
  type FaceOrder,
  type FaceRole,
  type LookAsset,
  type LookOrder,
} from '../../flow/wear/look.ts'
import { problemOf } from '../../masthead/look/said.ts'
import { MASTHEAD_NAME } from '../../paths.ts'
import { fingerprintOf } from '../files.ts'
import { keptFile } from '../kept.ts'
import { alphabetOf, lettersIn, rangeText } from './letters.ts'
import { type FaceFolders, type Source, sourcesOf } from './sources.ts'

type Folders = FaceFolders & { readonly kept: string }

export interface Faces {
  readonly css: string
  readonly dress: Pick<Dress, 'faces'>
  readonly assets: readonly LookAsset[]
  readonly problems: readonly Problem[]
}

/** How the style calls each, and where it is set. */
const STYLES: Readonly<Record<FaceRole, { readonly family: string; readonly rule: string }>> = {
  text: { family: 'Own Text', rule: ':root{--serif:Own Text,var(--kin,serif)}' },
  furniture: { family: 'Own Furniture', rule: ':root{--sans:Own Furniture,var(--grotesque,sans-serif)}' },
  headlines: {
    family: 'Own Headlines',
    rule: 'h1,h2,h3,h4,.nameplate,.latest a,.lines>li>a{font-family:Own Headlines,var(--grotesque,sans-serif)}.label{font-family:var(--sans,inherit)}',
  },
}

/** In which weights a face stands: one that is alone in its role is not made bolder by the browser. */
function weightsOf(role: FaceRole, { cut, isVariable }: Source): string {
  if (role !== 'text') return '400 900'
  if (isVariable) return '100 900'
  return cut === 'bold' ? '700' : '400'
}

/** @param language of the paper (BCP 47) */
export async function facesOf(orders: LookOrder['faces'], language: string, folders: Folders): Promise<Faces> {
  const alphabet = alphabetOf(language)
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn'
  const problems: Problem[] = []
  const assets: LookAsset[] = []
  const rules: string[] = []
  const faces: Partial<Record<FaceRole, readonly string[]>> = {}
  for (const role of FACE_ROLES) {
    const order = orders[role]
    // What a theme brings along has Latin letters alone.
    if (order === undefined || (!isLatin && !isPapers(order))) continue
    const found = sourcesOf(role, order, alphabet, folders)
    problems.push(...found.problems)
    const first: string[] = []
    for (const source of found.sources) {
      const path = await cutOf(source, folders.kept)
      if (path === null) {
        problems.push(noFont(source))
        continue
      }
      const url = `/assets/look/${source.name}.woff2`
      assets.push({ url, path, fingerprint: fingerprintOf(path) })
      rules.push(faceRule(role, source, url))
      // A page begins with headlines: in the bold of the text where they have no face of their own.
      const isFirst =
        source.cut === 'regular' || (source.cut === 'bold' && (role !== 'text' || orders.headlines === undefined))
      if (isFirst) first.push(url)
    }
    rules.push(STYLES[role].rule)
    faces[role] = first
  }
  return { css: rules.join(''), dress: Object.keys(faces).length === 0 ? {} : { faces }, assets, problems }
}

function isPapers(order: FaceOrder): boolean {
  const said = order.kind === 'package' ? order.name : order.files.regular
  return said?.at.file === MASTHEAD_NAME
}

function faceRule(role: FaceRole, source: Source, url: string): string {
  const style = (cut: Cut) => (cut === 'italic' ? 'font-style:italic;' : '')
  const range = source.ranges === null ? '' : `;unicode-range:${rangeText(source.ranges)}`
  return `@font-face{font-family:${STYLES[role].family};font-weight:${weightsOf(role, source)};${style(source.cut)}src:url(${url.slice('/assets/'.length)}) format("woff2");font-display:optional${range}}`
}

/** The path of the cut file; null where its bytes are no typeface. */
async function cutOf({ path, ranges, isCut }: Source, kept: string): Promise<string | null> {
  if (isCut) return path
  const bytes = readFileSync(path)
  const letters = ranges === null ? null : lettersIn(ranges)
  // Of scripts that are not cut, a package has what a browser takes.
  if (letters === null && path.endsWith('.woff2')) return path
  const { default: subsetFont } = await asked('subset-font', () => import('subset-font'))
  const options = { targetFormat: 'woff2' as const, keepFeatures: ['kern', 'liga', 'onum', 'pnum'], noHinting: true }
  const recipe = `${letters} ${JSON.stringify(options)} ${releaseOf('subset-font')}`
  try {
    return await keptFile(kept, [bytes, recipe], '.woff2', () => subsetFont(bytes, letters ?? '', options))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error
    return null
  }
}

function noFont({ said, path }: Source): Problem {
  return problemOf(said, {
    code: 'bad-typeface',
    reason: `Found “${said.text}”, which is no typeface that can be cut (${path.replace(/^.*[\\/]/, '')}); expected WOFF2, WOFF, TrueType or OpenType.`,
    hint: 'Take the file anew from whoever made it.',
  })
}
