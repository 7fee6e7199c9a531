/**
 * What a page says to programs in schema.org's words, as JSON-LD, typed by schema-dts.
 * It says what the page itself shows and nothing more: a story whose copy gives no
 * date has no `datePublished`, and one without a byline has no author.
 */

import type {
  AboutPage,
  BreadcrumbList,
  CollectionPage,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  OpinionNewsArticle,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'
import type { Link } from '../../scripts/edition/edition.ts'
import type { EventLine } from '../../scripts/edition/events/views.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import { isUnknown } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { ABOUT, absolute, FRONT, isWebAddress } from '../parts/address.ts'
import { type Html, html, trusted } from '../parts/html.ts'
import { wordsOf } from '../words/words.ts'
import { correctionComment, eventOf, given, imagesOf } from './json-ld-parts.ts'

/** A graph as a script element that never runs. */
export function jsonLd(things: readonly Thing[]): Html {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return html`<script type="application/ld+json">${trusted(scriptSafe(JSON.stringify(graph)))}</script>\n`
}

/**
 * JSON that no copy can break out of. Within a script element nothing is an entity,
 * and `</script` or `<!--` would end it or swallow the page: so no `<` is written at
 * all, but as JSON may write any character. `&` goes with it for those who read the
 * page as XML.
 */
export function scriptSafe(json: string): string {
  return json.replace(/[<&]/g, (character) => (character === '<' ? '\\u003c' : '\\u0026'))
}

/** A page that the graph is about. */
export interface Described {
  readonly url: string
  readonly title: string
  readonly description: string | null
  /** The pages above it, the front page left out. */
  readonly trail: readonly Link[]
}

/** The front page: who publishes, what site it is, and the page itself. */
export function frontGraph({ paper }: Shell, description: string | null): Thing[] {
  const page = collection(paper, { url: FRONT, title: paper.name, description, trail: [] })
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': siteId(paper),
    url: absolute(paper, FRONT),
    name: paper.name,
    ...(paper.motto === null ? {} : { description: paper.motto }),
    inLanguage: paper.language,
    publisher: { '@id': publisherId(paper) },
    ...licensed(paper),
  }
  return [publisher(paper), site, page]
}

/** An index page and where it stands. */
export function collectionGraph({ paper }: Shell, page: Described): Thing[] {
  return [collection(paper, page), trailOf(paper, page)]
}

/** A page of the calendar, and what is on. */
export function eventsGraph({ paper }: Shell, page: Described, events: readonly EventLine[]): Thing[] {
  return [
    collection(paper, page),
    trailOf(paper, page),
    ...events.map((one) => eventOf(paper, one.url, one.title, one)),
  ]
}

/** A page that is no story. */
export function plainGraph({ paper }: Shell, page: Described): Thing[] {
  const plain: WebPage = { '@type': 'WebPage', ...pageOf(paper, page) }
  return [plain, trailOf(paper, page)]
}

/** The page about the paper: the publisher in full. */
export function aboutGraph({ paper }: Shell, page: Described): Thing[] {
  const about: AboutPage = {
    '@type': 'AboutPage',
    ...pageOf(paper, page),
    mainEntity: { '@id': publisherId(paper) },
  }
  return [about, trailOf(paper, page), publisher(paper)]
}

/** When it last changed: never before the day that it is published on, which the copy may give ahead of its filing. */
function modified({ revised, filed, published }: StoryView): string {
  const last = revised ?? filed
  return published !== null && last.slice(0, 10) < published ? published : last
}

/** A story, where it stands, and who publishes it. */
export function storyGraph({ paper }: Shell, url: string, story: StoryView): Thing[] {
  const trail = story.section === null ? [] : [story.section]
  const page = { url, title: story.headline, description: null, trail }
  const event = story.event === undefined ? [] : [eventOf(paper, url, story.headline, story.event)]
  return [article(paper, url, story), trailOf(paper, page), shortPublisher(paper), ...event]
}

function article(paper: Paper, url: string, story: StoryView): NewsArticle | OpinionNewsArticle {
  const address = absolute(paper, url)
  const { sourceName: source } = story
  return {
    '@type': story.opinion ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': `${address}#article`,
    url: address,
    mainEntityOfPage: address,
    headline: story.headline,
    ...given('description', story.dek ?? (story.opening || null)),
    ...imagesOf(paper, story),
    ...given('datePublished', story.published),
    dateModified: modified(story),
    ...authorOf(story),
    publisher: { '@id': publisherId(paper) },
    ...given('dateline', story.place),
    ...given('articleSection', story.section?.text ?? null),
    ...(story.topics.length === 0 ? {} : { keywords: story.topics.map(({ text }) => text) }),
    wordCount: story.words,
    ...(isUnknown(story.language) ? {} : { inLanguage: story.language }),
    isAccessibleForFree: true,
    isPartOf: { '@id': siteId(paper) },
    ...(source !== null && isWebAddress(source) ? { isBasedOn: source } : {}),
    ...(story.corrections.length === 0 ? {} : { correction: story.corrections.map(correctionComment) }),
    ...licensed(paper),
  }
}

/** Those who signed it; without them, the agency. */
function authorOf({ bylines, agency }: StoryView): Pick<NewsArticle & object, 'author'> {
  if (bylines.length > 0) return { author: bylines.map((name) => ({ '@type': 'Person', name }) as const) }
  return agency === null ? {} : { author: { '@type': 'Organization', name: agency } }
}

function collection(paper: Paper, page: Described): CollectionPage {
  return { '@type': 'CollectionPage', ...pageOf(paper, page) }
}

/** What every page of the paper says of itself. */
function pageOf(paper: Paper, { url, title, description }: Described) {
  return {
    '@id': absolute(paper, url),
    url: absolute(paper, url),
    name: title,
    ...given('description', description),
    inLanguage: paper.language,
    isPartOf: { '@id': siteId(paper) },
    publisher: { '@id': publisherId(paper) },
  } as const
}

/** From the front page down to the page itself. */
function trailOf(paper: Paper, { url, title, trail }: Described): BreadcrumbList {
  const front = { url: FRONT, text: wordsOf(paper.language).frontPage }
  const steps = [front, ...trail, { url, text: title }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      (step, i) =>
        ({ '@type': 'ListItem', position: i + 1, name: step.text, item: absolute(paper, step.url) }) as const,
    ),
  }
}

function publisher(paper: Paper): NewsMediaOrganization {
  const { email, phone, address } = paper.publisher
  const about = absolute(paper, ABOUT)
  return {
    ...shortPublisher(paper),
    ...given('email', email),
    ...given('telephone', phone),
    ...given('address', address?.trim() ?? null),
    masthead: about,
    publishingPrinciples: `${about}#words`,
    correctionsPolicy: `${about}#corrections`,
  }
}

function shortPublisher(paper: Paper) {
  const { name, url } = paper.publisher
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(paper),
    name,
    url: url !== null && isWebAddress(url) ? url : absolute(paper, FRONT),
  } as const
}

function licensed({ licence }: Paper): { license?: string } {
  return licence?.url ? { license: licence.url } : {}
}

function siteId(paper: Paper): string {
  return `${absolute(paper, FRONT)}#site`
}

function publisherId(paper: Paper): string {
  return `${absolute(paper, FRONT)}#publisher`
}
