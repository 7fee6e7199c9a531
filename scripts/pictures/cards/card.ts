/**
 * A card: what other sites show beside a link to a story that has no picture. Its
 * headline, its section and the nameplate, in the paper's own typeface.
 *
 * satori sets the lines and draws the letters as outlines (kept since 2022, typed, by
 * the people of Next.js), so that what comes of it hangs on no typeface of the machine;
 * sharp, which cuts the pictures, makes a PNG of it. Both are loaded for the first card.
 */

import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type satori from 'satori'
import { asked } from '../../disk/asked-for.ts'
import { typefaceFile } from '../../typeface.ts'
import { ALPHABETS, hasLetters } from './letters.ts'

/** What stands on it. */
export interface CardWords {
  readonly headline: string
  readonly section: string | null
  readonly paper: string
}

/** What satori sets. */
type Laid = Parameters<typeof satori>[0]

/** In pixels: as Open Graph's readers want it. */
const WIDTH = 1200
const HEIGHT = 630
/** Changes when the same words are drawn otherwise. */
const FORM = 1
const INK = '#191713'
const QUIET = '#5c574d'
const GROUND = '#fdfcf8'
/** The size of the headline in pixels, for as many letters as have room in it. */
const SIZES = [
  { letters: 40, size: 92 },
  { letters: 75, size: 76 },
  { letters: 120, size: 62 },
] as const
const SMALLEST = 50

/** The name of its file, by what stands on it; null where the typeface has not all of its letters. */
export function cardName({ headline, section, paper }: CardWords): string | null {
  if (headline.trim() === '' || !hasLetters(`${headline}${section ?? ''}${paper}`)) return null
  return `${hash('sha256', JSON.stringify([FORM, headline, section, paper])).slice(0, 16)}-card.png`
}

/** Draw one. The same words come to the same bytes. */
export async function drawCard(words: CardWords): Promise<Uint8Array> {
  const [{ default: set }, { default: sharp }] = await Promise.all([
    asked('satori', () => import('satori')),
    asked('sharp', () => import('sharp')),
  ])
  fonts ??= fontsOf()
  const svg = await set(laidOut(words), { width: WIDTH, height: HEIGHT, fonts })
  return await sharp(Buffer.from(svg)).flatten({ background: GROUND }).png({ palette: true, effort: 4 }).toBuffer()
}

/** satori takes a typeface apart once, as long as it is the same list. */
let fonts: ReturnType<typeof fontsOf> | null = null

/** Each part of the typeface is a font of its own: a letter is taken from the first that has it. */
function fontsOf() {
  return ALPHABETS.flatMap((alphabet) =>
    ([400, 700] as const).map((weight) => ({
      name: alphabet,
      weight,
      data: readFileSync(typefaceFile(`${alphabet}-${weight}-normal.woff`)),
    })),
  )
}

function laidOut({ headline, section, paper }: CardWords): Laid {
  const size = SIZES.find(({ letters }) => headline.length <= letters)?.size ?? SMALLEST
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      padding: '48px 64px 44px',
      flexDirection: 'column',
      backgroundColor: GROUND,
      color: INK,
      fontFamily: ALPHABETS.join(', '),
    },
    [
      box({ height: 7, width: '100%', borderTop: `3px solid ${INK}`, borderBottom: `1px solid ${INK}` }, []),
      box({ marginTop: 26, height: 40, fontSize: 30, color: QUIET }, section ?? ''),
      box({ flexGrow: 1, alignItems: 'center' }, [
        box(
          {
            display: 'block',
            width: WIDTH - 128,
            maxHeight: 390,
            overflow: 'hidden',
            fontSize: size,
            fontWeight: 700,
            lineHeight: 1.12,
            wordBreak: 'break-word',
            lineClamp: Math.floor(380 / (size * 1.12)),
          },
          headline,
        ),
      ]),
      box({ borderTop: `1px solid ${INK}`, paddingTop: 18, fontSize: 36, fontWeight: 700 }, paper),
    ],
  )
}

/** An element as satori takes it, which is React's form of one, without React. */
function box(style: Readonly<Record<string, string | number>>, children: string | readonly Laid[]): Laid {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}
