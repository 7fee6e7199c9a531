/** A sentence without what is not its own: the place that a wire writes from, and the full stop. */

/** Where a wire says where it writes from, and the desk found no dateline: BOSTON (Agency) --. */
const DATELINE =
  /^\(?(?:(?:\p{Lu}[\p{Lu}.'’-]{2,}[ ,]*){1,3}(?:[\p{L}. ]{2,16},? ?)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\p{Lu}\.?){2,3})(?:\([^)]{2,25}\))?\)? ?(?:-{2,3} ?|[—–] ?| ?- )(?=[\p{L}“"«„])/u

/** Without the full stop and the white space; quotation marks around all of it stay, with what is said in somebody's mouth. */
export function bare(sentence: string): string {
  const text = sentence
    .replace(DATELINE, '')
    .replace(/(?<!(?<![\p{L}\p{M}’'ʼ])\p{L}|\.\p{L}|\.\.)[.。।۔](?=["”’»」“]?$)/u, '')
  const spaced = text.replace(/\s+,/gu, ',').replace(/,(?=[\p{Lu}\p{Ll}])/gu, ', ')
  return spaced.replace(/\s+/g, ' ').trim() || sentence.trim()
}
