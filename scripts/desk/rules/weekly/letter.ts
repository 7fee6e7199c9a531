/**
 * A letter to the editor: a story with its own headline, signed by its writer, and a
 * piece of opinion, as the page that it stands on. `lines/weekly/letters.ts` draws one.
 */

import { drop, fieldClaim, fieldInPassing, hasBlock, hasField, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { endsLikeProse } from '../../lines/shapes.ts'
import { type LetterSignature, letterSignature, signatureWithin } from '../../lines/weekly/letters.ts'
import { blocksOf, isTitle, paragraphClaim, paragraphsIn, sheetOf } from '../../lines/weekly/sheet.ts'
import { isLetterOpening, isLetterPage, opensLetter } from '../../signs/weekly/named-parts.ts'

export const letter: Rule = { name: 'letter', read }

/** Above the salutation, in lines. */
const MOST_ABOVE = 3

function read(galley: Galley): Markup {
  if (hasBlock(galley)) return NO_CLAIMS
  const [page, lines] = pageAnd(sheetOf(galley))
  const opened = lines.slice(0, MOST_ABOVE + 1).findIndex(({ text }) => opensLetter(text))
  const pageLine = page ?? pageOf(galley)
  const signed = signatureOf(lines)
  if (signed === null || (opened < 0 && pageLine === null)) return NO_CLAIMS
  const above = titleOf(lines, opened)
  const from = isSalutation(lines[above.length]) ? above.length + 1 : above.length
  const body = lines.slice(from, signed.at)
  if (!body.some(({ text }) => endsLikeProse(text))) return NO_CLAIMS
  // Several in a row under one title are a column of letters, and one story.
  if (blocksOf(body).some((block) => signatureWithin(['.', ...block.map(({ text }) => text)]) !== null))
    return NO_CLAIMS
  const named = signed.at + signed.by.closings
  return {
    claims: [
      ...pageClaims(page, pageLine, galley),
      ...titleClaims(above, galley),
      ...lines.slice(above.length, from).map((line) => drop('greeting', line)),
      ...paragraphsIn(body).map(paragraphClaim),
      ...lines.slice(signed.at, named).map((line) => drop('closing', line)),
      ...signatureClaims(lines.slice(named), signed.by, galley),
      ...lines.slice(named + signed.by.length).map((line) => paragraphClaim([line])),
    ],
  }
}

/** The line that names the page, if it is the first, and what stands below it. */
function pageAnd(lines: readonly Free[]): readonly [Free | null, readonly Free[]] {
  const [first] = lines
  return first !== undefined && isLetterPage(first.text) ? [first, lines.slice(1)] : [null, lines]
}

/** What the page is called, above the first letter of the file. */
function pageOf({ copy }: Galley): string | null {
  const first = copy.lines.find(({ text }) => text.trim() !== '')?.text.trim() ?? ''
  return isLetterPage(first) ? first : null
}

function pageClaims(page: Free | null, named: Free | string | null, galley: Galley): Claim[] {
  if (page !== null) return [fieldClaim('kicker', page.text, page)]
  const [first] = galley.lines
  return typeof named !== 'string' || first === undefined ? [] : [fieldInPassing('kicker', named, first)]
}

/** The headline: what stands above the salutation, or a first line set apart. */
function titleOf(lines: readonly Free[], opened: number): readonly Free[] {
  if (opened >= 0) return lines.slice(0, opened)
  const [block = []] = blocksOf(lines)
  return block.length <= 2 && block.every(isTitle) ? block : []
}

/** The first block above the salutation is the headline, unless a key gave one. */
function titleClaims(above: readonly Free[], galley: Galley): Claim[] {
  const [title = [], ...rest] = blocksOf(above)
  const isTitled = title.length === 0 || hasField(galley, 'headline')
  const paragraphs = isTitled ? above : rest.flat()
  return [
    ...(isTitled ? [] : [fieldClaim('headline', joined(title), spanOf(title))]),
    ...paragraphsIn(paragraphs).map(paragraphClaim),
  ]
}

function isSalutation(line: Free | undefined): boolean {
  return line !== undefined && isLetterOpening(line.text)
}

/** Who signed, and from which line on; what stands below is hardly more than a note. */
function signatureOf(lines: readonly Free[]): { readonly at: number; readonly by: LetterSignature } | null {
  const blocks = blocksOf(lines)
  let end = lines.length
  for (const block of blocks.toReversed().slice(0, 2)) {
    const texts = block.map(({ text }) => text)
    const start = end - block.length
    const whole = start > 0 ? letterSignature(texts) : null
    if (whole !== null) return { at: start, by: whole }
    const within = signatureWithin(texts)
    const by = within === null ? null : letterSignature(texts.slice(within))
    if (within !== null && by !== null) return { at: start + within, by }
    end = start
  }
  return null
}

/** The writer, and where they live; what else they are is said below the letter. */
function signatureClaims(lines: readonly Free[], { name, places, length }: LetterSignature, galley: Galley): Claim[] {
  const [first, ...rest] = lines.slice(0, length)
  if (first === undefined) return []
  if (hasField(galley, 'bylines')) return [paragraphClaim(lines.slice(0, length))]
  const onLine = places.slice(0, places.length - rest.length)
  const last = rest.at(-1)
  const from = last ?? first
  const place = places.at(-1)
  return [
    fieldClaim('bylines', name, first),
    ...(place === undefined ? [] : [fieldClaim('place', last === undefined ? onLine.join(', ') : place, from)]),
    ...(last === undefined ? [] : onLine.map((text) => fieldClaim('notes', text, first))),
    ...rest.slice(0, -1).map((line) => fieldClaim('notes', line.text, line)),
  ]
}
