/** How a new paper asks for the program that made it: by its release, or by where it was installed from. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { IS_CHECKOUT, PACKAGE, PROGRAM, slashed, VERSIONS } from '../paths.ts'

interface Manifest {
  readonly name: string
  readonly version: string
}

/**
 * The name of the program's package and what `package.json` says of it.
 *
 * @param folder of the paper
 */
export function dependencyOf(folder: string): { readonly name: string; readonly wanted: string } {
  const { name, version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Manifest
  return { name, wanted: IS_CHECKOUT ? fileFrom(folder, PACKAGE) : (otherSource(name, folder) ?? version) }
}

/** Where it comes from, unless that is a registry: a tarball, or a repository. */
function otherSource(name: string, folder: string): string | null {
  const list = VERSIONS.map((file) => join(PROGRAM, file)).find((file) => file.endsWith('.package-lock.json'))
  if (list === undefined || !existsSync(list)) return null
  const { packages } = JSON.parse(readFileSync(list, 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>
  }
  const resolved = packages[`node_modules/${name}`]?.resolved ?? ''
  if (resolved.startsWith('git')) return resolved
  if (!resolved.startsWith('file:')) return null
  const path = resolved.slice('file:'.length)
  return fileFrom(folder, isAbsolute(path) ? path : resolve(dirname(dirname(list)), path))
}

/** npm takes a path that is counted from the paper, so that both can be moved. */
function fileFrom(folder: string, path: string): string {
  return `file:${slashed(relative(folder, path))}`
}

/** The Nodes that a paper brings where the machine's own is too old, by system: npm installs the one that fits. */
export function nodesToBring(version = process.versions.node): Readonly<Record<string, string>> {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return {}
  return JSON.parse(readFileSync(join(PACKAGE, 'packaging', 'runtime', 'package.json'), 'utf8')).optionalDependencies
}

/** As `broadsheet.js` has it. */
const LEAST = [22, 18] as const
