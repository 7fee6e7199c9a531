/** A style sheet, as far as proof asks: what it makes the browser load, and for which characters it loads a typeface. */

/** One source of a typeface. */
export interface Face {
  /** The first address, which is the one that a browser of today takes. */
  readonly address: string
  readonly isItalic: boolean
  /** Code points, both ends within; null for all. */
  readonly ranges: readonly (readonly [from: number, to: number])[] | null
  /** The languages for which alone a rule names its family, as `:lang(uk)` gives them; null for any. */
  readonly languages: ReadonlySet<string> | null
}

export interface StyleSheet {
  /** The addresses of sheets that it imports: they are asked for once it is there, and the page waits for them, too. */
  readonly imports: readonly string[]
  readonly faces: readonly Face[]
  /** Everything else: images, masks, cursors. */
  readonly addresses: readonly string[]
  /** Whether a rule sets anything in italics, beside what HTML sets so by itself. */
  readonly setsItalic: boolean
}

/** CSS is scanned, not parsed: of all that it says, only addresses matter here. */
const COMMENT = /\/\*[\s\S]*?\*\//g
const URL_FUNCTION = /url\(\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"')]*))\s*\)/gi
/** In these, and in what is kept for them in a custom property, a mere string is an address. */
const STRING_FUNCTION = /(?:src|image-set)\((?<inner>(?:"[^"]*"|'[^']*'|\((?:"[^"]*"|'[^']*'|[^()"'])*\)|[^()"'])*)\)/gi
const CUSTOM = /(?:^|[;{\s])--[^:;{}]*:(?<inner>(?:"[^"]*"|'[^']*'|[^;}"'])*)/g
const STRING = /(?<![\w-]\(\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g
const IMPORT = /@import\s+(?:url\(\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"');]+))[^;]*;?/gi
const ITALIC = /font(?:-style)?\s*:[^;}]*\b(?:italic|oblique)\b/i
const FACE = /@font-face\s*\{(?<body>[^}]*)\}/gi

export function readStyleSheet(source: string): StyleSheet {
  const css = source.replace(COMMENT, ' ')
  const imports = [...css.matchAll(IMPORT)].map(addressOf)
  const rest = css.replace(IMPORT, ' ').replace(FACE, ' ')
  const faces = [...css.matchAll(FACE)].flatMap((face) => faceOf(face.groups?.body ?? '', rest))
  const addresses = [...[...rest.matchAll(URL_FUNCTION)].map(addressOf), ...stringAddresses(rest)].filter(isAsked)
  return { imports, faces, addresses, setsItalic: ITALIC.test(rest) }
}

/** Strings that are addresses. One in a custom property counts where it can be nothing else. */
function stringAddresses(css: string): string[] {
  const strings = (pattern: RegExp) =>
    [...css.matchAll(pattern)].flatMap(({ groups }) => [...(groups?.inner ?? '').matchAll(STRING)].map(addressOf))
  const kept = strings(CUSTOM).filter((text) => /^(?:https?:)?\/\/[^\s/]/i.test(text))
  return [...new Set([...strings(STRING_FUNCTION), ...kept])]
}

/** All addresses of a piece of style within a page. */
export function styleAddresses(source: string): string[] {
  if (source === '') return []
  const { imports, faces, addresses } = readStyleSheet(source)
  return [...imports, ...faces.map((face) => face.address), ...addresses]
}

/** The code points of a text. White space asks for no typeface. */
export function codePointsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.replace(/\s+/g, ''), (character) => character.codePointAt(0) ?? 0))
}

/** Whether a typeface has one of the characters, and so is loaded for them. */
export function isWanted({ ranges }: Face, points: ReadonlySet<number>): boolean {
  if (ranges === null) return points.size > 0
  return [...points].some((point) => ranges.some(([from, to]) => point >= from && point <= to))
}

/** Whether a page of a language may be set in a typeface at all. */
export function isFor({ languages }: Face, language: string): boolean {
  return languages === null || languages.has(language.split('-')[0] ?? '')
}

const RULE = /(?<selector>[^{};]*)\{(?<body>[^{}]*)\}/g
const LANGUAGE = /:lang\(\s*"?(?<code>[a-z]+)/gi

/** The languages that rules which name a family are for; null where one of them is for any, or none names it. */
function languagesOf(family: string, rules: string): ReadonlySet<string> | null {
  const named = [...rules.matchAll(RULE)].filter(({ groups }) => lists(groups?.body ?? '', family))
  const codes = named.map(({ groups }) => [...(groups?.selector ?? '').matchAll(LANGUAGE)])
  if (codes.length === 0 || codes.some((some) => some.length === 0)) return null
  return new Set(codes.flat().map((code) => (code.groups?.code ?? '').toLowerCase()))
}

/** Whether declarations list a family: “Post” is not “Post Sans”. */
function lists(body: string, family: string): boolean {
  return body.split(/[;:,]/).some((part) => part.trim().replace(/^["']|["']$/g, '') === family)
}

function faceOf(body: string, rules: string): Face[] {
  const address = [...body.matchAll(URL_FUNCTION)].map(addressOf).find(isAsked)
  if (address === undefined) return []
  const list = /unicode-range\s*:\s*(?<list>[^;]+)/i.exec(body)?.groups?.list
  const family = /font-family\s*:\s*["']?(?<name>[^;"'}]+)/i.exec(body)?.groups?.name?.trim() ?? ''
  return [
    {
      address,
      isItalic: ITALIC.test(body),
      ranges: list === undefined ? null : list.split(',').flatMap(rangeOf),
      languages: languagesOf(family, rules),
    },
  ]
}

/** `U+0-FF`, `U+2C60`, `U+4??` */
function rangeOf(text: string): (readonly [number, number])[] {
  const [from = '', to] = text.trim().replace(/^u\+/i, '').split('-')
  const ends = [from.replaceAll('?', '0'), to ?? from.replaceAll('?', 'F')].map((end) => Number.parseInt(end, 16))
  const [first = Number.NaN, last = Number.NaN] = ends
  return Number.isNaN(first) || Number.isNaN(last) ? [] : [[first, last]]
}

function addressOf(match: RegExpMatchArray): string {
  return match.groups?.double ?? match.groups?.single ?? match.groups?.bare ?? ''
}

/** Whether the browser fetches an address: not a place within the page (`#…`), nor data written out as an address. */
function isAsked(address: string): boolean {
  return address !== '' && !/^(?:#|data:)/i.test(address)
}
