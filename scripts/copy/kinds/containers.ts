/** Files that hold files: what a ZIP archive or an OLE compound file is by what is in it. */

import { unzipSync } from 'fflate'
import type { ForeignKind } from './foreign.ts'

/** A ZIP archive begins with its first file's header; an empty one, with its end. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']
/** All of Microsoft Office before 2007, mails of Outlook, and locked files of later ones. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** A file in the archive that tells the kind of document that it is. */
const OF_ZIP: readonly (readonly [RegExp, ForeignKind | 'word'])[] = [
  [/^word\/document\.xml$/, 'word'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'spreadsheet'],
  [/^ppt\/presentation\.xml$/, 'slides'],
  [/^Index(?:\/Document\.iwa|\.zip|\/Metadata\.iwa)$/, 'iwork'],
]

/** What OpenDocument files and e-books say of themselves in their first entry, not packed. */
const MIMETYPES: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^application\/vnd\.oasis\.opendocument\.text/, 'open-document'],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'spreadsheet'],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'slides'],
  [/^application\/epub\+zip/, 'e-book'],
]

export const isZip = (head: string): boolean => ZIP.some((sign) => head.startsWith(sign))
export const isOle = (head: string): boolean => head.startsWith(OLE)

/** @param head the first bytes, as Latin-1. */
export function zipKind(bytes: Uint8Array, head: string): ForeignKind | 'word' {
  const own = /^[\s\S]{30}mimetype(?<type>[\s\S]{0,80})/.exec(head)?.groups?.type ?? ''
  const said = MIMETYPES.find(([type]) => type.test(own))
  if (said !== undefined) return said[1]
  const names = namesIn(bytes)
  return OF_ZIP.find(([name]) => names.some((each) => name.test(each)))?.[1] ?? 'zip'
}

/** The names in an archive; none of it is unpacked. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    // Cut off or damaged: what was found until then has to do.
  }
  return names
}

/** Names of streams, as the file spells them: each letter with a zero byte. */
const OF_OLE: readonly (readonly [string, ForeignKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
  ['__substg1.0_', 'outlook'],
  ['__nameid_version', 'outlook'],
]

export function oleKind(bytes: Uint8Array): ForeignKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return OF_OLE.find(([name]) => file.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'old-document'
}
