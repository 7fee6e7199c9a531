/** Searching by halves: where in a long row something begins, without looking at all of it. */

/**
 * The first of `count` places of which something holds, if it holds of all behind it;
 * `count` if it holds of none.
 *
 *     holds:  no  no  no  yes yes
 *                         ^ 3
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
