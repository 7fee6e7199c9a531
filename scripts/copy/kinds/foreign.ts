/**
 * Kinds of files that are no copy, each with what it is and how it becomes text. A
 * kind is told from the bytes: the advice “save it as .txt” makes people give a PDF
 * another name, and its codes would be the story.
 */

import type { Problem } from '../../flow/problem.ts'

export interface Foreign {
  /** With its article. */
  readonly what: string
  /** How to turn it into text. */
  readonly hint: string
}

const CONVERT = 'save it as .docx or as plain text (.txt)'
const UNPACK = 'Unpack it, and file the texts that are in it one by one.'

export const FOREIGN = {
  rtf: { what: 'a Rich Text file (RTF)', hint: `Open it in Word, LibreOffice or TextEdit and ${CONVERT}.` },
  pdf: {
    what: 'a PDF',
    hint: 'Open it, copy its text into a new .txt file (or run “pdftotext FILE”), and file that. A scan must go through text recognition first.',
  },
  postscript: {
    what: 'a PostScript file',
    hint: 'It is made for printers. File the document that it was printed from, or run “ps2ascii FILE” and file its text.',
  },
  'old-word': { what: 'a Word file of the old kind (.doc)', hint: `Open it in Word or LibreOffice and ${CONVERT}.` },
  locked: {
    what: 'a Word or other Office file that is locked with a password',
    hint: 'Open it with its password, take the password off, and save it as .docx.',
  },
  'old-document': {
    what: 'a document of an old word processor or office program',
    hint: `Open it in LibreOffice and ${CONVERT}.`,
  },
  'open-document': { what: 'an OpenDocument text (.odt)', hint: `Open it in LibreOffice or Word and ${CONVERT}.` },
  'flat-document': {
    what: 'a word processor’s document as XML',
    hint: `Open it in Word or LibreOffice and ${CONVERT}.`,
  },
  iwork: {
    what: 'a file of Pages, Numbers or Keynote',
    hint: 'Open it on a Mac or at icloud.com and export it as Word (.docx) or plain text.',
  },
  'e-book': { what: 'an e-book (EPUB)', hint: 'Open it in an e-book reader, and copy the passage into a .txt file.' },
  spreadsheet: {
    what: 'a spreadsheet',
    hint: 'Open it, copy the cells that are copy into a .txt file, or save the sheet as text with tabs.',
  },
  slides: { what: 'a presentation', hint: 'Open it, and copy the text of its slides into a .txt file.' },
  outlook: {
    what: 'a mail or mailbox of Outlook',
    hint: 'Open it in Outlook, and save the mail as .eml, or its text as .txt.',
  },
  mailbox: {
    what: 'a mailbox (mbox) of several mails',
    hint: 'Open it in a mail program, and save each mail that is copy as a file of its own (.eml).',
  },
  nitf: {
    what: 'a news item in NITF, which is XML',
    hint: 'Ask the agency for plain text, HTML or Word, or copy its text out of the program that shows it.',
  },
  newsml: {
    what: 'a news item in NewsML, which is XML',
    hint: 'Ask the agency for plain text, HTML or Word, or copy its text out of the program that shows it.',
  },
  ninjs: {
    what: 'a news item in ninjs, which is JSON',
    hint: 'Ask the agency for plain text, HTML or Word, or copy headline, byline and body into a .txt file.',
  },
  feed: {
    what: 'a news feed (RSS or Atom)',
    hint: 'Open the story that you want in a browser, and save that page, or copy its text into a .txt file.',
  },
  xml: {
    what: 'an XML file',
    hint: 'Open it in the program that it is for, and copy what a reader should see into a .txt file.',
  },
  json: {
    what: 'data for programs (JSON)',
    hint: 'Open it in the program that it is for, and copy what a reader should see into a .txt file.',
  },
  jsonp: {
    what: 'data for programs (JSON in a line of JavaScript)',
    hint: 'Open the page that it is for, and copy what a reader should see into a .txt file.',
  },
  yaml: {
    what: 'data for programs (YAML)',
    hint: 'Open it in the program that it is for, and copy what a reader should see into a .txt file. Fields of copy (“headline: …”) stand alone on top of it.',
  },
  'table-export': {
    what: 'a table exported for programs (CSV or the like)',
    hint: 'Open it in a spreadsheet, and copy the cells that a reader should see into a .txt file: cells parted by tabs become a table.',
  },
  'property-list': {
    what: 'a property list or web archive of Apple',
    hint: 'Open it in the program that it is for, and save the page as HTML, or copy its text into a .txt file.',
  },
  calendar: {
    what: 'a calendar file (.ics)',
    hint: 'Open it in a calendar, and write its events into a .txt file, one a line.',
  },
  card: { what: 'an address card (.vcf)', hint: 'Open it in an address book, and copy what is copy into a .txt file.' },
  tex: { what: 'a TeX document', hint: 'Set it, copy its text into a .txt file, or run “pandoc -t plain FILE”.' },
  armour: {
    what: 'an encrypted, signed or encoded text, or a key',
    hint: 'Decode it with the program that it is for, and file its text. If it is a key, take it out of here.',
  },
  script: { what: 'a program (script)', hint: 'Move it out of the content folder.' },
  program: { what: 'a program', hint: 'Do not trust it. Move it out of the content folder.' },
  zip: { what: 'a ZIP archive', hint: UNPACK },
  gzip: { what: 'a packed file (gzip, bzip2, xz or the like)', hint: UNPACK },
  'seven-zip': { what: 'a 7z archive', hint: UNPACK },
  rar: { what: 'a RAR archive', hint: UNPACK },
  tar: { what: 'a tar archive', hint: UNPACK },
  archive: { what: 'an archive', hint: UNPACK },
  image: {
    what: 'a picture',
    hint: 'Put it outside the content folder; type the text in it, if there is any, into a .txt file.',
  },
  audio: { what: 'a sound recording', hint: 'Put it outside the content folder; file a transcript as .txt.' },
  video: { what: 'a film', hint: 'Put it outside the content folder; file a transcript as .txt.' },
  font: { what: 'a typeface', hint: 'Move it out of the content folder.' },
  database: { what: 'a database', hint: 'Open it in its program, and copy what is copy into a .txt file.' },
} as const satisfies Record<string, Foreign>

export type ForeignKind = keyof typeof FOREIGN

/** A file whose name promises copy, and whose bytes are none. */
export function foreign(path: string, kind: ForeignKind): Problem {
  const { what, hint } = FOREIGN[kind]
  return {
    severity: 'error',
    code: 'not-text',
    file: path,
    line: 1,
    column: 1,
    reason: `Found ${what}, by its bytes; expected plain text, Markdown, a web page, a mail or a Word file (.docx).`,
    hint,
  }
}
