/** What GitHub Pages, GitLab Pages, Netlify and Cloudflare Pages want to find, and how the folder gets there. */

import { bytesOf, madeFile, type Site, type SiteFile, withFiles } from '../built/site.ts'
import type { Publisher } from '../publisher.ts'
import { storeAt } from '../store/store.ts'
import type { Host, HostTarget } from '../targets/target.ts'
import { folderStore } from './folder-store.ts'
import { redirects } from './redirects.ts'

/** What lays the folder before its readers. */
const NEXT: Readonly<Record<Host, (folder: string) => string>> = {
  'github-pages': (folder) =>
    `Now let a workflow deploy ${folder} (docs/publish-github.yml), or push it as a branch: npx gh-pages --nojekyll --dotfiles -d ${folder}`,
  'gitlab-pages': (folder) => `Now let a job keep ${folder} as the artifact of its pages (docs/publish-gitlab.yml).`,
  netlify: (folder) => `Now: npx netlify deploy --prod --dir ${folder}`,
  'cloudflare-pages': (folder) => `Now: npx wrangler pages deploy ${folder}`,
}

/** Hosts that read `_headers`. */
const READ_HEADERS: ReadonlySet<Host> = new Set(['netlify', 'cloudflare-pages'])

/** What has its hash in its name may be kept for good. */
const KEPT = `
/pictures/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
`

export function hostAt({ host, folder, shown }: HostTarget): Publisher {
  return storeAt(folderStore(folder, NEXT[host](shown)), (site) => siteFor(site, host))
}

/** The site with what the host wants, and without what it would only show. */
function siteFor(site: Site, host: Host): Site {
  const made = [...madeFor(site, host), ...redirects(site, host)]
  const paths = new Set(made.map(({ path }) => path))
  const isShown = ({ path }: SiteFile) => !paths.has(path) && (path !== '_headers' || READ_HEADERS.has(host))
  return withFiles(site, [...site.files.filter(isShown), ...made])
}

function madeFor(site: Site, host: Host): SiteFile[] {
  // Without it, GitHub leaves out whatever begins with an underscore or a dot.
  if (host === 'github-pages') return [madeFile('.nojekyll', '')]
  const headers = site.files.find(({ path }) => path === '_headers')
  if (!READ_HEADERS.has(host) || headers === undefined) return []
  return [madeFile('_headers', `${bytesOf(headers).toString('utf8').trimEnd()}\n${KEPT}`)]
}
