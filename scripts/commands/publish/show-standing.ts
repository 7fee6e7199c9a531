/** What stands at a target, for people: its releases, what was read back, a roll back. */

import type { Differences } from '../../publish/built/differences.ts'
import type { Release } from '../../publish/publisher.ts'
import type { Target } from '../../publish/targets/target.ts'
import { plural } from '../show/show-problems.ts'
import { visible } from '../show/visible.ts'
import { sizeOf } from './show-plan.ts'

export function releasesText(found: readonly Release[]): string {
  if (found.length === 0) return 'No releases yet.\n'
  return found
    .map(
      ({ name, isCurrent, files, bytes }) =>
        `${isCurrent ? '→' : ' '} ${name}  ${plural(files, 'file')}, ${sizeOf(bytes)}\n`,
    )
    .join('')
}

export function rolledText(name: string, { to }: Target, isDryRun: boolean): string {
  if (isDryRun) return `${to}: ${name} would be shown. Nothing was done.\n`
  return `${to}: ${name} is shown.\nThe next “publish” shows the site as it is built here again.\n`
}

/** So many are named. */
const NAMED = 20

export function differencesText({ files, missing, changed }: Differences, { to }: Target): string {
  const lines = [
    ...missing.map((path) => `  missing ${visible(path)}`),
    ...changed.map((path) => `  changed ${visible(path)}`),
  ]
  const more = lines.length > NAMED ? [`  … and ${lines.length - NAMED} more`] : []
  const sum =
    lines.length === 0
      ? `${to}: ${plural(files, 'file')} read back, each as its manifest says.`
      : `${to}: ${plural(files, 'file')} read back: ${missing.length} missing, ${changed.length} changed. “npx broadsheet publish --repair” sends again what is wrong.`
  return [...lines.slice(0, NAMED), ...more, sum, ''].join('\n')
}
