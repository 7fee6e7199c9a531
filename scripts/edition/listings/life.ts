/** Of an obituary: who it is of, and the years of the life, where the copy gives both. */

/** What the head of an obituary and its first words say. */
export interface Told {
  readonly headline: string
  readonly kicker: string | null
  readonly dek: string | null
  readonly opening: string
}

export interface Life {
  /** The headline, without the years; or what stands above it, if that is a name with years. */
  readonly name: string
  /** What stands below the name: the dek, or the headline where the name stood above that. */
  readonly dek: string | null
  /** `1931–2026`, or null. */
  readonly years: string | null
}

const YEAR = '(?:1[6-9]|20)\\d\\d'
/** `1931–2026`; `12 March 1931 – 4 November 2026`, `* 1931 † 2026`: at most so many letters stand between two years of one life. */
const YEARS = new RegExp(
  `(?<!\\d)(?<born>${YEAR})(?!\\d)(?<between>[^\\d.;!?]{0,4}(?:\\D{0,12}\\d{1,2}\\D{1,20}?)?)(?<died>${YEAR})(?!\\d)`,
  'u',
)
/** What says that the second is where the first one ended. */
const UNTIL = /[–—†✝-]|\b(?:to|till)\b/u
/** Behind a name: `, 1931–2026`, `(1931–2026)`, `* 1931 † 2026`. */
const BEHIND = new RegExp(`\\s*[,:;(（[*]*\\s*${YEAR}\\s*[–—†✝-]+\\s*${YEAR}\\s*[)）\\]]?\\s*$`, 'u')
const OLDEST = 122

export function lifeOf({ headline, kicker, dek, opening }: Told): Life {
  const isAbove = kicker !== null && BEHIND.test(kicker) && kicker.replace(BEHIND, '').trim() !== ''
  const head = isAbove ? kicker : headline
  const years = [head, headline, kicker, dek, opening].map(yearsIn).find((found) => found !== null) ?? null
  const below = isAbove ? headline : dek
  // `1950–2026` alone is shown as the years.
  const isYears = below !== null && below.replace(BEHIND, '').trim() === ''
  return { name: head.replace(BEHIND, '').trim() || head, dek: isYears ? null : below, years }
}

function yearsIn(text: string | null): string | null {
  const found = YEARS.exec(text ?? '')?.groups
  if (found === undefined) return null
  const { born = '', between = '', died = '' } = found
  const age = Number(died) - Number(born)
  return UNTIL.test(between) && age >= 0 && age <= OLDEST ? `${born}–${died}` : null
}
