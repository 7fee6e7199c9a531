/**
 * Mail whose text is in codes: in parts, in base64, as a page, or in a mailbox. Mail
 * whose text can be read as it stands, pasted or saved, is text, and the desk knows
 * its header lines.
 */

/** The line above each mail of a mailbox: `From anna@quay.example Mon Apr  7 09:12:44 2031`. */
const MAILBOX =
  /^From \S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d(?::\d\d)? .{0,20}\d{4}.*\r?\n(?=[!-9;-~]{1,80}:)/
const EACH = new RegExp(MAILBOX.source, 'gm')
const HEADER = /^[!-9;-~]{1,80}:(?:[ \t]|\r?$)/
const PERSONAL = /^(?:from|to|date|subject):/im
const CODED =
  /^(?:content-transfer-encoding:\s*(?:base64|quoted-printable)|content-type:\s*(?:multipart\/|message\/|text\/html))/im

export function mailKind(opening: string, whole: () => string): 'mail' | 'mailbox' | null {
  if (!MAILBOX.test(opening)) return isCoded(opening) ? 'mail' : null
  return (whole().match(EACH)?.length ?? 0) > 1 ? 'mailbox' : 'mail'
}

function isCoded(opening: string): boolean {
  if (!HEADER.test(opening)) return false
  const lines = opening.split('\n', 200)
  const end = lines.findIndex((line) => !/^[ \t]+\S/.test(line) && !HEADER.test(line))
  const headers = lines.slice(0, end < 0 ? lines.length : end).join('\n')
  return PERSONAL.test(headers) && CODED.test(headers)
}
