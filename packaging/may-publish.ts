/**
 * Whether this checkout may be published: asked by the release workflow alone, with the tag that was pushed. The
 * package is private until then, so that nobody publishes it by accident; its name stands in package.json, once.
 *
 *     node packaging/may-publish.ts v0.2.0
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from '../scripts/paths.ts'
import { notYet } from './release-faults.ts'

const file = join(PACKAGE, 'package.json')
const { private: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
const faults = notYet(manifest, process.argv[2] ?? '', readFileSync(join(PACKAGE, 'CHANGELOG.md'), 'utf8'))
if (faults.length === 0) {
  // By this the registry sees that the package is of the repository whose workflow publishes it.
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  const repository = { type: 'git', url: `git+${server}/${name}.git` }
  const known = server === undefined || name === undefined ? {} : { repository }
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...known }, null, 2)}\n`)
  console.log(`${manifest.name} ${manifest.version} may be published.`)
} else {
  for (const fault of faults) console.error(fault)
  process.exitCode = 1
}
