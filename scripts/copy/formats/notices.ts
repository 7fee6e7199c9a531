/** What the desk says of files that are not plain text: what in them no text shows, and what it refuses. */

import type { Problem } from '../../flow/problem.ts'
import { counted } from '../encoding/notices.ts'
import type { Unseen } from './html/page-reader.ts'

const at = (file: string, rest: Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>): Problem => ({
  file,
  line: 1,
  column: 1,
  ...rest,
})

export function unseen(path: string, { scripts, passages, broken, codes, pictures, missing }: Unseen): Problem[] {
  const problems: Problem[] = []
  const hidden = [
    ...(scripts > 0 ? [counted(scripts, 'script')] : []),
    ...(passages > 0 ? [counted(passages, 'hidden passage')] : []),
  ]
  if (hidden.length > 0)
    problems.push(
      at(path, {
        severity: 'warning',
        code: 'hidden-text',
        reason: `Found ${hidden.join(' and ')}, which a reader of the page does not see; left out.`,
        hint: 'Nothing needs doing, unless the story itself is hidden: then save the page as its reader sees it.',
      }),
    )
  if (broken > 0)
    problems.push(
      at(path, {
        severity: 'warning',
        code: 'broken-page-data',
        reason: `Found ${counted(broken, 'script')} of data about the page (JSON-LD) that cannot be read; expected JSON. Passed over.`,
        hint: 'Nothing needs doing, unless byline or date are wrong: then give them in a sidecar.',
      }),
    )
  if (codes.length > 0)
    problems.push(
      at(path, {
        severity: 'warning',
        code: 'shortcodes',
        reason: `Found ${counted(codes.length, 'code')} of the system that the page is from (${codes.join(' ')}); left out.`,
        hint: 'If it stands for something that readers should have, such as pictures or a table, write it into the text.',
      }),
    )
  if (pictures.length > 0) problems.push(picturesLeft(path, pictures))
  if (missing.length > 0) problems.push(picturesMissing(path, missing))
  return problems
}

/** @param names of pictures that the text shows, and that are neither in the file nor beside it */
export function picturesMissing(path: string, names: readonly string[]): Problem {
  return at(path, {
    severity: 'warning',
    code: 'no-picture',
    reason: `Found ${counted(names.length, 'picture')} in the text (${names.join('; ')}) of which there is no file; expected it in the mail or the document, or beside the page. The story is published without.`,
    hint: 'File it again with its pictures: a page with the folder that the browser saved beside it, a mail with what is attached. Or put the picture beside the copy, under the name of the copy.',
  })
}

/** @param pictures what each says of itself, perhaps nothing */
export function picturesLeft(path: string, pictures: readonly string[]): Problem {
  const described = pictures.filter((text) => text !== '').map((text) => `“${text}”`)
  return at(path, {
    severity: 'warning',
    code: 'pictures',
    reason: `Found ${counted(pictures.length, 'picture')} ${described.length === 0 ? 'without a description' : `(${described.join(', ')})`}; left out.`,
    hint: 'If a picture says something that the text does not, write it into the text.',
  })
}

export function attachments(path: string, names: readonly string[]): Problem {
  return at(path, {
    severity: 'warning',
    code: 'attachments',
    reason: `Found ${counted(names.length, 'attachment')} of the mail (${names.join(', ')}), which the desk does not read; left out.`,
    hint: 'Save those that hold copy as files of their own in the content folder.',
  })
}

export function tooDeep(path: string): Problem {
  return at(path, {
    severity: 'error',
    code: 'too-deep',
    reason:
      'Found more parts within parts, or more header lines, than any mail, page or document has; expected one that a person made.',
    hint: 'Do not trust the file. If you need its text, open it in a program of its own and save that as plain text.',
  })
}

export function bomb(path: string, name: string, size: number): Problem {
  return at(path, {
    severity: 'error',
    code: 'zip-bomb',
    reason: `Found “${name}” in the file, which says that it unpacks to ${size} bytes; expected a document of text.`,
    hint: 'Do not trust the file. If you need its text, open it in a word processor and save that as plain text.',
  })
}

/** A file whose name says one format, and whose bytes another that the desk reads. */
export function misnamed(path: string, { what, ending }: { readonly what: string; readonly ending: string }): Problem {
  return at(path, {
    severity: 'warning',
    code: 'other-format',
    reason: `Found ${what}, by its bytes, under a name that says otherwise; it was read as what it is.`,
    hint: `Nothing needs doing. To be rid of this notice, give the file the ending ${ending}.`,
  })
}

export function notWord(path: string): Problem {
  return at(path, {
    severity: 'error',
    code: 'not-a-word-file',
    reason: 'Found no Word document in the file; expected one that a word processor saved as .docx.',
    hint: 'Open it in a word processor and save it as .docx, or its text as .txt. A password must be taken off.',
  })
}

export function tooLong(path: string, length: number, longest: number): Problem {
  return at(path, {
    severity: 'error',
    code: 'too-long',
    reason: `Found ${length} characters of text; expected at most ${longest}, which is more than any page can show.`,
    hint: 'Cut the file into several, or file what a reader needs of it.',
  })
}
