/**
 * A reporter for Node's test runner: says which test failed first, and ends. One is enough
 * to notice a change. If all pass it says how long the processor was at work, in milliseconds.
 */

import { writeSync } from 'node:fs'
import type { TestEvent } from 'node:test/reporters'

export default async function* firstFailure(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:fail') continue
    writeSync(process.stdout.fd, data.name)
    process.exit(1)
  }
  const { user, system } = process.cpuUsage()
  yield String(Math.round((user + system) / 1000))
}
