/** Formats of copy, by the endings of files. What the bytes say of it is in `kind.ts`. */

export type Format = 'text' | 'markdown' | 'page' | 'mail' | 'word'

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'page'],
  [/\.eml$/i, 'mail'],
  [/\.docx$/i, 'word'],
  [/\.(?:txt|text)$|(?:^|\/)[^./]+$/i, 'text'],
]

/** The format of a file, or null if the desk does not read it. */
export function formatOf(path: string): Format | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null
}

/** For messages. */
export const READ_ENDINGS = '.txt, .md, .html, .eml or .docx'

/** Whether a file at the top of the content folder is copy of this name: `front.txt`, `Front.md`. */
export function isCopyCalled(stem: string, path: string): boolean {
  return path.replace(/\.[^./]+$/, '').toLowerCase() === stem && formatOf(path) !== null
}
