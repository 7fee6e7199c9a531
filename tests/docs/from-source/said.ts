/**
 * Every problem that the program can tell of, read out of its own source: an object with
 * a `code`, or a call of a function that has one among its parameters. So the reference
 * lacks none, and says what the program says.
 */

import { globSync } from 'node:fs'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import {
  isArrayLiteralExpression,
  isArrowFunction,
  isCallExpression,
  isConditionalExpression,
  isFunctionDeclaration,
  isMethodDeclaration,
  isNewExpression,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import { PROGRAM } from '../../../scripts/paths.ts'
import { treesOf } from '../../mutants/places/trees.ts'

export interface Said {
  readonly code: string
  /** `error`, `warning`, or what else the source has there. */
  readonly severity: string
  /** The expressions that give them, as source. */
  readonly reason: string
  readonly hint: string
  /** Where a code is one of several that an expression can give: which, and of how many. */
  readonly choice: { readonly at: number; readonly of: number }
  /** The file, from the top of the checkout. */
  readonly file: string
}

/** A function that makes problems: where among its parameters what stands. */
interface Maker {
  readonly code: number
  readonly reason: number
  readonly hint: number
  readonly severity: string
}

/** All that is said, in the order of files. */
export function allSaid(): readonly Said[] {
  const files = globSync('scripts/**/*.ts', { cwd: PROGRAM })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
  const trees = treesOf(PROGRAM, files)
  const everywhere = [...trees.values()].flatMap(makersIn)
  return [...trees].flatMap(([file, tree]) =>
    saidIn(tree, new Map([...everywhere, ...makersIn(tree)])).map((said) => ({ ...said, file })),
  )
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

function sourceOf(node: Node | undefined, tree: SourceFile): string {
  return node === undefined ? '' : tree.text.slice(node.getStart(), node.end)
}

function makersIn(tree: SourceFile): [string, Maker][] {
  const found: [string, Maker][] = []
  walk(tree, (node) => {
    const isArrow = isVariableDeclaration(node) && node.initializer !== undefined && isArrowFunction(node.initializer)
    if (!isFunctionDeclaration(node) && !isArrow && !isMethodDeclaration(node)) return
    const made = isArrow && isVariableDeclaration(node) ? node.initializer : node
    if (made === undefined || !('parameters' in made)) return
    const names = [...(made.parameters as Iterable<{ name: Node }>)].map(({ name }) => sourceOf(name, tree))
    const at = (key: string) => names.indexOf(key)
    if (at('code') < 0 || at('reason') < 0) return
    const severity = /severity: '(\w+)'/.exec(sourceOf(made, tree))?.[1] ?? ''
    found.push([sourceOf(node.name, tree), { code: at('code'), reason: at('reason'), hint: at('hint'), severity }])
  })
  return found
}

/** The expressions of one problem. */
interface Telling {
  readonly code: Node
  readonly severity: string
  readonly reason: Node | undefined
  readonly hint: Node | undefined
}

function saidIn(tree: SourceFile, makers: ReadonlyMap<string, Maker>): Omit<Said, 'file'>[] {
  const found: Omit<Said, 'file'>[] = []
  const text = (node: Node | undefined) => declared(sourceOf(node, tree), node?.getStart() ?? 0, tree)
  walk(tree, (node) => {
    const telling = inObject(node, tree) ?? inRow(node, tree) ?? inCall(node, tree, makers)
    if (telling === null) return
    const { severity, reason, hint } = telling
    const codes = codesIn(telling.code, tree)
    for (const [at, code] of codes.entries())
      found.push({ code, severity, reason: text(reason), hint: text(hint), choice: { at, of: codes.length } })
  })
  return found
}

function inObject(node: Node, tree: SourceFile): Telling | null {
  if (!isObjectLiteralExpression(node)) return null
  const at = (key: string) => initialOf(node.properties, key, tree)
  const [code, reason, hint] = [at('code'), at('reason'), at('hint')]
  if (code === undefined || (reason === undefined && !/\breason\b/.test(sourceOf(node, tree)))) return null
  return { code, severity: sourceOf(at('severity'), tree).replaceAll("'", ''), reason, hint }
}

/** A row of a table: what is said, how to mend it, the code. */
function inRow(node: Node, tree: SourceFile): Telling | null {
  if (!isArrayLiteralExpression(node)) return null
  const [reason, hint, code, more] = [...node.elements]
  if (code === undefined || more !== undefined || !/Found /.test(sourceOf(reason, tree))) return null
  return { code, severity: 'error', reason, hint }
}

function inCall(node: Node, tree: SourceFile, makers: ReadonlyMap<string, Maker>): Telling | null {
  if (!isCallExpression(node) && !isNewExpression(node)) return null
  const maker = makers.get(sourceOf(node.expression, tree).replace(/^this\./, ''))
  const args = [...(node.arguments ?? [])]
  const code = maker === undefined ? undefined : args[maker.code]
  if (maker === undefined || code === undefined) return null
  return { code, severity: maker.severity, reason: args[maker.reason], hint: args[maker.hint] }
}

/** What a property of an object literal is given, by its name or in short. */
function initialOf(properties: Iterable<Node>, key: string, tree: SourceFile): Node | undefined {
  for (const one of properties) {
    if (isPropertyAssignment(one) && sourceOf(one.name, tree) === key) return one.initializer
    if (isShorthandPropertyAssignment(one) && sourceOf(one.name, tree) === key) return one
  }
  return undefined
}

/** Of a name, what was said when it was declared, above the place. */
function declared(text: string, before: number, tree: SourceFile): string {
  if (!/^\w+$/.test(text)) return text
  let value = ''
  walk(tree, (node) => {
    if (
      isVariableDeclaration(node) &&
      namesIn(sourceOf(node.name, tree)).includes(text) &&
      (node.getStart() < before || /^[A-Z_]+$/.test(text))
    )
      value = sourceOf(node.initializer, tree)
  })
  return value
}

/** `reason`, `[reason, hint]` */
function namesIn(pattern: string): string[] {
  return pattern.match(/\w+/g) ?? []
}

/** The codes that an expression can give: a literal, either of two, or a template. */
function codesIn(node: Node, tree: SourceFile): string[] {
  if (isConditionalExpression(node)) return [...codesIn(node.whenTrue, tree), ...codesIn(node.whenFalse, tree)]
  const code = /^(['`])([a-z][a-zA-Z0-9-]*(?:\$\{[^`]*\}[a-z-]*)*|\$\{[^\s`]*\}-of-.*)\1$/.exec(
    sourceOf(node, tree),
  )?.[2]
  return code === undefined ? [] : [code]
}
