/** Addresses as a page writes them: below the base path, percent-encoded. */

import type { Paper } from '../../scripts/flow/paper.ts'

/** Where the paper's style is published, the icon of one that has none of its own, and what home screens read. */
export const STYLE = '/assets/paper.css'
export const ICON = '/assets/icon.svg'
export const MANIFEST = '/manifest.webmanifest'
export const OFFLINE = '/offline/'
/** The newest day as a mail: as a page, as text, as a file for mail programs. */
export const NEWSLETTER = '/newsletter/'
export const NEWSLETTER_TEXT = '/newsletter/newsletter.txt'
export const NEWSLETTER_MAIL = '/newsletter/newsletter.eml'

/** These files also have the figures, the space and the punctuation, so that a Cyrillic paper needs them, too. */
const LATIN = ['/assets/type/latin-400-normal.woff2', '/assets/type/latin-700-normal.woff2'] as const
const CYRILLIC = ['/assets/type/cyrillic-400-normal.woff2', '/assets/type/cyrillic-700-normal.woff2'] as const

/** The letters that a paper's first lines are set in, to be fetched before the style sheet asks; none where they come from the system. */
export function typefacesOf(paper: Paper): readonly string[] {
  const ours = oursFor(paper)
  const { faces } = paper.dress ?? {}
  if (faces === undefined) return ours
  const furniture = ours.filter((name) => name.includes('furniture'))
  const text = ours.filter((name) => !furniture.includes(name))
  const bold = faces.text === undefined ? text.filter((name) => name.includes('-700-')) : []
  return [
    ...(faces.text ?? text.filter((name) => !name.includes('-700-'))),
    ...(faces.headlines ?? bold),
    ...(faces.furniture ?? furniture),
  ]
}

function oursFor({ language }: Paper): readonly string[] {
  const script = new Intl.Locale(language).maximize().script
  if (script === 'Latn') return [...LATIN, '/assets/type/furniture-latin.woff2']
  if (script === 'Cyrl') return [...LATIN, ...CYRILLIC, '/assets/type/furniture-cyrillic.woff2']
  return []
}

/** The pages that every page may link to. */
export const FRONT = '/'
export const HEADLINES = '/headlines/'
export const CORRECTIONS = '/corrections/'
export const FEED = '/feed.xml'
export const RSS = '/rss.xml'
export const JSON_FEED = '/feed.json'
export const FEEDS = '/feeds/'
export const ABOUT = '/about/'
/** Below a story: what changed in it. */
export const CHANGES = 'changes/'
export const SEARCH = '/search/'
export const CALENDAR = '/calendar/'
export const CALENDAR_FEED = '/calendar.ics'
/** Its script, and what that asks. */
export const SEARCH_SCRIPT = '/assets/search/search.js'
export const SEARCH_INDEX = '/pagefind/'

/** A link to `url` (root-relative, without the base path) from any page of the paper. */
export function href(paper: Pick<Paper, 'base'>, url: string): string {
  return paper.base + encodeURI(url.slice(1))
}

/** The same with scheme and host: for canonical links, feeds and sitemaps. */
export function absolute(paper: Paper, url: string): string {
  return paper.origin + href(paper, url)
}

/** Whether an address leads to a web page, and so may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}

/** Where a change stands on the page of a story's changes. @param at an instant in UTC, to the second */
export function changeAnchor(at: string): string {
  return `c-${at.replace(/[-:]|Z$/g, '')}`
}
