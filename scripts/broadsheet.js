#!/usr/bin/env -S node --no-regexp-tier-up
/**
 * Where the program starts. It is JavaScript because nothing is ready yet: an old Node knows no TypeScript, and one
 * that does loads a compiler to read its first file, which takes longer than to start. What Node makes of all other
 * files is kept, and the compiler is not loaded again.
 *
 * The flag above: each regular expression is compiled once, for good, and not first into steps. A third of the time of
 * the first file goes into compiling. It must be there from the beginning; set later, V8 may crash.
 */

import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LEAST = [22, 18]

/** A checkout runs from source; the package has what was compiled from it. */
const source = new URL('./broadsheet.ts', import.meta.url)
const isCheckout = existsSync(source)
const program = isCheckout ? source : new URL('../dist/scripts/broadsheet.js', import.meta.url)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isOld = major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])
// A paper beside a checkout runs on the Node that the checkout brought for itself.
const brought = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.bin', 'node')
if (isOld && isCheckout && existsSync(brought)) process.exit(await runOn(brought))
// Of the package, “init” runs on an old Node, too: it writes down for the paper which one to install. So does what only says something.
if (isOld && (isCheckout || !(await runsOnOld(process.argv.slice(2))))) {
  // Plain words in old syntax: this must run where nothing else of Broadsheet does.
  const found = `runs on Node ${LEAST.join('.')} or later; this is ${process.version}.`
  console.error(
    isCheckout
      ? `Broadsheet ${found}\nRun it as “npx broadsheet …” or “npm run build” in the folder of the checkout: “npm ci” brings one.`
      : `Broadsheet ${found}\nInstall a newer Node, or one for this folder alone: “npm install ${ownNode()}”.`,
  )
  process.exit(2)
}

/** Whether this is “init”, asks for help or the version, or is no command at all, which is told with the one that was meant. */
async function runsOnOld(args) {
  const [name = 'help'] = args
  if (['init', 'help', '--version'].includes(name) || args.includes('--help') || args.includes('-h')) return true
  const { programFor } = await import('../dist/scripts/commands/program/program.js')
  return !programFor(() => undefined).commands.some((command) => [command.name(), ...command.aliases()].includes(name))
}

/** Run this on another Node. A terminal tells both of Ctrl+C; the other is waited for. Returns its exit code. */
async function runOn(node) {
  const { spawn } = await import('node:child_process')
  const args = ['--no-regexp-tier-up', fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const child = spawn(node, args, { stdio: 'inherit' })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('error', () => resolve(2))
    child.on('close', (code) => resolve(code ?? 130))
  })
}

/** A Node as a package, for this system, at the release that the program is tested with. */
function ownNode() {
  const { optionalDependencies: nodes } = JSON.parse(
    readFileSync(new URL('../packaging/runtime/package.json', import.meta.url), 'utf8'),
  )
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const name = Object.keys(nodes).find((one) => one.endsWith(system)) ?? 'node'
  return `${name}@${nodes[name] ?? LEAST[0]}`
}

// Without what is kept, starting takes twice as long. Threads find it by the environment. Where that folder cannot be
// written, Node does without, and says nothing.
const here = fileURLToPath(new URL('..', import.meta.url))
const [, installed] = /^(.*[\\/]node_modules[\\/])/.exec(here) ?? []
const made = join(installed ?? join(here, 'node_modules'), '.cache', 'broadsheet')
module.enableCompileCache?.(made)
process.env.NODE_COMPILE_CACHE ??= made

await import(program.href)
