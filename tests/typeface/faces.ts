/**
 * The faces that pages are set in, cut out of whole typefaces: the letters and the
 * features that a page can use, without instructions for coarse screens. Cut once, by
 * `npm run typeface`, and kept in `site/type/`, so that a paper needs no tool for it.
 *
 * STIX Two Text is under the SIL Open Font License, as is Libre Franklin: both may be
 * cut and passed on, see `site/type/README.md`.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { PROGRAM } from '../../scripts/paths.ts'

/** A face to be cut. */
export interface Face {
  /** Of its file in `site/type/`, without the ending. */
  readonly name: string
  /** Where the whole of it is, below the folder of the packages. */
  readonly from: string
  readonly letters: string
  /** OpenType features that stay, by their tags. */
  readonly features: readonly string[]
}

/** All characters from one code point to another. */
function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
}

const FIGURES_AND_MARKS = range(0x20, 0x40)
const MARKS = '–—‘’‚“”„†‡•…‰‹›€™−ʼ\u2002\u2003\u2009\u200A\u202F'
/** Latin-1 without signs that no newspaper sets: `¤¦¨¬¯´¸` and a soft hyphen, which is not seen. */
const LATIN_1 = range(0xa0, 0xff).replace(/[¤¦¨¬\u00AD¯´¸]/gu, '')
const LATIN = `${range(0x20, 0x7e)}${LATIN_1}ıŒœŠšŽžŸ${MARKS}`
/** What stands in names and labels: without fractions, raised figures and signs of sums. */
const LATIN_NAMES = LATIN.replace(/[¹²³¼½¾×÷µ±¢¥#^*<>=~{|}`\\_‰†‡™−ʼ\u2002\u2003\u2009\u200A]/gu, '')
/** Of the Slavic languages. */
const CYRILLIC = `${range(0x400, 0x45f)}Ґґ№`

const KEPT = ['kern', 'liga']
const STIX = '@expo-google-fonts/stix-two-text'
const FRANKLIN = '@expo-google-fonts/libre-franklin/500Medium/LibreFranklin_500Medium.ttf'

export const FACES: readonly Face[] = [
  {
    name: 'latin-400-normal',
    from: `${STIX}/400Regular/STIXTwoText_400Regular.ttf`,
    letters: LATIN,
    // Figures that go up and down with the letters, for what is read from left to right.
    features: [...KEPT, 'onum', 'pnum'],
  },
  { name: 'latin-700-normal', from: `${STIX}/700Bold/STIXTwoText_700Bold.ttf`, letters: LATIN, features: KEPT },
  {
    name: 'latin-400-italic',
    from: `${STIX}/400Regular_Italic/STIXTwoText_400Regular_Italic.ttf`,
    letters: LATIN,
    features: KEPT,
  },
  {
    name: 'cyrillic-400-normal',
    from: `${STIX}/400Regular/STIXTwoText_400Regular.ttf`,
    letters: CYRILLIC,
    features: KEPT,
  },
  { name: 'cyrillic-700-normal', from: `${STIX}/700Bold/STIXTwoText_700Bold.ttf`, letters: CYRILLIC, features: KEPT },
  { name: 'furniture-latin', from: FRANKLIN, letters: LATIN_NAMES, features: KEPT },
  {
    name: '../themes/tabloid/type/black',
    from: FRANKLIN.replaceAll('500Medium', '900Black'),
    letters: LATIN_NAMES,
    features: KEPT,
  },
  { name: 'furniture-cyrillic', from: FRANKLIN, letters: `${FIGURES_AND_MARKS}${MARKS}«»${CYRILLIC}`, features: KEPT },
]

/** The bytes of a face, as WOFF2: the same from the same package. */
export async function cut({ from, letters, features }: Face): Promise<Uint8Array> {
  const whole = readFileSync(join(PROGRAM, 'node_modules', from))
  // The types do not know of features yet.
  const options = { targetFormat: 'woff2' as const, keepFeatures: [...features], noHinting: true }
  return subsetFont(whole, letters, options)
}
