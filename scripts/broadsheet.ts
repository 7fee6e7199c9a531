#!/usr/bin/env -S node --no-regexp-tier-up
/**
 * The program. What is typed goes from here to one command; nothing else starts here.
 *
 * The flag above: each regular expression is compiled once, for good, and not first into steps. A third of the time of
 * the first file goes into compiling. It must be there from the beginning; set later, V8 may crash.
 */

import module from 'node:module'
import { fileURLToPath } from 'node:url'

const LEAST = [22, 18] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  // Plain words in old syntax: this must run where nothing else of Broadsheet does.
  console.error(
    `Broadsheet runs on the Node that npm ci installs (26), or on ${LEAST.join('.')} or later; this is ${process.version}.\n` +
      'Run it as “npx broadsheet …” or “npm run build” in the folder of the checkout, after “npm ci” without --omit=optional.',
  )
  process.exit(2)
}

/** Whether somebody was to get what this program says, and did not. */
let isUnsaid = false

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads only the first lines, as “| head” does, has not made the program fail.
    if (error.code === 'EPIPE') return
    if (stream === process.stdout && !isUnsaid)
      process.stderr.write(`What was to be printed could not be written (${error.code}).\n`)
    isUnsaid = true
    if (!process.exitCode) process.exitCode = 1
  })

const PROGRAM = fileURLToPath(new URL('..', import.meta.url))
const OWN = /^(?:scripts|layouts|node_modules|site(?![\\/]stories))[\\/]|^package[^\\/]*\.json$/

/** Where a part of the program itself cannot be read, nothing else of it is there to say so. Any other error is none of this. */
function unreadable(error: NodeJS.ErrnoException): never {
  const { code, path, syscall } = error
  // The paper of this checkout stands in it, too, and is none of the program's files.
  const isOwn = path?.startsWith(PROGRAM) === true && OWN.test(path.slice(PROGRAM.length))
  if (code === undefined || !(isOwn || syscall === 'uv_cwd')) throw error
  const found =
    path === undefined
      ? 'that the folder in which this was typed is there no more: go to another'
      : `no way to read the program’s own file ${path}`
  process.stderr.write(`Found ${found} (${code}). Nothing was done.\n`)
  process.exit(1)
}

try {
  process.cwd()
} catch (error) {
  unreadable(error as NodeJS.ErrnoException)
}

// What Node makes of the program's files is kept: without it, starting takes twice as long. Threads find it by the
// environment. Where that folder cannot be written, Node does without, and says nothing.
const made = `${PROGRAM}node_modules/.cache/broadsheet`
module.enableCompileCache?.(made)
process.env.NODE_COMPILE_CACHE ??= made

const args = process.argv.slice(2)
const { nothingToDo } = await import('./standing/ask.ts').catch(unreadable)
const said = nothingToDo(args)
if (said === null) {
  const { run } = await import('./commands/run.ts').catch(unreadable)
  const { endWhatHangs } = await import('./disk/stall.ts').catch(unreadable)
  // What a command needs is loaded when it is typed.
  const code = await run(args).catch(unreadable)
  process.exitCode = code === 0 && isUnsaid ? 1 : code
  endWhatHangs()
} else process.stderr.write(said)
