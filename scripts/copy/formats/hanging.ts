/** Pictures while a text is extracted: the place of each is where the next word comes to stand. */

import type { MarkedPicture, Span } from '../../flow/copy.ts'

/** A stretch of the text; it has a start as soon as it has a word. */
interface Begun {
  readonly start: number | null
}

interface Hanging {
  readonly picture: Omit<MarkedPicture, 'at' | 'caption'>
  /** Null of one that is only sent along. */
  readonly before: Begun | null
  caption: Span | null
}

export class HangingPictures {
  readonly #all: Hanging[] = []

  /** @param before begun where it stands; null for one that is only sent along */
  add(picture: Hanging['picture'], before: Begun | null): void {
    this.#all.push({ picture, before, caption: null })
  }

  get count(): number {
    return this.#all.length
  }

  /** Words are the caption of the last of the pictures from a number on that has none. */
  captioned(from: number, caption: Span | null): void {
    const last = this.#all.findLast((one, at) => at >= from && one.caption === null)
    if (last !== undefined && caption !== null) last.caption = caption
  }

  /** Words that are set as a caption are that of the picture right above them, if there is one. */
  captionBelow(caption: Span | null): void {
    const last = this.#all.at(-1)
    if (caption !== null && last?.before?.start === caption.start) last.caption = caption
  }

  /**
   * All of them in the order of their places, and then those that are sent along.
   *
   * @param length of the whole text
   */
  placed(length: number): MarkedPicture[] {
    const all = this.#all.map(({ picture, before, caption }): MarkedPicture => {
      const at = before === null ? null : (before.start ?? length)
      return { ...picture, at, ...(caption === null ? {} : { caption }) }
    })
    return [...all.filter(({ at }) => at !== null), ...all.filter(({ at }) => at === null)]
  }
}
