/** Why a picture cannot be published, from what its reader says of it. */

export type FaultKind = 'empty' | 'broken' | 'vector' | 'heic' | 'vast' | 'sliver' | 'strange' | 'no-subtitles'

export interface Fault {
  readonly fault: FaultKind
}

/** Formats whose bytes are a picture of pixels that every copy of the library reads. */
const TAKEN: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif', 'heif'])

interface Known {
  readonly compression?: string | undefined
}

/** @param message of the error, if it could not be read. @returns null for one that can be cut */
export function faultOf(format: string | undefined, known: Known, message = ''): Fault | null {
  if (/pixel limit|exceeds/i.test(message)) return { fault: 'vast' }
  if (/heif|hevc|compression format/i.test(message)) return { fault: 'heic' }
  if (/unsupported image format/i.test(message)) return { fault: 'strange' }
  if (message !== '') return { fault: 'broken' }
  if (format === 'svg') return { fault: 'vector' }
  if (format === 'heif' && known.compression === 'hevc') return { fault: 'heic' }
  return TAKEN.has(format ?? '') ? null : { fault: 'strange' }
}
