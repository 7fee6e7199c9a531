/** Escapes: what would be syntax becomes text again. */

/** Escape what means something anywhere in a line. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*[\]<]|~(?=~)|(?<=~)~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
}

/**
 * Escape what means something at the begin of a line: headings, lists, quotes,
 * rules, underlines of headings, table rulers; and the white space at both ends,
 * which Markdown would take off. Expects text that `escapeText` has seen.
 */
export function escapeLine(line: string): string {
  return escapeEdges(line)
    .replace(/^(?:[-+=>:|]|#{1,6}(?=\s|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Text of several lines, each but the last ending in a hard break. Expects text that `escapeText` has seen. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeLine).join('\\\n')
}

/** Keep the white space at both ends of a line. */
export function escapeEdges(line: string): string {
  // Mostly there is none, and the search for its end costs.
  if (!/^\s|\s$/u.test(line)) return line
  return line.replace(/^\s+|(?<!\s)\s+$/gu, (space) => entity(space))
}

function entity(space: string): string {
  return [...space].map((character) => `&#${character.codePointAt(0)};`).join('')
}
