/** `/sw.js`: the worker with what it needs of this paper above it; or the one that frees browsers of what was kept. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { FREEING } from '../../scripts/keeping.ts'
import { WORKER_FOLDER } from '../../scripts/paths.ts'
import { FRONT, href, MANIFEST, OFFLINE, STYLE, typefacesOf } from '../parts/address.ts'
import { script } from '../shell/script.ts'

export function worker({ view }: PageOf<'worker'>, { paper }: Shell): string {
  if (paper.offline === false) return FREEING
  const { logo, icons = [] } = paper.dress ?? {}
  const files = [STYLE, ...typefacesOf(paper), MANIFEST, ...icons.slice(0, 1).map(({ url }) => url)]
  const own = {
    front: href(paper, FRONT),
    offline: href(paper, OFFLINE),
    files: [...files, ...(logo === undefined ? [] : [logo.url])].map((url) => href(paper, url)),
    stories: view.stories.map((url) => href(paper, url)),
  }
  return `// Edition ${view.edition}\nconst PAPER = ${JSON.stringify(own)}\n${script('worker', WORKER_FOLDER)}`
}
