/**
 * The look of a paper, read: what the masthead says over what its theme says, and the
 * paper's own folder `theme/` over both. Of a paper that asks for nothing, nothing is read
 * but whether that folder is there, and nothing made but its icons.
 */

import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import type { Dress, LookAsset, LookOrder, OwnLook } from '../flow/wear/look.ts'
import type { Paths } from '../paths.ts'
import { assetsOf } from './assets.ts'
import { coloursOf, type Grounds, OURS } from './colours.ts'
import { facesOf } from './faces/faces.ts'
import { filesIn, type ThemeFile } from './files.ts'
import { iconsOf } from './icons/icons.ts'
import { imagesOf } from './images.ts'
import { layoutsIn } from './layouts.ts'
import { misplacedIn } from './misplaced.ts'
import { styleOf } from './style.ts'
import { FIRST_THEME, type Theme, themeOf } from './themes.ts'

type LookPaths = Pick<Paths, 'content' | 'theme' | 'look'>

/** The paper, with what it wears. */
export async function withLook(paper: Paper, paths: LookPaths): Promise<Result<Paper>> {
  const { look, theme: said } = paper
  const hasOwn = existsSync(paths.theme)
  if (look === undefined && (said === undefined || said.text === FIRST_THEME) && !hasOwn)
    return await asItCame(paper, paths)
  const theme = themeOf(said)
  if (!theme.ok) return theme
  const order = over(look, theme.value.order)
  const folders = foldersOf(paths, theme.value.folder)
  const colours = await coloursOf(order)
  const images = imagesOf(order, folders)
  const faces = await facesOf(order.faces, paper.language, folders)
  const sheets = await sheetsOf(theme.value, paths)
  const layouts = layoutsIn(paths.theme)
  const problems = [
    ...[colours, images, faces, sheets, layouts].flatMap((one): readonly Problem[] => one.problems),
    ...misplacedIn(filesIn(paths.theme), basename(paths.theme), order),
  ]
  if (hasError(problems)) return { ok: false, problems }
  const icons = await iconsOf(paper, images.given, order, colours.grounds, folders)
  const css = layered([colours.css + faces.css + images.css, sheets.themeCss, sheets.ownCss])
  const isAlone = order.alone === true
  // Of a style that stands alone nobody knows the colours, but those that are said.
  const ground = isAlone && Object.keys(order.colours).length === 0 ? {} : groundOf(colours.grounds)
  const dress: Dress = { ...images.dress, ...icons.dress, ...ground, ...faces.dress, ...plainDress(order) }
  const own: OwnLook = {
    ...(css === '' && !isAlone ? {} : { style: { css, alone: isAlone } }),
    ...(Object.keys(layouts.found).length === 0 ? {} : { layouts: layouts.found }),
    assets: [...images.assets, ...icons.assets, ...faces.assets, ...sheets.assets],
    hasOurFaces: !isAlone,
  }
  const none = { text: [], headlines: [], furniture: [] }
  const worn = isAlone ? { ...dress, faces: { ...none, ...dress.faces } } : dress
  return { ok: true, value: { ...paper, dress: worn, own }, warnings: problems }
}

/** A paper that asks for nothing has icons all the same, from its name. */
async function asItCame(paper: Paper, paths: LookPaths): Promise<Result<Paper>> {
  const none = { icon: null, logo: null }
  const { dress, assets } = await iconsOf(paper, none, { colours: {}, faces: {} }, OURS, foldersOf(paths, ''))
  const own: OwnLook = { assets, hasOurFaces: true }
  return { ok: true, value: { ...paper, dress: { ...dress, ...groundOf(OURS) }, own }, warnings: [] }
}

function foldersOf({ content, theme: own, look: kept }: LookPaths, theme: string) {
  return { content, own, theme, packages: dirname(content), kept }
}

/** What the paper is printed on, for what a browser has around the page. */
function groundOf({ light, dark }: Grounds): Pick<Dress, 'ground'> {
  return { ground: { light: light.paper, dark: dark.paper } }
}

/** What the masthead says, and below it what the theme says. */
function over(look: LookOrder | undefined, theme: LookOrder): LookOrder {
  if (look === undefined) return theme
  return {
    ...theme,
    ...look,
    colours: { ...theme.colours, ...look.colours },
    faces: { ...theme.faces, ...look.faces },
    ...(theme.front === undefined && look.front === undefined ? {} : { front: { ...theme.front, ...look.front } }),
  }
}

/** What pages show without a file of it. */
function plainDress({ navigation, front, foot }: LookOrder): Dress {
  const ways = (some: LookOrder['navigation']) => (some ?? []).map(({ text, to }) => ({ text, to: to.text }))
  return {
    ...(navigation === undefined ? {} : { navigation: ways(navigation) }),
    ...(front === undefined ? {} : { front }),
    ...(foot === undefined ? {} : { foot: { lines: foot.lines, links: ways(foot.links) } }),
  }
}

/**
 * Each in a layer above ours, so that a rule of an editor counts however plain its
 * selector is: nobody has to find out how ours are written to be heard above them.
 */
function layered(sheets: readonly string[]): string {
  return ['look', 'theme', 'own'].map((name, at) => (sheets[at] ? `@layer ${name}{${sheets[at]}}` : '')).join('')
}

interface Sheets {
  readonly themeCss: string
  readonly ownCss: string
  readonly assets: readonly LookAsset[]
  readonly problems: readonly Problem[]
}

/** The style sheets and assets of the theme and of the paper; of two assets of one name, the paper's is published. */
async function sheetsOf({ folder, name }: Theme, { theme: own }: LookPaths): Promise<Sheets> {
  const [ofTheme, ofPaper] = [folder, own].map((one) => split(filesIn(one)))
  if (ofTheme === undefined || ofPaper === undefined) return { themeCss: '', ownCss: '', assets: [], problems: [] }
  const published = assetsOf([...ofTheme.assets, ...ofPaper.assets], `../${basename(own)}`)
  const names = (some: readonly ThemeFile[]) => new Set(some.map((file) => file.name))
  const theme = await styleOf(ofTheme.sheets, names(ofTheme.assets), join('site', 'themes', name))
  const paper = await styleOf(ofPaper.sheets, names([...ofTheme.assets, ...ofPaper.assets]), `../${basename(own)}`)
  return {
    themeCss: theme.css,
    ownCss: paper.css,
    assets: published.assets,
    problems: [...published.problems, ...theme.problems, ...paper.problems],
  }
}

function split(files: readonly ThemeFile[]): { sheets: readonly ThemeFile[]; assets: readonly ThemeFile[] } {
  return {
    sheets: files.filter(({ name }) => /^[^/]+\.css$/.test(name)),
    assets: files.filter(({ name }) => name.startsWith('assets/')),
  }
}
