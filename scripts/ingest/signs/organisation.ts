/** Names of agencies and papers, and of the posts that their people hold. */

import { wording } from '../wording/wording.ts'

const ORGANISATION = new RegExp(
  `(?<!\\p{L})(?:${wording('organisations')})(?!\\p{L})|(?<=\\p{Script=Han})(?:${wording('organisations')})$`,
  'u',
)

/** Staff Writer, Political Editor, Harbour correspondent: what somebody is, not who. */
const POST = new RegExp(
  `^(?:(?:the |our )?[\\p{L}’'&/-]+ ){0,4}(?:${wording('posts')})(?:s|in)?(?: (?:for|of|in|at|from|pour|de|del|für|da|dla|в|у) .{2,40}|,? in \\p{Lu}.{1,30}| \\p{Lu}.{1,30})?$`,
  'iu',
)

/** Whether a text names an agency, a paper or a station: short, and with a word that only they bear, or in capitals in brackets. */
export function isOrganisation(text: string): boolean {
  return text.length <= 60 && (ORGANISATION.test(text) || /^[A-Z][A-Z&.-]{1,9}$/.test(text))
}

/** Whether a text is what somebody is at a paper. */
export function isPost(text: string): boolean {
  return text.length <= 60 && POST.test(text.trim())
}

/** What the names of papers, agencies and bodies end in. */
const LAST =
  /^(?:Press|News|Newspapers?|Agency|Service|Services|Wire|Newswire|Newsfeed|Feed|Features|Times|Post|Daily|Herald|Gazette|Courier|Journal|Observer|Tribune|Standard|Chronicle|Telegraph|Echo|Mail|Star|Argus|Mercury|Bulletin|Register|Examiner|Clarion|Packet|Ledger|Dispatch|Independent|Sentinel|Advertiser|Reporter|Broadcasting|Network|Radio|TV|Media|Magazine|Review|Council|Authority|Ministry|Department|University|Trust|Foundation|Office|Institute|Bureau|Commission|Association|Union|Online)$/i

/** Whether a line is the name of a paper, an agency or a body and nothing else: capitals throughout, and such a word at its end. */
export function isOrganisationName(line: string): boolean {
  const words = line.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 6 || !LAST.test(last)) return false
  return words.every((word) => /^(?:\p{Lu}[\p{L}’'&.-]*|&|of|the|and|for|de|la)$/u.test(word))
}

/** `NWS National Hurricane Center Miami FL`: an office and where it is. */
const OFFICE =
  /^(?<agency>\p{Lu}.{2,60}\b(?:Center|Centre|Office|Headquarters|Service|Bureau|Institute|Station))\s+(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} [A-Z]{2})(?:\s{2,}\S+)?$/u

export function issuingOffice(line: string): { readonly agency: string; readonly place: string } | null {
  const { agency, place } = OFFICE.exec(line.trim())?.groups ?? {}
  return agency === undefined || place === undefined ? null : { agency, place }
}
