/** The front page as it is laid by hand: which stories its entries mean, and what is wrong with those that mean none, or several. */

import { FRONT_ROWS, type FrontOrder, type FrontRow, type Paper } from '../../flow/paper.ts'
import { foldAddress } from '../../register/address/address.ts'
import type { LaidFront, Retired, Story } from '../edition.ts'

export const NOT_LAID: LaidFront = { lead: null, seconds: [], thirds: [], faults: [] }

/** @param stories of the paper, newest first */
export function laidFront(
  order: FrontOrder,
  stories: readonly Story[],
  retired: readonly Retired[],
  paper: Pick<Paper, 'origin' | 'base'>,
): LaidFront {
  if (order.length === 0) return NOT_LAID
  const rows: Record<FrontRow, Story[]> = { lead: [], seconds: [], thirds: [] }
  const faults: LaidFront['faults'][number][] = []
  const placed = new Set<Story>()
  const headlines = stories.map(({ headline }) => folded(headline))
  for (const entry of [...order].sort((a, b) => FRONT_ROWS.indexOf(a.row) - FRONT_ROWS.indexOf(b.row))) {
    const url = addressIn(entry.text, paper)
    const found = url === null ? called(entry.text, stories, headlines) : standingAt(url, stories, retired)
    const story = found.find((one) => !placed.has(one))
    if (url === null && found.length > 1) faults.push({ entry, kind: 'several', urls: found.map((one) => one.url) })
    else if (story === undefined) faults.push({ entry, kind: faultOf(found, url, retired) })
    if (story === undefined) continue
    placed.add(story)
    rows[entry.row].push(story)
  }
  return { lead: rows.lead[0] ?? null, seconds: rows.seconds, thirds: rows.thirds, faults }
}

function faultOf(found: readonly Story[], url: string | null, retired: readonly Retired[]) {
  if (found.length > 0) return 'twice'
  const isGone = url !== null && retired.some((one) => one.kind !== 'redirect' && one.url === url)
  return isGone ? 'gone' : 'none'
}

/** Those that have this headline; if none has, those whose headline begins so. */
function called(text: string, stories: readonly Story[], headlines: readonly string[]): readonly Story[] {
  const sought = folded(text)
  if (sought === '') return []
  const whole = stories.filter((_, at) => headlines[at] === sought)
  return whole.length > 0 ? whole : stories.filter((_, at) => headlines[at]?.startsWith(`${sought} `))
}

/** An address that a story had before leads to it. */
function standingAt(url: string, stories: readonly Story[], retired: readonly Retired[]): readonly Story[] {
  const moved = retired.find((one) => one.kind === 'redirect' && foldAddress(one.url) === foldAddress(url))
  const at = foldAddress(moved?.kind === 'redirect' ? moved.to : url)
  return stories.filter((story) => foldAddress(story.url) === at)
}

/** What is typed as an address, within the paper; null of a headline. */
function addressIn(text: string, { origin, base }: Pick<Paper, 'origin' | 'base'>): string | null {
  const path = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text
  if (!/^\/\S*$/.test(path)) return null
  const within = path.startsWith(base) ? path.slice(base.length - 1) : path
  const plain = decoded(within.replace(/(?:index\.html)?(?:[?#].*)?$/s, ''))
  return plain.endsWith('/') ? plain : `${plain}/`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path.normalize('NFC')
  }
}

/** Letters and digits in words, without case: quotation marks and the like are typed in many ways. */
function folded(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return words === null ? text.trim() : words.join(' ')
}
