/**
 * Layouts by name: ours, or the paper's own in its place. The press loads those of the
 * paper before it prints (`load`), since a template is no promise.
 */

import { pathToFileURL } from 'node:url'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { LaidOut } from '../../scripts/laid-out.ts'
import { absolute, href } from '../parts/address.ts'
import { time } from '../parts/dates.ts'
import { html, join, trusted } from '../parts/html.ts'
import type { Given } from '../parts/template.ts'
import { shell as page } from '../shell/shell.ts'
import { body } from '../story.ts'
import { sayPlain, wordsOf } from '../words/words.ts'
import type { Tools } from './theme.ts'
import { WrongLayout } from './wrong-layout.ts'

type Layout<K extends LaidOut> = (sheet: PageOf<K>, shell: Shell) => string
type OwnLayout = (sheet: unknown, tools: Tools) => unknown

const loaded = new Map<string, OwnLayout>()

/** The render function of a template. */
export function laid<K extends LaidOut>(
  kind: K,
  ours: Layout<K>,
): ((given: Given<K>) => string) & { readonly load: typeof loadLayout } {
  const render = ({ sheet, shell }: Given<K>): string => {
    const chosen = shell.paper.own?.layouts?.[kind]
    if (chosen === undefined) return ours(sheet, shell)
    const own = loaded.get(chosen.path)
    if (own === undefined) throw new Error(`The layout ${chosen.path} was not loaded before it was to print.`)
    const made = own(
      sheet,
      toolsFor(shell, () => ours(sheet, shell)),
    )
    const wrong = faultOf(made)
    if (wrong === null) return made as string
    throw new WrongLayout(chosen.path, wrong, 'Return what “tools.page(…)” gives.')
  }
  return Object.assign(render, { load: loadLayout })
}

/** What is wrong with that which a layout gave; null of a whole page. */
function faultOf(made: unknown): string | null {
  if (made instanceof Promise) return 'It gave a promise; expected the page as a string.'
  if (typeof made !== 'string') return `It gave ${nameOf(made)}; expected the page as a string.`
  if (/^\s*<!doctype html/i.test(made) && /<\/html\s*>\s*$/i.test(made)) return null
  const start = made.trim().slice(0, SHOWN)
  const found = start === '' ? 'nothing' : `a string that begins with “${start}”`
  return `It gave ${found}; expected a whole page, from “<!doctype html>” to “</html>”.`
}

/** In characters. */
const SHOWN = 30

/** Load a layout of the paper's own. Rejects with a `WrongLayout`, or with what the file threw when it was loaded. */
export async function loadLayout(path: string): Promise<void> {
  if (loaded.has(path)) return
  const { default: own } = await quietly(() => import(pathToFileURL(path).href))
  if (typeof own !== 'function')
    throw new WrongLayout(
      path,
      own === undefined ? 'It has no default export.' : `Its default export is ${nameOf(own)}; expected a function.`,
      'Write “export default ({ url, view }, tools) => tools.page({ … })”.',
    )
  loaded.set(path, own as OwnLayout)
}

/** That a folder has no “type” in its package.json, or that types are stripped, is nothing to an editor. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return await load()
  } finally {
    process.emitWarning = emitWarning
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : `${typeof value}`
}

function toolsFor(shell: Shell, ours: () => string): Tools {
  const { paper } = shell
  return {
    shell,
    paper,
    words: wordsOf(paper.language),
    html,
    trusted,
    join,
    ours,
    page: (parts) => page(shell, parts),
    body: (view) => body(paper, view),
    href: (url) => href(paper, url),
    absolute: (url) => absolute(paper, url),
    time: (at, style) => time(paper, at, style),
    say: sayPlain,
  }
}
