/** The filing time of what is new, to the second, as the register keeps it. */

import { DateTime } from 'luxon'
import type { Problem } from '../flow/problem.ts'

/**
 * The clock, or `SOURCE_DATE_EPOCH`, where a build is to be repeatable: seconds
 * since 1970 (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function filingTime(epoch = process.env.SOURCE_DATE_EPOCH): string | Problem {
  const time = epoch === undefined || epoch === '' ? DateTime.utc() : secondsSince1970(epoch)
  const text = time?.startOf('second').toISO({ suppressMilliseconds: true })
  if (typeof text === 'string') return text
  return {
    severity: 'error',
    code: 'bad-source-date-epoch',
    file: '.',
    line: 1,
    column: 1,
    reason: `Found SOURCE_DATE_EPOCH=${epoch}; expected whole seconds since 1970.`,
    hint: 'Set it to a number such as 1795305600, or unset it to use the clock.',
  }
}

/** The clock of shards, which must be one: each machine has its own. */
export function sharedTime(epoch = process.env.SOURCE_DATE_EPOCH): string | Problem {
  if (epoch !== undefined && epoch !== '') return filingTime(epoch)
  return {
    severity: 'error',
    code: 'no-shared-clock',
    file: '.',
    line: 1,
    column: 1,
    reason: 'Found no SOURCE_DATE_EPOCH; expected one, the same for all shards, since they print one edition.',
    hint: 'Set it once for all of them, to seconds since 1970, such as the time of the commit: git log -1 --format=%ct.',
  }
}

function secondsSince1970(epoch: string): DateTime | null {
  return /^\d{1,11}$/.test(epoch) ? DateTime.fromSeconds(Number(epoch), { zone: 'utc' }) : null
}
