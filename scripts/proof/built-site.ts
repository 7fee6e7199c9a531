/** The built site: its files, the address that it is published at, and which file answers at which address. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { urlOf } from '../edition/plan/file-of.ts'
import { walk } from '../press/walk.ts'
import { readLeaf } from './leaf.ts'
import { readStyleSheet, type StyleSheet } from './style-sheet.ts'

/** Where an address leads. */
export type Target =
  /** A file of the site; `file` is null if there is none. */
  | { readonly kind: 'own'; readonly file: string | null; readonly path: string; readonly fragment: string }
  /** The same host, outside the paper's base path. */
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'foreign'; readonly host: string }
  /** Mail, data, a script: nothing that is fetched. */
  | { readonly kind: 'other'; readonly scheme: string }
  /** No address at all. */
  | { readonly kind: 'broken' }

export class BuiltSite {
  readonly folder: string
  readonly files: ReadonlySet<string>
  /** The address of the front page, with a slash at its end: `https://example.org/paper/`. */
  readonly root: URL
  readonly #sheets = new Map<string, StyleSheet>()

  /** @param address of the front page; without it, the one that the front page gives as its own. */
  constructor(folder: string, address?: string) {
    this.folder = folder
    this.files = new Set(walk(folder).flatMap(({ file, isFile }) => (isFile ? [file.normalize('NFC')] : [])))
    this.root = new URL(address ?? this.#canonical() ?? 'http://localhost/')
    if (!this.root.pathname.endsWith('/')) this.root.pathname += '/'
  }

  /** The pages, sorted. */
  get pages(): string[] {
    return [...this.files].filter((file) => file.endsWith('.html'))
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file))
  }

  text(file: string): string {
    return this.bytes(file).toString('utf8')
  }

  /** A style sheet of the site, read once. */
  styleSheet(file: string): StyleSheet {
    const known = this.#sheets.get(file)
    if (known !== undefined) return known
    const read = readStyleSheet(this.text(file))
    this.#sheets.set(file, read)
    return read
  }

  /** Follow an address from a page of the site. */
  follow(address: string, from: string): Target {
    const base = new URL(encodeURI(from.slice(1)), this.root)
    if (!URL.canParse(address, base.href)) return { kind: 'broken' }
    const { protocol, origin, host, pathname, hash } = new URL(address, base)
    if (!/^https?:$/.test(protocol)) return { kind: 'other', scheme: protocol }
    if (origin !== this.root.origin) return { kind: 'foreign', host }
    if (!pathname.startsWith(this.root.pathname)) return { kind: 'outside', path: pathname }
    const path = decoded(pathname.slice(this.root.pathname.length))
    if (path === null) return { kind: 'broken' }
    return {
      kind: 'own',
      file: this.#fileAt(path),
      path: `/${path}`,
      fragment: decoded(hash.slice(1)) ?? hash.slice(1),
    }
  }

  #fileAt(path: string): string | null {
    const file = (path === '' || path.endsWith('/') ? `${path}index.html` : path).normalize('NFC')
    return this.files.has(file) ? file : null
  }

  /** What the front page says its address is. */
  #canonical(): string | null {
    if (!this.files.has('index.html')) return null
    const { canonical } = readLeaf('index.html', urlOf('index.html'), this.text('index.html'))
    return canonical !== null && URL.canParse(canonical) ? canonical : null
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
