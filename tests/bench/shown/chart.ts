/**
 * What was measured, as a picture: a line a row and size, from Hugo's complete build
 * (a ring) to ours (a dot), the time on a logarithmic scale. Drawn 320 wide, so that
 * it is read on a telephone as it is; light and dark by the reader's own setting.
 */

import { HUGO_COMPLETE, type Measured, type Row } from '../measure/row.ts'
import { number, time } from './table.ts'

const WIDTH = 320
/** Where the scale begins and ends; sizes stand before it, figures after it. */
const [LEFT, RIGHT] = [52, 262]
const [TOP, NAME, LINE, GAP] = [62, 14, 14, 6]

const STYLE = `
    .ground { fill: #fff } text { font: 11px system-ui, sans-serif; fill: #222 }
    .small { font-size: 10px; fill: #595959 } .title { font-weight: 600; font-size: 13px }
    .grid { stroke: #ddd } .span { stroke: #999; stroke-width: 2 }
    .ours { fill: #14508c } .hugo { fill: #fff; stroke: #a8320a; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #161616 } text { fill: #e8e8e8 } .small { fill: #b0b0b0 }
      .grid { stroke: #3a3a3a } .span { stroke: #777 }
      .ours { fill: #7fb8f0 } .hugo { fill: #161616; stroke: #ff9a6b }
    }
  `

/** A row of ours, in each size in which it was measured. */
interface Group {
  readonly what: string
  readonly marks: readonly { readonly size: number; readonly ours: number; readonly hugo: number | null }[]
}

export function chart(measured: readonly Measured[], machine: string): string {
  const groups = groupsOf(measured)
  const times = groups.flatMap(({ marks }) =>
    marks.flatMap(({ ours, hugo }) => (hugo === null ? [ours] : [ours, hugo])),
  )
  const place = scaleOf(times)
  const lines = groups.reduce((all, { marks }) => all + marks.length, 0)
  const bottom = TOP + groups.length * (NAME + GAP) + lines * LINE
  const drawn: string[] = []
  let y = TOP
  for (const group of groups) {
    drawn.push(drawGroup(group, y, place))
    y += NAME + GAP + group.marks.length * LINE
  }
  const title = 'How long a paper of invented stories takes, in seconds'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 22}" role="img" aria-labelledby="title machine">
  <title id="title">${title}</title>
  <desc id="machine">${escaped(machine)}</desc>
  <style>${STYLE}</style>
  <rect class="ground" width="${WIDTH}" height="${bottom + 22}"/>
  <text class="title" x="8" y="20">Seconds, by size of the paper</text>
  <circle class="ours" cx="13" cy="35" r="4"/><text x="22" y="39">Broadsheet</text>
  <circle class="hugo" cx="99" cy="35" r="4"/><text x="108" y="39">Hugo’s complete build</text>
  ${gridOf(times, place, bottom)}
  ${drawn.join('\n  ')}
</svg>
`
}

function groupsOf(measured: readonly Measured[]): Group[] {
  const own = new Set(measured.flatMap(({ rows }) => rows.filter(isOurs).map(({ what }) => what)))
  return [...own].map((what) => ({
    what,
    marks: measured.flatMap(({ size, rows }) => {
      const ours = rows.find((row) => row.what === what)?.seconds
      const hugo = rows.find((row) => row.what === HUGO_COMPLETE)?.seconds ?? null
      return ours === undefined ? [] : [{ size, ours, hugo }]
    }),
  }))
}

function isOurs({ whose }: Row): boolean {
  return whose !== 'Hugo'
}

/** From a time to its place from left to right: whole powers of ten, from below the shortest to above the longest. */
function scaleOf(times: readonly number[]): (seconds: number) => number {
  const [low, high] = powersOf(times)
  return (seconds) => LEFT + ((Math.log10(seconds) - low) / (high - low)) * (RIGHT - LEFT)
}

function powersOf(times: readonly number[]): readonly [number, number] {
  const low = Math.floor(Math.log10(Math.min(1, ...times)))
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(1, ...times))))]
}

function gridOf(times: readonly number[], place: (seconds: number) => number, bottom: number): string {
  const [low, high] = powersOf(times)
  const powers = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  return powers
    .map((seconds) => {
      const x = place(seconds).toFixed(1)
      const label = `<text class="small" x="${x}" y="${bottom + 14}" text-anchor="middle">${powerSaid(seconds)}</text>`
      return `<path class="grid" d="M${x} ${TOP - 8}V${bottom}"/>${label}`
    })
    .join('')
}

function powerSaid(seconds: number): string {
  return seconds < 1 ? String(Number(seconds.toPrecision(1))) : number(seconds)
}

function drawGroup({ what, marks }: Group, top: number, place: (seconds: number) => number): string {
  const lines = marks.map(({ size, ours, hugo }, at) => {
    const y = top + NAME + at * LINE
    const x = place(ours).toFixed(1)
    const ring = hugo === null ? '' : ringOf(place(hugo).toFixed(1), x, y)
    return `<text class="small" x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${number(size)}</text>${ring}<circle class="ours" cx="${x}" cy="${y}" r="4"/><text class="small" x="${WIDTH - 8}" y="${y + 4}" text-anchor="end">${time(ours)}</text>`
  })
  return `<text x="8" y="${top + 4}">${escaped(what)}</text>${lines.join('')}`
}

function ringOf(hugo: string, ours: string, y: number): string {
  return `<path class="span" d="M${hugo} ${y}H${ours}"/><circle class="hugo" cx="${hugo}" cy="${y}" r="3.5"/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
