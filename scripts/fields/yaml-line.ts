/** A line for a sidecar, as an editor would type it and as YAML takes it. */

/** @param text on one line; it is set in quotes where YAML would take it for something else than words */
export function yamlLine(key: string, text: string): string {
  return `${key}: ${isPlain(text) ? text : JSON.stringify(text)}`
}

/** A day is a text of ours whatever YAML makes of it. */
const DAY = /^\d{4}-\d\d-\d\d$/

/** Whether YAML takes the words for words. */
function isPlain(words: string): boolean {
  if (DAY.test(words)) return true
  return /^\p{L}[^:#"\\]*$/u.test(words) && !/^(?:all|true|false|null|yes|no|on|off|y|n)$/i.test(words)
}

/** The name of a copy's sidecar. */
export function sidecarOf(copy: string): string {
  return `${copy.replace(/\.[^./]+$/, '')}.yaml`
}
