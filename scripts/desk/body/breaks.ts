/** Which breaks part a story: those that stand within it. */

/** Of the parts of a document in order, the breaks that stand between two blocks of the body: no first, no last, no second in a row. */
export function breaksBetween<T extends { readonly isBreak: boolean; readonly isBody: boolean }>(
  parts: readonly T[],
): T[] {
  return parts.filter((part, at) => {
    const above = parts[at - 1]
    if (!part.isBreak || above === undefined || above.isBreak || !above.isBody) return false
    return parts.slice(at + 1).find(({ isBreak }) => !isBreak)?.isBody === true
  })
}
