/** What is told of links that lead to nothing that is published: the words stay, and nothing of what is held is said but its file, which the copy names. */

import { posix } from 'node:path'
import { distance } from 'fastest-levenshtein'
import type { WithinLink } from '../../flow/item.ts'
import { mediaKind } from '../../flow/media/picture.ts'
import { compare, type Problem } from '../../flow/problem.ts'
import type { MarkdownPage, StoryPage } from '../../pages/page.ts'
import { addressMeant, type Leads, leadOf, leadsIn, pathIn } from './leads.ts'
import { isOnSite } from './on-site.ts'

type Known = Parameters<typeof leadsIn>[1]

/**
 * A warning for each link that leads nowhere: `relative-link`.
 *
 * @param held paths of files of which something is not published yet
 */
export function linkProblems(
  pages: readonly MarkdownPage[],
  registered: Known,
  held: ReadonlySet<string> = new Set(),
): Problem[] {
  const stories = pages.filter((page): page is StoryPage => page.kind === 'story' && page.links !== undefined)
  if (stories.length === 0) return []
  const leads = leadsIn(pages, registered)
  return stories.flatMap((story) =>
    (story.links ?? [])
      .filter(({ href }) => !isOnSite(href) && leadOf(href, story, leads) === null)
      .map((link) => problemOf(link, story, leads, held)),
  )
}

function problemOf(link: WithinLink, story: StoryPage, leads: Leads, held: ReadonlySet<string>): Problem {
  const { href, line, column } = link
  const path = pathIn(href)
  const said = { severity: 'warning', code: 'relative-link', file: story.source, line, column } as const
  const found = `Found a link to “${href}”`
  const waiting = heldMeant(path, story.source, held)
  if (waiting !== null)
    return {
      ...said,
      reason: `${found}; expected what is published, and ${waiting} is held. The words stay, without the link.`,
      hint: 'Nothing is to be done: the link is there as soon as it is out.',
    }
  if (leads.retired.get(addressMeant(path, story.address)) === null)
    return {
      ...said,
      reason: `${found}; expected a story that stands, and this one was withdrawn or has expired. The words stay, without the link.`,
      hint: 'Take the link out.',
    }
  if (mediaKind(path) !== null)
    return {
      ...said,
      code: 'no-picture',
      reason: `Found “${href}”, and no such file of this story; expected a picture, sound, film or document that is there. The words stay, without it.`,
      hint: `Put the file into the folder of the copy, or mend its name. “![…](${href})” shows a picture in its place; “pictures: [${href}]” in the sidecar puts any of them beside the words.`,
    }
  const near = nearest(path, leads)
  return {
    ...said,
    reason: `${found}; expected a file of copy, counted from this one, or an address, counted from ${story.address}. The words stay, without the link.`,
    hint:
      near.length > 0
        ? `Did you mean ${near.map((one) => `“${one}”`).join(' or ')}?`
        : 'Write the name of the file, such as council.txt, or the address with https://, or from the paper’s own front page on: /2026/05/03/tram-runs-again/.',
  }
}

/** The held file that a link means, by its path or its name; null if it means none. */
function heldMeant(path: string, source: string, held: ReadonlySet<string>): string | null {
  const beside = posix.join(posix.dirname(source), path)
  if (held.has(beside)) return beside
  return [...held].find((file) => posix.basename(file) === posix.basename(path)) ?? null
}

/** So many candidates are named, each at most a third of its letters away. */
const NAMED = 2

function nearest(path: string, { files, addresses }: Leads): string[] {
  const name = bare(path)
  const candidates = [...files.keys(), ...[...addresses].filter((one) => one.split('/').length > 5)]
  return candidates
    .map((one) => ({ one, far: distance(name, bare(one)) / Math.max(1, name.length) }))
    .filter(({ far }) => far <= 1 / 3)
    .sort((a, b) => a.far - b.far || compare(a.one, b.one))
    .slice(0, NAMED)
    .map(({ one }) => one)
}

/** The last name of a path or an address, without its ending, in small letters. */
function bare(path: string): string {
  return posix
    .basename(path)
    .replace(/\.[^.]{1,5}$/, '')
    .toLowerCase()
}
