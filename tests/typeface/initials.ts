/** `npm run typeface` draws the initials of papers, too: the capitals and figures of the text's bold, a line each, into `site/type/initials.tsv`. */

import { readFileSync } from 'node:fs'
import { drawnLetter } from '../../scripts/look/icons/outline.ts'
import { typefaceFile } from '../../scripts/typeface.ts'

const LETTERS: Readonly<Record<string, string>> = {
  latin: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞŒ',
  'latin-ext': 'ĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŘŚŞŠŤŪŮŰŲŹŻŽȘȚ',
  cyrillic: 'АБВГҐДЕЁЄЖЗИІЇЙЈКЛЉМНЊОПРСТЋУЎФХЦЧЏШЩЪЫЬЭЮЯЂ',
  greek: 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
}

/** The table, sorted by code point. */
export async function initials(): Promise<string> {
  const lines: [string, string][] = []
  for (const [part, letters] of Object.entries(LETTERS)) {
    const font = readFileSync(typefaceFile(`${part}-700-normal.woff`))
    for (const letter of letters) {
      const path = await drawnLetter(letter, font)
      if (path !== null) lines.push([letter, path])
    }
  }
  return lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((line) => `${line.join('\t')}\n`)
    .join('')
}
