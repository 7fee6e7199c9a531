#!/usr/bin/env node
/** The program. What is typed goes from here to one command; nothing else starts here. */

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

// Whoever reads only the first lines, as “| head” does, has not made the program fail.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 1
  })

const { run } = await import('./commands/run.ts')
const { endWhatHangs } = await import('./stall.ts')
process.exitCode = await run(process.argv.slice(2))
endWhatHangs()

export {}
