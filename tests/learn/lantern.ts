/** The Lantern: an invented paper, whose stories can be set in any house style. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

export interface Story {
  readonly headline: string
  readonly dek: string
  readonly by: string
  /** `yyyy-mm-dd`. */
  readonly day: string
  readonly body: readonly string[]
}

/** A story as a house files it, and what an editor would correct. */
export interface FiledStory {
  readonly path: string
  readonly text: string
  readonly right: Readonly<Record<string, string>>
}

export type House = (story: Story, number: number) => FiledStory

const WRITERS = ['Ada Quill', 'Ben Ost', 'Cora Lund', 'Dan Marsh', 'Elsie Pike', 'Fred Tarn', 'Greta Holm', 'Hal Brook']

const TOLD: readonly (readonly [headline: string, dek: string, lede: string])[] = [
  [
    'Ferry timetable changes after breakdown',
    'A broken shaft keeps the second boat in dock until june',
    'The second ferry will not sail before June, the harbour board said on Monday after an engineer found a crack in its shaft.',
  ],
  [
    'School roof to be mended in summer',
    'Parents asked for the work two years ago and were told to wait',
    'The roof of the school in Lower Lane will be mended in the summer holidays, the council decided on Tuesday evening.',
  ],
  [
    'Lamp thefts puzzle the watch',
    'Eleven lanterns have gone from the quay since the new year',
    'Eleven lanterns were taken from the quay between New Year and Easter, and nobody has seen who took them.',
  ],
  [
    'Bakers raise the price of bread',
    'Flour costs a third more than it did last autumn',
    'A loaf will cost ten pence more from Monday in all three bakeries of the town, their owners said in a joint letter.',
  ],
  [
    'Library opens on Sundays',
    'Volunteers will keep the reading room warm from noon',
    'The library will be open on Sunday afternoons from next month, run by volunteers who were trained in the winter.',
  ],
  [
    'Goat elected to parish board',
    'The animal won by four votes and a spoiled ballot',
    'Voters in the upper parish chose a goat for the seventh seat of their board, by four votes, the clerk confirmed.',
  ],
  [
    'Well in Tide Street turns salt',
    'Tests found sea water in the old shaft after the spring flood',
    'The public well in Tide Street was closed on Friday after two tests found salt water in it, the surveyor said.',
  ],
  [
    'Choir sings for the lifeboat',
    'Collection brings in more than the last three together',
    'The town choir raised four hundred pounds for the lifeboat on Saturday night in a church that was full to the doors.',
  ],
  [
    'Bus stop moves to the mill',
    'Drivers say the corner by the bank was too tight for them',
    'The bus will stop at the mill and no longer at the bank from the first of next month, the company announced.',
  ],
  [
    'Market stalls to pay by length',
    'Fishmongers call the new charge unfair to long tables',
    'Stall holders will pay by the yard and not by the day, under a rule that the market committee passed on Thursday.',
  ],
  [
    'Storm takes the bathing hut',
    'The green boards were found two miles down the coast',
    'The storm on Wednesday night carried off the bathing hut at the north end of the beach, with everything inside it.',
  ],
  [
    'New doctor for the island',
    'She will hold surgery on three mornings a week',
    'A new doctor will begin work on the island in September, after eleven months in which there was none at all.',
  ],
  [
    'Chess club loses its clock',
    'The old timepiece had stood in the hall since the war',
    'Somebody has taken the clock of the chess club, its secretary told the police on Monday, and left a sundial.',
  ],
  [
    'Sheep block the coast road',
    'Drivers waited for an hour while the farmer was fetched',
    'Some two hundred sheep stood on the coast road on Friday morning and would not be moved by anybody but their owner.',
  ],
  [
    'Rowing crew wins by a length',
    'The four had not lost a heat in the whole regatta',
    'The rowing club won the final of the regatta by a length on Sunday, its first victory there for nineteen years.',
  ],
  [
    'Post office keeps its counter',
    'A petition with nine hundred names was handed over in may',
    'The post office will keep its counter in the high street for three more years, the company said on Wednesday.',
  ],
  [
    'Fog horn falls silent at last',
    'Neighbours had complained about the noise since the autumn',
    'The fog horn on the mole was switched off for good on Tuesday, after forty years, and a light does its work now.',
  ],
  [
    'Museum finds a map of the reef',
    'It lay folded behind a picture of a brig for a century',
    'A map of the reef from 1790 was found behind a picture in the museum, where it had been for a hundred years.',
  ],
]

const MORE = [
  '“We did what we could with the money we had,” said Tom Weir, who chairs the committee. “Nobody was glad of it.”',
  'A meeting for all who want to ask about it will be held in the town hall on the last Friday of the month.',
  'The work will cost about nine thousand pounds, of which the county pays a half and a bequest most of the rest.',
  'Others doubt it. A letter with thirty names was handed in at the door before the meeting had begun.',
]

export const STORIES: readonly Story[] = TOLD.map(([headline, dek, lede], at) => ({
  headline,
  dek,
  by: WRITERS[(at * 3) % WRITERS.length] ?? '',
  day: `2029-05-${`${at + 1}`.padStart(2, '0')}`,
  body: [lede, ...[0, 1, 2].slice(0, 2 + (at % 2)).map((by) => MORE[(at + by) % MORE.length] ?? '')],
}))

/** So many are corrected; from the next one on the desk is by itself. */
export const CORRECTED = 10

/** Text by path: all stories as a house files them, and the sidecars of the first ones. */
export function filesOf(house: House, corrected = CORRECTED): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [at, story] of STORIES.entries()) {
    const { path, text, right } = house(story, at)
    files[path] = text
    if (at < corrected) files[path.replace('.txt', '.yaml')] = sidecar(right)
  }
  return files
}

function sidecar(right: FiledStory['right']): string {
  return Object.entries(right)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}

/** A folder with files in it, until the end of a test. */
export function contentWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Several habits at once: the day in the file's name, the dek in capitals, the byline below the story, in words of the house. */
export const LANTERN: House = ({ headline, dek, by, day, body }, at) => ({
  path: `${['harbour', 'town'][at % 2]}/${day.replaceAll('-', '').slice(2)}_${at}.txt`,
  text: `${headline}\n${dek.toUpperCase()}\n\n${body.join('\n\n')}\n\n[${by} reports for the Lantern]\n`,
  right: { dek, date: day, byline: by },
})
