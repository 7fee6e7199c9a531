/**
 * Prose: the Markdown of a story's body. A paper of ten thousand stories lists them all
 * and prints few of them anew, so a body is known by its hash and its size, and read
 * when it is printed.
 */

import { hash } from 'node:crypto'

/** A plain value: whoever sends it to another thread sends its text along. */
export interface Prose {
  /** Of the text: 32 hexadecimal digits. */
  readonly hash: string
  /** In UTF-16 units. */
  readonly size: number
  /** Read each time it is asked for, where it is not held. */
  readonly text: string
}

/** Whether a value is prose, without its text being read. A file beside a story has a hash and a size, too. */
export function isProse(value: unknown): value is Pick<Prose, 'hash' | 'size'> {
  return typeof value === 'object' && value !== null && 'hash' in value && 'size' in value && 'text' in value
}

/** A body that was to be read is there no more, or was changed: its file must be read again. */
export class ProseLost extends Error {
  /** Of the file: its path in the content folder. */
  readonly path: string

  constructor(path: string) {
    super(`What is remembered of the text of ${path} cannot be read any more.`)
    this.path = path
  }
}

export function proseOf(text: string): Prose {
  return { hash: hash('sha256', text).slice(0, 32), size: text.length, text }
}

/** Prose that is read when it is asked for. */
export function proseLater({ hash, size }: Pick<Prose, 'hash' | 'size'>, read: () => string): Prose {
  return {
    hash,
    size,
    get text() {
      return read()
    },
  }
}
