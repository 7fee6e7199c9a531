/** What is typed behind an option that is no number: each refused with what was expected. */

import { InvalidArgumentError } from 'commander'
import type { Shard } from '../../flow/shard.ts'
import { isPaperAddress } from '../../masthead/paper-address.ts'
import { shardTyped } from '../shard/shard-typed.ts'
import { type AskedLine, askedLine } from './asked-line.ts'

/** Not the folder that this was typed in, which is what no name would mean; nor one called “~”, which people delete at their peril. */
export function folderOf(text: string): string {
  if (text === '') throw new InvalidArgumentError('Expected the name of a folder.')
  if (/^~[^/\\]*(?:[/\\]|$)/.test(text))
    throw new InvalidArgumentError(
      'Expected a folder; here “~” is no home. Write “$HOME”, or “./~” if it is called that.',
    )
  return text
}

export function lineOf(text: string): AskedLine {
  const asked = askedLine(text)
  if (asked !== null) return asked
  throw new InvalidArgumentError('Expected the number of a line, from 1, or FILE:LINE.')
}

/** Of an option that may be given several times, or with several values. */
export function pagesOf(text: string, before: readonly string[] = []): readonly string[] {
  if (text.trim() === '') throw new InvalidArgumentError('Expected the address, the path or a file of a page.')
  return [...before, text]
}

export function dayOf(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Expected a day such as 2026-11-22.')
}

export function shardOf(text: string): Shard {
  const typed = shardTyped(text)
  if (typed.ok) return typed.shard
  throw new InvalidArgumentError(typed.expected)
}

export function addressOf(text: string): string {
  if (isPaperAddress(text)) return text
  throw new InvalidArgumentError('Expected a web address such as https://example.org/paper/.')
}

/** Of a section or a topic. */
export function nameOf(text: string): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new InvalidArgumentError('Expected a name, as the paper has it.')
}
