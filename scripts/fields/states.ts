/**
 * States of copy, as systems and editors write them behind `status:`. Those that are
 * known for held, those that are known for out; of any other, nobody can say.
 */

const HELD =
  /^(?:(?:auto|first|rough|working|second|final) ?draft|draft(?:ed)?|in draft|pending(?: .*)?|hold|held|on hold|embargo(?:ed)?|under embargo|unpublished|private|hidden|skip|future|scheduled|(?:in|for|under|needs|awaiting|ready for|final|legal|copy|peer) ?(?:review|edit(?:ing)?|approval|legal|check|proof(?:reading)?|sub(?:bing)?)|review|in progress|wip|work in progress|not (?:yet|ready|final|done|complete|finished|approved|published|released|checked|edited|for|to)(?: .*)?|do not publish|withheld|killed|spiked|cancell?ed|no|false|0|un(?:approved|finished|edited|checked|verified|confirmed|ready|released)|incomplete|rejected|trash(?:ed)?|archived|entwurf|gesperrt|unveröffentlicht|in bearbeitung|borrador|pendiente|retenido|brouillon|en attente|rascunho|pendente|bozza|in attesa|szkic|wersja robocza|чернетка|на розгляді|مسودة|草稿|下書き)$/iu

const OUT =
  /^(?:(?:(?:ready|cleared|approved|released|passed|ok|okay|go|good) ?(?:for|to) ?(?:go|publish|publication|press|print|release|run|web)|yes|true|1|public|publish|published|final(?: (?:copy|version|text|edit))?|ready|live|done|approved|released|complete(?:d)?|finished|closed|cleared|passed|confirmed|verified|checked|edited|proofed|proofread|subbed|signed off|sent|filed|posted|online|in print|printed|visible|listed|active|open|enabled|featured|current|usable|ok|okay|new|new copy|update|updated|corrected|correction|revised|breaking|developing|urgent|evergreen|exclusive|for immediate release|immediate(?: release)?|embargo lifted|lifted|freigegeben|veröffentlicht|fertig|öffentlich|publié|publiée|en ligne|terminé|validé|publicado|publicada|publicar|listo|aprobado|aprovado|aprovada|pronto|concluído|pubblicato|pubblicata|approvato|definitivo|opublikowany|opublikowane|gotowy|gotowe|zatwierdzony|опубліковано|готово|затверджено|منشور|نُشر|已发布|發布|公開|公開済み)(?:(?: (?:by|on|at|for|in|von|am|par|le|por|el|da|il|przez) | \d).*)?)$/iu

/** What an editor reads who used another word. */
export const KNOWN_STATES =
  'published, approved, final, ready, live and done for what is out; draft, pending, hold, in review, scheduled and private for what is not'

/**
 * What a state says: `held`, `out`, or `unread` where nobody knows the word. `DRAFT –
 * legal review` is the state, and what is still to be done; of several states in a
 * list, one that holds is enough.
 */
export function stateSaid(text: string): 'held' | 'out' | 'unread' {
  const states = text.split(';').map((one) => {
    const [state = ''] = one.replace(/[_-](?=\p{L})/gu, ' ').split(/\s*[–—,:(/]|\s-\s/u)
    return state.trim()
  })
  if (states.some((state) => HELD.test(state))) return 'held'
  return states.every((state) => state === '' || OUT.test(state)) ? 'out' : 'unread'
}
