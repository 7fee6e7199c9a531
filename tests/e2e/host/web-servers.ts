/**
 * nginx and Caddy with the snippets of `site/server/`, as somebody who publishes a
 * paper sets them up: the marked lines changed, and nothing else. Where one of them is
 * not installed there is none to start.
 */

import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SITE } from '../../../scripts/paths.ts'

export interface WebServer {
  /** Of the front page. */
  readonly address: string
  close(): Promise<void>
}

export const WEB_SERVERS = ['nginx', 'caddy'] as const
export type Name = (typeof WEB_SERVERS)[number]

/** Whether a program of this name can be started. */
export function isInstalled(name: Name): boolean {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore', env: environment() })
    return true
  } catch {
    return false
  }
}

/** Start one over a site, on a free port. */
export async function serveWith(name: Name, output: string): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), `broadsheet-${name}-`))
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  await STARTERS[name].write(folder, output, host)
  const child = spawn(name, STARTERS[name].args(folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Caddy keeps its own things in the home folder.
    env: { ...environment(), HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const address = `http://${host}/`
  const close = async () => {
    await stop(child)
    await rm(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    if (await fetch(address).catch(() => null)) return { address, close }
    await wait(50)
  }
  await close()
  assert.fail(`${name} did not start. It said:\n${said}`)
}

const STARTERS = {
  nginx: {
    args: (folder: string) => ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    async write(folder: string, output: string, host: string) {
      const snippet = await changed('nginx.conf', { '/srv/paper/_site': output, '127.0.0.1:8081': host })
      await writeFile(join(folder, 'paper.conf'), snippet)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      await writeFile(
        join(folder, 'nginx.conf'),
        `daemon off;\nmaster_process off;\npid nginx.pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary
          .map((kind) => `${kind}_temp_path ${kind};\n`)
          .join('')}include paper.conf;\n}\n`,
      )
      await chmod(folder, 0o755)
    },
  },
  caddy: {
    args: (folder: string) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    async write(folder: string, output: string, host: string) {
      const snippet = await changed('Caddyfile', { '/srv/paper/_site': output, '127.0.0.1:8082': host })
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${snippet}`)
    },
  },
} as const

/** A snippet with what is marked in it changed. Throws where the mark is gone. */
async function changed(file: string, values: Readonly<Record<string, string>>): Promise<string> {
  let text = await readFile(join(SITE, 'server', file), 'utf8')
  for (const [from, to] of Object.entries(values)) {
    assert.ok(text.includes(from), `${file} has no ${from}.`)
    text = text.replace(from, to)
  }
  return text
}

/** Debian puts nginx where only root looks. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  server.close()
  return address.port
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
