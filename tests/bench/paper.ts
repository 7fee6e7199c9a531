/** A paper of invented stories on disk: its copy, its site, and how it is built. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM, pathsOf } from '../../scripts/paths.ts'
import { type Timed, timed } from './measure/run.ts'
import type { Invented } from './stories.ts'

const MASTHEAD = 'name: The Testing Post\nurl: https://example.org/\n'
/** As `npm run build` and `npm start` call it. */
const NODE = ['--max-semi-space-size=8', '--no-regexp-tier-up', join(PROGRAM, 'scripts', 'broadsheet.js')]
/** Every build has the same clock, so that what is filed in one is filed at the same time in the next. */
export const CLOCK = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 2) / 1000) }

export class BenchPaper {
  readonly folder: string
  readonly content: string
  readonly output: string
  readonly stories: readonly Invented[]

  constructor(folder: string, stories: readonly Invented[]) {
    this.folder = folder
    this.content = join(folder, 'content')
    this.output = join(folder, '_site')
    this.stories = stories
    mkdirSync(this.content)
    writeFileSync(join(this.content, 'masthead.yaml'), MASTHEAD)
    for (const story of stories) writeFileSync(join(this.content, `${story.name}.txt`), copyOf(story))
  }

  /** What `node` is to be called with. */
  line(command: 'build' | 'serve', ...more: readonly string[]): string[] {
    return [...NODE, command, '--content', this.content, '--output', this.output, ...more]
  }

  build(...more: readonly string[]): Promise<Timed> {
    return timed(process.execPath, this.line('build', ...more), CLOCK)
  }

  /** As if it had never been built. */
  forget(): void {
    this.removeSite()
    for (const made of ['.broadsheet-state', 'content/register.ndjson'])
      rmSync(join(this.folder, made), { recursive: true, force: true })
  }

  /**
   * Keep the register as it is now. @returns what puts it back, with the copy by which
   * the next build would see that lines are gone: the paper has not lived through what came between
   */
  keepRegister(): () => void {
    const { register, lastRegister } = pathsOf(this.content, this.output)
    const kept = [register, lastRegister].map((file) => [file, readFileSync(file)] as const)
    return () => {
      for (const [file, bytes] of kept) writeFileSync(file, bytes)
    }
  }

  removeSite(): void {
    rmSync(this.output, { recursive: true, force: true })
  }
}

/** A story as it is filed: its fields, and its paragraphs. */
export function copyOf({ headline, section, topics, day, paragraphs }: Invented): string {
  const head = `Headline: ${headline}\nDate: ${day}\nSection: ${section}\nTopics: ${topics.join('; ')}\n`
  return `${head}\n${paragraphs.join('\n\n')}\n`
}

/** How many pages a build said that it printed or removed. */
export function pagesSaid(said: string): number {
  const of = (form: RegExp) => Number(form.exec(said)?.[1] ?? 0)
  return of(/(\d+) added/) + of(/(\d+) changed/) + of(/(\d+) removed/)
}
