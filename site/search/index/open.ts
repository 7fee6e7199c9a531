/** The index, opened: fetched when somebody turns to the form, not before, and then in as few ways there and back as can be. */

import type { Told } from '../answer.ts'
import type { Answer, Asked, Index, Pagefind } from '../parts.ts'
import type { Part } from '../rank.ts'
import { type Ahead, beginAhead } from './ahead.ts'
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
  const ahead = beginAhead()
  try {
    return await open(told, ahead)
  } finally {
    ahead.end()
  }
}

async function open({ index, parts: list }: Told, ahead: Ahead): Promise<Open> {
  ahead.index(index, true)
  const listed = list === undefined ? null : partsAt(list)
  const joining = listed === null ? null : import('../parts.ts')
  const loading: Promise<Pagefind> = import(new URL(`${index}pagefind.js`, location.href).href)
  const parts = await listed
  for (const { folder } of parts?.slice(1) ?? []) ahead.index(index + folder, false)
  const pagefind = await loading
  // What failed once is not asked again.
  await pagefind.destroy()
  // A worker would fetch a script of its own first, of the same size; the work is too little for that.
  const look = { noWorker: true, ranking: { metaWeights: WEIGHTS } }
  const preload = (asked: Asked) => pagefind.preload(null, asked)
  if (parts === null || joining === null) {
    await pagefind.options(look)
    await preload({ filters: {} })
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
