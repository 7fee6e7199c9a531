/**
 * The syntax trees of source files, by the compiler that checks them: it is a development
 * dependency as it is, and its places are those of the text, so that a change of a few
 * characters needs no printer. A tool such as Stryker would bring a parser and a runner of
 * its own, which know neither stripped types nor Node's test runner without a process a file.
 */

import { join } from 'node:path'
import type { SourceFile } from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'

/** The trees of some files of a project. @param root where its `tsconfig.json` is */
export function treesOf(root: string, files: readonly string[]): ReadonlyMap<string, SourceFile> {
  const compiler = new API({ cwd: root })
  try {
    const config = join(root, 'tsconfig.json')
    const program = compiler.updateSnapshot({ openProjects: [config] }).getProject(config)?.program
    return new Map(
      files.map((file) => {
        const tree = program?.getSourceFile(join(root, file))
        if (tree === undefined) throw new Error(`Found no ${file} in the project of ${config}.`)
        return [file, tree]
      }),
    )
  } finally {
    compiler.close()
  }
}
