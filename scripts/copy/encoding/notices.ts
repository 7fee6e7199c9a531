/** What reading says of a file: how it was decoded, what was mended and what was left out. */

import type { Problem } from '../../flow/problem.ts'

type Said = Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>

const notice = (file: string, said: Said): Problem => ({ file, line: 1, column: 1, ...said })

/** `1 place`, `3 places`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

export function binary(path: string, bytes: Uint8Array): Problem {
  const at = bytes.indexOf(0)
  return notice(path, {
    severity: 'error',
    code: 'binary',
    reason: `Found bytes that no text encoding explains${at < 0 ? '' : ` (a zero byte at offset ${at})`}; expected text, best in UTF-8.`,
    hint: 'Save the text as UTF-8, or move the file out of the content folder if it is a picture or a document.',
  })
}

export function refused(path: string, label: string, by: 'sidecar' | 'masthead', isKnown: boolean): Problem {
  return notice(path, {
    severity: 'error',
    code: isKnown ? 'not-that-encoding' : 'unknown-encoding',
    reason: isKnown
      ? `Found bytes that are not ${label}, which the ${by} says the text is in.`
      : `Found “encoding: ${label}” in the ${by}; expected the name of an encoding, such as utf-8 or windows-1251.`,
    hint: isKnown
      ? `Correct “encoding:” in the ${by}, or take it out and let the desk find the encoding.`
      : 'Names of encodings: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, windows-1256, koi8-u, gb18030, shift_jis, big5, euc-kr.',
  })
}

export function assumed(path: string, encoding: string): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'assumed-encoding',
    reason: `The bytes are not UTF-8 and name no encoding; they were read as ${encoding}.`,
    hint: `If letters look wrong on the page, save the file as UTF-8, or name its encoding in ${sidecarName(path)}: “encoding: windows-1251”.`,
  })
}

export function damaged(path: string, encoding: string, count: number): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'damaged-characters',
    reason: `Found ${counted(count, 'damaged character')} in text that is otherwise ${encoding}; each stands as “\ufffd” now.`,
    hint: 'Look for the sign in the text, and write what belongs there.',
  })
}

function sidecarName(path: string): string {
  return `${path.replace(/\.[^./]+$/, '')}.yaml`
}

export function twice(path: string, count: number, takenFor: string): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'encoded-twice',
    reason: `Found text that was encoded twice (UTF-8 read as ${takenFor} and saved again), in ${counted(count, 'place')}; mended.`,
    hint: 'Nothing needs doing. To be rid of this notice, save the file again from its source as UTF-8.',
  })
}

export function entities(path: string, count: number): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'html-entities',
    reason: `Found ${counted(count, 'HTML entity', 'HTML entities')} in plain text; decoded.`,
    hint: 'Nothing needs doing, unless the copy is about HTML itself: then write it as Markdown, in backticks.',
  })
}

export function controls(path: string, count: number): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'control-characters',
    reason: `Found ${counted(count, 'control character')}, which no page can show; left out.`,
    hint: 'Nothing needs doing, unless words now run together: then put a space there.',
  })
}

export function empty(path: string): Problem {
  return notice(path, {
    severity: 'warning',
    code: 'empty-file',
    reason: 'The file is empty; expected an article or a list of headlines.',
    hint: 'Write something into it, or delete it.',
  })
}
