/** What stands beside the words of a story, printed: a picture with what is said of it; of what is played or read elsewhere, where it is. */

import { type Figure, isPictureFigure } from '../../scripts/edition/figures.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { captionOf, fileNote } from '../figures/figure.ts'
import { absolute } from '../parts/address.ts'
import { type Html, html } from '../parts/html.ts'

/**
 * @param url of the story: the address of the file itself is nothing that one could type
 * @param address where the JPEG of a picture is, by its hash
 */
export function printedFigure(paper: Paper, figure: Figure, url: string, address: (hash: string) => string): Html {
  if (!isPictureFigure(figure))
    return html`<p class="elsewhere">${figure.caption ?? figure.name} (${fileNote(paper, figure)}): ${absolute(paper, url).replace(/^https?:\/\//, '')}</p>\n`
  const { hash, alt, width, height } = figure
  const shape = shapeOf(width, height)
  return html`<figure${shape !== null && html` class="${shape}"`}><img src="${address(hash)}" alt="${alt}" width="${width}" height="${height}">${captionOf(figure)}</figure>\n`
}

/** Width by height: from here on a picture across the sheet leaves room for text below it. */
const WIDE = 1.45

function shapeOf(width: number, height: number): 'wide' | 'upright' | null {
  if (height > width) return 'upright'
  return width / height >= WIDE ? 'wide' : null
}
