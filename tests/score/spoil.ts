/** Texts spoilt as typists, scanners and programs spoil them, by numbers that only look random. */

export type Random = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Spoil = (lines: string[], random: Random, texts: readonly string[]) => string[]

const SPOILS: readonly Spoil[] = [
  (lines, random) => lines.toSpliced(place(lines, random), 1 + Math.floor(random() * 4)),
  (lines, random) => lines.toSpliced(place(lines, random), 0, lines[place(lines, random)] ?? ''),
  (lines, random) => swapped(lines, place(lines, random), place(lines, random)),
  (lines, random) => joinedAt(lines, place(lines, random)),
  (lines, random) => cutAt(lines, place(lines, random), random),
  (lines, random) => lines.with(place(lines, random), `      ${lines[place(lines, random)] ?? ''}`),
  (lines, random) => changed(lines, random, (line) => line.toUpperCase()),
  (lines, random) => changed(lines, random, (line) => `> ${line}`),
  (lines, random) => changed(lines, random, (line) => line.replaceAll(' ', '   ')),
  (lines, random) => lines.toSpliced(place(lines, random), 0, ...Array.from({ length: 3 }, () => '')),
  (lines, random, texts) => lines.toSpliced(place(lines, random), 0, ...slice(texts, random)),
  (lines) => lines.filter((line) => line.trim() !== ''),
  (lines) => [lines.join(' ')],
]

/** One text of several, spoilt one to six times. */
export function spoilt(texts: readonly string[], random: Random): string {
  let lines = (texts[Math.floor(random() * texts.length)] ?? '').split('\n')
  const times = 1 + Math.floor(random() * 6)
  for (let at = 0; at < times && lines.length > 0; at += 1) {
    const spoil = SPOILS[Math.floor(random() * SPOILS.length)]
    lines = spoil?.(lines, random, texts) ?? lines
  }
  return lines.join('\n')
}

function place(lines: readonly unknown[], random: Random): number {
  return Math.floor(random() * lines.length)
}

function swapped(lines: string[], one: number, other: number): string[] {
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
}

function joinedAt(lines: string[], at: number): string[] {
  return lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`)
}

function cutAt(lines: string[], at: number, random: Random): string[] {
  const line = lines[at] ?? ''
  const cut = Math.floor(random() * line.length)
  return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut))
}

function changed(lines: string[], random: Random, change: (line: string) => string): string[] {
  const [from, to] = [place(lines, random), place(lines, random)].sort((a, b) => a - b)
  return lines.map((line, at) => (at >= (from ?? 0) && at <= (to ?? 0) ? change(line) : line))
}

function slice(texts: readonly string[], random: Random): string[] {
  const lines = (texts[Math.floor(random() * texts.length)] ?? '').split('\n')
  const from = place(lines, random)
  return lines.slice(from, from + 12)
}
