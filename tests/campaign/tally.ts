/** What a campaign counts. Each is to be nought. */

export const COUNTED = {
  foreign: 'files of others touched',
  half: 'half-written files',
  links: 'dead links',
  addresses: 'lost addresses',
  early: 'early words',
  executions: 'executions',
  hangs: 'hangs',
  traces: 'raw stack traces',
  wrong: 'wrong ends',
} as const

export type Count = keyof typeof COUNTED

/** One part of the campaign: how often it was tried, and what was counted. */
export class Tally {
  readonly part: string
  tries = 0
  readonly counts: Record<Count, number> = zero()
  /** The first few of what was counted, in words. */
  readonly examples: string[] = []
  /** Why the part, or some of it, was not run here. */
  skipped: string | null = null

  constructor(part: string) {
    this.part = part
  }

  note(count: Count, example: string): void {
    this.counts[count] += 1
    if (this.counts[count] <= 4) this.examples.push(`${COUNTED[count]}: ${example}`)
  }

  get sum(): number {
    return Object.values(this.counts).reduce((sum, one) => sum + one, 0)
  }
}

function zero(): Record<Count, number> {
  return Object.fromEntries(Object.keys(COUNTED).map((count) => [count, 0])) as Record<Count, number>
}

/** The table of a campaign, in Markdown. */
export function table(tallies: readonly Tally[]): string {
  const columns = Object.keys(COUNTED) as Count[]
  const rows = tallies.map(
    ({ part, tries, counts, skipped }) =>
      `| ${part}${skipped === null ? '' : ` (${skipped})`} | ${tries} | ${columns.map((one) => counts[one]).join(' | ')} |`,
  )
  return [
    `| what was done | tries | ${columns.map((one) => COUNTED[one]).join(' | ')} |`,
    `|---|---:|${columns.map(() => '---:').join('|')}|`,
    ...rows,
  ].join('\n')
}

export { randomOf } from '../../scripts/learn/chance.ts'
