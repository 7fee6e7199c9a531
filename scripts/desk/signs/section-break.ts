/**
 * Section breaks: three to five signs of one kind, or one that is made for it, alone on
 * a line. What is longer is a rule across the sheet, and `# # #` an end mark.
 *
 *     * * *     ***     ---     ⁂
 */

const SIGNS = /^([*＊•·~_※◆◇■□★☆—–-])(?:\s{0,3}\1){2,4}$|^[⁂※◆◇❖❦❧☙★☆]$/u

/** Whether a line is a section break and nothing else, where it stands between two blocks of a story. */
export function isSectionBreak(line: string): boolean {
  return SIGNS.test(line.trim())
}
