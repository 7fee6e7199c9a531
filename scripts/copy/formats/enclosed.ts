/**
 * The pictures that one file of copy has in it, or shows from beside it: each gets a name
 * as if the file were a folder (`fair.eml/quay.jpg`), by which a sidecar can ask for it.
 * Their bytes are unpacked only for whoever cuts them.
 */

import { endingOf, mediaKind } from '../../flow/media/picture.ts'

/** What whoever reads a file wants of its pictures. */
export interface PicturesAsked {
  /** The path of the file beside the page that an address leads to; null where it leads elsewhere. */
  readonly beside?: (address: string) => string | null
  /** Where the bytes of what is within the file are put, by number; without it nobody unpacks them. */
  readonly into?: Map<number, Uint8Array>
}

/** Which picture it is. */
export interface Enclosure {
  readonly file: string
  readonly part?: number
}

/** More pictures than these a file of copy has only to exhaust its reader. */
const MOST = 100
/** In bytes: an archive may name one large picture a hundred times. */
const ROOM = 256 * 2 ** 20

const KINDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'image/heic': 'heic',
}

/** A data URI with bytes of a picture (RFC 2397); of a drawing there is none here: it may be a program. */
const DATA = /^data:(?<type>image\/[a-z]+)(?:;[^,;]*)*;base64,(?<bytes>[\s\S]+)$/i
/** In characters: what is shorter holds the place of a picture until a script has loaded it. */
const PLACEHOLDER = 400

export class Enclosed {
  readonly #path: string
  readonly #asked: PicturesAsked
  readonly #names = new Set<string>()
  #count = 0
  /** In bytes. */
  #unpacked = 0

  /** @param path of the file of copy */
  constructor(path: string, asked: PicturesAsked = {}) {
    this.#path = path
    this.#asked = asked
  }

  /**
   * Take in a picture that is within the file.
   *
   * @param name as the file has it, perhaps none
   * @param type its media type; counts where the name has no ending of a picture
   * @returns null for what is no picture that can be cut
   */
  within(name: string | null, type: string, bytes: () => Uint8Array | null): Enclosure | null {
    const own = (name ?? '').split(/[/\\]/).at(-1)?.trim().normalize('NFC') ?? ''
    const ending = KINDS[type.toLowerCase()]
    const isNamed = mediaKind(own) === 'picture' && endingOf(own) !== 'svg'
    if ((!isNamed && ending === undefined) || this.#count >= MOST) return null
    const part = this.#count
    this.#count += 1
    this.#unpack(part, bytes)
    return { file: `${this.#path}/${this.#free(isNamed ? own : `picture-${part + 1}.${ending}`)}`, part }
  }

  /** The picture at an address of a page: in the address itself, or in a file beside the page. */
  at(address: string): Enclosure | null {
    const { type, bytes } = DATA.exec(address)?.groups ?? {}
    if (type !== undefined && bytes !== undefined)
      return bytes.length < PLACEHOLDER ? null : this.within(null, type, () => Buffer.from(bytes, 'base64'))
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return null
    const file = this.#asked.beside?.(address) ?? null
    return file === null || mediaKind(file) !== 'picture' ? null : { file }
  }

  #unpack(part: number, bytes: () => Uint8Array | null): void {
    const { into } = this.#asked
    const content = into === undefined || this.#unpacked > ROOM ? null : bytes()
    if (content === null) return
    this.#unpacked += content.length
    into?.set(part, content)
  }

  /** Mail programs call many a picture image.png. */
  #free(name: string): string {
    const ending = endingOf(name)
    let free = name
    for (let number = 2; this.#names.has(free.toLowerCase()); number += 1)
      free = `${name.slice(0, -ending.length - 1)}-${number}.${ending}`
    this.#names.add(free.toLowerCase())
    return free
  }
}

/** What a program wrote, and no person: the name of a file, a number, what a machine believed to see. */
const BY_PROGRAM = [
  /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)$/i,
  /^(?:image|picture|img|photo|bild|imagen|immagine)[\s_-]*\d*$/i,
  /autom.t\S*\s+g.n.r|g.n.r\S+\s+autom.t|\bAI-generated\b/i,
]

/** What a person said that a picture shows. */
export function altOf(text: string | undefined): { readonly alt?: string } {
  const alt = (text ?? '').replace(/\s+/g, ' ').trim()
  return alt === '' || BY_PROGRAM.some((sign) => sign.test(alt)) ? {} : { alt }
}
