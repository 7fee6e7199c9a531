/** The words of a text for comparing it with another: forms of letters and signs between words are nothing. */

/** Its words in small letters; of what is written without spaces, the letters. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The same as one text. */
export function foldedText(text: string): string {
  return foldedWords(text).join(' ')
}
