/** The elements of HTML, by how a browser shows them (HTML Standard, “Rendering”). */

/** Not shown, whatever they hold. Fallback content is for browsers of another age. */
export const NEVER_SEEN = new Set(
  'script style template noscript iframe object video audio canvas datalist noframes svg'.split(' '),
)

/** With room above and below. */
const SET_APART = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol menu dl blockquote table caption section article main header footer aside nav figure figcaption form fieldset pre hr details summary hgroup td th title'.split(
    ' ',
  ),
)

/** On lines of their own. */
const ON_A_LINE = new Set(
  'div li dt dd tr option legend address center dir body html button select textarea'.split(' '),
)

/** How many line ends stand before and behind an element; null if it is within a line. */
export function lineEndsAround(name: string): 1 | 2 | null {
  if (SET_APART.has(name)) return 2
  return ON_A_LINE.has(name) ? 1 : null
}

/** Hidden by an attribute: mail hides the first words that a list of messages shows. */
export function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return (hidden !== undefined && hidden !== 'until-found') || HIDING.test(style)
}

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** No page nests so deep; what does was made to exhaust its reader. */
export const DEEPEST = 5000

/** Thrown where a page is deeper: its reader makes a problem of it. */
export class TooDeep extends Error {}

/** Elements whose words are set otherwise than those around them. */
export const MARKS: Readonly<Record<string, 'strong' | 'emphasis' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}
