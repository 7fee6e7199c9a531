/** `/yyyy/mm/dd/slug.txt`: a story as plain text, without any markup; a link is its words with the address behind them. */

import { type Figure, isPictureFigure } from '../../scripts/edition/figures.ts'
import { PICTURES } from '../../scripts/edition/plan/pictures.ts'
import type { StoryFileView } from '../../scripts/edition/views/files/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { wordsOf } from '../words/words.ts'
import { type BodyBlock, bodyBlocks } from './body.ts'
import { afterTexts, datesText, eventText, firstText, originTexts, signature } from './said.ts'
import { WIDTH, widthOf, wrap } from './wrap.ts'

/** Between the head of a file, its text, and what is said below it. */
const RULE = '-'.repeat(WIDTH)

export function storyText(paper: Paper, view: StoryFileView): string {
  const { story } = view
  const { kicker, section, headline, dek } = story
  const words = wordsOf(paper.language)
  const head = [
    kicker ?? section,
    headline,
    story.drafted ? words.draftedNotice : null,
    dek,
    eventText(paper, story),
    lines([signature(paper, story), datesText(paper, story), firstText(paper, story)]),
    lines(originTexts(paper, story)),
  ].flatMap((one) => (one === null ? [] : [wrap(one)]))
  const after = afterTexts(paper, story).map((one) => wrap(one))
  const parts = [head.join('\n\n'), bodyText(paper, view), ...(after.length === 0 ? [] : [after.join('\n\n')])]
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`
}

function lines(some: readonly (string | null)[]): string | null {
  return some.filter((one) => one !== null).join('\n') || null
}

function bodyText(paper: Paper, view: StoryFileView): string {
  const { pictures = [] } = view.story
  const blocks = bodyBlocks(paper, view)
  const texts = blocks.flatMap((block, at) => [
    ...pictures
      .filter(({ before }) => before === at)
      .map((figure) => ({ text: figureText(paper, figure), isItem: false })),
    { text: blockText(block), isItem: block.kind === 'listItem' },
  ])
  const rest = pictures.filter(({ before }) => before === null || before >= blocks.length)
  const all = [...texts, ...rest.map((figure) => ({ text: figureText(paper, figure), isItem: false }))]
  return all
    .map(({ text, isItem }, at) => (at === 0 ? text : `${isItem && all[at - 1]?.isItem ? '\n' : '\n\n'}${text}`))
    .join('')
}

function blockText(block: BodyBlock): string {
  switch (block.kind) {
    case 'listItem':
      return itemText(block)
    case 'quote':
      return wrap(linkedText(block), '    ')
    case 'break':
      return '* * *'
    case 'table':
      return block.rows === undefined ? block.text : gridText(block.rows)
    default:
      return wrap(linkedText(block))
  }
}

function itemText(block: BodyBlock): string {
  const { number = null, depth = 0 } = block.list ?? {}
  const sign = number === null ? '- ' : `${number}. `
  const indent = '  '.repeat(depth)
  return wrap(linkedText(block), indent + sign, indent + ' '.repeat(sign.length))
}

/** The words of a block, and behind those of a link its address, unless they are the address. */
function linkedText({ text, marks = [] }: BodyBlock): string {
  const links = marks.filter(({ href }) => href !== undefined).sort((a, b) => b.end - a.end)
  return links.reduce((said, { start, end, href = '' }) => {
    const isSaid = href.replace(/^mailto:/i, '') === said.slice(start, end)
    return isSaid ? said : `${said.slice(0, end)} (${href})${said.slice(end)}`
  }, text)
}

/** In columns, where they fit a line; else each row with strokes between its cells. */
function gridText(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map(({ length }) => length))
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))))
  const fits = widths.reduce((sum, width) => sum + width + GAP.length, 0) - GAP.length <= WIDTH
  if (!fits) return rows.map((row) => wrap(row.join(' | '), '', '    ')).join('\n')
  return rows
    .map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n')
}

const GAP = '  '

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell))
}

/** What stands below a picture and whose it is, or what it shows; and where it is. */
function figureText(paper: Paper, figure: Figure): string {
  const said = [figure.caption ?? (isPictureFigure(figure) ? figure.alt : figure.name), figure.credit]
  const address = `(${figureAddress(paper, figure)})`
  return wrap([...said.filter((one) => one !== null && one !== ''), address].join(' '), '    ')
}

/** Of a picture the JPEG, which every program reads. */
export function figureAddress(paper: Paper, figure: Figure): string {
  const ending = isPictureFigure(figure) ? 'jpg' : figure.ending
  return absolute(paper, `${PICTURES}${figure.hash}.${ending}`)
}
