/** The order in which files go to where they cannot be swapped: nothing is asked for before it is there. */

/** Names that say what is in them: what is behind such a name never changes. */
const HASHED = /^pictures\/[\da-f]{16}-|^pagefind\/(?:fragment|index|filter)\/|^pagefind\/[^/]+\.pf_meta$/
/** What the search asks first. */
const ENTRY = /^pagefind\/pagefind-entry\.json$/
const TEXT = /(?:^|\/)[^/]+\.(?:html|json|xml|txt|md|ics)$/
/** A story with all below its address: not the page of its day. */
const STORY = /^\d{4}\/\d\d\/\d\d\/(?!index\.html$)/

export function isHashed(path: string): boolean {
  return HASHED.test(path)
}

/** 0: what has its hash in its name; 1: other assets; 2: stories; 3: indexes and feeds; 4: the front page, and what leads to all. */
function stageOf(path: string): 0 | 1 | 2 | 3 | 4 {
  if (isHashed(path)) return 0
  if (path === 'index.html' || path === 'sitemap.xml' || ENTRY.test(path)) return 4
  if (/^(?:assets|pagefind)\//.test(path) || !TEXT.test(path)) return 1
  return STORY.test(path) ? 2 : 3
}

/** Paths in their stages, the first first. Taken away, they go the other way round. */
export function stagesOf(paths: readonly string[]): string[][] {
  const stages = Map.groupBy(paths, stageOf)
  return ([0, 1, 2, 3, 4] as const).flatMap((stage) => {
    const found = stages.get(stage)
    return found === undefined ? [] : [[...found].sort()]
  })
}

/** Do something with each, so many at once. The first that fails ends it, when those that were begun are over. */
export async function inTurns<T>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0
  let failed: { readonly error: unknown } | null = null
  const lane = async () => {
    while (next < all.length && failed === null) {
      const one = all[next++] as T
      try {
        await work(one)
      } catch (error) {
        failed ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane))
  if (failed !== null) throw (failed as { readonly error: unknown }).error
}
