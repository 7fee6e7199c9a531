/**
 * Keys by which systems and editors say that something is not for publication:
 * `draft: true`, `status: draft`, `published: false`. The same words are copy or
 * housekeeping where they say something else: `Published: 3 May 2026`, `Status:
 * approved`, `Draft: Eagles pick first`.
 */

const YES = /^(?:yes|true|on|1|y|ja|sí|si|oui|sim|tak|так)$/iu
const NO = /^(?:no|false|off|0|n|never|nein|non|não|nie|ні)$/iu
const DRAFT_KEYS =
  /^(?:draft|hold|held|unpublished|do not publish|entwurf|borrador|brouillon|rascunho|bozza|чернетка)$/iu
const PUBLISHED_KEYS = /^(?:published|publish|public|publishable|live|ready|approved)$/iu
const STATUS_KEYS =
  /^(?:status|stato|状态|狀態|version|release status|story status|post status|pub status|pubstatus|publication status|publishing status|state|workflow|workflow state|estado|statut|stan|статус|الحالة)$/iu
const HELD_STATES =
  /^(?:(?:auto|first|rough|working|second|final) ?draft|draft(?:ed)?|in draft|pending(?: review)?|hold|held|on hold|embargo(?:ed)?|under embargo|unpublished|private|future|scheduled|in review|for review|under review|needs review|review|in progress|wip|work in progress|not for publication|do not publish|withheld|killed|spiked|cancell?ed|not ready|unapproved|rejected|trash(?:ed)?|archived|entwurf|gesperrt|unveröffentlicht|in bearbeitung|borrador|pendiente|retenido|brouillon|en attente|rascunho|pendente|bozza|in attesa|szkic|wersja robocza|чернетка|на розгляді|مسودة|草稿|下書き)$/iu
/** The settled states that nobody holds copy by. */
const WORDS = 3

function fold(word: string): string {
  return word.trim().toLowerCase().replace(/[_-]/g, ' ')
}

/**
 * Whether a key and its text speak of holding an item: `yes` it is held, `no` it is
 * not, `unread` it may be; null if they speak of something else.
 */
export function holdSaid(word: string, text: string): 'yes' | 'no' | 'unread' | null {
  const [key, value] = [fold(word), text.trim().replace(/[.!]$/, '')]
  if (DRAFT_KEYS.test(key)) {
    if (NO.test(value)) return 'no'
    if (YES.test(value)) return 'yes'
    return value !== '' && value.split(/\s+/).length <= WORDS ? 'unread' : null
  }
  if (PUBLISHED_KEYS.test(key)) {
    if (NO.test(value)) return 'yes'
    return key !== 'publish' && YES.test(value) ? 'no' : null
  }
  // `DRAFT – legal review`: the state, and what is still to be done.
  const [state = ''] = value.replace(/[_-](?=\p{L})/gu, ' ').split(/\s*[–—,;:(/]|\s-\s/u)
  return STATUS_KEYS.test(key) && HELD_STATES.test(state.trim()) ? 'yes' : null
}

/** Whether a word in front matter or a sidecar speaks of that, whatever its text. */
export function isStatusKey(word: string): boolean {
  const key = fold(word)
  return DRAFT_KEYS.test(key) || STATUS_KEYS.test(key) || PUBLISHED_KEYS.test(key)
}
