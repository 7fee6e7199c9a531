/** What browsers keep of the paper: the worker, and the page that it shows where there is no connection. Nothing but what is published. */

import { hash } from 'node:crypto'
import { WORKER } from '../../../keeping.ts'
import type { Edition } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import type { FrontView } from '../views.ts'

/** So many stories of the front page are kept before anybody has read them. */
const MOST = 12

/** @param front as it is published: of what is held it has nothing */
export function keepingPages(edition: Edition, front: FrontView): (PageOf<'worker'> | PageOf<'offline'>)[] {
  if (edition.paper.offline === false) return [{ url: WORKER, kind: 'worker', view: { edition: '', stories: [] } }]
  const { lead, seconds, thirds, latest } = front
  const shown = [...(lead === null ? [] : [lead]), ...seconds, ...thirds, ...latest].map(({ url }) => url)
  return [
    { url: WORKER, kind: 'worker', view: { edition: stampOf(edition), stories: [...new Set(shown)].slice(0, MOST) } },
    { url: '/offline/', kind: 'offline', view: {} },
  ]
}

/** Another for whatever came, was changed, or went: then what was kept is asked for again. */
function stampOf({ stories, retired }: Edition): string {
  const now = stories.map(({ id, url, filed, revised }) => `${id} ${url} ${revised ?? filed}`)
  const gone = retired.map(({ kind, url }) => `${kind} ${url}`)
  return hash('sha256', [...now, ...gone].sort().join('\n')).slice(0, 16)
}
