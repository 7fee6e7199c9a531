/**
 * A host that reads `_headers`, as Netlify and Cloudflare Pages do: every rule that
 * matches an address counts, and of a header that several of them set, all values are
 * sent, so that a browser keeps to each policy.
 */

export interface HostRules {
  /** The headers of an address, in small letters; a path without host and query, as it is asked for. */
  of(path: string): Record<string, string>
  /** How many addresses have rules. */
  readonly count: number
}

/** Read the file. Throws at a line that no host would understand. */
export function readHostRules(text: string): HostRules {
  const rules: { readonly pattern: RegExp; readonly headers: [name: string, value: string][] }[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const header = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line)
    if (header === null && !line.startsWith('/')) throw new Error(`_headers has the line “${line}”.`)
    if (header === null) rules.push({ pattern: patternOf(line), headers: [] })
    else rules.at(-1)?.headers.push([(header[1] ?? '').toLowerCase(), header[2] ?? ''])
  }
  return {
    count: rules.length,
    of(path) {
      const found = rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)
      const named = Object.groupBy(found, ([name]) => name)
      return Object.fromEntries(
        Object.entries(named).map(([name, values = []]) => [name, values.map(([, value]) => value).join(', ')]),
      )
    },
  }
}

/** `*` stands at the end of an address and means whatever follows. */
function patternOf(address: string): RegExp {
  return new RegExp(`^${RegExp.escape(address).replace(/\\\*$/, '.*')}$`)
}
