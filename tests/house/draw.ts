/**
 * The map: the rooms as a picture, drawn from who imports whom. What is on top is
 * asked by nobody below it; an arrow leads from a room to what it asks, and around the
 * rooms on its way, never behind one. An arrow that others already tell (by way of a
 * room between) is left out.
 */

import { type Imports, roomOf, roomsAsked } from './imports.ts'
import { ROOMS } from './rooms.ts'

interface Box {
  readonly name: string
  readonly does: string
  readonly files: number
  readonly x: number
  readonly y: number
}

/** In pixels. */
const [WIDE, HIGH, GAP, STOREY, EDGE] = [224, 58, 44, 104, 44]
/** Between two arrows side by side, and between an arrow and a box that it passes. */
const LANE = 7
/** As many boxes stand side by side. */
const ABREAST = 5

/** The rooms that a room's files import, and how many files it has. */
interface Asked {
  readonly asks: ReadonlySet<string>
  files: number
}

/** The map of some imports, as SVG. The same imports give the same bytes. */
export function draw(imports: Imports): string {
  const rooms = askedIn(imports)
  const storeys = storeysOf(rooms)
  const boxes = placed(storeys, rooms)
  const width = Math.max(...boxes.map(({ x }) => x)) + WIDE + EDGE
  const height = Math.max(...boxes.map(({ y }) => y)) + HIGH + EDGE
  const at = new Map(boxes.map((box) => [box.name, box]))
  const rows = [...Map.groupBy(boxes, ({ y }) => y)].map(([y, row]) => ({ y, free: freeIn(row, width), taken: [] }))
  rows.sort((a, b) => a.y - b.y)
  const arrows = [...rooms].flatMap(([name, { asks }]) =>
    [...asks].filter((to) => !isTold(name, to, rooms)).map((to) => arrow(at.get(name), at.get(to), rows)),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" role="img" aria-label="The rooms of the program and who asks whom">`,
    '<defs><marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#777"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...arrows,
    ...boxes.map(box),
    '</svg>\n',
  ].join('\n')
}

function askedIn(imports: Imports): Map<string, Asked> {
  const asked = roomsAsked(imports)
  const rooms = new Map(ROOMS.map(({ name }) => [name, { asks: asked.get(name) ?? new Set<string>(), files: 0 }]))
  for (const file of imports.keys()) {
    const room = rooms.get(roomOf(file)?.name ?? '')
    if (room !== undefined) room.files += 1
  }
  return rooms
}

/** From the ground up: a room stands above all that it asks. */
function storeysOf(rooms: ReadonlyMap<string, Asked>): readonly (readonly string[])[] {
  const storey = new Map<string, number>()
  const of = (name: string): number => {
    const known = storey.get(name)
    if (known !== undefined) return known
    storey.set(name, 0)
    const found = Math.max(-1, ...[...(rooms.get(name)?.asks ?? [])].map(of)) + 1
    storey.set(name, found)
    return found
  }
  const storeys: string[][] = []
  for (const name of rooms.keys()) {
    const at = of(name)
    storeys[at] = [...(storeys[at] ?? []), name]
  }
  return storeys
}

function placed(storeys: readonly (readonly string[])[], rooms: ReadonlyMap<string, Asked>): readonly Box[] {
  const rows = storeys.flatMap((names) =>
    Array.from({ length: Math.ceil(names.length / ABREAST) }, (_, at) => names.slice(at * ABREAST, (at + 1) * ABREAST)),
  )
  const most = Math.max(...rows.map((row) => row.length))
  return rows.flatMap((row, at) =>
    row.map((name, along) => ({
      name,
      does: ROOMS.find((room) => room.name === name)?.does ?? '',
      files: rooms.get(name)?.files ?? 0,
      x: EDGE + (along + (most - row.length) / 2) * (WIDE + GAP),
      y: EDGE + (rows.length - 1 - at) * STOREY,
    })),
  )
}

/** Whether a room that this one asks leads to the other anyway. */
function isTold(from: string, to: string, rooms: ReadonlyMap<string, Asked>): boolean {
  const seen = new Set<string>()
  const leads = (name: string): boolean => {
    if (seen.has(name)) return false
    seen.add(name)
    return [...(rooms.get(name)?.asks ?? [])].some((next) => next === to || leads(next))
  }
  return [...(rooms.get(from)?.asks ?? [])].some((next) => next !== to && leads(next))
}

/** A row of boxes, as the arrows that pass it see it. */
interface Row {
  readonly y: number
  /** From where to where an arrow may pass. */
  readonly free: readonly (readonly [number, number])[]
  /** Where arrows pass already. */
  readonly taken: number[]
}

function freeIn(row: readonly Box[], width: number): readonly (readonly [number, number])[] {
  const starts = [0, ...row.map(({ x }) => x + WIDE)]
  const ends = [...row.map(({ x }) => x), width]
  return starts.map((start, at) => [start + LANE, (ends[at] ?? width) - LANE] as const)
}

/** Where an arrow passes a row: as near as can be to where it would, in a lane of its own. */
function passing({ free, taken }: Row, wanted: number): number {
  const lanes = free.flatMap(([from, to]) => {
    const near = Math.round(Math.min(Math.max(wanted, from), to))
    const steps = Array.from({ length: 9 }, (_, at) => near + (at - 4) * LANE)
    return steps.filter((x) => x >= from && x <= to && taken.every((other) => Math.abs(other - x) >= LANE))
  })
  const x = lanes.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted
  taken.push(x)
  return x
}

function arrow(from: Box | undefined, to: Box | undefined, rows: readonly Row[]): string {
  if (from === undefined || to === undefined) return ''
  let [x, y] = [from.x + WIDE / 2, from.y + HIGH]
  const path = [`M${x} ${y}`]
  const lead = (toX: number, toY: number): void => {
    const bend = (toY - y) / 2
    path.push(`C${x} ${y + bend} ${toX} ${toY - bend} ${toX} ${toY}`)
    ;[x, y] = [toX, toY]
  }
  const end = to.x + WIDE / 2
  const between = rows.filter((row) => row.y > from.y && row.y < to.y)
  for (const [at, row] of between.entries()) {
    lead(passing(row, x + (end - x) / (between.length - at + 1)), row.y)
    y = row.y + HIGH
    path.push(`V${y}`)
  }
  lead(end, to.y - 2)
  return `<path d="${path.join('')}" fill="none" stroke="#999" stroke-width="1.3" marker-end="url(#to)"/>`
}

function box({ name, does, files, x, y }: Box): string {
  return [
    `<g><rect x="${x}" y="${y}" width="${WIDE}" height="${HIGH}" rx="4" fill="#faf8f3" stroke="#333"/>`,
    `<text x="${x + 10}" y="${y + 22}" font-size="15" font-weight="600" fill="#111">${name}</text>`,
    `<text x="${x + WIDE - 10}" y="${y + 22}" font-size="12" text-anchor="end" fill="#666">${files}</text>`,
    `<text x="${x + 10}" y="${y + 42}" font-size="11.5" fill="#444">${does}</text></g>`,
  ].join('')
}
