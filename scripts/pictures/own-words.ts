/**
 * What a picture's file says of itself: the fields that agencies and archives fill in, in
 * IPTC-IIM and in XMP (https://www.iptc.org/std/photometadata/specification/). Of what a
 * camera writes by itself, nothing is read: `OLYMPUS DIGITAL CAMERA` is nobody's caption.
 */

export interface OwnWords {
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
}

/** By their names in the file, the surest first. */
const FIELDS = {
  alt: ['AltTextAccessibility'],
  caption: ['Caption/Abstract', 'description'],
  credit: ['By-line', 'creator', 'Credit', 'Copyright Notice', 'rights'],
} as const

/** In characters: more is a story, not a line. */
const LONGEST = 1000

export async function ownWordsIn(bytes: Uint8Array): Promise<OwnWords> {
  try {
    const { default: reader } = await import('exifreader')
    const { iptc = {}, xmp = {} } = reader.load(Buffer.from(bytes), { expanded: true }) as unknown as Tags
    const found = Object.entries(FIELDS).flatMap(([word, names]) => {
      const text = [iptc, xmp].flatMap((tags) => names.flatMap((name) => textOf(tags[name]))).find((one) => one !== '')
      return text === undefined || isCameras(text) ? [] : [[word, text]]
    })
    return Object.fromEntries(found)
  } catch {
    // A file without them, or with some that nobody can read: the picture is what counts.
    return {}
  }
}

interface Tag {
  readonly description?: unknown
}
interface Tags {
  readonly iptc?: Readonly<Record<string, Tag | readonly Tag[] | undefined>>
  readonly xmp?: Readonly<Record<string, Tag | readonly Tag[] | undefined>>
}

function textOf(tag: Tag | readonly Tag[] | undefined): string[] {
  const tags = tag === undefined ? [] : [tag].flat()
  const text = tags
    .map(({ description }) => (typeof description === 'string' ? description : ''))
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' || text.length > LONGEST ? [] : [text]
}

function isCameras(text: string): boolean {
  return /^(?:\p{Lu}+ )*DIGITAL CAMERA\b/u.test(text)
}
