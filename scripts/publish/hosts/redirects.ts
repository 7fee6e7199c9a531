/**
 * What former addresses answer, for hosts that read `_redirects`: 301 to where a story
 * is now, and 410 where it was withdrawn or has expired and the host can say so. The
 * pages at these addresses say the same in words, for every other host.
 *
 * - Netlify: “Redirect options”; a rule goes before a file only with “!”
 * - Cloudflare Pages: “Redirects”; before files always, at most 2,000, no 410
 * - GitLab Pages: “Redirects”; 1,000 rules, 64 KB, never before a file, so it is of no use here
 */

import type { Retired } from '../../register/address/retired.ts'
import { bytesOf, madeFile, type Site, type SiteFile } from '../built/site.ts'
import { hostPath } from '../store/headers.ts'
import type { Host } from '../targets/target.ts'

interface Manner {
  /** Behind the status: the rule goes before a file at that address. */
  readonly force: string
  readonly most: number
  /** Whether it can say that something is gone. */
  readonly hasGone: boolean
}

/** Hosts that read the file, and put it before the pages. */
const MANNERS: Readonly<Partial<Record<Host, Manner>>> = {
  netlify: { force: '!', most: Number.POSITIVE_INFINITY, hasGone: true },
  'cloudflare-pages': { force: '', most: 2000, hasGone: false },
}

/** Where Netlify finds the page that it answers 410 with: a rule that leads to its own address is none. */
const GONE = '_gone'

/** `_redirects`, and the pages that it needs; nothing for a host that does not read it, or without former addresses. */
export function redirects(site: Site, host: Host): SiteFile[] {
  const manner = MANNERS[host]
  if (manner === undefined) return []
  const files = new Map(site.files.map((file) => [file.path, file]))
  const rules: string[] = []
  const pages: SiteFile[] = []
  for (const one of site.retired) {
    const page = files.get(fileAt(one.url))
    // Of what has no page of its own, such as a brief, the day's page is the answer.
    if (page === undefined || one.url.includes('#')) continue
    const rule = one.kind === 'redirect' ? moved(site, one, manner) : null
    if (rule !== null) rules.push(rule)
    if (one.kind === 'redirect' || !manner.hasGone) continue
    const path = `${GONE}${one.url.replace(/\/$/, '')}.html`
    pages.push(madeFile(path, bytesOf(page)))
    rules.push(`${hostPath(site, one.url)} ${hostPath(site, `/${path}`)} 410${manner.force}`)
  }
  if (rules.length === 0) return []
  const own = files.get('_redirects')
  // What somebody has put there counts first.
  const before = own === undefined ? '' : `${bytesOf(own).toString('utf8').trimEnd()}\n`
  const text = `${before}# Former addresses of this paper, by its register.\n${rules.slice(0, manner.most).join('\n')}\n`
  return [madeFile('_redirects', text), ...pages]
}

function moved(site: Site, { url, to }: Extract<Retired, { kind: 'redirect' }>, { force }: Manner): string {
  return `${hostPath(site, url)} ${hostPath(site, to)} 301${force}`
}

function fileAt(url: string): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`
}
