/** The marks of a broadcast script: who speaks, what is shown, how long. */

/** A whole line that is a cue. */
const CUE =
  /^(?:\([\p{Lu}\d ]{3,40}\)|\*{2}[\p{Lu}\d :./-]{2,50}\*{2}|\{[^{}]{1,80}\}|\[[^\]]{1,80}\]|\[\[.{1,80}\]\]|\(\([\p{Lu}\s\d.:/-]{1,40}\)\)|\{\{.{1,80}\}\}|>>.{1,120}|<<.{1,80})$|^[^\p{L}\p{N}]*(?:(?:INTRO|ANC|EST|TOTAL|PG \d+|TITLE|BED|ANCHOR(?: \d| [A-Z]+)?|READER|PRESENTER|HOST|LEAD-IN|VO(?:\/SOT)?|V\/O|SOT|SOTVO|VOSOT|NATS?(?: SOUND| SOT)?|PKG|PACKAGE|TAG|TOSS|READ(?:ER)?|TAKE (?:VO|SOT|PKG)|CG|CHYRON|SUPER|GFX|GRAPHIC|OTS|STAND-?UP|CUT|CLIP|OUTCUE|INCUE|IN CUE|OUT CUE|OUT|IN|RUNS|TRT|TIME|DUR(?:ATION)?|SLUG|CAM(?:ERA)? ?\d|FULL ?SCREEN|MUSIC|SFX|LIVE(?: SHOT)?|BUTT|END(?: OF)?(?: VO| SOT| PKG| TAG)|ON CAM(?:ERA)?|OC|CUE|ACTUALITY|WRAP|VOICER|LOWER THIRD|BACK ANNO|WRITER|PRODUCER|EDITOR|ANCHOR|SOUND ?BITE|BITE|SYNC|ASTON|LEAD)(?:\s*[:#/=-].{0,80}|\s+\d?[:'’]\d\d.{0,30}|\s{2,}\S.{0,40})?|\(?\d{0,2}:\d\d\)?|(?:Writer|Producer|Presenter|Anchor|Reader|Slug|Duration|Format)\s?[:=]\s?\S.{0,40})[^\p{L}\p{N}]*$/u

export function isScriptCue(line: string): boolean {
  return CUE.test(line.trim())
}

/** `(:11)` behind a sentence: how long it takes to read it. */
export const TIMING = /(?<!\s)\s*[([]\s?(?:\d{0,2}[:'’]\d\d|\d{1,2}\s?(?:s|sec|secs|seconds|"|''))["']?\s?[)\]]\s*$/u

/** `Pronouncer: EK-holt DUN.` behind a sentence or alone: how a name is said. */
export const PRONOUNCER = /(?:^|(?<=[.!?”"])\s+)(?:pronouncers?|phonetics?|pron(?:unciation)?s?)\s*:\s.{2,120}$/iu

/** `A12  LOTTERY    VO/SOT   0:40   PRODUCER jh`: a line of the rundown, columns of page, slug, form and length. */
export function isRundown(line: string): boolean {
  const parts = line.trim().split(/\s{2,}|\t/)
  return (
    parts.length >= 2 &&
    line.length <= 160 &&
    parts.some((part) => /^(?:(?:dur|trt|runs)[.:]? )?\d{0,2}[:'’]\d\d["']?$|^[A-Z][A-Z /]{2,14}:\s?\S/i.test(part)) &&
    parts.every((part) => part.length <= 34)
  )
}
