/**
 * The words by which copy shows what it is, as data: one file a language, so that a
 * new language is a new file and a line in the list below. The signs ask for all
 * languages at once, since a paper's copy is in several and a line is read before
 * its language is known.
 *
 * An entry is a piece of a regular expression without groups that capture; plain
 * words are themselves. Entries are matched without regard to case.
 */

import type { Wording } from './language.ts'
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

const ALL: readonly Wording[] = [en, uk, es, fr, de, pt, it, pl, ar, ur, zh, ja, ru, nl, sv, da, fi, cs, tr, ko, el]

type Listed = {
  [key in keyof Wording]-?: NonNullable<Wording[key]> extends readonly string[] ? key : never
}[keyof Wording]

/** All languages' entries of one kind, as alternatives for a regular expression. */
export function wording(kind: Listed): string {
  return ALL.flatMap((language) => language[kind] ?? []).join('|')
}

/** All languages' names of a mail header, as alternatives. */
export function mailWording(header: 'from' | 'to' | 'subject' | 'date'): string {
  return ALL.flatMap((language) => language.mail?.[header] ?? []).join('|')
}
