/**
 * Makes the package: the program compiled to JavaScript with its types in `dist/`, and beside it what it reads (styles,
 * tables, weights, assets). npm runs this before it packs, so a tarball is never older than its source; a checkout
 * goes on running from source, whether `dist/` is there or not.
 *
 *     node packaging/make.ts
 */

import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { script } from '../layouts/shell/script.ts'
import { PROGRAM, PROGRAM_FOLDERS, SCRIPT_FOLDER, WORKER_FOLDER } from '../scripts/paths.ts'

const DIST = join(PROGRAM, 'dist')
const COMPILER = join(PROGRAM, 'node_modules', 'typescript', 'bin', 'tsc')

/** What the program reads beside its code, by how the files end; what is written for those who read source stays there. */
const READ = '*.{css,tsv,txt,svg,conf,yml,yaml,toml,woff2,png}'
const ALSO = ['site/server/Caddyfile', 'site/specimen/town/ferry.md', 'scripts/names/gazetteer/LICENCES.md']

rmSync(DIST, { recursive: true, force: true })
compile()
for (const file of dataFiles()) {
  mkdirSync(dirname(join(DIST, file)), { recursive: true })
  copyFileSync(join(PROGRAM, file), join(DIST, file))
}
writeScripts()

/** What the compiler says goes where this says things: npm shows it when it fails. */
function compile(): void {
  execFileSync(process.execPath, [COMPILER, '--project', join(PROGRAM, 'packaging')], { stdio: 'inherit' })
}

/** Files below the program's folders that it reads, from the checkout. */
function dataFiles(): string[] {
  const exclude = ['site/stories/**', 'site/search/**', 'site/offline/**']
  return [...globSync(`{${PROGRAM_FOLDERS}}/**/${READ}`, { cwd: PROGRAM, exclude }), ...ALSO]
}

/** The scripts of pages, as they are published: the package has no need of their types. */
function writeScripts(): void {
  for (const from of [SCRIPT_FOLDER, WORKER_FOLDER]) {
    const folder = join(DIST, 'site', basename(from))
    mkdirSync(folder, { recursive: true })
    for (const file of readdirSync(from).filter((name) => name.endsWith('.ts')))
      writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), script(basename(file, '.ts'), from))
  }
}
