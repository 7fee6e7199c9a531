/**
 * A bait: a shape of text that can be made of any size, and what is done with it.
 * The work on it must grow as its size does and no faster, whatever somebody files.
 */

/** What is timed; it may wait for what it calls. */
export type Work = () => Promise<void> | void

export interface Bait {
  readonly name: string
  /** Get it ready at about this many characters; what is made here is not timed. */
  readonly ready: (size: number) => Work
}

/** A text of about so many characters. */
export type Made = (size: number) => string

/** One piece again and again, cut at the size. */
export function run(piece: string): Made {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

/** Lines of one text. */
export function lines(line: string): Made {
  return counted(() => line)
}

/** The same lines, each with a blank one below. */
export function apart(line: string): Made {
  return counted(() => line, '\n\n')
}

/** Lines that differ: each knows its number. */
export function counted(line: (at: number) => string, end = '\n'): Made {
  return (size) => {
    const made: string[] = []
    for (let length = 0; length < size; length += (made.at(-1)?.length ?? 0) + end.length) made.push(line(made.length))
    return made.join(end) + end
  }
}

/** Something before it. */
export function after(head: string, made: Made): Made {
  return (size) => head + made(size)
}

/** In the midst of a story: a headline and a paragraph above, a paragraph below. */
export function within(made: Made): Made {
  return (size) => `${STORY}\n\n${made(size)}\n\n${PROSE}\n`
}

/** On one line, between words. */
export function inLine(made: Made): Made {
  return (size) => `${HEADLINE}\n\nThe ferry company ${made(size)} will sell its second boat before the winter.\n`
}

const HEADLINE = 'Ferry Company Sells Its Second Boat'

export const PROSE =
  'The ferry company will sell its second boat before the winter, the harbour board said on Tuesday, and the people of Marram have until May to find another way across.'

const STORY = `${HEADLINE}\n\nBy Ann Lee\n\n${PROSE}`

/** A word that no list knows, and another for each number. */
export function wordOf(at: number): string {
  let word = ''
  for (let rest = at + 17; rest > 0; rest = Math.floor(rest / 18)) word += 'bcdfghklmnprstvwaeiou'[rest % 18]
  return `${word[0]?.toUpperCase()}${word.slice(1)}o${word.length}`.replace(/\d/g, 'an')
}
