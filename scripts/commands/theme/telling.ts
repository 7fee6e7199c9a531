/** Of many stories those that show something: who looks over a theme need not open thirty that are set alike. */

export interface Shown {
  readonly url: string
  readonly html: string
}

/** What of a page a style sheet could speak of: its elements and classes. */
const NAMED = /<(?<tag>[a-z][a-z0-9]*)\b(?:[^>]*?\bclass="(?<classes>[^"]*)")?/g

function partsOf(html: string): ReadonlySet<string> {
  const found = [...html.matchAll(NAMED)].flatMap(({ groups }) => [
    groups?.tag ?? '',
    ...(groups?.classes ?? '').split(' '),
  ])
  return new Set(found)
}

/** The addresses of the pages, the richest first, that show an element or a class that none before them shows. */
export function telling(pages: readonly Shown[]): readonly string[] {
  const seen = new Set<string>()
  const byRiches = pages
    .map(({ url, html }) => ({ url, parts: partsOf(html) }))
    .sort((one, other) => other.parts.size - one.parts.size)
  return byRiches.flatMap(({ url, parts }) => {
    const before = seen.size
    for (const part of parts) seen.add(part)
    return seen.size > before ? [url] : []
  })
}
