/** A target: where a paper is published, as its masthead says. No secret is in it. */

import type { Problem } from '../../flow/problem.ts'

type Said = Pick<Problem, 'code' | 'reason' | 'hint'>

interface Named {
  /** What it is called in the masthead, and on the command line. */
  readonly name: string
  /** As it was written. */
  readonly to: string
  /** A problem at its place in the masthead. */
  problem(said: Said): Problem
}

export interface FolderTarget extends Named {
  readonly kind: 'folder'
  /** Absolute. */
  readonly folder: string
  /** Releases that are kept, the current one among them. */
  readonly keep: number
}

export interface SshTarget extends Named {
  readonly kind: 'ssh'
  /** As ssh takes it: a host, or a name out of its configuration, with `user@` before it. */
  readonly host: string
  readonly port: number | null
  /** On the host: absolute, or from the home of that account. */
  readonly folder: string
  readonly keep: number
  /** What ssh reads instead of its own configuration, as an absolute path. */
  readonly config: string | null
}

export const COMPRESSIONS = ['none', 'gzip', 'brotli'] as const
export type Compression = (typeof COMPRESSIONS)[number]

export interface StoreTarget extends Named {
  readonly kind: 's3'
  readonly bucket: string
  /** Before each key: empty, or with a slash at its end. */
  readonly prefix: string
  /** The address of the store, without a slash at its end; the bucket is in its path. */
  readonly endpoint: string
  readonly region: string
  readonly compress: Compression
}

export const HOSTS = ['github-pages', 'gitlab-pages', 'netlify', 'cloudflare-pages'] as const
export type Host = (typeof HOSTS)[number]

export interface HostTarget extends Named {
  readonly kind: 'host'
  readonly host: Host
  /** Where what the host wants is laid, as an absolute path. */
  readonly folder: string
  /** The same, as people type it. */
  readonly shown: string
}

export type Target = FolderTarget | SshTarget | StoreTarget | HostTarget
