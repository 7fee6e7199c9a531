/** Keys with initials in place of given names, `E leaver`, and the whole ones that they may stand for, `ernest leaver`. */

const INITIALS = /^(?<letters>\p{Lu}(?: \p{Lu})*) (?=\p{L})(?!\p{Lu}$)/u

/** The one key among some with this one's surname that its initials stand for; null if there is none, or more. */
export function wholeOf(key: string, some: Iterable<string>): string | null {
  const letters = INITIALS.exec(key)?.groups?.letters?.toLowerCase().split(' ')
  if (letters === undefined) return null
  const surname = key.slice(letters.length * 2)
  const whole = [...some].filter((one) => {
    const given = one.endsWith(` ${surname}`) ? one.slice(0, -surname.length - 1).split(' ') : []
    return !INITIALS.test(one) && letters.length <= given.length && agree(letters, given)
  })
  return whole.length === 1 ? (whole[0] ?? null) : null
}

/** Those that are people of their own: of `E leaver` and `ernest leaver` the second. */
export function withoutInitials(some: ReadonlySet<string>): readonly string[] {
  return some.size < 2 ? [...some] : [...some].filter((key) => wholeOf(key, some) === null)
}

/** Whether each letter begins the given name in its place. All in small letters. */
export function agree(letters: readonly string[], given: readonly string[]): boolean {
  return letters.every((letter, at) => given[at]?.startsWith(letter))
}
