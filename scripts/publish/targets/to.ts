/** What stands behind `to:`, told apart: a folder, a host by SSH, a bucket, a publisher of pages. */

import { didYouMean } from '../../fields/keys.ts'
import { HOSTS, type Host } from './target.ts'

export type To =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'ssh'; readonly host: string; readonly port: number | null; readonly folder: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'host'; readonly host: Host }
  | { readonly kind: 'wrong'; readonly reason: string; readonly hint: string }

/**
 * Read it.
 *
 *     ../www · /srv/www/paper            a folder, from the one that the content folder stands in
 *     ssh://ada@example.org:2222/srv/x   a host; ada@example.org:/srv/x, as scp has it, is the same
 *     s3://bucket/prefix                 a bucket
 *     netlify                            a publisher of pages
 */
export function readTo(text: string): To {
  const host = HOSTS.find((one) => one === text.toLowerCase())
  if (host !== undefined) return { kind: 'host', host }
  const scheme = /^(?<scheme>[a-z][a-z\d+.-]+):\/\//i.exec(text)?.groups?.scheme?.toLowerCase()
  if (scheme === 'ssh' || scheme === 'sftp') return sshAddress(text)
  if (scheme === 's3') return bucketAddress(text)
  if (scheme !== undefined)
    return wrong(
      `Found “${scheme}://”; expected a folder, ssh://, s3://, or one of ${HOSTS.join(', ')}.`,
      'Write “ssh://user@host/folder” for a web server that you log in to.',
    )
  const near = /^(?<scheme>ssh|sftp|s3)(?::\/?|\/\/)(?!\/)/i.exec(text)?.groups?.scheme
  if (near !== undefined)
    return wrong(`Found “${text}”; expected “${near}://” at its beginning.`, 'Write a colon and two slashes.')
  const scp = /^(?<host>[^\s/\\:]{2,}):(?<folder>[^\\].*)$/.exec(text)?.groups
  if (scp !== undefined) return onHost(scp.host ?? '', null, scp.folder ?? '')
  const meant = /^[\w-]+$/.test(text) ? nearHost(text.toLowerCase()) : null
  if (meant !== null)
    return wrong(
      `Found “${text}”; expected “${meant}”, or a folder.`,
      `Write “${meant}”; or “./${text}” if a folder is called so.`,
    )
  return { kind: 'folder', folder: text }
}

/** `github`, `netlfy`: a publisher of pages under another name. */
function nearHost(text: string): Host | null {
  const near = didYouMean(text, HOSTS)
  return HOSTS.find((host) => host.startsWith(`${text}-`) || host === near) ?? null
}

function sshAddress(text: string): To {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.hostname === '') return noHost(text)
  if (url.password !== '')
    return wrong(
      'Found a password in the address; expected none: this file is committed, and everybody reads it.',
      'Take it out, here and where it was committed, and change it. Log in by a key: ssh-copy-id user@host.',
    )
  const user = url.username === '' ? '' : `${decodeURIComponent(url.username)}@`
  const path = decodeURIComponent(url.pathname)
  // As in git: behind the slash, “~” is the home of that account.
  return onHost(user + url.hostname, url.port === '' ? null : Number(url.port), path.replace(/^\/~\//, ''))
}

/** A name that ssh would take for an option is none. */
function onHost(host: string, port: number | null, folder: string): To {
  if (/\.git\/?$/.test(folder))
    return wrong(
      `Found the repository “${folder}”; expected a folder that a web server shows.`,
      `Write “${host.includes('gitlab') ? 'gitlab' : 'github'}-pages”, and let a workflow deploy what is laid for it.`,
    )
  const path = folder.replace(/\/+$/, '').replace(/^~\//, '')
  if (/^-|@-|[\s'"]/.test(host)) return noHost(host)
  if (path === '' || path === '~')
    return wrong(
      `Found the host “${host}” without a folder; expected one for the site alone.`,
      `Write “ssh://${host}/srv/www/paper”, or “ssh://${host}/~/paper” for a folder in its home.`,
    )
  if (UNFIT.test(path))
    return wrong('Found quotes or line ends in the folder; expected a plain path.', 'Rename the folder.')
  return { kind: 'ssh', host, port, folder: path }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const UNFIT = /[\u0000-\u001f"'\\]/

function noHost(text: string): To {
  return wrong(`Found no host in “${text}”; expected ssh://user@host/folder.`, 'Write it as you would for ssh or scp.')
}

function bucketAddress(text: string): To {
  const { bucket = '', prefix = '' } = /^s3:\/\/(?<bucket>[^/]*)\/?(?<prefix>.*)$/i.exec(text)?.groups ?? {}
  if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket))
    return wrong(
      `Found the bucket “${bucket}”; expected 3 to 63 small letters, digits, dots and hyphens.`,
      'Write “s3://my-bucket”, or “s3://my-bucket/folder”.',
    )
  const folder = prefix.replace(/^\/+|\/+$/g, '')
  return { kind: 's3', bucket, prefix: folder === '' ? '' : `${folder}/` }
}

function wrong(reason: string, hint: string): To {
  return { kind: 'wrong', reason, hint }
}
