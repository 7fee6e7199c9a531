/**
 * Sentences, by Unicode's segmentation (UAX 29, by way of Intl.Segmenter), with
 * two mends: it takes the point of “U.S. Senator” and “Mr. Hale” for a full stop,
 * and what is asked or called in quotation marks for the whole sentence.
 */

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language)
  if (made === undefined) {
    made = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, made)
  }
  return made
}

/** What ends in a point and is no end: initials and dotted capitals, titles, months, common short forms. */
const SHORT =
  /(?:^|[\s("“])(?:(?:\p{Lu}\.)+|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|St|Mt|Ft|Jr|Sr|No|Nos|vs|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|Ave|Blvd|Rd|Sra?|Dña|Mme|Mlle|Hr|Fr|Dra?)\.?\s*$/u

/** The sentences of a paragraph, in order, without the white space between them. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = []
  let held = ''
  const segments = Array.from(segmenter(language).segment(text), ({ segment }) => segment)
  for (const [at, segment] of segments.entries()) {
    held += segment
    if (SHORT.test(held) || isOpenQuote(held) || goesOn(held, segments[at + 1])) continue
    if (held.trim() !== '') sentences.push(held.trim())
    held = ''
  }
  if (held.trim() !== '') sentences.push(held.trim())
  return sentences
}

/** The sentence goes on behind a quotation that asks or calls: “Why?” she asked. */
function goesOn(text: string, next: string | undefined): boolean {
  return /[?!][”"»]\s*$/u.test(text) && /^\p{Ll}/u.test(next ?? '')
}

/** A quotation of several sentences has not ended with the first. */
function isOpenQuote(text: string): boolean {
  const opens = (text.match(/[“«]/g) ?? []).length
  const closes = (text.match(/[”»]/g) ?? []).length
  return opens > closes && text.length < 600
}
