#!/usr/bin/env node
/**
 * The program. What is typed goes from here to one command; nothing else starts here. See broadsheet.js. It can be
 * run by itself, since npx goes on calling the file that it found when it was first asked.
 */

import { fileURLToPath } from 'node:url'

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
