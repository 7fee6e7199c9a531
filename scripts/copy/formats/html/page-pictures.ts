/**
 * The pictures of a page that can be had: those in its address (`data:`), in the mail that
 * it came with (`cid:`), or beside it, as browsers save them. What frames the story has
 * pictures of its own, and what is small is a sign: both are left as they were.
 */

import type { Span } from '../../../flow/copy.ts'
import { mediaKind } from '../../../flow/media/picture.ts'
import type { Enclosure } from '../enclosed.ts'
import { altOf } from '../enclosed.ts'
import type { Extract } from '../extract.ts'

type Attributes = Readonly<Record<string, string>>

/** Says which picture an address leads to, if it can be had. */
export type FindPicture = (address: string) => Enclosure | null

/** Elements around the story, whose pictures are the site's. */
const FRAME = new Set(['nav', 'footer', 'aside', 'form', 'button'])
const STORY = new Set(['article', 'main'])
/** Pages that load a picture late have its address here. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original'] as const
/** In pixels: less is a sign or a face. */
const SMALL = 100
const SIGN =
  /(?:^|[^a-z])(?:logo|icons?|favicon|avatar|gravatar|emoji|banner|badge|signature|spacer|pixel|sprite)(?:[^a-z]|$)/i

export class PagePictures {
  readonly #extract: Extract
  readonly #find: FindPicture
  readonly #open: (() => void)[] = []
  #frames = 0
  #stories = 0
  /** Where among the pictures the figures that are open begin. */
  readonly #figures: number[] = []

  constructor(extract: Extract, find: FindPicture) {
    this.#extract = extract
    this.#find = find
  }

  open(name: string): void {
    this.#open.push(this.#begin(name))
  }

  close(): void {
    this.#open.pop()?.()
  }

  /** Take a picture in. False for one that is not the story's, or cannot be had. */
  take(attributes: Attributes): boolean {
    if (this.#frames > 0 || isSign(attributes)) return false
    for (const name of ADDRESSES) {
      const address = attributes[name]?.trim() ?? ''
      const found = address === '' ? null : this.#find(address)
      if (found === null || SIGN.test(found.file.slice(found.file.lastIndexOf('/') + 1))) continue
      this.#extract.pictures.add({ ...found, ...altOf(attributes.alt) }, this.#extract.begin())
      return true
    }
    return false
  }

  /** The name of a picture of the story that the file should have, or have beside it, and has not; null for any other. */
  missing(attributes: Attributes): string | null {
    const address = attributes.src?.trim() ?? ''
    if (this.#frames > 0 || isSign(attributes) || !isOwnPicture(address)) return null
    const name = address.replace(/^cid:|[?#].*$/gis, '').replace(/^.*\//s, '')
    return SIGN.test(name) ? null : name
  }

  #begin(name: string): () => void {
    if (name === 'figure') return this.#figure()
    if (name === 'figcaption') return this.#caption()
    if (STORY.has(name)) {
      this.#stories += 1
      return () => {
        this.#stories -= 1
      }
    }
    if (!FRAME.has(name) && !(name === 'header' && this.#stories === 0)) return () => {}
    this.#frames += 1
    return () => {
      this.#frames -= 1
    }
  }

  #figure(): () => void {
    const captions: (Span | null)[] = []
    this.#figures.push(this.#extract.pictures.count)
    this.#captions.push(captions)
    return () => {
      const from = this.#figures.pop() ?? 0
      this.#captions.pop()
      for (const caption of captions) this.#extract.pictures.captioned(from, caption)
    }
  }

  /** Of the figures that are open; a caption may stand above its picture. */
  readonly #captions: (Span | null)[][] = []

  #caption(): () => void {
    const stretch = this.#extract.begin()
    return () => {
      this.#captions.at(-1)?.push(this.#extract.ended(stretch))
    }
  }
}

function isSign({ width = '', height = '', alt = '', class: classes = '' }: Attributes): boolean {
  const isSmall = [width, height].some((size) => /^\d+(?:px)?$/.test(size.trim()) && Number.parseInt(size, 10) < SMALL)
  return isSmall || SIGN.test(alt) || SIGN.test(classes)
}

/** An address within a mail, or of a picture that a browser has saved beside the page: nobody else has it. */
function isOwnPicture(address: string): boolean {
  if (/^cid:/i.test(address)) return true
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address)
  return !isElsewhere && mediaKind(address.replace(/[?#].*$/s, '')) === 'picture'
}
