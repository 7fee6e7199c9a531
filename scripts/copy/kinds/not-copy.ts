/** Files of the content folder whose names promise no copy: what they are, as far as ending and bytes tell. */

import { basename, extname } from 'node:path'
import { headOfFile, LIMITS, readRegular } from '../../disk/regular-file.ts'
import type { Problem } from '../../flow/problem.ts'
import { decode, NOT_ASKED } from '../encoding/decode.ts'
import { READ_ENDINGS } from '../formats/format.ts'
import { FOREIGN, type ForeignKind } from './foreign.ts'
import { copyKind, type Kind } from './kind.ts'

/** Endings that say enough: such a file is not opened, since there may be thousands. */
const BY_ENDING: Readonly<Record<string, ForeignKind>> = Object.fromEntries(
  (
    [
      ['image', 'jpg jpeg png gif webp avif heic heif svg tif tiff bmp ico psd raw cr2 nef dng eps ai'],
      ['audio', 'mp3 m4a wav aif aiff flac ogg opus wma aac amr'],
      ['video', 'mp4 m4v mov avi mkv webm wmv mpg mpeg 3gp'],
      ['font', 'ttf otf woff woff2'],
      ['program', 'exe dll so dylib app msi apk jar'],
    ] as const
  ).flatMap(([kind, endings]) => endings.split(' ').map((ending) => [`.${ending}`, kind])),
)

/** As much as tells the kind of most files; an archive says at its end what is in it. */
const HEAD = 65_536

/** A file that the desk leaves alone, with what becomes of it. */
export async function notCopy(path: string, absolute: string): Promise<Problem> {
  return notCopyProblem(path, BY_ENDING[extname(path).toLowerCase()] ?? (await kindOfFile(absolute)))
}

/** @param kind by ending or bytes; null where neither tells. */
function notCopyProblem(path: string, kind: FileKind): Problem {
  const { what, hint } = saying(kind)
  return {
    severity: 'warning',
    code: 'not-copy',
    file: path,
    line: 1,
    column: 1,
    reason: `Found ${what} (${basename(path)}), which the desk does not read; expected ${READ_ENDINGS}.`,
    hint,
  }
}

const RENAME = (ending: string) =>
  `If it is copy, rename it so that it ends in ${ending}; if not, move it out of the content folder.`

function saying(kind: FileKind): { readonly what: string; readonly hint: string } {
  switch (kind) {
    case 'special':
      return { what: 'something that is no regular file', hint: 'Move it out of the content folder.' }
    case 'word':
      return { what: 'a Word file under another ending', hint: RENAME('.docx') }
    case 'page':
      return { what: 'a web page under another ending', hint: RENAME('.html') }
    case 'mail':
      return { what: 'a mail under another ending', hint: RENAME('.eml') }
    case 'text':
      return { what: 'a file of another ending', hint: RENAME('.txt') }
    case 'unknown':
      return {
        what: 'a file of bytes that are no text',
        hint: 'Open it in the program that made it and save it as .docx or plain text (.txt), or move it out of the content folder.',
      }
    default:
      return FOREIGN[kind]
  }
}

type FileKind = Kind | 'special' | 'text' | 'unknown'

async function kindOfFile(absolute: string): Promise<FileKind> {
  const head = await headOfFile(absolute, HEAD)
  if (head.kind !== 'bytes') return 'special'
  const isArchive = head.bytes.length === HEAD && /^(?:PK|\xd0\xcf)/.test(head.bytes.toString('latin1', 0, 2))
  const whole = isArchive ? await readRegular(absolute, LIMITS.copy) : head
  const { bytes } = whole.kind === 'bytes' ? whole : head
  return copyKind(bytes) ?? (decode(bytes, NOT_ASKED).kind === 'binary' ? 'unknown' : 'text')
}
