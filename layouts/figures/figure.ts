/**
 * Pictures on pages: each in three widths, of which a browser takes the one that it needs,
 * with its size set, so that nothing moves when it comes. Without a script, and from no
 * other host. What is played or read is the browser's own player, or a link.
 */

import { type Figure, type FileFigure, isPictureFigure, type PictureFigure } from '../../scripts/edition/figures.ts'
import { PICTURES } from '../../scripts/edition/plan/pictures.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute, href } from '../parts/address.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { langOf, nameOf } from '../parts/tongue.ts'
import { wordsOf } from '../words/words.ts'

/** Where a picture stands, and so how wide it is there: `sizes` as HTML has it. */
const SIZES = {
  story: '(min-width: 36rem) 32rem, 94vw',
  gallery: '(min-width: 36rem) 16rem, 47vw',
  lead: '(min-width: 60rem) 38rem, 94vw',
  second: '(min-width: 60rem) 19rem, (min-width: 40rem) 46vw, 94vw',
} as const

export type Place = keyof typeof SIZES

/** The picture alone. The one that a page opens with is fetched at once, all others when they are near. */
export function picture(paper: Paper, figure: PictureFigure, place: Place, isFirst = false): Html {
  const { hash, widths, width, height, alt } = figure
  const set = (ending: string) =>
    widths.map((one) => `${href(paper, `${PICTURES}${hash}-${one}.${ending}`)} ${one}w`).join(', ')
  const source = (ending: string) =>
    html`<source type="image/${ending}" srcset="${set(ending)}" sizes="${SIZES[place]}">`
  const manner = isFirst ? html` fetchpriority="high"` : html` loading="lazy"`
  return html`<picture>${source('avif')}${source('webp')}<img src="${href(paper, `${PICTURES}${hash}.jpg`)}" width="${width}" height="${height}" alt="${alt}" decoding="async"${manner}></picture>`
}

/** The whole address of its JPEG, for feeds and for sites that show a link. */
export function jpegAddress(paper: Paper, { hash }: PictureFigure): string {
  return absolute(paper, `${PICTURES}${hash}.jpg`)
}

/** What stands below it; nothing where nobody said anything. */
export function captionOf({ caption, credit }: Figure): Html {
  if (caption === null && credit === null) return NOTHING
  return html`<figcaption>${caption}${caption !== null && credit !== null && ' '}${credit !== null && html`<small>${credit}</small>`}</figcaption>`
}

/** A figure within a story. */
export function figureIn(paper: Paper, figure: Figure, place: 'story' | 'gallery', isFirst = false): Html {
  if (!isPictureFigure(figure)) return html`<figure class="${figure.kind}">${played(paper, figure)}</figure>\n`
  const shape = figure.height > figure.width && html` class="upright"`
  return html`<figure${shape}>${picture(paper, figure, place, isFirst)}${captionOf(figure)}</figure>\n`
}

/** Several pictures without a place in the text: two beside each other. */
export function gallery(paper: Paper, figures: readonly Figure[]): Html {
  if (figures.length === 0) return NOTHING
  const pictures = figures.filter(isPictureFigure)
  const others = figures.filter((figure) => !isPictureFigure(figure))
  return html`<div class="gallery">
${pictures.map((figure) => figureIn(paper, figure, pictures.length > 1 ? 'gallery' : 'story'))}${others.map((figure) => figureIn(paper, figure, 'story'))}</div>
`
}

/** A player, or of a document the way to it, with its kind and size. */
function played(paper: Paper, figure: FileFigure): Html {
  const { kind, hash, ending, caption, name } = figure
  const address = href(paper, `${PICTURES}${hash}.${ending}`)
  const label = caption ?? name
  const size = html`<small>${fileNote(paper, figure)}</small>`
  const onPaper = absolute(paper, `${PICTURES}${hash}.${ending}`).replace(/^https?:\/\//, '')
  const link = html`<a href="${address}" data-on-paper="${onPaper}">${label}</a> ${size}`
  if (kind === 'sound')
    return html`<audio controls preload="none" src="${address}" aria-label="${label}"></audio><figcaption>${link}</figcaption>`
  if (kind === 'film')
    return html`<video controls preload="none" playsinline src="${address}" aria-label="${label}">${subtitled(paper, figure)}</video><figcaption>${link}</figcaption>`
  return html`<figcaption>${link}</figcaption>`
}

/** Shown from the start: who hears the film turns them off, who does not cannot know of them. */
function subtitled(paper: Paper, { subtitles }: FileFigure): Html {
  if (subtitles === undefined) return NOTHING
  const { hash, ending, language } = subtitles
  const tag = langOf(language) || paper.language
  return html`<track kind="captions" src="${href(paper, `${PICTURES}${hash}.${ending}`)}" srclang="${tag}" label="${nameOf(tag)}" default>`
}

/** `MP3, 1.2 MB` */
export function fileNote(paper: Paper, figure: FileFigure): string {
  return [figure.ending.toUpperCase(), sizeText(paper, figure)].join(wordsOf(paper.language).comma)
}

/** `1.2` of megabytes, as the paper's language writes it. */
function sizeText({ language }: Paper, { size }: FileFigure): string {
  const isSmall = size < 1_000_000
  return new Intl.NumberFormat(wordsOf(language).locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, size / 1000) : size / 1_000_000)
}
