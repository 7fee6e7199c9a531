/**
 * What is changed in a source file, and into what: each change is one that somebody could
 * make by mistake and that should be noticed.
 *
 * - a number, by a quarter and at least by one: a length of “about 200” is not held to the
 *   unit; of a regular expression the numbers of its repetitions, too;
 * - an entry of a list that only holds data, of a table, or of the alternatives of a regular
 *   expression, which goes;
 * - a comparison: its opposite, or its bound moved by one; “and” and “or”; a “not” that goes.
 *
 * Left alone is what is equal by construction: types, what a problem says (`reason`, `hint`),
 * and the zero that types ask for where a list is known to have an entry (`?? 0`).
 */

import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import { isBinaryExpression, isPrefixUnaryExpression, isPropertyAssignment } from 'typescript/unstable/ast/is'
import { alternativesIn, boundsIn, type Part } from './expressions.ts'
import { entriesOf } from './lists.ts'

export type Kind = 'number' | 'repetition' | 'entry' | 'alternative' | 'comparison' | 'connective' | 'negation'

/** A place where something can be changed, and what may stand there instead. */
export interface Point extends Part {
  readonly file: string
  readonly kind: Kind
  readonly was: string
  readonly others: readonly string[]
}

/** Each place of a file where something can be changed, in its order. */
export function pointsIn(file: string, tree: SourceFile): Point[] {
  const { text } = tree
  const found: Point[] = []
  const add = (kind: Kind, { start, end }: Part, others: readonly string[]) =>
    found.push({ file, kind, start, end, was: text.slice(start, end), others })
  const visit = (node: Node): void => {
    if (isTypeOnly(node) || isSaid(node)) return
    for (const entry of entriesOf(node, text)) add('entry', entry, [''])
    addOwn(node, text, add)
    node.forEachChild(visit)
  }
  visit(tree)
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

type Add = (kind: Kind, part: Part, others: readonly string[]) => void

/** What a node is itself, whatever stands in it. */
function addOwn(node: Node, text: string, add: Add): void {
  const start = node.getStart()
  const within = (part: Part) => ({ start: start + part.start, end: start + part.end })
  const own = text.slice(start, node.end)
  if (isBinaryExpression(node)) {
    const sign = node.operatorToken
    const others = OTHERS[text.slice(sign.getStart(), sign.end)]
    if (others !== undefined) add(others.kind, { start: sign.getStart(), end: sign.end }, others.signs)
  } else if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    add('negation', { start, end: node.operand.getStart() }, [''])
  } else if (node.kind === SyntaxKind.NumericLiteral && !isFallback(node)) {
    add('number', { start, end: node.end }, otherNumbers(own))
  } else if (node.kind === SyntaxKind.RegularExpressionLiteral) {
    const pattern = own.slice(1, own.lastIndexOf('/'))
    const behindStroke = ({ start: from, end }: Part) => within({ start: from + 1, end: end + 1 })
    for (const part of boundsIn(pattern)) add('repetition', behindStroke(part), otherNumbers(sliced(pattern, part)))
    for (const part of alternativesIn(pattern)) add('alternative', behindStroke(part), [''])
  } else if (TEMPLATES.has(node.kind)) {
    for (const part of boundsIn(own)) add('repetition', within(part), otherNumbers(sliced(own, part)))
  }
}

const TEMPLATES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
])

const OTHERS: Readonly<Record<string, { readonly kind: Kind; readonly signs: readonly string[] }>> = {
  '<': { kind: 'comparison', signs: ['<=', '>='] },
  '<=': { kind: 'comparison', signs: ['<', '>'] },
  '>': { kind: 'comparison', signs: ['>=', '<='] },
  '>=': { kind: 'comparison', signs: ['>', '<'] },
  '===': { kind: 'comparison', signs: ['!=='] },
  '!==': { kind: 'comparison', signs: ['==='] },
  '==': { kind: 'comparison', signs: ['!='] },
  '!=': { kind: 'comparison', signs: ['=='] },
  '&&': { kind: 'connective', signs: ['||'] },
  '||': { kind: 'connective', signs: ['&&'] },
}

function sliced(text: string, { start, end }: Part): string {
  return text.slice(start, end)
}

/** By so much a number becomes another. */
const STEP = 0.25

/** One above and one below; of none there is none below. */
function otherNumbers(written: string): string[] {
  const number = Number(written.replaceAll('_', ''))
  const step = Number.isInteger(number) ? Math.max(1, Math.round(number * STEP)) : number * STEP
  const others = number === 0 ? [step] : [number + step, number - step]
  return others.map((other) => String(Number(other.toPrecision(6))))
}

function isFallback(node: Node): boolean {
  const { parent } = node
  return (
    isBinaryExpression(parent) &&
    parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken &&
    parent.right === node &&
    Number(node.getText()) === 0
  )
}

function isTypeOnly({ kind }: Node): boolean {
  return (
    (kind >= SyntaxKind.FirstTypeNode && kind <= SyntaxKind.LastTypeNode) ||
    kind === SyntaxKind.InterfaceDeclaration ||
    kind === SyntaxKind.TypeAliasDeclaration
  )
}

/** What a problem tells. */
const SAID: ReadonlySet<string> = new Set(['reason', 'hint'])

function isSaid(node: Node): boolean {
  return isPropertyAssignment(node) && SAID.has(node.name.getText())
}
