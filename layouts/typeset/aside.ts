/**
 * What typography leaves alone: addresses, measures, coordinates. Their signs are put
 * aside under code points that no text has (U+FDD0 and following: The Unicode Standard,
 * 23.7, noncharacters) and come back when the rest is set.
 */

const SIGNS = '\'"-.'
const FIRST = 0xfdd0

const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:)(?:[^\s"'<>«»“”„]|'(?=\w))+|(?:[^\s@"'«»“”„]|(?<=\w)'(?=\w)){1,64}@[^\s@"'«»“”„]{1,200}/giu
/** `5'10"`, `2' 30''` */
const FEET = /\d'\s?-?\d{1,2}(?:[.,]\d{1,3}|[½¼¾])?(?:"|'')?/g
/** `48°51'24"N` */
const COORDINATE = /°\s?\d{1,3}(?:[.,]\d{1,6})?'(?:\s?\d{1,2}(?:[.,]\d{1,4})?(?:"|''))?/g

/** The text with those signs put aside. @param all of this text, not only where it is an address or a measure */
export function hide(text: string, all = false): string {
  if (all) return aside(text)
  return text.replace(ADDRESS, aside).replace(COORDINATE, aside).replace(FEET, aside)
}

function aside(text: string): string {
  return text.replace(/['".-]/g, (sign) => String.fromCharCode(FIRST + SIGNS.indexOf(sign)))
}

/** The signs again. */
export function reveal(text: string): string {
  return text.replace(/[\ufdd0-\ufdd3]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST] ?? sign)
}
