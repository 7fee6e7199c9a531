/**
 * Copyfitting: how high things stand on a wide front page, and how many words fit
 * where, as an editor counts them before the page is made up. Estimates, of the
 * average letter of the typeface; they decide what is shown, never where it breaks.
 */

import type { BriefLine, Teaser } from '../../scripts/edition/views/shared.ts'

/** Lines of type are counted in those of the body: 1.5 rem. */
type Lines = number

/** Letters in a line of a quarter column at the sizes that stand there. */
const BODY = 34
const SECOND = 21
const THIRD = 25
const RAIL = 30
/** Letters in a line of half the page. */
const LEAD = 22
const LEAD_DEK = 58
/** The widths of half the page and of a quarter, in lines. */
const HALF = 25
const QUARTER = 12
/** Pictures are cut to this, height to width: see `pictures.css`. */
const HIGHEST = 2 / 3
/** Letters in a line of a caption below the lead. */
const CAPTION = 85

/** Signs that take the room of two letters: Chinese, Japanese, Korean, and their marks. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u
const ALL_WIDE = new RegExp(WIDE, 'gu')

/** How much room a text takes, in letters. */
export function letters(text: string): number {
  return text.length + (text.match(ALL_WIDE)?.length ?? 0)
}

/** Where a text stands after so many letters. */
function placeAfter(text: string, most: number): number {
  let [place, room] = [0, most]
  for (const sign of text) {
    room -= letters(sign)
    if (room < 0) break
    place += sign.length
  }
  return place
}

export function secondLines(story: Teaser, text: string): Lines {
  return (
    1.8 + lines(story.headline, SECOND) * 1.07 + lines(text, BODY) * 0.9 + marks(story) + pictureLines(story, QUARTER)
  )
}

export function thirdLines(story: Teaser): Lines {
  return 2.2 + lines(story.headline, THIRD) * 0.92 + marks(story)
}

export function latestLines(story: Teaser): Lines {
  return lines(story.headline, RAIL) * 0.85 + 1.6 + (story.drafted ? 0.8 : 0) + alsoLines(story)
}

export function briefLines(brief: BriefLine): Lines {
  return lines(brief.text, BODY) * 0.85 + 0.7 + (brief.story === null ? 0 : 0.8)
}

/** The lead without its opening. */
export function leadLines(story: Teaser): Lines {
  return (
    1.6 +
    lines(story.headline, LEAD) * 2.15 +
    lines(story.dek ?? '', LEAD_DEK) * 1.1 +
    marks(story) +
    pictureLines(story, HALF)
  )
}

/** A picture in a column of this width, with the space below it; of the lead, with its caption. */
function pictureLines({ picture }: Teaser, width: Lines): Lines {
  if (picture === undefined) return 0
  const caption = width === HALF ? Math.ceil(letters(picture.caption ?? picture.credit ?? '') / CAPTION) : 0
  return HIGHEST * width + 0.6 + caption * 0.8
}

/** As many letters as stand in two columns of this height. */
export function lettersIn(height: Lines): number {
  return height * 2 * BODY
}

/** Where a sentence ends: its mark with the quotation marks behind it, and in scripts with spaces a space. */
const END = /[.!?…؟]+["'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*/gu

/** Whole sentences as far as they fit; of a longer first one its whole words, and that there is more. @param room in letters */
export function fitted(text: string, room: number): string {
  if (letters(text) <= room) return text
  const most = placeAfter(text, room)
  let fits = 0
  for (const { index, 0: end } of text.matchAll(END)) {
    if (index + end.length > most) break
    fits = index + end.length
  }
  // Half a column of white is worse than a sentence that goes on elsewhere.
  if (fits > most / 2) return text.slice(0, fits)
  const space = text.slice(0, most).lastIndexOf(' ')
  return `${text.slice(0, space > 0 ? space : most - 1).replace(/[\s,;:–—-]+$/u, '')}…`
}

function lines(text: string, inALine: number): Lines {
  return Math.ceil(letters(text) / inALine - 0.1)
}

function marks(story: Teaser): Lines {
  return (story.drafted ? 1.8 : 0.9) + alsoLines(story)
}

function alsoLines({ translations }: Teaser): Lines {
  return translations === undefined ? 0 : 0.9
}
