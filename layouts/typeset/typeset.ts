/**
 * What a typewriter wrote, as a newspaper sets it: quotation marks of the language, dashes,
 * dots, apostrophes. Which quotation mark opens and which closes is markdown-it's to find
 * (its rule `smartquotes`); what must not be touched is put aside before, and what it
 * leaves is judged by its neighbours. Letters and digits stay, and what is set once is set.
 */

import MarkdownIt, { type Token } from 'markdown-it'
import type { Typesetting } from '../../scripts/languages/language.ts'
import { languageOf, primary, wordsIn } from '../../scripts/languages/languages.ts'
import { hide, reveal } from './aside.ts'

/** How a text of one language is set. */
interface Setter {
  readonly set: Typesetting | undefined
  readonly parser: ReturnType<typeof MarkdownIt>
  readonly clipped: RegExp | null
}

/** A text that is no Markdown. @param language BCP 47; of one that is not known, only what is the same in all is set */
export function typesetText(text: string, language: string): string {
  if (!TYPED.test(text)) return text
  return text
    .split('\n')
    .map((line) => {
      const token = new MarkdownIt.Token('inline', '', 0)
      const words = new MarkdownIt.Token('text', '', 0)
      token.content = line
      words.content = line
      token.children = [words]
      typesetInline(token, language)
      return words.content
    })
    .join('\n')
}

/** What a typewriter has and print does not; and a space before a mark. */
const TYPED = /['"]|--|\.{3}|[ «][;:!?»]|« /

/** The words of an inline token, code left out. It is changed. */
export function typesetInline(token: Token, language: string): void {
  const texts = (token.children ?? []).filter(({ type }) => type === 'text')
  const setter = setterOf(language)
  // A mark that was set may show what the one beside it is: it is over when nothing is set any more.
  for (let last = ''; texts.some(({ content }) => TYPED.test(content)); ) {
    const now = texts.map(({ content }) => content).join('')
    if (now === last) return
    last = now
    setOnce(token, texts, setter)
  }
}

function setOnce(token: Token, texts: readonly Token[], setter: Setter): void {
  const open = { double: 0, single: 0 }
  for (const text of texts) text.content = before(text.content, setter, open)
  if (setter.set !== undefined) pairQuotes(token, setter)
  for (const text of texts) text.content = reveal(after(text.content, setter))
}

const setters = new Map<string, Setter>()

function setterOf(language: string): Setter {
  const code = primary(language)
  const known = setters.get(code)
  if (known !== undefined) return known
  const set = languageOf(code)?.set
  const clipped = wordsIn(set?.clipped)
  const made: Setter = {
    set,
    parser: new MarkdownIt('zero', { typographer: true, quotes: set?.quotes.split(' ') ?? '' }),
    clipped:
      clipped.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])'(?=(?:${clipped.join('|')})(?!\\p{L}))`, 'giu'),
  }
  setters.set(code, made)
  return made
}

/** markdown-it's own rule, on one token. */
function pairQuotes(token: Token, { parser }: Setter): void {
  const rule = PAIRING
  const state = new parser.core.State(token.content, parser, {})
  state.tokens = [token]
  rule?.(state)
}

const PAIRING = new MarkdownIt().core.ruler.getRules('').find(({ name }) => name === 'smartquotes')

/** Quotation marks that stand open so far, in the tokens of one line. */
interface Open {
  double: number
  single: number
}

const DASH = '–'
const LONG_DASH = '—'

function before(text: string, { set, clipped }: Setter, open: Open): string {
  const dash = set?.dash ?? DASH
  let out = hide(text)
    .replace(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’')
    .replace(/(?<![\p{L}\p{N}])'(?=\d\ds(?!\p{L}))/gu, '’')
    .replace(/(?<![\p{L}\p{N}])'(?=\d\d(?![\p{L}\p{N}]))(?!.*\S'(?!\p{L}))/gu, '’')
    .replace(/(?<!-|<!)---(?![->])/g, LONG_DASH)
    .replace(/(?<=\d)--(?=\d)/g, DASH)
    // `--frozen` is an option, and `<!--` a mark.
    .replace(/(?<!-|<!)(?<!(?:^|\s)(?=--\S))--(?![->])/g, dash)
    .replace(/(?<![./])\.{3}(?![./])/g, '…')
  if (clipped !== null) out = out.replace(clipped, '’')
  if (set?.spaced !== undefined) out = spaced(out, set.spaced)
  return measured(out, open)
}

/** French: a space before a mark is one that no line ends at; a score of 3 : 2 keeps its own. */
function spaced(text: string, { narrow, full }: NonNullable<Typesetting['spaced']>): string {
  return text
    .replace(new RegExp(`(?<=\\S) (?=[${narrow}])`, 'g'), '\u202f')
    .replace(new RegExp(`(?<=[\\p{L}\\p{P}]) (?=[${full}](?:\\s|$))`, 'gu'), '\u00a0')
    .replace(/« (?=\S)/g, '«\u202f')
    .replace(/(?<=\S) »/g, '\u202f»')
}

/** `a 6" pipe`, `a 5' wall`: behind a digit, and nothing open before it, the sign is a measure and stays. */
function measured(text: string, open: Open): string {
  return text.replace(/['"]/g, (sign, at: number) => {
    const kind = sign === '"' ? 'double' : 'single'
    const isMeasure = open[kind] % 2 === 0 && /\d/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
    if (isMeasure) return hide(sign, true)
    open[kind] += 1
    return sign
  })
}

/** What pairing left: an apostrophe, or a mark of which only one side is there. */
function after(text: string, { set }: Setter): string {
  if (!/['"]/.test(text)) return text
  const [opening = '"', closing = '"'] = set?.quotes.split(' ') ?? []
  return text
    .replace(/(?<=[\p{L}\p{N}\p{M}])'|'(?=[\p{L}\p{N}])/gu, '’')
    .replace(/(?<=^|[\s([—–])"(?=[^\s"])/g, opening)
    .replace(/(?<=[^\s"])"(?=$|(?!")[\s\p{P}])/gu, closing)
}
