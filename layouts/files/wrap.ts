/** Lines of plain text: cut where a line may end, at most so wide as a mail or a terminal shows whole. */

/** In columns of a typewriter. */
export const WIDTH = 72

/** What takes two columns (Unicode Standard Annex 11: wide and fullwidth). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** Between signs of such scripts a line may end, but not before a mark that closes nor behind one that opens. */
const BETWEEN =
  /(?<=[\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\uff00-\uff60])(?<![（［「『【《〈“‘])(?=[\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\uff00-\uff60])(?![、。，．！？：；）］」』】》〉ー々”’])/u

/**
 * A paragraph in lines. A word that is wider than a line, such as an address, stands whole.
 *
 * @param first what the first line begins with, and `others` all others: of a list `- ` and two spaces
 */
export function wrap(text: string, first = '', others = first): string {
  return text
    .split('\n')
    .map((line, at) => wrapLine(line, at === 0 ? first : others, others))
    .join('\n')
}

function wrapLine(text: string, first: string, others: string): string {
  const lines: string[] = []
  let line = first
  let width = widthOf(first)
  let isOpen = false
  for (const { word, space } of wordsIn(text)) {
    const wide = widthOf(word)
    if (isOpen && width + space.length + wide > WIDTH) {
      lines.push(line)
      line = others + word
      width = widthOf(others) + wide
      continue
    }
    line += isOpen ? space + word : word
    width += (isOpen ? space.length : 0) + wide
    isOpen = true
  }
  return [...lines, line].map((one) => one.trimEnd()).join('\n')
}

/** The parts between which a line may end, each with what stands before it if it does not. */
function wordsIn(text: string): { readonly word: string; readonly space: string }[] {
  return text
    .split(/[ \t]+/)
    .flatMap((word) => word.split(BETWEEN).map((part, at) => ({ word: part, space: at === 0 ? ' ' : '' })))
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) {
    if (WIDE.test(sign)) width += 2
    else if (!/\p{M}/u.test(sign)) width += 1
  }
  return width
}
