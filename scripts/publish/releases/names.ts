/** The names of releases: when, to the millisecond, and of which site. They sort by time. */

import { compare } from '../../flow/problem.ts'

const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[\da-f]{8}$/
const [WHOLE, BEGUN] = ['.json', '.begun.json']

export const CURRENT = 'current'
export const RELEASES = 'releases'

export const manifestOf = (release: string) => `${RELEASES}/${release}${WHOLE}`
export const begunOf = (release: string) => `${RELEASES}/${release}${BEGUN}`

export interface Standing {
  /** Releases that are whole, the oldest first. */
  readonly whole: readonly string[]
  /** Those that were begun and not finished, or whose removal was. */
  readonly begun: readonly string[]
}

/** What stands in `releases/`, by its names. Other names are somebody else's. */
export function standing(names: readonly string[]): Standing {
  const ending = (end: string) =>
    names
      .filter((name) => name.endsWith(end) && NAME.test(name.slice(0, -end.length)))
      .map((name) => name.slice(0, -end.length))
      .sort(compare)
  return { whole: ending(WHOLE), begun: ending(BEGUN) }
}

/** The name of a new release: later than all that stand, whatever the clock says. */
export function nameFor(site: string, { whole, begun }: Standing, now = Date.now()): string {
  const newest = [...whole, ...begun].map(timeOf).reduce((a, b) => Math.max(a, b), 0)
  const time = new Date(Math.max(now, newest + 1)).toISOString().replaceAll(':', '-')
  return `${time}-${site.slice(0, 8)}`
}

/** Of which site it is: the beginning of its hash. */
export const siteOf = (release: string) => release.slice(-8)

/** When it was begun, in milliseconds since 1970. */
export function timeOf(release: string): number {
  return Date.parse(release.slice(0, 24).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'))
}

/** The release that `current` leads to; null if it leads to something else. */
export function releaseIn(link: string): string | null {
  const name = link.replace(/^\.\//, '').replace(/\/$/, '')
  return name.startsWith(`${RELEASES}/`) && NAME.test(name.slice(RELEASES.length + 1))
    ? name.slice(RELEASES.length + 1)
    : null
}
