/** What kind of words open a line about an embargo, or stand in it. */

/** Of the words that open such a line, those that mean nothing else. */
export const SURE =
  /embarg|ambargo|εμπ[άα]ργκο|엠바고|klausul|julkaisuvap|zveřejn|sperr|gesperrt|frei(?:gegeben)?(?: \p{L}+)* (?:ab|für)$|ембарго|эмбарго|حظر|محظور|يحظر|禁|保密|解禁|エンバーゴ|しばり|ممنوع|پابندی|^(?:please )?(?:not for|hold|hfr|adv ?\d)|(?<!\p{L})(?:not|never|cannot|don[’']t|nicht|ne (?:pas|jamais)|no|non|não|nie|niet|не) (?:\p{L}+ )*(?:publi|broadcast|releas|veröff|diffus|difund|pubblic|diffond|divulg|публик|публік)/iu
export const UNTIL =
  /until|till?$|til$|före$|før$|saakka$|asti$|kadar$|[έε]ως$|μ[έε]χρι$|till|tot$|before|prior|than|release|bis$|ab$|hasta|antes|jusqu|avant|até|fino|prima|\bdo$|przed|до$|ранее$|раніше$|حتى|قبل|تا|至|到|期|解/iu
/** Words of the trade alone: nothing but a slug or a note to the desk has them. */
export const TRADE = /^(?:sperr|hfr|adv ?\d)/iu
/** Words with which a headline may begin as well: `Embargo on grain ends`. */
export const NEWS = /^(?:embargo|hold|advance|frei)/iu
/** `For release:` names a day. Where that day is past, it is simply the date of the copy. */
export const DATING =
  /^(?:for (?:release|publication)|(?:release|publication|publish(?:ing)?) date|publication|date of (?:release|publication))$/iu
/** Behind “Embargo:”, what says that there is none, or no longer: `none`, `lifted`. */
export const OVER =
  /^(?:none|no|nil|n\/a|keine?|aucun|ninguno|немає)$|^(?:(?:is|now|has been) )*(?:lifted|over|ended|expired|aufgehoben|levé|levantado|знято)/iu
/** `No embargo`, `Not embargoed`. */
export const NEVER =
  /^\P{L}*(?:no|not|ohne|kein\p{L}*|sans|sin|senza|sem|bez|без)(?: longer)?(?: under)? (?:embargo(?:ed)?|sperrfrist|эмбарго|ембарго)\P{L}*$/iu
export const QUESTION =
  /^(?:how|what|why|who|whose|where|when|which|wie|was|warum|wer|comment|pourquoi|qui|que|quoi|cómo|qué|por qué|quién|como|come|perché|jak|як|чому)(?!\p{L})/iu
