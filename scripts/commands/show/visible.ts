/**
 * What somebody else wrote, on its way to a terminal. A file may be called anything,
 * and a terminal obeys: colours, a title, a line that hides the one before. So control
 * characters are shown and do nothing, one for one, so that a mark below a line stays
 * under its place.
 */

const CONTROL = /(?!\t)\p{Cc}|[\u2028\u2029]/gu
/** What turns the reading direction: a name may use it to look like another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/** The pictures of the control characters in Unicode begin here. */
const PICTURES = 0x2400

/** A text of one line: tabs stay. */
export function visible(text: string): string {
  return text.replace(CONTROL, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x7f) return '␡'
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : '\ufffd'
  })
}

/** The name of a file. */
export function visibleName(name: string): string {
  return visible(name).replace(TURNING, '\ufffd')
}
