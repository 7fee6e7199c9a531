/**
 * What Pagefind will fetch, fetched before it asks. By itself it fetches one thing after
 * the other: its script, the first lines of an index, the head of that index and the
 * program, and all of that of each part once more; on a slow line each is a way there and
 * back. While the index is being opened, what was fetched already is handed to it.
 */

/** The first lines of an index: what else there is, for each language. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}

export interface Ahead {
  /** Fetch what belongs to the index at a place. @param isFirst the first brings the program for all */
  index(place: string, isFirst: boolean): void
  /** All has been handed over: whoever fetches from now on fetches for himself. */
  end(): void
}

/** Begin to hand over. */
export function beginAhead(): Ahead {
  const { fetch } = globalThis
  const fetched = new Map<string, Promise<Response>>()
  globalThis.fetch = (what, how) => {
    const address = String(what).replace(/\?.*$/s, '')
    const response = fetched.get(address) ?? fetch(what, how)
    fetched.delete(address)
    return response
  }
  const hurry = (address: string) => {
    const response = fetch(address)
    response.catch(() => undefined)
    fetched.set(address, response)
  }
  const follow = async (place: string, isFirst: boolean): Promise<Response> => {
    // A host may allow it to be an hour old, when what it names is gone: so it is asked for as Pagefind asks.
    const response = await fetch(`${place}pagefind-entry.json?ts=${Date.now()}`)
    const { languages }: Entry = await response.clone().json()
    for (const { hash, wasm } of Object.values(languages)) {
      hurry(`${place}pagefind.${hash}.pf_meta`)
      if (isFirst) hurry(`${place}wasm.${wasm ?? 'unknown'}.pagefind`)
    }
    return response
  }
  return {
    index(place, isFirst) {
      const response = follow(place, isFirst)
      response.catch(() => undefined)
      fetched.set(`${place}pagefind-entry.json`, response)
    },
    end() {
      globalThis.fetch = fetch
    },
  }
}
