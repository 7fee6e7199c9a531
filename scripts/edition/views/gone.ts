/** Addresses that no longer show what they did, and the page for those that never were. */

import type { Edition, Retired } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods/periods.ts'
import { addedTo } from './plain.ts'
import { storyLink } from './teasers.ts'

const LATEST = 8

export function gonePages(edition: Edition): (GonePage | PageOf<'notFound'>)[] {
  const latest = edition.stories.slice(0, LATEST).flatMap((story) => storyLink(story) ?? [])
  return [
    ...edition.retired.map(retiredPage),
    {
      url: '/404.html',
      kind: 'notFound',
      view: { latest, ...(edition.hasPurged ? { hasPurged: true } : {}), ...addedTo('/404.html', edition.beside) },
    },
  ]
}

type GonePage = PageOf<'redirect'> | PageOf<'withdrawn'> | PageOf<'expired'> | PageOf<'takenDown'>

function retiredPage(retired: Retired): GonePage {
  const { url } = retired
  if (retired.kind === 'redirect') return { url, kind: 'redirect', view: { to: retired.to } }
  if (retired.kind === 'takenDown') return { url, kind: 'takenDown', view: { on: retired.on } }
  const day = ('day' in retired ? retired.day : undefined) ?? url.split('/').slice(1, 4).join('-')
  const why = !('reason' in retired) || retired.reason === undefined ? {} : { reason: retired.reason }
  return { url, kind: retired.kind, view: { day, dayUrl: periodUrl(day), on: retired.on, ...why } }
}
