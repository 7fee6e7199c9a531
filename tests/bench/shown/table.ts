/** What was measured, as Markdown: a table a size, pages by kind, and how each row grows from size to size. */

import { growth, type Kind, type Measured, ofHugo } from '../measure/row.ts'

export function table(measured: readonly Measured[], machine: string): string {
  return `${[machine, ...measured.flatMap(ofSize), ...grown(measured)].join('\n')}\n`
}

function ofSize(paper: Measured): string[] {
  const { size, rounds, rows, kinds, notes } = paper
  const how = rounds === 1 ? 'once' : `the median of ${rounds} rounds`
  return [
    `\n### ${number(size)} stories of 12 paragraphs, ${how}\n`,
    '| what | seconds | of Hugo | processor, s | memory, MB | pages |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map((row) => {
      const { what, seconds, processor, megabytes, pages } = row
      const figures = [time(seconds), ratio(ofHugo(row, paper)), time(processor), whole(megabytes), number(pages)]
      return `| ${what} | ${figures.join(' | ')} |`
    }),
    '',
    'Memory is the peak of all processes together (PSS, sampled); of a server, since the row before.',
    '',
    ...ofKinds(kinds),
    ...notes.map((note) => `\n${note}`),
  ]
}

function ofKinds(kinds: readonly Kind[]): string[] {
  const sum = (whose: 'ours' | 'hugo') => kinds.reduce((all, kind) => all + kind[whose], 0)
  return [
    '| pages | ours | Hugo |',
    '|---|---:|---:|',
    ...kinds.map(({ kind, ours, hugo }) => `| ${kind} | ${number(ours)} | ${number(hugo)} |`),
    `| all | ${number(sum('ours'))} | ${number(sum('hugo'))} |`,
  ]
}

/** Between each size and the next: by which power of the size a row's time grew. */
function grown(measured: readonly Measured[]): string[] {
  const pairs = measured.slice(1).map((to, at) => [measured[at] as Measured, to] as const)
  if (pairs.length === 0) return []
  return [
    '\n### Growth: the power of the size by which the time grew\n',
    `| what | ${pairs.map(([from, to]) => `${number(from.size)} to ${number(to.size)}`).join(' | ')} |`,
    `|---|${'---:|'.repeat(pairs.length)}`,
    ...(measured[0]?.rows ?? []).map(({ what }) => {
      const powers = pairs.map(([from, to]) => ratio(growth(what, from, to)))
      return `| ${what} | ${powers.join(' | ')} |`
    }),
  ]
}

/** Three figures that count, whatever the size. */
export function time(seconds: number | null): string {
  if (seconds === null) return '–'
  if (seconds >= 100) return seconds.toFixed(0)
  return seconds >= 10 ? seconds.toFixed(1) : seconds.toFixed(seconds >= 1 ? 2 : 3)
}

function ratio(value: number | null): string {
  return value === null ? '–' : value.toFixed(value < 0.1 ? 3 : 2)
}

function whole(megabytes: number | null): string {
  return megabytes?.toFixed(0) ?? '–'
}

export function number(count: number): string {
  return count.toLocaleString('en')
}
