/** `/yyyy/mm/dd/slug.json`: a story as data, for programs. What its keys are: `docs/story-files.md`. */

import { type Figure, isPictureFigure } from '../../scripts/edition/figures.ts'
import { itemUrn } from '../../scripts/edition/item-urn.ts'
import { fileBeside } from '../../scripts/edition/views/files/files.ts'
import type { Carried, StoryFileView } from '../../scripts/edition/views/files/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { bodyBlocks } from './body.ts'
import type { StoryJson } from './story-json.ts'
import { figureAddress } from './text.ts'

/** Another number where a key changes its meaning or goes; a new key is no other version. */
export const VERSION: StoryJson['version'] = 'broadsheet-story/1'

export function storyJson(paper: Paper, view: StoryFileView): string {
  const { story } = view
  const { headline, drafted, kicker, dek, bylines, agency, place, published, filed, revised, day } = story
  const { section, topics, opinion, event, sourceName, notes, words, language, direction } = story
  const data: StoryJson = {
    version: VERSION,
    id: itemUrn(story.id),
    url: absolute(paper, story.page),
    files: filesOf(paper, story.page),
    paper: paperOf(paper),
    ...{ language, direction, headline, ...(drafted ? { headlineDrafted: true } : {}), kicker, dek },
    ...{ bylines, agency, place, published, filed, revised, day, section, topics, opinion },
    source: sourceName,
    ...(event === undefined ? {} : { event }),
    ...threadsOf(paper, story),
    words,
    body: blocksOf(paper, view),
    pictures: (story.pictures ?? []).map((figure) => pictureOf(paper, figure)),
    notes,
    corrections: story.corrections.map(({ text, day: made, by }) => ({
      day: made,
      text,
      ...(by === undefined ? {} : { url: absolute(paper, by.url) }),
    })),
  }
  return asFile(data)
}

/** A value as a file's text. */
export function asFile(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The addresses of the other files. @param page of the story */
export function filesOf(paper: Paper, page: string) {
  return { text: absolute(paper, fileBeside(page, 'txt')), markdown: absolute(paper, fileBeside(page, 'md')) }
}

export function paperOf(paper: Paper) {
  const { name, licence } = paper
  return { name, url: absolute(paper, '/'), ...(licence === null ? {} : { licence: licence.url ?? licence.name }) }
}

/** What belongs together with it. */
function threadsOf(paper: Paper, { series, translations, corrects }: Carried) {
  return {
    ...(series === undefined ? {} : { series: { name: series.name, part: series.number } }),
    ...(translations === undefined
      ? {}
      : {
          translations: translations.map(({ url, text, language }) => ({
            url: absolute(paper, url),
            language,
            headline: text,
          })),
        }),
    ...(corrects === undefined ? {} : { corrects: { url: absolute(paper, corrects.url), headline: corrects.text } }),
  }
}

function blocksOf(paper: Paper, view: StoryFileView) {
  const { tongues = [] } = view.story
  const others = new Map(tongues.map(({ part, language, direction }) => [part, { language, direction }]))
  return bodyBlocks(paper, view).map((block, at) => ({ ...block, ...others.get(at) }))
}

function pictureOf(paper: Paper, figure: Figure) {
  const { kind, caption, credit, before } = figure
  const common = { kind, url: figureAddress(paper, figure), caption, credit, before }
  if (!isPictureFigure(figure)) return { ...common, name: figure.name, bytes: figure.size }
  return { ...common, alt: figure.alt, width: figure.jpeg.width, height: figure.jpeg.height }
}
