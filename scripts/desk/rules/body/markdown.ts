/**
 * Markdown copy: the parser's tokens say what each block is; the first heading of
 * the first level is the headline. A file that is one list and nothing else is a
 * list of headlines.
 */

import { fromMarkdown, type MarkdownBlock } from '../../../markdown/from-markdown.ts'
import { breaksBetween } from '../../body/breaks.ts'
import { linksOutside, withinLinks } from '../../body/within-links.ts'
import { drop, fieldClaim, hasField, headlineClaim } from '../../claims.ts'
import { isTitled } from '../../fields/titled.ts'
import { type Claim, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { isCorrection } from '../../signs/notices.ts'
import { isSectionBreak } from '../../signs/section-break.ts'

export const markdownRules: readonly Rule[] = [
  { name: 'markdown', read },
  { name: 'markdown-mark', read: readMarks },
]

function read(galley: Galley): Markup {
  if (inError(galley)) return NO_CLAIMS
  // A claimed line is blanked, so that the places of the others stay.
  const lines = galley.lines.map((line, at) => (galley.free[at] === null ? { ...line, text: '' } : line))
  const written = fromMarkdown(lines).map(asBreak)
  const titled = hasField(galley, 'headline')
  const titleAt = titled ? -1 : written.findIndex(({ heading }) => heading === 1)
  const { blocks, problems } = withinLinks(galley.copy, written, titleAt)
  const title = blocks[titleAt]
  const rest = blocks.filter((block) => block !== title)
  const said = rest.filter(({ block }) => block.kind !== 'break')
  const list = !isTitled(galley) && said.length > 0 && said.every(({ block }) => block.kind === 'listItem')
  const head = list ? [] : headClaims(said)
  const headed = new Set(head.map(({ span }) => span.start))
  const body = blocks.filter((block) => block !== title && !headed.has(block.block.span.start))
  const shown = list ? said : withBreaks(blocks, new Set(body))
  return {
    claims: [
      ...(title === undefined ? [] : [fieldClaim('headline', title.block.text, title.block.span)]),
      ...head,
      ...shown.map(
        ({ block }): Claim =>
          list ? headlineClaim('brief', block.text, block.span) : { kind: 'block', block, span: block.span },
      ),
    ],
    problems: [
      ...problems,
      ...blocks.flatMap((one) => (list || !body.includes(one) ? linksOutside(galley.copy, one) : [])),
    ],
  }
}

/** A paragraph of nothing but signs, as `⁂`, is a break. */
function asBreak(one: MarkdownBlock): MarkdownBlock {
  const { kind, text, span } = one.block
  return kind === 'paragraph' && isSectionBreak(text) ? { ...one, block: { kind: 'break', text, span } } : one
}

/** The blocks of the body, and of the breaks those that stand between two of them. */
function withBreaks(blocks: readonly MarkdownBlock[], body: ReadonlySet<MarkdownBlock>): MarkdownBlock[] {
  const parts = blocks.map((one) => ({ one, isBreak: one.block.kind === 'break', isBody: body.has(one) }))
  const breaks = new Set(breaksBetween(parts))
  return parts.flatMap((part) => ((part.isBreak ? breaks.has(part) : part.isBody) ? [part.one] : []))
}

/** As many blocks may stand between the title and the body. */
const HEAD = 4

/** A byline and a date line below the title, and corrections wherever they stand, are the story's fields. */
function headClaims(blocks: readonly MarkdownBlock[]): Claim[] {
  const claims: Claim[] = []
  let isHead = true
  for (const [at, { block }] of blocks.entries()) {
    if (block.kind !== 'paragraph') {
      isHead = false
      continue
    }
    const { span, text } = block
    if (isCorrection(text) && !opensInCode(block)) claims.push(fieldClaim('corrections', text, span))
    if (!isHead || at >= HEAD) continue
    const by = byline(text)
    const date = dateLine(text)
    if (by !== null && by.names.length > 0) claims.push(...by.names.map((name) => fieldClaim('bylines', name, span)))
    else if (date?.kind === 'published' && date.reading.kind === 'date')
      claims.push(fieldClaim('date', date.reading.day, span))
    else isHead = false
  }
  return claims
}

/** Whether its first word is quoted as code: it is spoken of, and says nothing of the story. */
function opensInCode({ marks = [] }: MarkdownBlock['block']): boolean {
  return marks.some(({ kind, start }) => kind === 'code' && start === 0)
}

/** Where the front matter is broken, nobody can say where the Markdown begins. */
function inError(galley: Galley): boolean {
  return galley.problems.some((problem) => problem.severity === 'error')
}

/** What the parser made nothing of: rules between paragraphs, definitions of links, empty quotes. */
function readMarks(galley: Galley): Markup {
  if (inError(galley)) return NO_CLAIMS
  return {
    claims: galley.free.flatMap((free): Claim[] => (free === null ? [] : [drop('markdown-mark', free)])),
    problems: [],
  }
}
