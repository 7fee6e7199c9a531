/** The address of a paper, as its masthead or a command gives it. */

/** Its origin and the path below it, or null if the text can be none: http or https, without “?” and “#”. */
export function addressOf(url: string): { origin: string; base: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, origin, pathname, search, hash } = new URL(url)
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '') return null
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` }
}

/** Whether a text can be the address of a paper. */
export function isPaperAddress(url: string): boolean {
  return addressOf(url) !== null
}
