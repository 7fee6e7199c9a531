/**
 * Which file of the published site answers at an address. The only place where
 * an address becomes a path, so the only place that has to keep it inside.
 */

/** Control characters, and what some file system reads as a separator, a drive or a pattern. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|#]/

/** The longest name that common file systems take, in bytes. */
const LONGEST_NAME = 255

/**
 * The file of an address, relative to the output folder, with `/`; a slug stands
 * on the disk as it reads, in any script, without percent-encoding. Null for an
 * address that could lead outside the output or that not every disk can hold.
 *
 *     /2026/11/22/slug/  →  2026/11/22/slug/index.html
 *     /feed.xml          →  feed.xml
 *
 * A name that begins with a dot is refused too: hidden files in the output
 * belong to others (`.git`, `.nojekyll`).
 */
export function fileOf(url: string): string | null {
  if (!url.startsWith('/') || !url.isWellFormed() || FORBIDDEN.test(url)) return null
  const file = `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`
  return !NO_NAME.test(file) && (file.length <= SHORT || file.split('/').every(isShort)) ? file : null
}

/** The address at which a file of the output answers: `fileOf` the other way round. */
export function urlOf(file: string): string {
  return `/${file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/')}`
}

/** A segment that is no name: empty, `.` or `..`, hidden, or with a dot or a space at its end. */
const NO_NAME = /(?:^|\/)(?:[./]|$)|[. ](?:\/|$)/

/** Of so many characters no name can be too long, in whatever script. */
const SHORT = LONGEST_NAME / 3

function isShort(name: string): boolean {
  return Buffer.byteLength(name) <= LONGEST_NAME
}
