/** The index, opened: fetched when somebody turns to the form, not before, and then in as few ways there and back as can be. */

import type { Told } from './answer.ts'
import type { Index } from './ask.ts'
import type { Answer, Asked, Pagefind } from './parts.ts'
import type { Part } from './rank.ts'
import { WEIGHTS } from './weights.ts'

/** The index, and what is asked of it beside answers. */
export interface Open {
  readonly ask: Index
  /** Fetch what its results are counted by. */
  preload(asked: Asked): Promise<void>
  /** Where the words of its parts are listed. */
  readonly wordLists: readonly string[]
}

const LIST = 'words.txt'

/** Open the index. Throws where there is none. */
export async function openIndex(told: Told): Promise<Open> {
  const { index } = told
  const tag = String(Date.now())
  // The page has asked for this one already.
  fetchAhead(index, '', true)
  const listed = told.parts === undefined ? null : partsAt(told.parts)
  listed?.then((parts) => parts?.slice(1).forEach(({ folder }) => fetchAhead(index + folder, `?ts=${tag}`, false)))
  const joining = listed === null ? null : import('./parts.ts')
  const [pagefind, parts]: [Pagefind, readonly Part[] | null] = await Promise.all([
    import(new URL(`${index}pagefind.js`, location.href).href),
    listed,
  ])
  // What failed once is not asked again.
  await pagefind.destroy()
  // A worker would fetch a script of its own first, of the same size; the work is too little for that.
  const look = { noWorker: true, metaCacheTag: tag, ranking: { metaWeights: WEIGHTS } }
  const preload = (asked: Asked) => pagefind.preload(null, asked)
  if (parts === null || joining === null) {
    await pagefind.options(look)
    const ask = (term: string | null, asked: Asked): Promise<Answer> => pagefind.search(term, asked)
    return { ask, preload, wordLists: [index + LIST] }
  }
  const { askParts, joinParts } = await joining
  await joinParts(pagefind, parts, index, look)
  const ask = (term: string | null, asked: Asked) => askParts(pagefind, parts, term, asked)
  return { ask, preload, wordLists: parts.map(({ folder }) => index + folder + LIST) }
}

/** The parts of the index; null where it is not in parts yet. */
async function partsAt(address: string): Promise<readonly Part[] | null> {
  const response = await fetch(address, { cache: 'no-cache' })
  return response.ok ? response.json() : null
}

/** The first lines of an index: what else there is, for each language. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}

/**
 * Pagefind fetches one thing after the other: its script, the entry of the index, then
 * the index's head and the program. They are asked for here as soon as they are known,
 * so that they are on their way when it does. What fails here will fail there, and is told then.
 */
async function fetchAhead(place: string, query: string, isFirst: boolean): Promise<void> {
  try {
    const response = await fetch(`${place}pagefind-entry.json${query}`)
    const { languages }: Entry = await response.json()
    for (const { hash, wasm } of Object.values(languages)) {
      order(`${place}pagefind.${hash}.pf_meta`)
      if (isFirst) order(`${place}wasm.${wasm ?? 'unknown'}.pagefind`)
    }
  } catch {
    // Pagefind meets the same.
  }
}

function order(address: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  link.href = address
  document.head.append(link)
}
