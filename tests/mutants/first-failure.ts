/** A reporter for Node's test runner: says which test failed first, and ends. One is enough to notice a change. */

import { writeSync } from 'node:fs'
import type { TestEvent } from 'node:test/reporters'

export default async function* firstFailure(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:fail') continue
    writeSync(process.stdout.fd, data.name)
    process.exit(1)
  }
  yield ''
}
