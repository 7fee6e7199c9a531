/**
 * Lists that hold data: words, expressions, the rules in their order, the entries of a
 * table, the kinds of phrases that an expression is made of. A pair in a list of pairs is
 * no list, and neither are the arguments of other functions.
 */

import { type Node, SyntaxKind } from 'typescript/unstable/ast'
import {
  isArrayLiteralExpression,
  isCallExpression,
  isObjectLiteralExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import type { Part } from './expressions.ts'

/** Where the entries of a list stand, each with the comma behind it; none if the node is no such list. */
export function entriesOf(node: Node, text: string): Part[] {
  const entries = listed(node)
  if (entries.length < 2) return []
  return entries.map((entry) => {
    const comma = /^\s*,/.exec(text.slice(entry.end))?.[0].length ?? 0
    return { start: entry.getStart(), end: entry.end + comma }
  })
}

/** What an entry may be: the same kind all through. */
const DATA: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.NewExpression,
])

/** In a list that has a name in its file, names are entries, too: of rules, of signs. */
const NAMES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.SpreadElement,
  SyntaxKind.CallExpression,
])

/** These make an expression of kinds of phrases. */
const OF_PHRASES: ReadonlySet<string> = new Set(['opening', 'within', 'anywhere', 'perhaps', 'every', 'phrases'])

function listed(node: Node): readonly Node[] {
  if (isArrayLiteralExpression(node)) {
    if (isArrayLiteralExpression(node.parent)) return []
    const { elements } = node
    const isOf = (kinds: ReadonlySet<SyntaxKind>) => elements.every(({ kind }) => kinds.has(kind))
    const isNamed = isTop(node) && elements.every(({ kind }) => NAMES.has(kind) || DATA.has(kind))
    return isNamed || (isOf(DATA) && elements.every(({ kind }) => kind === elements[0]?.kind)) ? elements : []
  }
  if (isCallExpression(node) && OF_PHRASES.has(node.expression.getText())) return node.arguments
  if (isObjectLiteralExpression(node) && isTop(node) && isTable(node)) return node.properties
  return []
}

/** What a constant of the file is, perhaps as a set or a map, perhaps said to be constant. */
function isTop(node: Node): boolean {
  let { parent } = node
  while (WRAPPING.has(parent.kind)) parent = parent.parent
  return isVariableDeclaration(parent) && parent.parent.parent.parent.kind === SyntaxKind.SourceFile
}

const WRAPPING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.NewExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.SatisfiesExpression,
])

function isTable({ parent }: Node): boolean {
  return isVariableDeclaration(parent) && /\bRecord</.test(parent.type?.getText() ?? '')
}
