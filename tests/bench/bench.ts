/**
 * `npm run bench`: how long a paper of invented stories takes, from text files to
 * the published site, and how much memory; against Hugo where it is installed.
 * `npm run bench -- 1000 10000` takes these sizes. It reports; it never fails a
 * test. Each figure is the best of some runs, since noise only ever adds.
 */

import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { writeHugo } from './hugo.ts'
import { type Timed, timed } from './run.ts'
import { type Invented, inventedStories } from './stories.ts'

const RUNS = 3
/** As `npm run build` calls it. */
const NODE = ['--max-semi-space-size=8', join(PROGRAM, 'scripts', 'broadsheet.ts'), 'build']
const MASTHEAD = 'name: The Testing Post\nurl: https://example.org/\n'

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length === 0 ? [1000] : sizes) bench(size)

function bench(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const stories = inventedStories(size)
    writePaper(join(folder, 'content'), stories)
    const rows = [...ours(folder, stories), ...hugos(folder, stories)]
    console.log(`\n${size.toLocaleString('en')} stories of 12 paragraphs\n`)
    console.log('| what | seconds | pages | ms a page | memory, MB |\n|---|---:|---:|---:|---:|')
    for (const { what, pages, seconds, megabytes } of rows) {
      const each = pages === 0 ? '–' : ((seconds * 1000) / pages).toFixed(2)
      console.log(`| ${what} | ${seconds.toFixed(2)} | ${pages} | ${each} | ${megabytes?.toFixed(0) ?? '–'} |`)
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

function ours(folder: string, stories: readonly Invented[]): Row[] {
  const output = join(folder, '_site')
  const build = () => timed(process.execPath, [...NODE, '--content', join(folder, 'content'), '--output', output])
  const complete = best(() => {
    for (const made of ['_site', '.broadsheet-state', 'content/register.ndjson'])
      rmSync(join(folder, made), { recursive: true, force: true })
    return build()
  })
  const pages = pagesIn(output)
  const again = best(build)
  const [touched] = stories
  const edit = best(() => {
    appendFileSync(join(folder, 'content', `${touched?.name}.txt`), '\nAnd a last word.\n')
    return build()
  })
  const changed = Number(/(\d+) changed/.exec(edit.said)?.[1] ?? 0)
  return [
    { what: 'complete build', pages, ...complete },
    { what: 'nothing changed', pages: 0, ...again },
    { what: 'one story edited', pages: changed, ...edit },
  ]
}

function hugos(folder: string, stories: readonly Invented[]): Row[] {
  if (spawnSync('hugo', ['version']).status !== 0) return []
  const site = join(folder, 'hugo')
  writeHugo(site, stories)
  const build = best(() => {
    rmSync(join(site, 'public'), { recursive: true, force: true })
    return timed('hugo', ['--quiet', '--buildFuture', '--source', site])
  })
  return [{ what: 'Hugo, complete', pages: pagesIn(join(site, 'public')), ...build }]
}

function best(run: () => Timed): Timed {
  const all = Array.from({ length: RUNS }, run)
  return all.reduce((fastest, one) => (one.seconds < fastest.seconds ? one : fastest))
}

/** Pages and feeds. */
function pagesIn(output: string): number {
  return readdirSync(output, { recursive: true }).filter((file) => /\.(?:html|xml|txt)$/.test(String(file))).length
}
