/**
 * `npm run bench`: how long a paper of invented stories takes, from text files to
 * the published site, and how much memory; against Hugo where it is installed.
 * `npm run bench -- 1000 10000` takes these sizes. It reports; it never fails a
 * test. Each figure is the median of three rounds; a round goes through all rows,
 * so that whatever else the machine does falls on all of them alike.
 */

import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { writeHugo } from './hugo.ts'
import { timed } from './run.ts'
import { type Invented, inventedStories } from './stories.ts'

const ROUNDS = 3
const HUGO = 'Hugo, complete'
/** As `npm run build` calls it. */
const NODE = ['--max-semi-space-size=8', '--no-regexp-tier-up', join(PROGRAM, 'scripts', 'broadsheet.ts'), 'build']
const MASTHEAD = 'name: The Testing Post\nurl: https://example.org/\n'

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length === 0 ? [1000] : sizes) bench(size)

function bench(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const stories = inventedStories(size)
    writePaper(join(folder, 'content'), stories)
    const rounds = Array.from({ length: ROUNDS }, () => [...ours(folder, stories), ...hugos(folder, stories)])
    const rows = (rounds[0] ?? []).map((_, at) => median(rounds.flatMap((round) => round[at] ?? [])))
    const hugo = rows.find(({ what }) => what === HUGO)
    console.log(`\n${size.toLocaleString('en')} stories of 12 paragraphs\n`)
    console.log('| what | seconds | of Hugo | pages | memory, MB |\n|---|---:|---:|---:|---:|')
    for (const { what, pages, seconds, megabytes } of rows) {
      const ratio = hugo === undefined ? '–' : (seconds / hugo.seconds).toFixed(2)
      console.log(`| ${what} | ${seconds.toFixed(2)} | ${ratio} | ${pages} | ${megabytes?.toFixed(0) ?? '–'} |`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Row {
  readonly what: string
  readonly seconds: number
  readonly pages: number
  readonly megabytes: number | null
}

function writePaper(content: string, stories: readonly Invented[]): void {
  mkdirSync(content)
  writeFileSync(join(content, 'masthead.yaml'), MASTHEAD)
  for (const { name, headline, section, topics, day, paragraphs } of stories) {
    const head = `Headline: ${headline}\nDate: ${day}\nSection: ${section}\nTopics: ${topics.join('; ')}\n`
    writeFileSync(join(content, `${name}.txt`), `${head}\n${paragraphs.join('\n\n')}\n`)
  }
}

/** The rows of one round; at the end the paper is as it was at the beginning. */
function ours(folder: string, stories: readonly Invented[]): Row[] {
  const output = join(folder, '_site')
  const build = (...more: readonly string[]) =>
    timed(process.execPath, [...NODE, '--content', join(folder, 'content'), '--output', output, ...more])
  const remove = (...made: string[]) => {
    for (const one of made) rmSync(join(folder, one), { recursive: true, force: true })
  }
  const copy = (at: number) => join(folder, 'content', `${stories[at]?.name}.txt`)
  const rows: Row[] = []
  const row = (what: string, all = false, ...more: readonly string[]) => {
    const { said, ...rest } = build(...more)
    const [added = 0, changed = 0] = [/(\d+) added/, /(\d+) changed/].map((form) => Number(form.exec(said)?.[1] ?? 0))
    rows.push({ what, pages: all ? pagesIn(output) : added + changed, ...rest })
  }
  const fresh = () => remove('_site', '.broadsheet-state', 'content/register.ndjson')
  fresh()
  row('complete, from nothing, without search', true, '--no-search')
  fresh()
  row('complete, from nothing', true)
  remove('_site')
  row('complete, with a warm desk, without search', true, '--no-search')
  remove('_site')
  row('complete, with a warm desk', true)
  // Who builds twice within the same moment is answered by the bytes.
  build()
  row('nothing changed')
  const body = readFileSync(copy(0), 'utf8')
  appendFileSync(copy(0), '\nAnd a last word.\n')
  row('a body edited, without search', false, '--no-search')
  writeFileSync(copy(0), body)
  build()
  appendFileSync(copy(0), '\nAnd a last word.\n')
  row('a body edited')
  writeFileSync(copy(0), body.replace(/^Headline: .*$/m, 'Headline: The bench has another headline'))
  row('a headline edited')
  writeFileSync(copy(0), body)
  writeFileSync(join(folder, 'content', 'added.txt'), body.replace(/^Headline: .*$/m, 'Headline: One more is added'))
  row('a story added')
  remove('content/added.txt')
  row('a story deleted')
  return rows
}

function hugos(folder: string, stories: readonly Invented[]): Row[] {
  if (spawnSync('hugo', ['version']).status !== 0) return []
  const site = join(folder, 'hugo')
  rmSync(site, { recursive: true, force: true })
  writeHugo(site, stories)
  const { said: _, ...build } = timed('hugo', ['--quiet', '--buildFuture', '--source', site])
  return [{ what: HUGO, pages: pagesIn(join(site, 'public')), ...build }]
}

function median(rows: readonly Row[]): Row {
  const sorted = rows.toSorted((a, b) => a.seconds - b.seconds)
  return sorted[sorted.length >> 1] as Row
}

/** Pages and feeds. */
function pagesIn(output: string): number {
  return readdirSync(output, { recursive: true }).filter((file) => /\.(?:html|xml|txt)$/.test(String(file))).length
}
