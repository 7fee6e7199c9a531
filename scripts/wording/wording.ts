/**
 * The words by which copy shows what it is: one file a language, so that a new language
 * is a new file and a line in the list below. The signs ask for all languages at once,
 * since a paper's copy is in several and a line is read before its language is known.
 * Nothing is read or compiled before it is asked for.
 */

import type { Kind, Wording } from './language.ts'
import ar from './languages/ar.ts'
import cs from './languages/cs.ts'
import da from './languages/da.ts'
import de from './languages/de.ts'
import el from './languages/el.ts'
import en from './languages/en.ts'
import es from './languages/es.ts'
import fi from './languages/fi.ts'
import fr from './languages/fr.ts'
import it from './languages/it.ts'
import ja from './languages/ja.ts'
import ko from './languages/ko.ts'
import nl from './languages/nl.ts'
import pl from './languages/pl.ts'
import pt from './languages/pt.ts'
import ru from './languages/ru.ts'
import sv from './languages/sv.ts'
import tr from './languages/tr.ts'
import uk from './languages/uk.ts'
import ur from './languages/ur.ts'
import zh from './languages/zh.ts'
import { type Entry, entriesOf } from './notation/entry.ts'

export const LANGUAGES: readonly Wording[] = [
  en,
  uk,
  es,
  fr,
  de,
  pt,
  it,
  pl,
  ar,
  ur,
  zh,
  ja,
  ru,
  nl,
  sv,
  da,
  fi,
  cs,
  tr,
  ko,
  el,
]

const known = new Map<Kind, readonly Entry[]>()

/** All languages' phrases of one kind. */
export function entries(kind: Kind): readonly Entry[] {
  const found =
    known.get(kind) ?? LANGUAGES.flatMap((words) => entriesOf(`${words.language} ${kind}`, words[kind] ?? ''))
  known.set(kind, found)
  return found
}
