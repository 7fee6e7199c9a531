/**
 * The icon of a paper that has drawn none: the initial of its name over a rule, in ink on its paper; a newspaper where the
 * typeface has no such letter. As an SVG it follows the reader into the dark.
 */

import type { Grounds } from '../colours.ts'
import { type Outline, outlineOf } from './outline.ts'

/** In units of the drawing, which is a square. */
const SIDE = 512
/** How wide and high a letter may be, and where its middle is. */
const LETTER = { width: 368, height: 300, middle: 212 } as const
const RULE = { top: 420, height: 44, inset: 72 } as const
/** Of a drawing that may be cut to a circle: all that must be seen is within four fifths of it (https://www.w3.org/TR/appmanifest/#icon-masks). */
const WITHIN = 0.66

/** A newspaper: a nameplate, lines, a column. */
const NEWSPAPER = outlineOf('M2 2L14 2L14 5L2 5ZM2 7L9 7L9 10L2 10ZM2 12L9 12L9 14L2 14ZM11 7L14 7L14 14L11 14Z')

export interface Drawing {
  /** For pages. */
  readonly adaptive: string
  /** For home screens, which know no dark: by day, as it is and with room around it. */
  readonly plain: string
  readonly maskable: string
}

/** @param letter its outline; null for a newspaper */
export function drawingOf(letter: Outline | null, { light, dark }: Grounds): Drawing {
  const marks = letter === null ? mark(NEWSPAPER, SIDE / 2) : `${mark(letter, LETTER.middle)}${rule()}`
  const style = (colours: Grounds['light']) =>
    `.g{fill:${colours.paper}}.i{fill:${colours.ink}}.r{fill:${colours.accent}}`
  const svg = (css: string, inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>${css}</style><path class="g" d="M0 0h${SIDE}v${SIDE}H0z"/>${inner}</svg>\n`
  const edge = round((SIDE * (1 - WITHIN)) / 2)
  return {
    adaptive: svg(`${style(light)}@media (prefers-color-scheme:dark){${style(dark)}}`, marks),
    plain: svg(style(light), marks),
    maskable: svg(style(light), `<g transform="translate(${edge} ${edge}) scale(${WITHIN})">${marks}</g>`),
  }
}

/** An outline as large as there is room for, about the middle. */
function mark({ path, box }: Outline, middle: number): string {
  const scale = Math.min(LETTER.width / box.width, LETTER.height / box.height)
  const x = SIDE / 2 - (box.left + box.width / 2) * scale
  const y = middle - (box.top + box.height / 2) * scale
  return `<path class="i" transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" d="${path}"/>`
}

function rule(): string {
  const { top, height, inset } = RULE
  return `<path class="r" d="M${inset} ${top}h${SIDE - 2 * inset}v${height}H${inset}z"/>`
}

function round(value: number): number {
  return Number(value.toFixed(4))
}
