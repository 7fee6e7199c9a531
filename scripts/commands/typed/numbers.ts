/** Numbers as they are typed behind an option: each of a range, and told where it is not. */

import { InvalidArgumentError } from 'commander'

export function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return port
}

export function jobsOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Expected a number of threads from 1 to 99.')
  return Number(text)
}

export function pollOf(text: string): number {
  const milliseconds = Number(text)
  if (!/^\d+$/.test(text) || milliseconds < 50 || milliseconds > 600_000)
    throw new InvalidArgumentError('Expected a number of milliseconds from 50 to 600000.')
  return milliseconds
}
