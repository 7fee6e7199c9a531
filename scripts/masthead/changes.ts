/** `changes: 90 days`: for how long the paper keeps the earlier text of what was changed. */

import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Problem } from '../flow/problem.ts'

interface Read {
  /** In days; null if for good. */
  readonly value: number | null
  readonly problems: readonly Problem[]
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/** `yes` (the same as nothing), `no`, `90 days`, `2 years`, or a number of days. */
export function changesOf(file: YamlFile, node: unknown): Read {
  const text = scalarText(node)?.trim()
  if (text === undefined || /^(?:yes|true|on)$/i.test(text)) return { value: null, problems: [] }
  if (/^(?:no|none|false|off|0)$/i.test(text)) return { value: 0, problems: [] }
  const { count = '', unit = 'day' } =
    /^(?<count>\d{1,4})(?:\s*(?<unit>day|week|month|year)s?)?$/i.exec(text)?.groups ?? {}
  const days = Number(count) * (DAYS[unit.toLowerCase()] ?? 1)
  if (count !== '' && days > 0) return { value: days, problems: [] }
  return {
    value: null,
    problems: [
      file.problemAt(node, {
        code: 'unread-changes',
        reason: `Found “${text}” behind “changes”; expected for how long earlier texts are kept, such as “90 days” or “2 years”, or “no”.`,
        hint: 'Write a number of days, weeks, months or years; without the line, they are kept for good.',
      }),
    ],
  }
}
