/** A real sshd on this machine, for one test: its own keys, its own port, nobody else's account. */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const SSHD = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find((path) => existsSync(path))
const PRIVATE = '/run/sshd'

/** Why there is no SSH here; false where there is. */
export const NO_SSHD = reasonWithout()
export const NO_RSYNC = canRun('rsync', ['--version']) ? false : 'this machine has no rsync'

export interface SshServer {
  /** `ssh://user@host/` and the folder is written behind it. */
  readonly address: string
  readonly port: number
  /** For `ssh-config:`. */
  readonly config: string
  readonly folder: string
  stop(): void
}

interface Asked {
  /** Only sftp, no shell. */
  readonly isSftpOnly?: boolean
  /** No rsync on the host. */
  readonly isWithoutRsync?: boolean
}

export async function startSsh({ isSftpOnly = false, isWithoutRsync = false }: Asked = {}): Promise<SshServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sshd-'))
  const at = (name: string) => join(folder, name)
  const port = await freePort()
  for (const key of ['host', 'own', 'other'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)])
  const user = userInfo().username
  execFileSync('cp', [at('own.pub'), at('authorized')])
  if (process.getuid?.() === 0) mkdirSync(PRIVATE, { recursive: true })
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('authorized')}`,
    `PidFile ${at('pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'Subsystem sftp internal-sftp',
    'MaxStartups 100',
    ...(isSftpOnly ? ['ForceCommand internal-sftp'] : []),
    ...(isWithoutRsync ? [`SetEnv PATH=${at('bin')}`] : []),
  ]
  if (isWithoutRsync) {
    mkdirSync(at('bin'))
    for (const name of ['sha256sum', 'xargs', 'rm', 'rmdir'])
      execFileSync('ln', ['-s', `/usr/bin/${name}`, at(`bin/${name}`)])
  }
  writeFileSync(at('sshd_config'), `${lines.join('\n')}\n`)
  const server = spawn(SSHD ?? '', ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore' })
  const known = execFileSync('cat', [at('host.pub')], { encoding: 'utf8' })
  writeFileSync(at('known'), `[127.0.0.1]:${port} ${known}`)
  writeFileSync(at('config'), configOf(at, 'own', 'known'))
  writeFileSync(at('config-other-key'), configOf(at, 'other', 'known'))
  writeFileSync(at('config-unknown'), configOf(at, 'own', 'none'))
  await answering(port)
  return {
    address: `ssh://${user}@127.0.0.1:${port}`,
    port,
    config: at('config'),
    folder,
    stop: () => {
      server.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function configOf(at: (name: string) => string, key: string, known: string): string {
  return `IdentityFile ${at(key)}\nIdentitiesOnly yes\nUserKnownHostsFile ${at(known)}\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\n`
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (canRun('ssh-keyscan', ['-T', '1', '-p', `${port}`, '127.0.0.1'])) return
    await pause(50)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0))
    })
  })
}

function reasonWithout(): string | false {
  if (process.platform === 'win32') return 'sshd is started as on Unix'
  if (SSHD === undefined) return 'this machine has no sshd'
  return ['ssh', 'sftp', 'ssh-keygen'].every((name) => existsSync(`/usr/bin/${name}`))
    ? false
    : 'this machine has no OpenSSH client in /usr/bin'
}

function canRun(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    return true
  } catch {
    return false
  }
}
