/** Addresses in markup: where a link or a picture leads, as far as the paper's pages may link to it. */

const WEB = /^(?:https?:|mailto:)/i

/**
 * An address in full, or null: scripts, pictures in the page itself, places within
 * the page, and what is relative to a page whose address nobody says.
 */
export function webAddress(href: string | undefined, base: string | null): string | null {
  const text = href?.trim() ?? ''
  if (text === '' || text.startsWith('#')) return null
  const whole = text.startsWith('//') ? `https:${text}` : text
  if (URL.canParse(whole)) return WEB.test(whole) ? whole : null
  return base !== null && URL.canParse(whole, base) && WEB.test(base) ? new URL(whole, base).href : null
}
