/**
 * A host by SSH: the system's own ssh, sftp and rsync, with their keys, agent and
 * configuration. One connection serves all of them, where the system can share it.
 * Nothing is ever asked of a person: a password, or a host that is not known, is told.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SshTarget } from '../targets/target.ts'
import { Trouble } from '../trouble.ts'
import { sshTrouble } from './ssh-trouble.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export class Session {
  readonly #target: SshTarget
  /** For the shared connection, and for what is fetched. Its path is short: a socket's may have a hundred bytes. */
  readonly folder = mkdtempSync(join(tmpdir(), 'bs-'))
  #abilities: Promise<ReadonlySet<string>> | null = null

  constructor(target: SshTarget) {
    this.#target = target
    process.once('exit', this.#clear)
  }

  /** What ssh, sftp and rsync are all told. */
  get options(): string[] {
    const { port, config } = this.#target
    const shared = ['ControlMaster=auto', `ControlPath=${join(this.folder, 's')}`, 'ControlPersist=20']
    const said = ['BatchMode=yes', 'ConnectTimeout=20', 'ServerAliveInterval=15', 'ServerAliveCountMax=4']
    const all = process.platform === 'win32' ? said : [...said, ...shared]
    return [
      ...(config === null ? [] : ['-F', config]),
      ...all.flatMap((option) => ['-o', option]),
      ...(port === null ? [] : ['-o', `Port=${port}`]),
    ]
  }

  /** ssh itself takes an IPv6 address without its brackets; sftp and rsync, with them. */
  get #bare(): string {
    return this.#target.host.replace(/\[(.*)\]$/, '$1')
  }

  /** Run a command of a POSIX shell there. @param input for its stdin */
  async shell(command: string, input = ''): Promise<Ran> {
    return await this.#told('ssh', [...this.options, this.#bare, command], input)
  }

  /** Run lines of sftp, one after the other; one that begins with “-” may fail. */
  async sftp(lines: readonly string[]): Promise<Ran> {
    return await this.#told('sftp', ['-b', '-', ...this.options, this.#target.host], `${lines.join('\n')}\n`)
  }

  /** The same, where nothing may fail. @param doing for people, behind “Found no way to” */
  async sure(lines: readonly string[], doing: string): Promise<string> {
    const ran = await this.sftp(lines)
    if (ran.code === 0) return ran.out
    throw sshTrouble(this.#target, ran.err, doing)
  }

  /** Run rsync, from this machine. `{host}` in an argument is the host. */
  async rsync(args: readonly string[], input: string): Promise<Ran> {
    const ssh = ['ssh', ...this.options].map(quoted).join(' ')
    return await run('rsync', ['-e', ssh, ...args.map((arg) => arg.replace('{host}', this.#target.host))], input)
  }

  /** Of `rsync`, `sha256sum` and `xargs`: what the host has for a shell, and this machine where both must. */
  abilities(): Promise<ReadonlySet<string>> {
    this.#abilities ??= this.#ask()
    return this.#abilities
  }

  async #ask(): Promise<ReadonlySet<string>> {
    const names = ['rsync', 'sha256sum', 'xargs', 'rm', 'rmdir']
    const asked = names.map((name) => `command -v ${name} >/dev/null 2>&1 && echo has-${name}`).join('; ')
    const { out } = await this.shell(`${asked}; true`)
    const there = names.filter((name) => out.split(/\r?\n/).includes(`has-${name}`))
    const here = await run('rsync', ['--version'], '').catch(() => null)
    // What macOS calls rsync is another program, without the options that this needs.
    const isHere = here?.code === 0 && /^rsync +version 3/m.test(here.out)
    return new Set(there.filter((name) => name !== 'rsync' || isHere))
  }

  /** Programs that are not there, and connections that did not come about, are told. */
  async #told(program: string, args: readonly string[], input: string): Promise<Ran> {
    const ran = await run(program, args, input).catch((error: NodeJS.ErrnoException) => {
      throw new Trouble({
        code: 'no-ssh',
        reason: `Found no program “${program}” on this machine (${error.code}); expected that of OpenSSH.`,
        hint: 'Install it: it is called openssh-client in most systems, and an optional feature of Windows.',
      })
    })
    // 255 is ssh's own: it did not come to the command.
    if (ran.code === 255 && !/only|allowed/i.test(ran.out)) throw sshTrouble(this.#target, ran.err, 'reach the host')
    return ran
  }

  async close(): Promise<void> {
    if (process.platform !== 'win32')
      await run('ssh', ['-O', 'exit', ...this.options, this.#bare], '').catch(() => null)
    process.off('exit', this.#clear)
    this.#clear()
  }

  /** Also where somebody interrupts it. */
  readonly #clear = () => rmSync(this.folder, { recursive: true, force: true })
}

/** A word of a shell, whatever is in it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

function run(program: string, args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said.out += part
    })
    child.stderr.setEncoding('utf8').on('data', (part) => {
      said.err += part
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 255, ...said }))
    // It may end before it has read all.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
