/**
 * Files of markup: a page, or XML that no reader should see. The first element tells,
 * if what follows bears it out: a story about web pages may begin with “<html>”.
 */

import type { ForeignKind } from './foreign.ts'

/** What may stand above the first element. */
const ABOVE = /^(?:\s+|<\?[\w-]+[^>]*\?>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[\s\S]*?\])?[^>]*>)*/i
const DECLARATION = /^<\?xml\s+version\s*=/
const ELEMENT = /^<(?<name>[A-Za-z_][\w:.-]*)(?<rest>(?:\s[^<>]*)?\/?)>/

/** By the first element’s name, without its prefix where any may do. */
const ROOTS: Readonly<Record<string, ForeignKind>> = {
  nitf: 'nitf',
  newsml: 'newsml',
  newsmessage: 'newsml',
  newsitem: 'newsml',
  packageitem: 'newsml',
  conceptitem: 'newsml',
  knowledgeitem: 'newsml',
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
  svg: 'image',
  plist: 'property-list',
  'office:document': 'flat-document',
  'w:worddocument': 'flat-document',
  'pkg:package': 'flat-document',
}

/** What a page, or a piece of one, is made of. */
const HTML = new Set(
  `html head body title meta link style script base template noscript article aside section main header footer
   nav search hgroup div p h1 h2 h3 h4 h5 h6 blockquote figure figcaption ul ol li dl dt dd menu table caption
   colgroup col thead tbody tfoot tr th td pre address hr br center font basefont big tt strike nobr marquee
   dir frameset frame noframes span a b i u s em strong small sup sub q cite code kbd samp var dfn abbr acronym
   mark time data del ins bdi bdo ruby rt rp wbr img picture source map area iframe object param embed video
   audio track canvas math form fieldset legend label input select option optgroup textarea button output
   progress meter details summary dialog slot`.split(/\s+/),
)
/** Pieces of a page that are set as blocks: what is wholly made of them was never plain text. */
const BLOCK =
  /^(?:html|head|body|title|meta|link|style|script|article|aside|section|main|header|div|p|h[1-6]|blockquote|figure|ul|ol|dl|table|center)$/i

/** The first element: its name as written, and what its tag says behind it. */
interface Root {
  readonly name: string
  readonly rest: string
}

export function markupKind(opening: string, whole: () => string): 'page' | ForeignKind | null {
  if (!opening.startsWith('<')) return null
  const text = whole()
  const above = ABOVE.exec(text)?.[0] ?? ''
  const found = ELEMENT.exec(text.slice(above.length))?.groups
  if (found?.name === undefined) return DECLARATION.test(above) && above.length === text.length ? 'xml' : null
  const root = { name: found.name, rest: found.rest ?? '' }
  if (/^html$/i.test(bare(root.name))) return isPage(above, text) ? 'page' : null
  if (/<!doctype\s+html/i.test(above)) return 'page'
  return DECLARATION.test(above) || /<!doctype\s/i.test(above) ? declaredKind(root) : undeclaredKind(root, text)
}

/** Of declared XML, only what is set as blocks is a page: `<a>` may be anybody's element. */
function declaredKind({ name }: Root): 'page' | ForeignKind {
  return knownRoot(name) ?? (BLOCK.test(bare(name)) ? 'page' : 'xml')
}

/** Nothing above the first element says what it is: what follows must bear it out. */
function undeclaredKind({ name, rest }: Root, text: string): 'page' | ForeignKind | null {
  // A name with a hyphen is an element that a page made up for itself.
  const isHtml = HTML.has(bare(name).toLowerCase()) || bare(name).includes('-')
  if (isHtml) return BLOCK.test(bare(name)) && isAllMarkup(text) ? 'page' : null
  const known = knownRoot(name)
  if (known !== undefined) return /\b(?:xmlns(?::\w+)?|version)\s*=/.test(rest) || endsWith(text, name) ? known : null
  return endsWith(text, name) && (text.match(/<\/[A-Za-z]/g)?.length ?? 0) > 3 ? 'xml' : null
}

function knownRoot(name: string): ForeignKind | undefined {
  return ROOTS[name.toLowerCase()] ?? ROOTS[bare(name).toLowerCase()]
}

/** `package` of `pkg:package`. */
function bare(name: string): string {
  return name.replace(/^.*:/, '')
}

/** More than a first word in pointed brackets: another element right behind, or an end. */
function isPage(above: string, text: string): boolean {
  return (
    /<!doctype/i.test(above) ||
    DECLARATION.test(above) ||
    /<html\b[^>]*>\s*</i.test(text) ||
    /<\/(?:html|body)\s*>\s*$/i.test(text.slice(-200))
  )
}

/** A piece of a page: it begins with an element, ends with one, and every line does one or the other. */
function isAllMarkup(text: string): boolean {
  if (!/<\/[a-z][a-z0-9]*\s*>(?:\s*<!--[^<]*-->)?\s*$/i.test(text.slice(-400))) return false
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((each) => each.trim() !== '')
  return paragraphs.every((each) => /^\s*<[a-z!/]|<\/[a-z][a-z0-9]*\s*>\s*$/i.test(each))
}

function endsWith(text: string, name: string): boolean {
  return text.trimEnd().endsWith(`</${name}>`)
}
