/**
 * The ground that every page stands on: the page shell, the program and the assets.
 * One hash over them all, because a page may depend on any of them; so a changed
 * layout prints the whole paper again, and nobody keeps a list of who uses what. Of
 * each part there is a hash, too, which only says why.
 */

import { createHash, hash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from '../edition/plan/due.ts'
import type { Shell } from '../edition/plan/page.ts'
import { type Ground, type GroundParts, groundHash } from '../edition/plan/plan.ts'
import type { OwnLook } from '../flow/wear/look.ts'
import type { Program } from './render/program.ts'
import { walk } from './walk.ts'

/** The program as it was read, kept by a server until a file of it changes. */
export interface KeptProgram {
  read: { readonly parts: ReadonlyMap<string, string>; readonly assets: readonly Asset[] } | null
}

/** Read the ground. Throws if a part of the program cannot be read. */
export function readGround(shell: Shell, program: Program, kept: KeptProgram = { read: null }): Ground {
  kept.read ??= { parts: programParts(program), assets: assetsOf(program) }
  const { parts: ours, assets } = kept.read
  // By what the paper's style has taught the desk copy is read, and nothing is printed; nor is what was said of the
  // look, but what came of it: that stands in "dress", and for pages of a kind in "own".
  const {
    paper: { house: _, look: __, theme: ___, own, ...paper },
    ...menus
  } = shell
  const parts: GroundParts = {
    ...named('program', ours),
    ...named('masthead', hashesOf(paper)),
    ...named('shell', hashesOf(menus)),
    ...named('asset', new Map(assets.map(({ url, fingerprint }) => [url, fingerprint.slice(0, SHORT)]))),
  }
  return { hash: groundHash(parts), parts, assets: withLook(assets, own), ...kindsOf(parts, own) }
}

/** Where our own typefaces are published. */
const OUR_FACES = '/assets/type/'

/** No page stands on the bytes of what its look publishes, only on their addresses. */
function withLook(assets: readonly Asset[], own: OwnLook | undefined): readonly Asset[] {
  if (own === undefined) return assets
  return [...assets.filter(({ url }) => own.hasOurFaces || !url.startsWith(OUR_FACES)), ...own.assets]
}

/** The ground of the kinds of page that something of the paper's own makes: a change of it prints those alone. */
function kindsOf(parts: GroundParts, own: OwnLook | undefined): Pick<Ground, 'kinds'> {
  if (own === undefined) return {}
  const made: [string, string][] = Object.entries(own.layouts ?? {}).map(([kind, { sum }]) => [kind, sum])
  if (own.style !== undefined) made.push(['style', hash('sha256', JSON.stringify(own.style))])
  return { kinds: new Map(made.map(([kind, sum]) => [kind, groundHash({ ...parts, [`look ${kind}`]: sum })])) }
}

/** One hash over the names and bytes of the program's parts; `kept`, where it is known to be as it was read. */
export function programHash(program: Program, { read }: KeptProgram = { read: null }): string {
  return hash('sha256', JSON.stringify([...(read?.parts ?? programParts(program))]))
}

/** As many digits of a hash tell two of the same thing apart. */
const SHORT = 16

/** The hash of each folder of the program, two deep, over the names and bytes in it: `layouts`, `layouts/words`. */
function programParts(program: Program): ReadonlyMap<string, string> {
  const sums = new Map<string, ReturnType<typeof createHash>>()
  for (const part of program.parts) {
    const path = join(program.root, part)
    const files = lstatSync(path).isDirectory() ? walk(path, program.made) : [{ file: '', path, isFile: true }]
    for (const { file, path } of files.filter((one) => one.isFile)) {
      const folder = file.includes('/') ? `${part}/${file.slice(0, file.indexOf('/'))}` : part
      const sum = sums.get(folder) ?? createHash('sha256')
      const bytes = readFileSync(path)
      sums.set(folder, sum.update(`${file}\0${bytes.length}\0`).update(bytes))
    }
  }
  return new Map([...sums].map(([folder, sum]) => [folder, sum.digest('hex').slice(0, SHORT)]))
}

/** The hash of each value. */
function hashesOf(values: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(values).map(([key, value]) => [key, hash('sha256', JSON.stringify(value)).slice(0, SHORT)]),
  )
}

function named(kind: string, hashes: ReadonlyMap<string, string>): GroundParts {
  return Object.fromEntries([...hashes].map(([name, sum]) => [`${kind} ${name}`, sum]))
}

function assetsOf(program: Program): Asset[] {
  const own = walk(program.assets).filter((found) => found.isFile)
  return [...own.map(({ file, path }) => ({ name: file.normalize('NFC'), path })), ...program.borrowed].map(
    ({ name, path }) => ({
      url: `/assets/${name}`,
      path,
      fingerprint: hash('sha256', readFileSync(path)).slice(0, 32),
    }),
  )
}
