/** The line of which `read --why` asks, as it is typed. */

export interface AskedLine {
  /** The file, where it was typed before the number. */
  readonly file: string | null
  readonly line: number
}

/** A line as people type it: `12`, or `council.txt:12` as a problem names it; null if it is neither. */
export function askedLine(text: string): AskedLine | null {
  const { file = null, line = '' } = /^(?:(?<file>.+?):)?(?<line>\d{1,9})(?<column>:\d+)?$/.exec(text)?.groups ?? {}
  return Number(line) >= 1 ? { file, line: Number(line) } : null
}
