/** Why a file could not be read, as a value, and in words. */

/** Why a file could not be read. */
export type Fault =
  | { readonly kind: 'missing' }
  /** By what it is: `a pipe`. */
  | { readonly kind: 'irregular'; readonly what: string }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** It changed each time while it was read. */
  | { readonly kind: 'changing' }
  /** By the system: `EACCES`. */
  | { readonly kind: 'refused'; readonly code: string }

/** A fault in words: what was found and expected, and how to mend it. */
export function sayFault(fault: Fault): { readonly reason: string; readonly hint: string } {
  switch (fault.kind) {
    case 'missing':
      return {
        reason: 'The file vanished while it was being read; expected one that stays.',
        hint: 'Put it back, or build again without it.',
      }
    case 'irregular':
      return {
        reason: `Found ${fault.what}; expected a regular file.`,
        hint: 'Move it away, and put a file in its place.',
      }
    case 'too-large':
      return {
        reason: `Found a file of ${fault.size} bytes; expected at most ${fault.limit}.`,
        hint: 'Cut it into several, or put what is not text elsewhere.',
      }
    case 'too-slow':
      return {
        reason: `The file gave no answer within ${fault.seconds} seconds; expected a disk that can be read.`,
        hint: 'Look whether the disk or the network that it is on still answers, and try again.',
      }
    case 'changing':
      return {
        reason: 'The file changed each time while it was being read; expected one that is written to its end.',
        hint: 'Wait until whoever writes it is done, and build again.',
      }
    case 'refused':
      return {
        reason: `The file cannot be read (${fault.code}); expected a file that this account may read.`,
        hint: 'Give read permission, or move it out of the content folder.',
      }
  }
}
