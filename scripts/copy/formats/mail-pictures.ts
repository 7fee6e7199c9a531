/** The pictures of a mail: those that its page shows, where they stand; and those that are sent along. */

import type { Attachment } from 'postal-mime'
import type { Enclosed, Enclosure } from './enclosed.ts'
import type { Extract } from './extract.ts'

export class MailPictures {
  readonly #attachments: readonly Attachment[]
  readonly #enclosed: Enclosed | null
  readonly #placed = new Set<Attachment>()

  constructor(attachments: readonly Attachment[], enclosed: Enclosed | null) {
    this.#attachments = attachments
    this.#enclosed = enclosed
  }

  /** The picture at an address of the mail's page (`cid:`, RFC 2392). */
  at(address: string): Enclosure | null {
    if (!/^cid:/i.test(address)) return this.#enclosed?.at(address) ?? null
    const id = `<${decoded(address.slice(4))}>`
    const part = this.#attachments.find(({ contentId }) => contentId === id)
    const found = part === undefined ? null : this.#takeIn(part)
    if (part !== undefined && found !== null) this.#placed.add(part)
    return found
  }

  /** Hand on what is attached. What only a page shows, and this page does not, is the letter paper's. @returns what is no picture */
  sendAlong(extract: Extract, isPage: boolean): Attachment[] {
    return this.#attachments.filter((one) => {
      if (this.#placed.has(one)) return false
      const isShown = isPage && one.disposition !== 'attachment' && one.contentId !== undefined
      const found = isShown ? null : this.#takeIn(one)
      if (found !== null) extract.pictures.add(found, null)
      return found === null
    })
  }

  #takeIn({ filename, mimeType, content }: Attachment): Enclosure | null {
    const bytes = () => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content))
    return this.#enclosed?.within(filename, mimeType, bytes) ?? null
  }
}

/** An identity may have signs in it that an address must not. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
