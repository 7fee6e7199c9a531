/**
 * How many numbers decide, and how: compared where they stand, or by the name of a constant.
 * None and one are no thresholds; how often a sign may stand is counted by itself.
 */

import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import { isBinaryExpression } from 'typescript/unstable/ast/is'
import { pointsIn } from './changes.ts'

export interface Thresholds {
  readonly inline: number
  readonly named: number
  readonly repetitions: number
}

export function thresholdsIn(file: string, tree: SourceFile): Thresholds {
  let [inline, named] = [0, 0]
  const visit = (node: Node): void => {
    if (node.kind === SyntaxKind.NumericLiteral && Number(node.getText()) > 1 && node.getText() !== '1') {
      if (isNamed(node)) named += 1
      else if (isCompared(node)) inline += 1
    }
    node.forEachChild(visit)
  }
  visit(tree)
  const repetitions = pointsIn(file, tree).filter(({ kind, was }) => kind === 'repetition' && Number(was) > 1).length
  return { inline, named, repetitions }
}

/** An operand of a comparison, perhaps as a multiple: `own >= block.length * 0.6`. */
function isCompared(node: Node): boolean {
  const { parent } = node
  if (!isBinaryExpression(parent)) return false
  return COMPARING.has(parent.operatorToken.kind) || (COUNTING.has(parent.operatorToken.kind) && isCompared(parent))
}

const COMPARING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
])

const COUNTING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
  SyntaxKind.AsteriskToken,
  SyntaxKind.SlashToken,
])

/** Of a constant of the file, perhaps in a list or a table of them. */
function isNamed(node: Node): boolean {
  let { parent } = node
  while (HOLDING.has(parent.kind)) parent = parent.parent
  return parent.kind === SyntaxKind.VariableDeclaration && parent.parent.parent.parent.kind === SyntaxKind.SourceFile
}

const HOLDING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.AsExpression,
  SyntaxKind.NewExpression,
])
