/** The filing time of what is new. */

import type { Problem } from '../problem.ts'

/**
 * The clock, or `SOURCE_DATE_EPOCH`, where a build is to be repeatable: seconds
 * since 1970 (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function filingTime(epoch = process.env.SOURCE_DATE_EPOCH): string | Problem {
  if (epoch === undefined || epoch === '') return new Date().toISOString()
  const time = new Date(Number(epoch) * 1000)
  if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime())) return time.toISOString()
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
