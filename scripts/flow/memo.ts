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
  const asked = (text: string): Result => {
    const last = isOn ? kept.find((one) => one.text === text) : undefined
    if (last !== undefined) return last.result
    const result = make(text)
    keep(text, result)
    return result
  }
  return Object.assign(asked, { keep })
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
