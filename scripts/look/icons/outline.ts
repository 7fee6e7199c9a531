/**
 * The outline of one letter: drawn by satori from a typeface, whatever the machine has installed. Coordinates are whole
 * numbers of a thousandth of its size, so that a table of them stays small and the same everywhere.
 */

import { asked } from '../../disk/asked-for.ts'

/** As an SVG path has it, in absolute commands, and the box that holds it. */
export interface Outline {
  readonly path: string
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** In pixels: the size that a letter is drawn at, and the sheet that it has room on. */
const SIZE = 1000
const SHEET = 2400

/** @param font TrueType, OpenType or WOFF @returns the path; null where the typeface has no such letter */
export async function drawnLetter(letter: string, font: Uint8Array): Promise<string | null> {
  const { default: set } = await asked('satori', () => import('satori'))
  let isMissing = false
  const svg = await set(
    {
      type: 'div',
      key: null,
      props: {
        style: { display: 'flex', width: SHEET, height: SHEET, fontSize: SIZE, padding: SIZE / 2 },
        children: letter,
      },
    },
    {
      width: SHEET,
      height: SHEET,
      fonts: [{ name: 'letter', weight: 700, data: Buffer.from(font) }],
      loadAdditionalAsset: async () => {
        isMissing = true
        return []
      },
    },
  )
  const [, path = ''] = /<path fill="black" d="([^"]+)"/.exec(svg) ?? []
  return isMissing || path === '' ? null : whole(path)
}

/** With whole numbers, and without what is drawn twice. */
function whole(path: string): string {
  return path
    .replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Math.round(Number(number))))
    .replace(/ ?([MLQCZ]) ?/g, '$1')
    .replace(/L(-?\d+ -?\d+)(?=[LQCZ])/g, (line, to: string, at: number, all: string) =>
      all.slice(0, at).endsWith(to) ? '' : line,
    )
    .trim()
}

/** A path with its box; by its control points, which for letters is near enough. */
export function outlineOf(path: string): Outline {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
  const across = numbers.filter((_, at) => at % 2 === 0)
  const down = numbers.filter((_, at) => at % 2 === 1)
  const [left, top] = [Math.min(...across), Math.min(...down)]
  return { path, box: { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top } }
}
