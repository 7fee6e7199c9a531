/**
 * Style sheets of a theme: read with their places, held to what a page may ask for (its
 * own host alone, by the policy), and written small. An address in one is relative to it,
 * and published below `/assets/theme/`.
 */

import { readFileSync } from 'node:fs'
import type { CssNode } from 'css-tree'
import { didYouMean } from '../fields/keys.ts'
import type { Problem } from '../flow/problem.ts'
import type { ThemeFile } from './files.ts'
import { type Place, readAddresses, type Told } from './style-addresses.ts'

export interface Styled {
  readonly css: string
  readonly problems: readonly Problem[]
}

/**
 * @param sheets in the order in which they follow each other
 * @param assets what is published, by the name below the theme's folder: `assets/quay.webp`
 * @param shown how the folder is called in a problem
 */
export async function styleOf(
  sheets: readonly ThemeFile[],
  assets: ReadonlySet<string>,
  shown: string,
): Promise<Styled> {
  if (sheets.length === 0) return { css: '', problems: [] }
  const tree = await import('css-tree')
  const problems: Problem[] = []
  const css = sheets.map(({ name, path }) => {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    const lines = text.split('\n')
    const told = (
      place: Place,
      problem: Pick<Problem, 'code' | 'reason' | 'hint'>,
      severity: Problem['severity'] = 'error',
    ) =>
      problems.push({
        severity,
        file: `${shown}/${name}`,
        ...place,
        frame: (lines[place.line - 1] ?? '').replace(/\r$/, ''),
        ...problem,
      })
    const parsed = tree.parse(text, {
      positions: true,
      parseCustomProperty: false,
      onParseError: ({ message, line, column }) =>
        told(
          { line, column },
          {
            code: 'bad-css',
            reason: `This is not valid CSS: ${message.replace(/\.$/, '')}.`,
            hint: 'Look at this line and at the one above it: mostly a colon, a semicolon or a brace is missing.',
          },
        ),
    })
    const open = openBlock(text)
    if (open !== null)
      told(
        { line: open.line, column: open.column },
        {
          code: 'bad-css',
          reason: `This is not valid CSS: found “${open.mark}” without the “${open.end}” that ends it.`,
          hint: `Put a “${open.end}” where it ends.`,
        },
      )
    tree.walk(parsed, (node) => {
      const at: Place = node.loc?.start ?? { line: 1, column: 1 }
      readAddresses(tree, node, assets, told)
      if (node.type === 'Atrule') ofAtRule(node.name, at, told)
      else if (node.type === 'Declaration') ofProperty(tree, node.property, at, told)
    })
    return tree.generate(parsed as CssNode)
  })
  return { css: css.join(''), problems }
}

function ofAtRule(name: string, at: Place, told: Told): void {
  if (name.toLowerCase() !== 'import' && name.toLowerCase() !== 'charset') return
  told(at, {
    code: 'bad-css',
    reason: `Found “@${name}”, which can only stand at the top of a whole style sheet; expected rules: all files of “theme/” become one sheet, by their names.`,
    hint: 'Take the line out, and put the other file beside this one.',
  })
}

/** A property that no browser knows, and that is a letter or two from one they do. */
function ofProperty(tree: typeof import('css-tree'), property: string, at: Place, told: Told): void {
  if (property.startsWith('--') || property.startsWith('-')) return
  const { properties } = tree.lexer as unknown as { properties: Record<string, unknown> }
  if (Object.hasOwn(properties, property.toLowerCase())) return
  const meant = didYouMean(property, Object.keys(properties))
  if (meant === null) return
  told(
    at,
    {
      code: 'unknown-property',
      reason: `Found “${property}:”, which is no property that is known.`,
      hint: `Did you mean “${meant}”?`,
    },
    'warning',
  )
}

/** The place of a brace or a comment that nothing closes; a reader of CSS closes it at the end, and says nothing. */
function openBlock(text: string): (Place & { readonly mark: string; readonly end: string }) | null {
  const open: number[] = []
  const marks = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}]/g
  let comment: number | null = null
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '{') open.push(index)
    else if (mark === '}') open.pop()
    else if (mark.startsWith('/*') && (mark.length < 4 || !mark.endsWith('*/'))) comment = index
  }
  const at = comment ?? open.at(-1)
  if (at === undefined) return null
  const before = text.slice(0, at).split('\n')
  const [mark, end] = comment === null ? ['{', '}'] : ['/*', '*/']
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, mark, end }
}
