/**
 * The controls of a web page that was pasted whole: ways in and out, tools,
 * counts. A word like “Share” or “Home” may be copy; five of them are a page.
 */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { isPageControl } from '../signs/furniture.ts'

export const pageControls: Rule = { name: 'page-control', read }

const LEAST = 4

function read(galley: Galley): Markup {
  const controls = galley.free.filter((free): free is Free => free !== null && isControlLine(free.text))
  if (controls.length < LEAST) return { claims: [] }
  return {
    claims: controls.map(({ start, end }): Claim => ({ kind: 'dropped', rule: 'page-control', span: { start, end } })),
  }
}

/** One control, or several on one line: `Home | World | Sport`, `Share Tweet Print`. */
function isControlLine(text: string): boolean {
  if (text.length > 300) return false
  if (isPageControl(text)) return true
  const parts = text.split(/\s*[|·•/]\s*|\s{2,}/).filter((part) => part !== '')
  if (parts.length >= 2 && parts.length <= 14 && parts.every((part) => part.length <= 30)) {
    if (parts.filter(isPageControl).length >= Math.max(1, parts.length / 3)) return true
  }
  const crumbs = text.split(/\s*[>»›]\s*/)
  if (crumbs.length >= 2 && crumbs.every((crumb) => crumb !== '' && crumb.length <= 30) && !/[.!?]$/.test(text))
    return true
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 8 && words.every(isPageControl)
}
