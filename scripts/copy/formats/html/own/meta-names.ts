/**
 * The names under which pages give their data in `<meta>`, by what they give, the surest
 * first. Where each comes from is said, so that a name can be looked up; sites use the
 * names of several at once.
 */

/** What a page gives of itself. */
export type Given = 'headline' | 'author' | 'published' | 'site' | 'kind'

const NAMES: Readonly<Record<Given, readonly string[]>> = {
  headline: [
    'headline', // microdata of schema.org
    'citation_title', // Highwire Press, for libraries
    'parsely-title', // Parse.ly
    'sailthru.title', // Sailthru
    'dc.title', // Dublin Core
    'dcterms.title',
    'og:title', // Open Graph; often reworded for social sites
    'twitter:title', // cards of X
  ],
  author: [
    'article:author', // Open Graph; an address on most sites
    'og:article:author',
    'author', // the HTML Standard
    'articleauthor', // sites of their own
    'article_author',
    'byl', // the New York Times and systems like its own
    'byline',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'cxenseparse:author', // Cxense
    'mrf:authors', // Marfeel
    'dable:author', // Dable, in Korea
  ],
  published: [
    'datepublished', // microdata of schema.org
    'article:published_time', // Open Graph
    'og:article:published_time',
    'article:published',
    'article_published_time',
    'og:published_time',
    'published_time',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'dcterms.issued',
    'dcterms.available',
    'dc.date.issued',
    'dc.date.available',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'pubdate', // systems of newspapers
    'publish_date',
    'publish-date',
    'publishdate',
    'publication_date',
    'publication-date',
    'published_date',
    'date.available',
    'date.created',
    'release_date',
    'rnews:datepublished', // IPTC's rNews
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'date', // anybody
  ],
  site: ['og:site_name', 'publisher', 'application-name', 'dc.publisher', 'dcterms.publisher', 'article:publisher'],
  kind: ['og:type'],
}

const GIVEN: ReadonlyMap<string, { readonly given: Given; readonly rank: number }> = new Map(
  Object.entries(NAMES).flatMap(([given, names]) =>
    names.map((name, rank) => [name, { given: given as Given, rank }] as const),
  ),
)

/** What a `<meta>` of this name gives, and how sure it is: 0 is the surest. Null if it gives nothing that is asked. */
export function givenBy(name: string): { readonly given: Given; readonly rank: number } | null {
  const folded = name
    .trim()
    .toLowerCase()
    .replace(/^dc(terms)?:/, 'dc$1.')
  return GIVEN.get(folded) ?? GIVEN.get(folded.replace(/^(?:schema|schema\.org|s):/, '')) ?? null
}
