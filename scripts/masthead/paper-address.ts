/** The web address of a paper, as the masthead and the command line give it. */

/** Whether a text can be the address of a paper: http or https, without “?” and “#”. */
export function isPaperAddress(url: string): boolean {
  return addressOf(url) !== null
}

/** Its parts; null if the text is none. The path ends with a slash. */
export function addressOf(url: string): { origin: string; base: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, origin, pathname, search, hash } = new URL(url)
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '') return null
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` }
}
