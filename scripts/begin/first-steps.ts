/** What is typed first in a new paper. Where a `package.json` was there already, that is also what a new one would have said. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Needs, SCRIPTS } from './paper-files.ts'

/**
 * The lines to type in the paper's folder.
 *
 * @param own the `package.json` that was there and is left as it was; null where `init` has written one
 * @param system of this machine, as `linux-x64`
 */
export function firstSteps(needs: Needs, own: string | null, system = thisSystem()): readonly string[] {
  const scripts: Readonly<Record<string, unknown>> = own === null ? SCRIPTS : scriptsIn(own)
  const missing = Object.entries(SCRIPTS).filter(([name]) => scripts[name] === undefined)
  const set = missing.map(([name, command]) => `scripts.${name}="${command}"`)
  return [
    own === null ? 'npm install' : `npm install --save-exact ${wantedBy(needs)}${nodeFor(needs, system)}`,
    ...(set.length === 0 ? [] : [`npm pkg set ${set.join(' ')}`]),
    'npx --no broadsheet new "A first headline"',
    (scripts.start ?? SCRIPTS.start) === SCRIPTS.start ? 'npm start' : 'npx --no broadsheet serve',
  ]
}

/** The `package.json` of a folder; null where there is none, or none that can be read. */
export function manifestThere(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'package.json'), 'utf8')
  } catch {
    return null
  }
}

function wantedBy({ name, wanted }: Needs): string {
  const what = /^[a-z+]+:/.test(wanted) ? wanted : `${name}@${wanted}`
  return /\s/.test(what) ? `"${what}"` : what
}

function nodeFor({ nodes }: Needs, system: string): string {
  const found = Object.entries(nodes).find(([name]) => name.endsWith(system))
  return found === undefined ? '' : ` ${found.join('@')}`
}

function thisSystem(): string {
  return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

/** Its own are never written over; a file that is no JSON is npm's to complain of. */
function scriptsIn(own: string): Readonly<Record<string, unknown>> {
  try {
    const { scripts } = JSON.parse(own) as { readonly scripts?: Readonly<Record<string, unknown>> }
    return scripts ?? {}
  } catch {
    return {}
  }
}
