/** Addresses at which no reader finds a paper: it can be built for one, and tried out, but not published at it. */

/** Whether an address is of this machine alone, or in a name that the web keeps for examples (RFC 2606, RFC 6761). */
export function isReachedByNobody(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : ''
  return (
    ['127.0.0.1', '[::1]'].includes(host) ||
    /(?:^|\.)(?:localhost|example|invalid|test|example\.(?:com|net|org))$/.test(host)
  )
}
