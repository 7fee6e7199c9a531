/**
 * What a saved page's markup and data are evidence of: the landmarks that hold a line,
 * what classes call it, how much of it is links, whether it stands where most of the
 * prose does, and what it shares with the page's own word. It is evidence as any other
 * is, with names of its own, so that the same weights read pages and plain text.
 *
 *     <main><article><p class="body">The tram ran again on Sunday …
 *     html · @main · @article · @p · <p · wd body · links0 · in text
 */

import type { Copy, Line, MarkedLine } from '../../../flow/copy.ts'
import { foldedText } from '../../../flow/folded-words.ts'
import { isPageProseText } from '../../lines/pasted.ts'
import { measureOf } from '../../lines/shapes.ts'
import { ownHeading, titlesOf } from '../../own/heading.ts'
import { linksIn } from '../../own/links.ts'
import { ownStories } from '../../own/stories.ts'
import { publishedOn, signedBy } from '../../own/witness.ts'
import { ANY_ROLE, PRINTED, type RoleSet, roleSet } from '../roles.ts'
import { isMuchLinked, type Places, placeOfLine, placesIn } from './page-places.ts'

/** What a page says of a line. */
export interface OfPage {
  readonly evidence: readonly string[]
  /** The roles that the line may have: which heading is a page's headline is certain. */
  readonly may: RoleSet
}

const NOTHING: OfPage = { evidence: [], may: ANY_ROLE }

/** What a page says of each of its lines; nothing, of what is no page. */
export function pageEvidence(copy: Copy): (line: Line) => OfPage {
  const marked = copy.structure?.lines
  if (marked === undefined) return () => NOTHING
  const page = pageOf(copy, marked)
  return (line) => {
    const how = marked[line.number - 1] ?? null
    return { evidence: how === null ? ['html'] : evidenceIn(page, line, how), may: rolesIn(page, line, how) }
  }
}

/**
 * What is certain on a page of one story. Its heading is the headline; one of several
 * lines has its kicker or dek in it. Menus, the site's foot and comments are no story.
 * Prose that stands where most of the page's prose does is not left out, whatever speaks
 * for it. A caption is one on any page, and so is a picture to which no page could link.
 */
function rolesIn({ heading, isOne, places, isShown }: Page, line: Line, how: MarkedLine | null): RoleSet {
  if (how?.path.includes('figcaption') === true) return roleSet('caption')
  if (how?.path.includes('img') === true && !isShown(line)) return FRAME | roleSet('caption')
  if (!isOne || heading === null || how === null) return how?.path.includes('li') === true ? listed(how) : ANY_ROLE
  const isAbove = line.end <= heading.start
  if (isAbove || line.start >= heading.end) {
    if (isFrame(how, isAbove)) return FRAME
    if (!isAbove && isPageProseText(line.text) && places.isText(how)) return PRINTED
    // What leads elsewhere is no heading of what leads elsewhere.
    return isMuchLinked(how) ? NO_HEADLINE & ~roleSet('related-heading') : NO_HEADLINE
  }
  const isAll = line.start <= heading.start && line.end >= heading.end
  return isAll ? roleSet('headline') : roleSet('headline', 'kicker', 'dek')
}

const NO_HEADLINE = ANY_ROLE & ~roleSet('headline')
/** An item of a list says neither what a story is called nor who wrote it. */
const LISTED = ANY_ROLE & ~roleSet('headline', 'kicker', 'dek', 'byline', 'date', 'dateline')

/** Unless its markup calls it a heading, it heads nothing either. */
function listed({ path }: MarkedLine): RoleSet {
  return path.some((name) => /^h[1-6]$/.test(name)) ? LISTED : LISTED & ~roleSet('subhead')
}

const FRAME = roleSet('above', 'furniture', 'after')

/** Parts of a page in which no story stands, not even its prose. */
function isFrame({ path, words, around, isHidden, time }: MarkedLine, isAbove: boolean): boolean {
  // Who wrote it and when may stand anywhere.
  if (time !== undefined || words.includes('author')) return false
  if (isHidden || path.includes('nav')) return true
  if (!isAbove && (words.includes('comment') || around.includes('comment'))) return true
  // The foot of an article has its author and its sources.
  const foot = path.indexOf('footer')
  return foot >= 0 && !path.slice(0, foot).includes('article')
}

/** What is known of a whole page. */
interface Page {
  readonly heading: { readonly start: number; readonly end: number } | null
  readonly isOne: boolean
  readonly places: Places
  /** Whether a picture is one that a page of the paper could link to. */
  readonly isShown: (line: Line) => boolean
  readonly hasMain: boolean
  readonly hasArticle: boolean
  readonly titles: ReadonlySet<string>
  readonly names: readonly string[]
  readonly sites: ReadonlySet<string>
  readonly day: string | null
}

function pageOf(copy: Copy, marked: readonly (MarkedLine | null)[]): Page {
  const heading = ownHeading(copy)
  const own = copy.structure?.own
  const has = (landmark: string) => marked.some((how) => how?.path.includes(landmark) === true)
  return {
    heading,
    isOne: ownStories(copy) === 'one',
    isShown: (line) => linksIn(copy, line).some(({ href }) => href !== undefined),
    places: placesIn(copy, marked, heading?.end ?? 0),
    hasMain: has('main'),
    hasArticle: has('article'),
    titles: new Set(titlesOf(copy).map(foldedText)),
    names: own === undefined ? [] : (signedBy(own)?.names ?? []).map(foldedText),
    sites: new Set((own?.sites ?? []).map(foldedText)),
    day: own === undefined ? null : (publishedOn(own)?.day ?? null),
  }
}

function evidenceIn(page: Page, line: Line, how: MarkedLine): string[] {
  return ['html', ...markupEvidence(page, how), ...placeEvidence(page, line, how), ...ownEvidence(page, line, how)]
}

const LINKS = [0, 0.25, 0.5, 0.9]

/** How the line is marked. Names with a colon behind the first letter are no evidence for its neighbours. */
function markupEvidence(
  { hasMain, hasArticle }: Page,
  { path, words, around, properties, links, isHidden, time }: MarkedLine,
): string[] {
  const landmarks = [...new Set(path)]
  const [inner = '', outer = ''] = path.toReversed()
  const blocks = path.filter((name) => name !== 'a' && name !== 'time' && name !== 'img')
  const scale = step(LINKS, links)
  const found = [
    ...landmarks.map((name) => `@:${name}`),
    `<${inner}`,
    `<:${outer} ${inner}`,
    `<:${blocks.slice(-2).join(' ')} ${scale}`,
    ...words.map((word) => `w:${word} `),
    ...words.map((word) => `W:${word} ${blocks.at(-1) ?? ''}`),
    ...around.map((word) => `A:${word}`),
    ...properties.map((name) => `I:${name}`),
    `links${scale}`,
  ]
  if (isHidden) found.push('hidden')
  if (time !== undefined) found.push('datetime')
  if (hasMain && !path.includes('main')) found.push('outside main')
  if (hasArticle && !path.includes('article')) found.push('outside article')
  if (path.indexOf('article') !== path.lastIndexOf('article')) found.push('inner article')
  return found
}

const SHARES = [0, 0.02, 0.1, 0.3, 0.6]
const LENGTHS = [20, 40, 70, 130, 260]

function step(scale: readonly number[], value: number): number {
  const at = scale.findIndex((most) => value <= most)
  return at < 0 ? scale.length : at
}

/** Where it stands: in or out of the place of the text, and beside the heading. */
function placeEvidence({ places, heading, isOne }: Page, line: Line, how: MarkedLine): string[] {
  const { text } = places
  const place = placeOfLine(how)
  const same = `${Number(place.path === text.path)}${Number(place.words === text.words)}${Number(place.around === text.around)}`
  const inner = `${how.path.at(-1) ?? ''}${isMuchLinked(how) ? ' linked' : ''}`
  const share = step(SHARES, places.shareOf(place))
  const length = `${step(LENGTHS, measureOf(line.text))}${isPageProseText(line.text) ? 'prose' : ''}`
  const found = [
    `text ${same}`,
    `place ${share}`,
    `t:${same} ${inner}`,
    `t:${same} ${length}`,
    `p:${share} ${inner}`,
    `p:${share} ${length}`,
  ]
  if (place.path !== text.path && text.path !== '') {
    if (text.path.startsWith(place.path)) found.push('outside text')
    else found.push(place.path.startsWith(text.path) ? 'deeper than text' : 'beside text')
  }
  if (heading === null) found.push('no heading')
  else if (line.end <= heading.start) found.push(`above heading${isOne ? '' : ' of some'}`)
  else if (line.start >= heading.end) found.push(`below heading${isOne ? '' : ' of some'}`)
  else found.push('own heading')
  return found
}

/** In characters: what is longer is no name and no title. */
const LONGEST = 330

/** What it shares with the page's own word. */
function ownEvidence({ titles, names, sites, day }: Page, { text }: Line, { time }: MarkedLine): string[] {
  if (text.length > LONGEST) return []
  const folded = foldedText(text)
  const found: string[] = []
  if (titles.has(folded)) found.push('own title')
  if (sites.has(folded)) found.push('own site')
  const name = names.find((one) => ` ${folded} `.includes(` ${one} `))
  if (name !== undefined) found.push('own name', `own name${folded.length > name.length * 3 ? ' in more' : ''}`)
  if (time !== undefined && day !== null) found.push(time.startsWith(day) ? 'own day' : 'other day')
  return found
}
