/** How a picture is cut: what decides, with its bytes, what comes of it. Another recipe gives other addresses. */

import { hash } from 'node:crypto'

/** In pixels. Between the widths of a phone at its density and that of a column twice over. */
export const WIDTHS = [480, 960, 1600] as const
/** In pixels: a tower is not cut higher. */
export const HIGHEST = 2000
/** Of the JPEG, in pixels: as wide as sites want it that show a link. */
export const JPEG_WIDTH = 1200
/** A width this near below the widest is not cut. */
export const NEAR_WIDTH = 0.85

export const QUALITY = { avif: 50, webp: 74, jpeg: 78 } as const
/** Of AVIF, 0 to 9: beyond this the seconds grow and the bytes hardly shrink. */
export const EFFORT = 2

/** Of what is printed: the longer side in pixels, 150 dots an inch across most of a sheet of A3, and the quality as JPEG. */
export const PRINTED = { size: 1600, quality: 80 } as const

/** In pixels, of either side as it is cut: of less, nothing is seen. A counter that is called as a story is has one. */
export const LEAST = 16

/** In pixels, width times height: a camera has fifty million of them. */
export const MOST_PIXELS = 120_000_000

/** Changes when the same bytes are cut otherwise: their addresses do, too. */
const FORM = 1
/** Changes when something else is told of the same bytes, whose addresses stay: what is known of them counts for nothing. */
export const TOLD = 2

const RECIPE = JSON.stringify([FORM, WIDTHS, HIGHEST, JPEG_WIDTH, NEAR_WIDTH, QUALITY, EFFORT, MOST_PIXELS])

/**
 * By what the cut of a file is known: 16 hexadecimal digits.
 *
 * @param ending of what is no picture: that is published as it is called
 */
export function cutHash(bytes: Uint8Array, ending = ''): string {
  return hash('sha256', `${RECIPE}\n${hash('sha256', bytes)}${ending}`).slice(0, 16)
}

/** The widths that a picture of this size is cut to, from the narrowest: never enlarged. */
export function widthsFor(width: number, height: number): { readonly widths: number[]; readonly height: number } {
  const most = Math.max(...WIDTHS)
  const scale = Math.min(1, most / width, HIGHEST / height)
  const widest = Math.max(1, Math.round(width * scale))
  const narrower = WIDTHS.filter((one) => one < widest * NEAR_WIDTH)
  return { widths: [...narrower, widest], height: Math.max(1, Math.round(height * scale)) }
}
