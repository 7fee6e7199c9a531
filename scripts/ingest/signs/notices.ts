/** Lines that speak of the story and are none of it: related headlines, corrections, captions, credits, contacts, what follows the end. */

/** A heading over headlines that the copy lists as related, or a label before one. */
const RELATED =
  /^\W*(?:read (?:more|also|next|on)|also read|related(?: (?:stories|articles|news|content|coverage|links|topics|headlines|posts|reading))?|more (?:on this(?: story)?|stories|news|headlines|from .{2,40}|like this|coverage|in .{2,25})|see also|also (?:in the news|on .{2,30}|in .{2,25}|today)|in other news|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|top stories|latest(?: (?:news|stories|headlines))?|recommended(?: (?:for you|stories|reading))?|you (?:may|might) also (?:like|be interested in)|don[’']t miss|editors?[’']s? picks?|popular(?: (?:now|stories))?|up next|elsewhere|further reading|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|meistgelesen|à lire aussi|lire aussi|à lire également|sur le même sujet|les plus lus|lea también|lee también|le puede interesar|te puede interesar|noticias relacionadas|más leídas|lo más leído|leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|leggi anche|potrebbe interessarti|i più letti|articoli correlati|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj (?:też|także)|najczęściej czytane|читайте (?:також|больше|більше)|дивіться також|також за темою|за темою|популярні новини|популярне|найпопулярніше|останні новини|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں)\s*(?<colon>[:：])?\s*(?<rest>.*)$/iu

/** @returns the headline behind the label, empty for a heading alone; null if the line is neither. */
export function relatedHeading(line: string): string | null {
  const text = line.trim()
  const found = RELATED.exec(text)?.groups
  if (found === undefined) return null
  const rest = (found.rest ?? '').replace(/^[»›>→▶►|\s]+|[»›→▶►\s]+$/g, '')
  if (rest === '') return text.length <= 60 ? '' : null
  return found.colon === undefined ? null : rest
}

const CORRECTION =
  /^[[(*_•·]*\s*(?:(?:corrections?|corrected|corrects?|clarifications?|erratum|berichtigung|korrektur|rectificatif|correctif|corrección|fe de erratas|correção|rettifica|errata|sprostowanie|виправлення|уточнення|спростування|تصحيح|تصویب|تصحیح)(?:\s*\([^)]{1,40}\)|,? \p{L}+\.? \d{1,2}(?:, \d{4})?)?\s*[:：—–-]\s*\S|(?:this|the|an earlier version of this|a previous version of this|an earlier) (?:story|article|report|item|piece|post|version)\b.{0,60}\b(?:updated|corrected|amended|revised|clarified|misstated|misspelled|misspelt|incorrectly|erroneously|wrongly|gave|said)\b)/iu

/** A note that says what was wrong, or that the story was changed. */
export function isCorrection(text: string): boolean {
  return text.length <= 900 && CORRECTION.test(text.trim())
}

const CREDIT =
  /^[([*_]*\s*(?:(?:additional |further )?(?:reporting|writing|editing|research|translation|compiled|translated|edited|produced)(?: and (?:reporting|writing|editing))? by\b|(?:reporting|written|edited) (?:by|from)\b|redaktion:|mitarbeit:|avec (?:AFP|Reuters|agences)|con información de|com informações de|traducción de|opracowanie:|\(?(?:źródło|джерело|source|sources|quelle|fuente|fonte|المصدر)\s*:)/iu
const CAPTION =
  /^[([*_]*\s*(?:(?:file |handout )?(?:photos?|photographs?|pictures?|images?|pic|graphics?|illustrations?|video|map|chart|cartoon|foto(?:s|grafía|graf)?|bild|imagen|imagem|фото|ілюстрація|صورة|تصویر)(?: (?:credit|caption|by|from|courtesy(?: of)?|captions?|de|von|di))?\s*[:：/|–—]|caption\s*:|(?:photo|photograph|picture|image|foto|illustration|graphic)s? (?:by|courtesy|from|©)\b|courtesy(?: of)?[: ]|(?:fot|zdj)\. |getty images|\p{L}+ file photo$|credit\s*:|©\s?\p{L})/iu
const CAPTION_END =
  /[([](?:(?:photo|image|picture|foto|photograph|file photo|handout|фото|صورة)\b[^()[\]]{0,60}|[^()[\]]{1,40}\b(?:photo|photos|images|handout|pictures|via [A-Z]{2,4})(?:\/[^()[\]]{1,30})?)[)\]]\.?$/iu

/** Who helped, translated or edited, below a story. */
export function isCredit(text: string): boolean {
  return text.length <= 250 && CREDIT.test(text.trim())
}

/** What stands below a picture that is not here. */
export function isCaption(text: string): boolean {
  return text.length <= 300 && (CAPTION.test(text.trim()) || (text.length <= 220 && CAPTION_END.test(text.trim())))
}

const CONTACT =
  /^\W*(?:(?:for (?:more|further|additional) (?:information|details)|for (?:media|press) (?:inquiries|enquiries|queries|information)|(?:media|press|news(?: media)?|editorial|public(?: relations)?|agency|company|investor)? ?(?:contacts?|inquiries|enquiries|office contact)|pr contact|contact (?:information|details|for (?:media|the press))|(?:presse)?kontakt|ansprechpartner(?:in)?|pressekontakt|contact(?:s)? presse|contacto(?: de prensa)?|contato(?: (?:de|para) imprensa)?|contatti(?: stampa)?|ufficio stampa|kontakt(?: dla mediów| prasowy)?|контакт(?:и|и для змі|на особа)?|للتواصل|للاستفسار|جهة الاتصال|رابطہ)\b(?:[^:]{0,40}?(?:please )?(?:contact|call))?\s*[:：].*|(?:media|press|news) contacts?|contacts?|for (?:more|further) information,? (?:please )?(?:contact|call|visit)\b.{0,120})$/iu

/** The begin of a contact block. */
export function isContact(line: string): boolean {
  return line.length <= 200 && CONTACT.test(line.trim())
}

/** A line of a contact block: a telephone number, a mail or web address. */
export function isReachable(line: string): boolean {
  return /[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/|www\.|(?:\+|\(|\b)\d[\d\s()./-]{6,}\d/.test(line)
}

const BOILERPLATE =
  /^[\s#*_–—-]*(?:about (?:the |us\b)?.{0,60}|notes? (?:to|for) editors?|editors?[’'] notes?|über .{2,50}|à propos(?: de| d[’'])?.{0,50}|acerca de.{0,50}|sobre (?:a|o|as|os|la|el|las|los|nós|nosotros|\p{Lu}).{0,50}|chi siamo|informazioni su.{0,40}|o (?:firmie|fundacji|spółce|stowarzyszeniu|nas).{0,40}|про (?:компанію|фонд|організацію|нас).{0,40}|نبذة عن.{0,40}|حول .{2,40})[\s:#*_–—-]*$/iu

/** The heading of what a press office sets below every release. */
export function isBoilerplate(line: string): boolean {
  return line.length <= 80 && BOILERPLATE.test(line.trim()) && !/[.!?]$/.test(line.trim())
}

const EMBARGO =
  /^\W*(?:(?:strictly |under )?embargo(?:ed)?(?: copy)?(?: (?:until|till|to|for release(?: (?:at|on|until))?))?|not for (?:publication|release|broadcast)(?: or (?:publication|broadcast))? (?:before|until)|hold (?:for release )?until|for release (?:at|on|after|not before)|sperrfrist(?: bis)?|frei ab|sous embargo(?: jusqu[’'](?:au|à))?|embargado hasta(?: el)?|embargado até|embargo fino (?:al|alle)|embargo do|ембарго до|حظر النشر حتى)\s*[:：-]?\s+(?<when>.*\d.*)$/iu

/** What an embargo line says of its end, as written; null if it is none. */
export function embargoIn(line: string): string | null {
  return line.length > 160 ? null : (EMBARGO.exec(line.trim())?.groups?.when?.replace(/[\s*_)\]]+$/, '') ?? null)
}
