/**
 * The package as somebody has it who installed it: packed by npm, unpacked into a folder of their own. By itself, its
 * dependencies are those of this checkout, linked, without what only the checkout needs, which takes no network;
 * `npm run package:try` has npm install them.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'

const isWindows = process.platform === 'win32'

export const { name: NAME, version: VERSION } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))

/** Pack it as `npm pack` does, which compiles it. @returns the tarball */
export function pack(folder: string): string {
  npm(PROGRAM, ['pack', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm packed nothing')
  return join(folder, tarball)
}

/** Install it into a folder by npm, from the registry that npm is set to. */
export function installed(folder: string, tarball: string): void {
  npm(folder, ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball])
}

/** Unpack it into a folder, beside links to its dependencies. */
export function unpacked(folder: string, tarball: string): void {
  const home = join(folder, 'node_modules', NAME)
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
  const { packages } = JSON.parse(readFileSync(join(PROGRAM, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>
  }
  for (const [path, { dev, link }] of Object.entries(packages)) {
    const isNested = path.indexOf('node_modules/') !== path.lastIndexOf('node_modules/')
    if (dev === true || link === true || isNested || !path.startsWith('node_modules/')) continue
    if (!existsSync(join(PROGRAM, path))) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(PROGRAM, path), join(folder, path), 'junction')
  }
}

/** What a command of the installed program prints, to both streams; fails as it does. */
export function broadsheet(folder: string, args: readonly string[]): string {
  const entry = join(folder, 'node_modules', NAME, 'scripts', 'broadsheet.js')
  return execFileSync(process.execPath, [entry, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCE_DATE_EPOCH: '1936612800', NO_COLOR: '1' },
  })
}

function npm(folder: string, args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: isWindows })
}
