/** The alarm rings at its instant, by the clock and not by a long timer. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Alarm } from '../../scripts/serve/alarm.ts'

const NOW = Date.parse('2031-05-14T12:00:00Z')

/** An alarm under a clock of the test's own, and how often it has rung. */
function clocked(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW })
  let rung = 0
  const alarm = new Alarm(() => {
    rung += 1
  })
  t.after(() => alarm.close())
  return {
    alarm,
    rung: () => rung,
    tick: (ms: number) => t.mock.timers.tick(ms),
    set: (ms: number) => t.mock.timers.setTime(ms),
  }
}

test('rings at its instant and not before', (t) => {
  const { alarm, rung, tick } = clocked(t)
  alarm.set('2031-05-14T12:00:30Z')
  tick(29_999)
  assert.equal(rung(), 0)
  tick(1)
  assert.equal(rung(), 1)
})

test('rings again each minute until it is set anew', (t) => {
  const { alarm, rung, tick } = clocked(t)
  alarm.set('2031-05-14T11:00:00Z')
  tick(1)
  assert.equal(rung(), 1)
  tick(60_000)
  assert.equal(rung(), 2)
  alarm.set(null)
  tick(600_000)
  assert.equal(rung(), 2)
})

test('waits for what is years ahead, and does not ring at once as a long timer would', (t) => {
  const { alarm, rung, tick } = clocked(t)
  alarm.set('2131-05-14T12:00:00Z')
  for (let minute = 0; minute < 10; minute += 1) tick(60_000)
  assert.equal(rung(), 0)
})

test('sees within a minute that the clock was set, or the machine slept', (t) => {
  const { alarm, rung, tick, set } = clocked(t)
  alarm.set('2031-06-01T00:00:00Z')
  tick(60_000)
  assert.equal(rung(), 0)
  set(Date.parse('2031-06-01T00:00:01Z'))
  tick(60_000)
  assert.ok(rung() >= 1)
})
