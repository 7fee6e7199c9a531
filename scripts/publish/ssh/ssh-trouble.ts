/** What ssh, sftp and rsync say when something does not work, as a sentence and what to do about it. */

import type { SshTarget } from '../targets/target.ts'
import { Trouble } from '../trouble.ts'

interface Known {
  readonly sign: RegExp
  readonly code: string
  readonly reason: (target: SshTarget, said: string) => string
  readonly hint: (target: SshTarget) => string
}

/** In the order in which they are tried: what ssh says of a key may end in “Permission denied”, too. */
const KNOWN: readonly Known[] = [
  {
    sign: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    code: 'ssh-host-changed',
    reason: ({ host }) =>
      `Found another key at ${host} than the one that is known; expected the same host. Somebody may be in between.`,
    hint: ({ host }) =>
      `Ask whoever runs it. If it was set up anew: ssh-keygen -R ${named(host)}, then ssh ${host}, and compare what it shows.`,
  },
  {
    sign: /Host key verification failed|No .* host key is known/,
    code: 'ssh-host-unknown',
    reason: ({ host }) => `Found the host ${host} unknown to ssh; expected its key in known_hosts.`,
    hint: (target) =>
      `Log in once by hand and compare the fingerprint: ${login(target)}. In a workflow: write known_hosts from a secret.`,
  },
  {
    sign: /Permission denied \(|Too many authentication failures|Load key .*(?:invalid|incorrect)|UNPROTECTED PRIVATE KEY/,
    code: 'ssh-key-refused',
    reason: ({ host }, said) =>
      `Found that ${host} takes none of the keys that ssh has; expected one that it knows (${lastLine(said)}).`,
    hint: (target) =>
      `See that this works without a password: ${login(target)}. A key with a passphrase goes into the agent first: ssh-add.`,
  },
  {
    sign: /Could not resolve hostname|Name or service not known/,
    code: 'host-not-found',
    reason: ({ host }) => `Found no host called “${named(host)}”; expected one that can be reached from here.`,
    hint: () => 'See how it is spelled, and whether this machine is online.',
  },
  {
    sign: /Connection refused|timed out|No route to host|Network is unreachable|Connection (?:closed|reset)|Broken pipe/,
    code: 'host-not-reached',
    reason: ({ host }, said) =>
      `Found no way to reach ${named(host)} (${lastLine(said)}); expected a server for SSH there.`,
    hint: () => 'See whether it is up and on which port; then publish again: it goes on where it stopped.',
  },
  {
    sign: /No space left|quota exceeded/i,
    code: 'target-full',
    reason: ({ host }) => `Found the disk of ${named(host)} full; expected room for a release.`,
    hint: () => 'Make room there, or keep fewer releases (“keep:”), and publish again: it goes on where it stopped.',
  },
  {
    sign: /permission denied|Read-only file system/i,
    code: 'target-refused',
    reason: ({ host, folder }, said) =>
      `Found that this account may not write into ${folder} on ${named(host)} (${lastLine(said)}); expected that it may.`,
    hint: (target) => `Give it the folder, as root there: mkdir -p ${target.folder} && chown ACCOUNT ${target.folder}`,
  },
]

/** @param said what the program wrote to stderr @param doing for people, behind “Found no way to” */
export function sshTrouble(target: SshTarget, said: string, doing: string): Trouble {
  const known = KNOWN.find(({ sign }) => sign.test(said))
  if (known !== undefined)
    return new Trouble({ code: known.code, reason: known.reason(target, said), hint: known.hint(target) })
  return new Trouble({
    code: 'target-failed',
    reason: `Found no way to ${doing} on ${named(target.host)}: ${lastLine(said)}.`,
    hint: `See what happens by hand: ${login(target)}`,
  })
}

function lastLine(said: string): string {
  const lines = said.split(/\r?\n/).map((line) => line.trim())
  return (
    lines
      .filter((line) => line !== '' && !/^(?:Connection closed|rsync error)/.test(line))
      .at(-1)
      ?.replace(/\.$/, '') ?? 'without a word'
  )
}

function named(host: string): string {
  return host.replace(/^.*@/, '')
}

function login({ host, port }: SshTarget): string {
  return `ssh ${port === null ? '' : `-p ${port} `}${host}`
}
