/**
 * Memo: functions that keep their last result for as long as what they were asked of
 * lives. What did not change is the same object as before, so it is not worked out
 * again. This is the one place where that is done; with it switched off, everything is
 * worked out each time and comes to the same.
 */

export interface Memo<Of extends object, More extends readonly unknown[], Result> {
  (of: Of, ...more: More): Result
  /** Take a result that was worked out elsewhere, from the same values. */
  keep(of: Of, result: Result, ...more: More): void
}

export interface MemoOfText<Result> {
  (text: string): Result
  /** The result that is kept of a text, without one being made. */
  kept(text: string): Result | undefined
  /** Take a result that was worked out elsewhere, of the same text. */
  keep(text: string, result: Result): void
}

let isOn = true

/** For tests: whether anything is kept. What was kept before is forgotten by its age, as ever. */
export function setMemo(on: boolean): void {
  isOn = on
}

/**
 * A function that works out its result again only if it is asked of another object, or with other values
 * beside it. Of each object the last result is kept. Lists among the values are the same if all in them is.
 */
export function memo<Of extends object, More extends readonly unknown[], Result>(
  make: (of: Of, ...more: More) => Result,
): Memo<Of, More, Result> {
  const kept = new WeakMap<Of, { readonly more: More; readonly result: Result }>()
  const asked = (of: Of, ...more: More): Result => {
    const last = isOn ? kept.get(of) : undefined
    if (last !== undefined && areSame(last.more, more)) return last.result
    const result = make(of, ...more)
    kept.set(of, { more, result })
    return result
  }
  const keep = (of: Of, result: Result, ...more: More) => void kept.set(of, { more, result })
  return Object.assign(asked, { keep })
}

/** A function of a text that keeps the results of the last ones: two, where a file is read again to see that it is as it was written. */
export function memoOfText<Result>(make: (text: string) => Result, most = 2): MemoOfText<Result> {
  const kept: { readonly text: string; readonly result: Result }[] = []
  const keep = (text: string, result: Result) => {
    kept.unshift({ text, result })
    kept.length = Math.min(kept.length, most)
  }
  const find = (text: string) => (isOn ? kept.find((one) => one.text === text) : undefined)
  const asked = (text: string): Result => {
    const last = find(text)
    if (last !== undefined) return last.result
    const result = make(text)
    keep(text, result)
    return result
  }
  return Object.assign(asked, { kept: (text: string) => find(text)?.result, keep })
}

/** So many lists that have little to do with each other are kept by one function: those of the paper, in two orders, and of what is held. */
const MOST_LISTS = 4

interface Made<Result> {
  readonly lists: readonly (readonly unknown[])[]
  readonly results: readonly Result[]
}

/**
 * A function of lists that makes a list, place by place: the first result of what is first in each, and so on.
 * Where the lists have the same in a place as last time, counted from the beginning or from the end, the result is
 * the last one; if all results are, the list is, too. So a long list in which one thing changed costs little more
 * than looking through it.
 *
 * @param isAlike whether what is made anew says what the last result in its place said, and can stand for it
 */
export function memoEach<Ones extends readonly unknown[], Result>(
  make: (...ones: Ones) => Result,
  isAlike: (one: Result, other: Result) => boolean = Object.is,
): (...lists: { readonly [At in keyof Ones]: readonly Ones[At][] }) => readonly Result[] {
  let kept: readonly Made<Result>[] = []
  return (...lists) => {
    const last = isOn ? kept.find((made) => isLikely(made.lists, lists)) : undefined
    const results = last === undefined ? makeAll(make, lists) : makeAgain(make, isAlike, lists, last)
    kept = [{ lists, results }, ...kept.filter((made) => made !== last)].slice(0, MOST_LISTS)
    return results
  }
}

/** How results are found that each depend on all that came before. */
export interface InOrder<One, Result, State> {
  open(): State
  /** Find the next result, and take it into the state. */
  next(state: State, one: One, at: number): Result
  /** Take the last one out of the state again. */
  back(state: State, one: One, at: number, result: Result): void
}

/**
 * A function of a list that finds results in its order, each from what came before it. What stands before the first
 * change is not found again: the state is taken back to there, and goes on. So a change near the end costs little.
 */
export function memoInOrder<One, Result, State>(
  order: InOrder<One, Result, State>,
): (list: readonly One[]) => readonly Result[] {
  let kept: { readonly list: readonly One[]; readonly results: readonly Result[]; readonly state: State } | null = null
  return (list) => {
    const last = isOn ? kept : null
    // Until all is found, nothing is: what throws half way leaves a state that nobody knows.
    kept = null
    const state = last?.state ?? order.open()
    const before = last?.list ?? []
    const results = [...(last?.results ?? [])]
    let same = 0
    while (same < before.length && same < list.length && Object.is(before[same], list[same])) same += 1
    if (last !== null && same === before.length && same === list.length) {
      kept = last
      return last.results
    }
    while (results.length > same) {
      const at = results.length - 1
      order.back(state, before[at] as One, at, results.pop() as Result)
    }
    for (let at = same; at < list.length; at += 1) results.push(order.next(state, list[at] as One, at))
    kept = { list, results, state }
    return results
  }
}

function makeAll<Result>(make: (...ones: never) => Result, lists: Made<Result>['lists']): readonly Result[] {
  return (lists[0] ?? []).map((_, at) => make(...onesAt(lists, at)))
}

function makeAgain<Result>(
  make: (...ones: never) => Result,
  isAlike: (one: Result, other: Result) => boolean,
  lists: Made<Result>['lists'],
  last: Made<Result>,
): readonly Result[] {
  const size = lists[0]?.length ?? 0
  const shift = size - last.results.length
  let changes = 0
  const results = Array.from({ length: size }, (_, at) => {
    if (areSameAt(lists, at, last.lists, at)) return last.results[at] as Result
    if (shift !== 0 && areSameAt(lists, at, last.lists, at - shift)) return last.results[at - shift] as Result
    const result = make(...onesAt(lists, at))
    const before = last.results[at]
    if (before !== undefined && isAlike(result, before)) return before
    changes += 1
    return result
  })
  return changes === 0 && shift === 0 ? last.results : results
}

function onesAt(lists: readonly (readonly unknown[])[], at: number): never {
  return lists.map((list) => list[at]) as never
}

function areSameAt(lists: Made<unknown>['lists'], at: number, others: Made<unknown>['lists'], there: number): boolean {
  for (let list = 0; list < lists.length; list += 1) if (!isSame(lists[list]?.[at], others[list]?.[there])) return false
  return there >= 0
}

/** In so many places it is looked whether lists are nearly those of the last time. */
const LOOKS = 8

function isLikely(before: Made<unknown>['lists'], lists: Made<unknown>['lists']): boolean {
  const [old = [], all = []] = [before[0], lists[0]]
  if (old.length === 0 || all.length === 0) return old.length === all.length
  let found = 0
  for (let look = 0; look < LOOKS; look += 1) {
    const at = Math.floor((look * (all.length - 1)) / (LOOKS - 1))
    if (old[at] === all[at] || old[at + old.length - all.length] === all[at]) found += 1
  }
  return found * 2 >= LOOKS
}

/** Whether two plain values say the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** Whether two lists have the same in the same places; of lists in them, too. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (!isSame(one[at], other[at])) return false
  return one.length === other.length
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  return Array.isArray(one) && Array.isArray(other) && areSame(one, other)
}
