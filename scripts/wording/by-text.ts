/** What is said of a line again and again, kept: many rules go through the lines of a file, one after the other. */

/** In UTF-16 units: the lines of most files. */
const MOST = 2 ** 19

/**
 * A function of a text that looks at nothing else, and remembers what it said of the
 * texts it was asked of lately. What it returns is the same object each time, and
 * nobody may change it.
 */
export function byText<Said>(say: (text: string) => Said): (text: string) => Said {
  const lately = new Map<string, { readonly said: Said }>()
  let held = 0
  let lastText: string | null = null
  let last: Said | undefined
  return (text) => {
    if (text === lastText) return last as Said
    let known = lately.get(text)
    if (known === undefined) {
      held += text.length + 1
      if (held > MOST) {
        lately.clear()
        held = text.length + 1
      }
      known = { said: say(text) }
      lately.set(text, known)
    }
    lastText = text
    last = known.said
    return known.said
  }
}
