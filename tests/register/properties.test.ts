/** What must hold of the register whatever editors do, shown by random weeks at an invented paper. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../scripts/flow/item.ts'
import { foldAddress } from '../../scripts/register/address/address.ts'
import type { Entering } from '../../scripts/register/enter.ts'
import { loadRegister } from '../../scripts/register/file/load.ts'
import type { ParsedFile } from '../../scripts/register/identity/item-place.ts'
import { EMPTY_REGISTER, printRegister, type Register } from '../../scripts/register/register.ts'
import fc from '../properties/seeded.ts'
import { brief, enterAt, field, story } from './samples.ts'

const PATHS = ['a.txt', 'b.txt', 'c/a.txt', 'd.txt'] as const
/** Few and alike, so that they clash. */
const HEADLINES = ['Fair', 'FAIR', 'Straße', 'Strasse', 'Mill', '—'] as const
const BODIES = ['One.', 'Two.', 'Three.'] as const
const DATES = ['2026-11-20', '2026-11-21'] as const

const slug = fc.option(fc.constantFrom(...HEADLINES), { nil: undefined, freq: 4 })
const date = fc.option(fc.constantFrom(...DATES), { nil: undefined })
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ headline: fc.constantFrom(...HEADLINES), body: fc.constantFrom(...BODIES), slug, date }).map((made) =>
    story(made.headline, made.body, {
      ...(made.slug === undefined ? {} : { slug: field(made.slug) }),
      ...(made.date === undefined ? {} : { date: field(made.date) }),
    }),
  ),
  fc
    .record({ text: fc.constantFrom(...HEADLINES), date })
    .map((made) => brief(made.text, made.date === undefined ? {} : { date: field(made.date) })),
)

type Desk = ReadonlyMap<string, readonly Item[]>
type Edit = (desk: Desk) => Desk

const at = fc.nat({ max: 3 })
const path = fc.constantFrom(...PATHS)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(path, fc.array(item, { maxLength: 4 })).map(
    ([name, items]): Edit =>
      (desk) =>
        new Map(desk).set(name, items),
  ),
  fc.tuple(path, at, item).map(
    ([name, place, each]): Edit =>
      (desk) =>
        new Map(desk).set(name, (desk.get(name) ?? []).toSpliced(place, 1, each)),
  ),
  fc.tuple(path, at, item).map(
    ([name, place, each]): Edit =>
      (desk) =>
        new Map(desk).set(name, (desk.get(name) ?? []).toSpliced(place, 0, each)),
  ),
  path.map(
    (name): Edit =>
      (desk) =>
        new Map([...desk].filter(([each]) => each !== name)),
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (desk) => {
        const moved = new Map(desk).set(to, desk.get(from) ?? [])
        if (from !== to) moved.delete(from)
        return moved
      },
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (desk) =>
        new Map(desk).set(to, [...(desk.get(to) ?? []), ...(desk.get(from) ?? [])]),
  ),
)

const week = fc.array(edit, { minLength: 1, maxLength: 12 })

function filesOf(desk: Desk): ParsedFile[] {
  return Array.from(desk, ([name, items]) => ({ path: name, items }))
}

function timeOf(step: number): string {
  return `2026-11-22T${String(step).padStart(2, '0')}:00:00Z`
}

/** Each state of a week: the desk, and what entering made of it. */
function* live(
  edits: readonly Edit[],
  broken: readonly string[] = [],
): Generator<{ desk: Desk; before: Register; next: Entering }> {
  let desk: Desk = new Map()
  let before = EMPTY_REGISTER
  for (const [step, change] of edits.entries()) {
    desk = change(desk)
    const next = enterAt(timeOf(step), filesOf(desk), before, step % 3 === 2 ? broken : [])
    yield { desk, before, next }
    before = next.register
  }
}

/** Every address that answers, folded: of items, also of those in files that are broken now, and of what is retired. */
function answeringIn({ entered, register, retired }: Entering, broken: readonly string[]): Set<string> {
  const kept = register.items.filter(({ source, withdrawn }) => broken.includes(source) && withdrawn === null)
  const own = [...entered, ...kept].map(({ address }) => address)
  for (const one of retired) {
    assert.ok(!own.includes(one.url))
    if (one.kind === 'redirect') assert.ok(own.includes(one.to))
  }
  return new Set([...own, ...retired.map(({ url }) => url)].map(foldAddress))
}

test('an address once given to a story is never another’s, and every address ever published answers', () => {
  fc.assert(
    fc.property(week, fc.subarray<string>([...PATHS]), (edits, broken) => {
      const owners = new Map<string, string>()
      const days = new Set<string>()
      for (const { next } of live(edits, broken)) {
        for (const { id, item: entered, address, day } of next.entered) {
          days.add(day)
          if (entered.kind === 'brief') continue
          assert.equal(owners.get(foldAddress(address)) ?? id, id)
          owners.set(foldAddress(address), id)
        }
        const answering = answeringIn(next, broken)
        for (const address of owners.keys()) assert.ok(answering.has(address), `${address} is lost`)
        for (const day of days) assert.ok(next.days.includes(day), `${day} is lost`)
      }
    }),
    { numRuns: 300 },
  )
})

test('ids are distinct, and each item stands where its line says', () => {
  fc.assert(
    fc.property(week, (edits) => {
      for (const { desk, next } of live(edits)) {
        const { entered, register } = next
        const doubles = next.problems.filter(({ code }) => code === 'duplicate-story').map(({ reason }) => reason)
        const out = doubles.filter((reason) => !reason.includes('both are published')).length
        assert.equal(entered.length + out, [...desk.values()].flat().length)
        assert.equal(new Set(register.items.map(({ id }) => id)).size, register.items.length)
        const lines = new Map(register.items.map((line) => [line.id, line]))
        for (const { id, source, position, address, filed, revised } of entered) {
          const line = lines.get(id)
          assert.deepEqual([line?.source, line?.place, line?.address, line?.filed], [source, position, address, filed])
          assert.deepEqual([line?.revised, line?.withdrawn], [revised, null])
        }
        assert.equal(
          register.items.filter(({ withdrawn, twin }) => withdrawn === null && twin === undefined).length,
          entered.length,
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('printing and loading is the identity, and entering again without change changes no byte', () => {
  fc.assert(
    fc.property(week, (edits) => {
      for (const { desk, next } of live(edits)) {
        const text = printRegister(next.register)
        assert.deepEqual(loadRegister(text), { register: next.register, problems: [] })
        const again = enterAt('2027-01-01T00:00:00Z', filesOf(desk), next.register)
        assert.equal(printRegister(again.register), text)
        assert.deepEqual([again.entered, again.retired, again.days], [next.entered, next.retired, next.days])
      }
    }),
    { numRuns: 200 },
  )
})

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(week, fc.shuffledSubarray<string>([...PATHS], { minLength: PATHS.length }), (edits, order) => {
      for (const [step, { desk, before, next }] of [...live(edits)].entries()) {
        const shuffled = order.flatMap((name) => (desk.has(name) ? [{ path: name, items: desk.get(name) ?? [] }] : []))
        assert.deepEqual(enterAt(timeOf(step), shuffled, before), next)
      }
    }),
    { numRuns: 200 },
  )
})

test('two branches merged line by line lose no address, in whatever order the lines come', () => {
  fc.assert(
    fc.property(week, week, week, (base, left, right) => {
      const shared = [...live(base)].at(-1)?.next.register ?? EMPTY_REGISTER
      const [one, two] = [left, right].map((edits, side) => {
        let [desk, register]: [Desk, Register] = [new Map(), shared]
        for (const [step, change] of edits.entries()) {
          desk = change(desk)
          register = enterAt(
            `2026-11-23T${String(step).padStart(2, '0')}:0${side}:00Z`,
            filesOf(desk),
            register,
          ).register
        }
        return register
      })
      const lines = printRegister(one ?? EMPTY_REGISTER) + printRegister(two ?? EMPTY_REGISTER)
      const { register, problems } = loadRegister(lines)
      assert.ok(problems.every(({ severity }) => severity === 'warning'))
      assert.deepEqual(loadRegister(printRegister(register)), { register, problems: [] })
      assert.equal(
        printRegister(loadRegister(lines.split('\n').toReversed().join('\n')).register),
        printRegister(register),
      )
      const had = (register: Register) =>
        register.items
          .flatMap(({ kind, address, former }) => (kind === 'story' ? [address, ...former] : []))
          .map(foldAddress)
      const merged = new Set(had(register))
      assert.equal(merged.size, had(register).length)
      for (const side of [one, two])
        for (const address of had(side ?? EMPTY_REGISTER)) assert.ok(merged.has(address), `${address} is lost`)
      enterAt('2026-11-24T00:00:00Z', [], register)
    }),
    { numRuns: 150 },
  )
})
