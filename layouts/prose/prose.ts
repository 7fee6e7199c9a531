/**
 * The body of a story: Markdown to HTML by our own markdown-it. It is data, never
 * a template; HTML in it is text; an image becomes a link, because a page of the
 * paper never asks another host for anything.
 */

import MarkdownIt, { type Token } from 'markdown-it'
import type { LinkTargets } from '../../scripts/edition/edition.ts'
import type { OtherTongue } from '../../scripts/flow/item.ts'
import { anchorsOf } from '../../scripts/markdown/anchors.ts'
import { inlineText } from '../../scripts/markdown/inline.ts'
import { newMarkdownParser } from '../../scripts/markdown/parser.ts'
import { escaped, type Html, html, trusted } from '../parts/html.ts'
import { alignColumns } from '../parts/tables.ts'
import { langOf } from '../parts/tongue.ts'
import { typesetInline, typesetText } from '../typeset/typeset.ts'
import type { Words } from '../words/words.ts'
import { sayPlain } from '../words/words.ts'
import { addressOf, linked } from './links.ts'

/** Where a body is set. */
interface Setting {
  /** What a root-relative link is put behind: the base path, or in a feed the whole address, without a slash at the end. */
  readonly root: string
  readonly words: Words
  /** Where links lead that are written as counted from where the copy is; one that is not here is no link. */
  readonly links?: LinkTargets | undefined
  /** The address of the story, for links to its own subheads; on its own page it is not needed. */
  readonly url?: string
  /** Each paragraph can be linked to: on the story's own page. */
  readonly marked?: boolean
  /** The blocks that are in another language than the rest. */
  readonly tongues?: readonly OtherTongue[] | undefined
  /** What stands between the blocks, such as a picture: before the block of this number, or at the end. */
  readonly inserts?: readonly Insert[]
  /** The language of the body, where it is to be set as a newspaper does; absent where it stays as it is typed. */
  readonly typeset?: string | undefined
}

export interface Insert {
  readonly before: number
  readonly markup: Html
}

const markdown = newMarkdownParser()

/** Set a body. Its widest headings are `<h2>`; tables and preformatted text stand in boxes that scroll by themselves. */
export function prose(source: string, setting: Setting): Html {
  const isMixed = setting.tongues?.some(({ part }) => typeof part === 'number') === true
  const plain = isMixed || (setting.inserts ?? []).length > 0 ? null : plainParagraphs(source, setting)
  return trusted(plain ?? withMarkup(source, setting))
}

/** What Markdown may mean something by in a paragraph of one line: anywhere in it, at its start, at its ends. */
const MARKUP = /[\\`*_[\]<>&#~|\n\r\t\0]|^(?:[-+=:\s]|\d{1,9}[.)](?:\s|$))|\s$/

/**
 * A body of paragraphs that are nothing but words, as markdown-it would set it: most bodies
 * are, and this takes a sixth of the time.
 *
 * @returns null for any other
 */
function plainParagraphs(source: string, { words, marked, typeset }: Setting): string | null {
  const paragraphs = plainTexts(source)
  if (paragraphs === null) return null
  const set = typeset === undefined ? paragraphs : paragraphs.map((one) => typesetText(one, typeset))
  const said = set.map((one) => one.replaceAll('"', '&quot;'))
  if (!marked) return said.map((one) => `<p>${one}</p>\n`).join('')
  return said.map((one, at) => `<p id="p${at + 1}">${one}${markOf(at + 1, words)}</p>\n`).join('')
}

/** The paragraphs of a body that are nothing but words; null of any other. */
export function plainTexts(source: string): readonly string[] | null {
  const paragraphs = source.split('\n\n')
  return paragraphs.some((one) => one === '' || MARKUP.test(one)) ? null : paragraphs
}

/** Any body, by markdown-it. */
function withMarkup(source: string, setting: Setting): string {
  const tokens = markdown.parse(source, {})
  for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2'
  nameBoxes(tokens, setting.words)
  if (setting.marked) nameSubheads(tokens)
  setTongues(tokens, setting.tongues ?? [])
  if (setting.typeset !== undefined) setType(tokens, setting.typeset)
  setLines(tokens, setting)
  insert(tokens, setting.inserts ?? [])
  alignColumns(tokens)
  return markdown.renderer.render(tokens, markdown.options, {})
}

/** What may be wider than the page. */
const BOXED: ReadonlySet<string> = new Set(['table_open', 'fence', 'code_block'])

/** The subheads of a story are places to link to, on its own page. */
function nameSubheads(tokens: readonly Token[]): void {
  for (const { token, id } of namedSubheads(tokens)) token.attrSet('id', id)
}

/** The subheads of a body, in their order, each with its id on the story's own page. */
export function subheadsIn(source: string): { readonly id: string; readonly text: string }[] {
  return namedSubheads(markdown.parse(source, {}))
}

function namedSubheads(tokens: readonly Token[]): { token: Token; id: string; text: string }[] {
  const openings = tokens.flatMap((token, at) =>
    token.type === 'heading_open' ? [{ token, text: plainText(tokens[at + 1]) }] : [],
  )
  const ids = anchorsOf(openings.map(({ text }) => text))
  return openings.map((one, at) => ({ ...one, id: ids[at] ?? '' }))
}

function plainText(token: Token | undefined): string {
  return inlineText(token?.children ?? []).text.replaceAll('\n', ' ')
}

/** Number the boxes: a reader who hears the page is told which one it is. */
function nameBoxes(tokens: readonly Token[], words: Words): void {
  const boxes = tokens.filter(({ type }) => BOXED.has(type))
  for (const [at, token] of boxes.entries()) token.meta = { label: sayPlain(words.table, { n: at + 1 }) }
}

/**
 * Mark the blocks of another language. A block of the body is one run of words, one box
 * or one break, in this order (`to-markdown.ts`); what opens it is marked, of a tight list the item.
 */
function setTongues(tokens: readonly Token[], tongues: readonly OtherTongue[]): void {
  if (tongues.length === 0) return
  const opening = blocksIn(tokens)
  for (const { part, language, direction } of tongues) {
    const token = typeof part === 'number' ? opening[part] : undefined
    token?.attrSet('lang', langOf(language))
    token?.attrSet('dir', direction)
  }
}

/** Put what stands between blocks into its place: before the outermost block that holds the one of its number. */
function insert(tokens: Token[], inserts: readonly Insert[]): void {
  if (inserts.length === 0) return
  const opening = blocksIn(tokens)
  const places = inserts.map(({ before, markup }) => ({ at: placeOf(tokens, opening[before]), markup }))
  for (const { at, markup } of places.toReversed()) {
    const token = new MarkdownIt.Token('mark', '', 0)
    token.content = markup.text
    tokens.splice(at, 0, token)
  }
}

function placeOf(tokens: readonly Token[], block: Token | undefined): number {
  if (block === undefined) return tokens.length
  let at = tokens.indexOf(block)
  while (at > 0 && tokens[at]?.level !== 0) at -= 1
  return at
}

/** Set the words, each block by the rules of its language. */
function setType(tokens: readonly Token[], language: string): void {
  const own = (token: Token | undefined): string | null => token?.attrGet('lang')?.toString() ?? null
  let table: string | null = null
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'table_open') table = own(token)
    if (token.type === 'table_close') table = null
    if (token.type !== 'inline') continue
    const before = tokens[at - 1]
    typesetInline(token, own(before?.hidden ? tokens[at - 2] : before) ?? table ?? language)
  }
}

/** The tokens that open the blocks. */
function blocksIn(tokens: readonly Token[]): Token[] {
  const blocks: Token[] = []
  let inTable = false
  for (const [at, token] of tokens.entries()) {
    if (BOXED.has(token.type) || token.type === 'hr') blocks.push(token)
    inTable = token.type === 'table_open' || (inTable && token.type !== 'table_close')
    const before = tokens[at - 1]
    if (token.type !== 'inline' || inTable || before === undefined) continue
    blocks.push(before.hidden ? (tokens[at - 2] ?? before) : before)
  }
  return blocks
}

/** Set the words of paragraphs, headings and cells: their links, what is verse, and the way to each paragraph. */
function setLines(tokens: readonly Token[], { root, words, marked, links = [], url }: Setting): void {
  const targets = new Map(links)
  let paragraphs = 0
  for (const [i, token] of tokens.entries()) {
    if (token.children === null) continue
    const before = tokens[i - 1]
    const paragraph = before?.type === 'paragraph_open' ? before : null
    if (token.children.some(isHardBreak)) paragraph?.attrJoin('class', 'verse')
    token.children = linked(token.children, (address) => addressOf(address, root, targets, url))
    // The paragraph of a short list's item is hidden: nobody can lead to it.
    if (!marked || paragraph === null || paragraph.hidden) continue
    paragraphs += 1
    paragraph.attrSet('id', `p${paragraphs}`)
    token.children.push(paragraphLink(paragraphs, words))
  }
}

function paragraphLink(number: number, words: Words): Token {
  const token = new MarkdownIt.Token('mark', '', 0)
  token.content = markOf(number, words)
  return token
}

/** The way to a paragraph, after its last word; its sign is in the style sheet, so that nobody copies it. */
function markOf(number: number, words: Words): string {
  const known = marks.get(words) ?? []
  if (known.length === 0) marks.set(words, known)
  const label = () => sayPlain(words.paragraph, { n: number })
  known[number] ??= html`<a class="mark" href="#p${number}" aria-label="${label()}"></a>`.text
  return known[number]
}

/** The links that were made, by number: ten thousand pages have the same few. */
const marks = new WeakMap<Words, string[]>()

function isHardBreak(token: Token): boolean {
  return token.type === 'hardbreak'
}

/** A box of its own for what may be wider than the page; focusable, so that keys can scroll it. */
function box(token: Token | undefined): Html {
  return html`<section class="wide" tabindex="0" aria-label="${String(token?.meta?.label ?? '')}">`
}

markdown.renderer.rules.mark = (tokens, i) => tokens[i]?.content ?? ''
markdown.renderer.rules.table_open = (tokens, i) => `${box(tokens[i])}<table>\n`
markdown.renderer.rules.table_close = () => '</table></section>\n'
markdown.renderer.rules.fence = (tokens, i) =>
  `${box(tokens[i])}<pre>${escaped(tokens[i]?.content ?? '')}</pre></section>\n`
markdown.renderer.rules.code_block = markdown.renderer.rules.fence
