/**
 * The keys by which an editor says what is what, in header lines, in front
 * matter and in a sidecar. One table, so that all three know the same words.
 */

import { closest, distance } from 'fastest-levenshtein'
import { wholeDate } from '../dates/dates.ts'
import type { Fields } from '../flow/item.ts'
import { holdSaid, isScheduleKey } from './hold-keys.ts'

export type Key = keyof Fields

/** Each key's names: the first is the one shown to people; behind the English ones those of other languages. */
const WORDS: Readonly<Record<Key, readonly string[]>> = {
  headline: words(
    'headline title hed subject hl head|titular título titre titel titolo tytuł заголовок العنوان عنوان سرخی 标题 標題 見出し',
  ),
  kicker: words('kicker|antetítulo surtitre dachzeile occhiello надзаголовок'),
  dek: words(
    'dek deck subtitle standfirst summary description subhead subheadline|entradilla subtítulo bajada chapô chapeau sous-titre unterzeile vorspann untertitel sommario podtytuł підзаголовок лід العنوان_الفرعي ذیلی_سرخی 副标题 摘要',
  ),
  bylines: words(
    'byline bylines by author authors writer reporter|por autor autora auteur auteure par autore von autorin автор авторка الكاتب الكاتبة بقلم تحریر مصنف 作者 记者 記者 文',
  ),
  agency: words('agency credit|agencia agence agentur agência agenzia agencja агентство الوكالة وكالة ایجنسی 通讯社'),
  place: words('place dateline location|lugar lieu ort local luogo miejsce місце المكان مقام 地点'),
  date: words(
    'date published publication_date date_of_publication publishing_date to_be_published pubdate pub_date publish_date release_date date_of_release published_at published_on published_date date_published|fecha fecha_de_publicación data data_di_pubblicazione data_de_publicação data_publikacji datum publicatiedatum veröffentlichungsdatum erscheinungsdatum erscheinungstermin publié_le date_de_publication date_de_parution veröffentlicht дата дата_публікації дата_публикации опубліковано التاريخ تاريخ_النشر تاریخ 日期 发布时间 日付',
  ),
  section: words(
    'section category desk|sección rubrique ressort rubrik seção secção sezione dział рубрика розділ القسم شعبہ 栏目 版面',
  ),
  topics: words('topics topic tags keywords|etiquetas temas mots-clés schlagworte tagi теги теми وسوم ٹیگ 标签 关键词'),
  source: words(
    'source url link publication newspaper paper canonical|fuente fonte quelle źródło джерело المصدر ماخذ 来源 來源',
  ),
  embargo: words(
    'embargo embargoed embargoed_until embargo_until embargo_till embargo_to embargo_date embargo_time embargo_lifts embargo_note under_embargo|sperrfrist sperrvermerk ембарго حظر_النشر',
  ),
  publish: words(
    'publish publish_at publish_on publish_from publish_time publishdate go_live go_live_at release_at release_on release_time release not_before scheduled_for scheduled_at scheduled_publish|publicar_el publier_le veröffentlichen_am',
  ),
  expires: words(
    'expires expires_at expires_on expiry expiry_date expirydate expiration expiration_date unpublish unpublish_at unpublish_on|caduca expire_le läuft_ab',
  ),
  hold: words('draft'),
  corrections: words('correction corrections'),
  notes: words('note notes editors_note'),
  slug: words('slug'),
  formerly: words('formerly former_address aliases redirect_from'),
  language: words('language lang|idioma langue sprache lingua język мова اللغة زبان 语言 言語'),
  urgency: words('urgency news_urgency|urgencia urgence dringlichkeit терміновість الأولوية'),
  lead: words('lead'),
}

function words(listed: string): readonly string[] {
  return listed.split(/[ |]/).map((word) => word.replaceAll('_', ' '))
}

/** Keys that may have several values: they add up. */
export const SEVERAL: ReadonlySet<string> = new Set<Key>(['bylines', 'topics', 'corrections', 'notes', 'formerly'])

const TABLE = new Map<string, Key>(
  Object.entries(WORDS).flatMap(([key, words]) => words.map((word): [string, Key] => [word, key as Key])),
)

/** What systems write on top of copy and no reader wants: known, and not shown. */
const HOUSEKEEPING =
  /^(?:words?|word ?count|length|status|edition|page|pages|(?:story )?id|story (?:id|number)|version|priority|copyright|copyright notice|rights|desk code|routing|to|cc|reply to|sent|lede img|image|photo|layout|permalink|draft|template|format|category code|created|modified|updated|x .*|guid|uid|rev|revision|take|take no)$/i

/** What site generators keep in front matter, beside those: of no use to a reader, or said elsewhere. */
const GENERATORS =
  /^(?:last ?mod(?:ified)?|last updated|(?:updated|modified|created) (?:at|on|date)|(?:mod|updated) ?date ?time|weight|type|menus?|outputs|markup|math|toc|comments|pinned|featured|headless|cascade|resources|build|sitemap|series|translation ?key|linktitle|link title|is cjklanguage|eleventy .*|eleventy(?:computed|navigation|import)|override:?.*|pagination|template engine override|excerpt|hero ?image|cover|images|canonical ?url|extra|params|taxonomies)$/i

/** Whether a word of front matter is one of those. */
export function isGenerators(word: string): boolean {
  return isHousekeeping(word) || GENERATORS.test(fold(word)) || GENERATORS.test(fold(uncamelled(word)))
}

/** Whether a word is one of those. */
export function isHousekeeping(word: string): boolean {
  return HOUSEKEEPING.test(fold(word))
}

function fold(word: string): string {
  return word.trim().toLowerCase().replace(/[_-]/g, ' ')
}

/** `publishedAt`, as programs write keys. */
function uncamelled(word: string): string {
  return word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}

/** The key that a word stands for, or null. Case, `_` and `-` do not matter, nor do capitals within. */
export function keyOf(word: string): Key | null {
  return TABLE.get(fold(word)) ?? TABLE.get(fold(uncamelled(word))) ?? null
}

/**
 * The key that a word stands for before this text: `published: false` and `status:
 * draft` hold an item, `published: 3 May 2026` dates it. Null for `status: final`.
 *
 * @param isMarked in front matter or a sidecar, where a key is surely one
 */
export function keyFor(word: string, text: string, isMarked = false): Key | null {
  const said = holdSaid(word, text, isMarked)
  if (said !== null) return 'hold'
  if (isMarked && isScheduleKey(word) && /\d/.test(text)) return 'publish'
  const key = keyOf(word)
  // `Publication: 1 December 2026`: no paper is called so.
  if (key === 'source' && wholeDate(text) !== null) return 'date'
  return key === 'hold' ? null : key
}

/** The name under which a key is shown to people: its first word. */
export function wordOf(key: Key): string {
  return WORDS[key][0] ?? key
}

/** The known word that somebody probably meant, or null if none is near. */
export function didYouMean(word: string, known: Iterable<string> = TABLE.keys()): string | null {
  const words = new Map([...known].map((one) => [fold(one), one]))
  const folded = fold(word)
  if (words.size === 0 || folded.length < 3) return null
  const nearest = closest(folded, [...words.keys()])
  // Two letters that changed places are two edits.
  const most = folded.length < 5 ? 1 : Math.ceil(folded.length / 3)
  return distance(folded, nearest) <= most ? (words.get(nearest) ?? null) : null
}

/** Every word that a file may use, for a message. */
export const KNOWN_WORDS: readonly string[] = Object.values(WORDS).flatMap((words) => words.slice(0, 1))
