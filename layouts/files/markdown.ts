/** `/yyyy/mm/dd/slug.md`: a story as Markdown (CommonMark, and tables), to be put where Markdown is read. */

import { type Figure, isPictureFigure } from '../../scripts/edition/figures.ts'
import type { StoryFileView } from '../../scripts/edition/views/files/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { escapeLines, escapeText } from '../../scripts/markdown/escape.ts'
import { toMarkdown } from '../../scripts/markdown/to-markdown.ts'
import { wordsOf } from '../words/words.ts'
import { bodyBlocks, hasNoLinks } from './body.ts'
import { afterTexts, datesText, eventText, firstText, originTexts, signature } from './said.ts'
import { figureAddress } from './text.ts'

const RULE = '* * *'

export function storyMarkdown(paper: Paper, view: StoryFileView): string {
  const { story } = view
  const { kicker, section, dek } = story
  const words = wordsOf(paper.language)
  const said = [signature(paper, story), datesText(paper, story), firstText(paper, story)]
  const head = [
    kicker ?? section,
    story.drafted ? words.draftedNotice : null,
    dek,
    eventText(paper, story),
    said.filter((one) => one !== null).join('\n'),
    originTexts(paper, story).join('\n'),
  ].flatMap((one) => (one === null ? [] : [inMarkdown(one)]))
  const after = afterTexts(paper, story).map(inMarkdown)
  return `${[
    `# ${inMarkdown(story.headline)}`,
    ...head,
    RULE,
    bodyMarkdown(paper, view),
    ...(after.length === 0 ? [] : [RULE, ...after]),
  ].join('\n\n')}\n`
}

function inMarkdown(text: string): string {
  return escapeLines(escapeText(text))
}

/** The body as it is kept, where nothing in it must become another; pictures stand before the blocks that they belong to. */
function bodyMarkdown(paper: Paper, view: StoryFileView): string {
  const { pictures = [] } = view.story
  if (pictures.length === 0 && hasNoLinks(view.markdown.text)) return view.markdown.text
  const blocks = bodyBlocks(paper, view).map((block) => ({ ...block, span: { start: 0, end: 0 } }))
  const parts: string[] = []
  let from = 0
  const inText = pictures.filter(({ before }) => before !== null && before < blocks.length)
  for (const figure of inText.toSorted((a, b) => (a.before ?? 0) - (b.before ?? 0))) {
    const to = figure.before ?? 0
    if (to > from) parts.push(toMarkdown(blocks.slice(from, to)))
    parts.push(figureMarkdown(paper, figure))
    from = to
  }
  if (from < blocks.length) parts.push(toMarkdown(blocks.slice(from)))
  const rest = pictures.filter((figure) => !inText.includes(figure))
  return [...parts, ...rest.map((figure) => figureMarkdown(paper, figure))].join('\n\n')
}

function figureMarkdown(paper: Paper, figure: Figure): string {
  const address = figureAddress(paper, figure)
  const { caption, credit } = figure
  if (!isPictureFigure(figure)) return `[${escapeText(caption ?? figure.name)}](<${address}>)`
  const below = [caption, credit].filter((one) => one !== null).join(' ')
  const image = `![${escapeText(figure.alt)}](<${address}>)`
  return below === '' ? image : `${image}\n\n${inMarkdown(below)}`
}
