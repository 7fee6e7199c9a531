#!/usr/bin/env -S node --no-regexp-tier-up
/**
 * Where the program starts. It is JavaScript because nothing is ready yet: an old Node knows no TypeScript, and one
 * that does loads a compiler to read its first file, which takes longer than to start. What Node makes of all other
 * files is kept, and the compiler is not loaded again.
 *
 * The flag above: each regular expression is compiled once, for good, and not first into steps. A third of the time of
 * the first file goes into compiling. It must be there from the beginning; set later, V8 may crash.
 */

import module from 'node:module'
import { fileURLToPath } from 'node:url'

const LEAST = [22, 18]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  // Plain words in old syntax: this must run where nothing else of Broadsheet does.
  console.error(
    `Broadsheet runs on the Node that npm ci installs (26), or on ${LEAST.join('.')} or later; this is ${process.version}.\n` +
      'Run it as “npx broadsheet …” or “npm run build” in the folder of the checkout, after “npm ci” without --omit=optional.',
  )
  process.exit(2)
}

// Without what is kept, starting takes twice as long. Threads find it by the environment. Where that folder cannot be
// written, Node does without, and says nothing.
const made = fileURLToPath(new URL('../node_modules/.cache/broadsheet', import.meta.url))
module.enableCompileCache?.(made)
process.env.NODE_COMPILE_CACHE ??= made

await import('./broadsheet.ts')
