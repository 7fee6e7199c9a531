/**
 * The addresses in a style sheet: each is a file of the theme, or an error. They stand in
 * `url()`, as strings in `src()` and `image-set()`, and in what a custom property keeps
 * for later, which no parser reads: there they are found among its tokens.
 */

import type { CssNode } from 'css-tree'
import { didYouMean } from '../fields/keys.ts'
import type { Problem } from '../flow/problem.ts'

type Tree = typeof import('css-tree')

export interface Place {
  readonly line: number
  readonly column: number
}

export type Told = (
  place: Place,
  problem: Pick<Problem, 'code' | 'reason' | 'hint'>,
  severity?: Problem['severity'],
) => void

/** Functions whose strings are addresses. */
const TAKES_ADDRESS = /^(?:url|src|(?:-webkit-)?image-set)$/i
const FOREIGN = /^(?:[a-z][\w+.-]*:|\/\/)/i
/** Of a string that stands alone, what can be nothing but an address: it may be put into `src()` elsewhere. */
const SURELY_FOREIGN = /^(?:https?:)?\/\/[^\s/]/i

/** Hold the addresses that a node has to the theme's own files, and write them as they are published. */
export function readAddresses(tree: Tree, node: CssNode, assets: ReadonlySet<string>, told: Told): void {
  const at = node.loc?.start ?? { line: 1, column: 1 }
  if (node.type === 'Url') node.value = published(node.value, at, assets, told)
  else if (node.type === 'Function' && TAKES_ADDRESS.test(tree.ident.decode(node.name)))
    for (const child of node.children) {
      if (child.type === 'String') child.value = published(child.value, child.loc?.start ?? at, assets, told)
    }
  else if (node.type === 'Declaration' && node.value.type === 'Raw')
    node.value.value = inTokens(tree, node.value.value, node.value.loc?.start ?? at, assets, told)
}

/** The same for text that is no tree: what it becomes. */
function inTokens(tree: Tree, text: string, from: Place, assets: ReadonlySet<string>, told: Told): string {
  const { tokenTypes, tokenize } = tree as unknown as {
    tokenTypes: Readonly<Record<string, number>>
    tokenize: (text: string, each: (type: number, start: number, end: number) => void) => void
  }
  const open: string[] = []
  let made = ''
  tokenize(text, (type, start, end) => {
    const token = text.slice(start, end)
    const at = placeIn(text, start, from)
    made += token
    if (type === tokenTypes.Function) open.push(tree.ident.decode(token.slice(0, -1)))
    else if (type === tokenTypes.LeftParenthesis) open.push('')
    else if (type === tokenTypes.RightParenthesis) open.pop()
    const isUrl = type === tokenTypes.Url
    if (!isUrl && type !== tokenTypes.String) return
    const { decode, encode } = isUrl ? tree.url : tree.string
    const address = decode(token)
    if (!isUrl && !TAKES_ADDRESS.test(open.at(-1) ?? '') && !SURELY_FOREIGN.test(address)) return
    made = made.slice(0, made.length - token.length) + encode(published(address, at, assets, told))
  })
  return made
}

function placeIn(text: string, offset: number, from: Place): Place {
  const before = text.slice(0, offset).split('\n')
  const last = before.at(-1)?.length ?? 0
  return before.length === 1
    ? { line: from.line, column: from.column + last }
    : { line: from.line + before.length - 1, column: last + 1 }
}

/** An address as it is published: that of a file in the folder; told and left as it is where it is another. */
function published(value: string, at: Place, assets: ReadonlySet<string>, told: Told): string {
  if (FOREIGN.test(value)) {
    told(at, {
      code: 'foreign-address',
      reason: `Found the address “${shortened(value)}”; expected a file of this paper: its pages ask no other host for anything, and nobody learns who reads them.`,
      hint: 'Put the file into “theme/assets/”, and write “url(assets/NAME)”.',
    })
    return value
  }
  if (value.startsWith('#')) return value
  const name = value.replace(/^\.\//, '').replace(/[?#].*$/, '')
  if (assets.has(name)) return `theme/${value.replace(/^\.\//, '').slice('assets/'.length)}`
  const meant = didYouMean(name, assets)
  told(at, {
    code: 'no-asset',
    reason: `Found the address “${shortened(value)}”; expected a file in “theme/assets/”, as “assets/NAME”.`,
    hint: meant === null ? 'Put the file there, or mend the name.' : `Did you mean “${meant}”?`,
  })
  return value
}

function shortened(address: string): string {
  return address.length > 60 ? `${address.slice(0, 57)}…` : address
}
