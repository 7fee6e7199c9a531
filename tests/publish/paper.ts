/** A small paper with a built site, to be published: what the tests of publishing have in common. */

import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Ended, FERRY, folderWith, typed } from '../commands/command.ts'

export interface BuiltPaper {
  readonly folder: string
  /** Type `broadsheet publish` there. */
  publish(...args: readonly string[]): Promise<Ended>
  /** Add a paragraph to its story, and build. */
  edit(words: string): Promise<void>
  build(...args: readonly string[]): Promise<Ended>
  /** What stands below `publish:` in the masthead. */
  publishTo(yaml: string): void
}

export const PLACES = ['--content', 'content', '--output', 'site']

export async function builtPaper(t: TestContext, publish = '../www'): Promise<BuiltPaper> {
  const above = folderWith(t, {})
  const folder = join(above, 'paper')
  for (const [path, text] of Object.entries(FERRY)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const paper: BuiltPaper = {
    folder,
    publish: (...args) => typed(folder, ['publish', ...args, ...PLACES]),
    build: (...args) => typed(folder, ['build', ...args, ...PLACES]),
    edit: async (words) => {
      appendFileSync(join(folder, 'content/harbour/ferry.txt'), `\n${words}\n`)
      await paper.build()
    },
    publishTo: (yaml) => {
      writeFileSync(join(folder, 'content/masthead.yaml'), `${FERRY['content/masthead.yaml']}publish:${yaml}\n`)
    },
  }
  paper.publishTo(` ${publish}`)
  const { code, err } = await paper.build()
  if (code !== 0) throw new Error(err)
  return paper
}

/** All files below a folder, by path, with their bytes; nothing of one that is not there. */
export function treeIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const root = realpathSync(folder)
  const entries = readdirSync(root, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.sort().map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')]))
}

/** What is published of the built site: nothing that Broadsheet keeps for itself. */
export function siteIn({ folder }: BuiltPaper): Map<string, string> {
  return new Map([...treeIn(join(folder, 'site'))].filter(([path]) => !path.startsWith('.')))
}
