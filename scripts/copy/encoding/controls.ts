/** Control characters, which no page can show. */

/** What a text has no use for: C0 but tab and line ends, DEL, C1 but NEL, and marks of byte order inside the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g

/** The text without them. What is missing in length is how many there were. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '')
}
