/** Which letters a paper needs of a typeface, by its language, and in which parts of a package of Fontsource they are. */

/** First and last code point, both within. */
export type Range = readonly [from: number, to: number]

export interface Alphabet {
  /** The parts of a package, as Fontsource (and Google) cut and call them. */
  readonly parts: readonly string[]
  /** Null for all that a typeface has: of scripts whose letters join or are thousands, nothing is cut. */
  readonly ranges: readonly Range[] | null
}

/** Letters, figures and marks that every paper sets, whatever it is written in. */
const WESTERN: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x160, 0x161],
  [0x178, 0x178],
  [0x17d, 0x17e],
  [0x2bc, 0x2bc],
  [0x2002, 0x2003],
  [0x2009, 0x200a],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
]
const CENTRAL: readonly Range[] = [
  [0x100, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
]
const VIETNAMESE: readonly Range[] = [
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
]
const CYRILLIC: readonly Range[] = [
  [0x301, 0x301],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
]
const GREEK: readonly Range[] = [[0x370, 0x3ff]]

/** Languages in Latin letters that Latin-1 has all of. */
const WESTERN_ALONE = new Set(
  'en es fr de it pt nl sv da nb nn no fi is fo ca gl eu ga gd oc af id ms sw tl lb rm sq'.split(' '),
)

/** What Fontsource calls the part of other scripts, by their codes of ISO 15924. */
const PARTS: Readonly<Record<string, string>> = {
  Arab: 'arabic',
  Hebr: 'hebrew',
  Deva: 'devanagari',
  Beng: 'bengali',
  Thai: 'thai',
  Geor: 'georgian',
  Armn: 'armenian',
  Ethi: 'ethiopic',
  Taml: 'tamil',
  Khmr: 'khmer',
  Jpan: 'japanese',
  Kore: 'korean',
  Hans: 'chinese-simplified',
  Hant: 'chinese-traditional',
}

/** @param tag of the paper's language (BCP 47) */
export function alphabetOf(tag: string): Alphabet {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize()
  if (language === 'vi') return { parts: ['latin', 'vietnamese'], ranges: [...WESTERN, ...VIETNAMESE] }
  if (script === 'Latn')
    return WESTERN_ALONE.has(language)
      ? { parts: ['latin'], ranges: WESTERN }
      : { parts: ['latin', 'latin-ext'], ranges: [...WESTERN, ...CENTRAL] }
  if (script === 'Cyrl') return { parts: ['latin', 'cyrillic'], ranges: [...WESTERN, ...CYRILLIC] }
  if (script === 'Grek') return { parts: ['latin', 'greek'], ranges: [...WESTERN, ...GREEK] }
  return { parts: ['latin', PARTS[script] ?? script.toLowerCase()], ranges: null }
}

/** All letters of these ranges. */
export function lettersIn(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .join('')
}

/** As `unicode-range` says them: `U+20-7E,U+A0`. */
export function rangeText(ranges: readonly Range[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

/** What is in both: letters of the paper, and of a part of a typeface, as its `unicode-range` says. */
export function within(ranges: readonly Range[], part: string): readonly Range[] {
  const others = [...part.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(
    ([, from = '', to = from]): Range => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
  )
  return ranges.flatMap(([from, to]) =>
    others.flatMap(([first, last]): Range[] => {
      const both: Range = [Math.max(from, first), Math.min(to, last)]
      return both[0] <= both[1] ? [both] : []
    }),
  )
}
