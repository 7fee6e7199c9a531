/** A paper with an archive: thirty stories in April 2031, one a day, and as many before as a test asks for. */

import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Files, folderUntilTheEnd, MASTHEAD, paperFor, paperIn, type TestPaper } from './paper.ts'

const SECTIONS = ['harbour', 'council', 'sport']

/** Where the story of a day in April 2031 is filed. */
export function fileOf(day: number): string {
  return `${SECTIONS[day % 3]}/april-${`${day}`.padStart(2, '0')}.txt`
}

/** The story of a day in April 2031 as it is first filed. */
export function copyOf(day: number): string {
  const topic = day % 10 === 1 ? 'Topics: Lamp\n' : ''
  return `Headline: The tide of April ${day}
Date: ${day} April 2031
${topic}
On the ${day}th the water stood at ${day * 7} inches by the harbour wall, which surprised nobody.

${'The gauge was read twice, by lamp and by daylight, and both readings were written down. '.repeat(8).trim()}

The next reading is due in the morning.
`
}

export const addressOf = (day: number): string => `/2031/04/${`${day}`.padStart(2, '0')}/the-tide-of-april-${day}/`

/** @param older how many stories there are from the months before, ten a month */
function archive(older: number): Files {
  const files: Record<string, string> = {}
  for (let day = 1; day <= 30; day++) files[fileOf(day)] = copyOf(day)
  for (let number = 0; number < older; number++) {
    const month = Math.floor(number / 10)
    const date = `${2030 - Math.floor(month / 12)}-${`${12 - (month % 12)}`.padStart(2, '0')}-${10 + (number % 10)}`
    files[`${SECTIONS[number % 3]}/older-${number}.txt`] =
      `Headline: Old reading ${number}\nDate: ${date}\n\nThe gauge said ${number}, and the clerk believed it.\n`
  }
  return files
}

/** Few of the latest, so that April's first days are no longer on the front page. */
const ARCHIVE_MASTHEAD = `${MASTHEAD}look:\n  front: { latest: 6 }\n`

/** When a paper that was built is built again. */
const LATER = '2031-05-15T08:00:00Z'

/** What a later build did: addresses by verb, and those that a template was called for. */
export async function rebuilt(paper: TestPaper) {
  const { code, problems, report } = await paper.build({ now: LATER })
  assert.deepEqual([code, problems], [0, []])
  assert.ok(report)
  const { added, changed, removed, rendered, left } = report
  assert.equal(rendered, [...added, ...changed].filter((url) => !/\.(?:woff2|svg|png)$/.test(url)).length)
  return { added, changed, removed, left }
}

/** Archives that are published once, by how many older stories they have. */
const folder = folderUntilTheEnd()
const published = new Map<number, Promise<TestPaper>>()

/** A published archive of a test's own: a copy of one that was built, with all that is kept of it. */
export async function publishedArchive(t: TestContext, older = 30): Promise<TestPaper> {
  const first = published.get(older) ?? publish(older)
  published.set(older, first)
  const own = paperFor(t, {}, null)
  cpSync(dirname((await first).paths.content), dirname(own.paths.content), {
    recursive: true,
    preserveTimestamps: true,
  })
  return own
}

async function publish(older: number): Promise<TestPaper> {
  return built(paperIn(join(folder, `${older}`), { 'masthead.yaml': ARCHIVE_MASTHEAD, ...archive(older) }))
}

/** An archive that was published where it stands. */
export function newArchive(t: TestContext): Promise<TestPaper> {
  return built(paperFor(t, archive(30), ARCHIVE_MASTHEAD))
}

async function built(paper: TestPaper): Promise<TestPaper> {
  assert.deepEqual((await paper.build()).problems, [])
  return paper
}

/** The addresses of a story's files, sorted. */
export function filesBeside(url: string): string[] {
  return ['json', 'md', 'txt'].map((ending) => `${url.slice(0, -1)}.${ending}`)
}
