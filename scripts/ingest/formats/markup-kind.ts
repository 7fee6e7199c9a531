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
const HTML =
  /^(?:html|head|body|title|meta|link|style|script|base|article|aside|section|main|header|footer|nav|div|p|h[1-6]|blockquote|figure|ul|ol|dl|table|span|a|b|i|em|strong|center|font|pre|address|hr|br|img|iframe|u|s|small|sup|sub|q|cite|mark|code|time|details|form|button|input|noscript|template|picture|video|audio|canvas)$/i
/** Pieces of a page that are set as blocks: what is wholly made of them was never plain text. */
const BLOCK =
  /^(?:html|head|body|title|meta|link|style|script|article|aside|section|main|header|div|p|h[1-6]|blockquote|figure|ul|ol|dl|table|center)$/i

export function markupKind(opening: string, whole: () => string): 'page' | ForeignKind | null {
  if (!opening.startsWith('<')) return null
  const text = whole()
  const above = ABOVE.exec(text)?.[0] ?? ''
  const root = ELEMENT.exec(text.slice(above.length))?.groups
  const isDeclared = DECLARATION.test(above)
  if (root?.name === undefined) return isDeclared && above.length === text.length ? 'xml' : null
  const name = root.name.replace(/^.*:/, '')
  if (/^html$/i.test(name)) return isPage(above, text) ? 'page' : null
  if (/<!doctype\s+html/i.test(above)) return 'page'
  const known = ROOTS[root.name.toLowerCase()] ?? ROOTS[name.toLowerCase()]
  if (isDeclared) return known ?? 'xml'
  if (known !== undefined && !HTML.test(name))
    return /\b(?:xmlns(?::\w+)?|version)\s*=/.test(root.rest ?? '') || endsWith(text, root.name) ? known : null
  if (HTML.test(name)) return BLOCK.test(name) && isAllMarkup(text) ? 'page' : null
  return endsWith(text, root.name) && (text.match(/<\/[A-Za-z]/g)?.length ?? 0) > 3 ? 'xml' : null
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
