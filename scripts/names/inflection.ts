/**
 * Ukrainian declension, as far as names need it: a stem that all cases share, and
 * the first case of a person's name from any other. Not a dictionary: what has no
 * rule here stays as the copy has it.
 */

/** Case endings of nouns and adjectives, the longest first. Not -ові: Харкові has its own о. */
const ENDING =
  /(?:ього|ьому|ого|ому|ими|ами|ями|ий|ій|ої|ою|ею|єю|им|ім|их|іх|ом|ем|єм|ам|ям|ах|ях|а|я|у|ю|і|ї|и|е|є|о|ь|й)$/u

/** Київ and Києва, Львів and Львова, Єгипет and Єгипту, Прага and Празі have one stem. */
export function stemOf(word: string): string {
  const bare = word.replace(/’/g, '')
  const cut = without(without(bare, ENDING), /[аеєиіоя]м$/u)
  return without(cut, /і$/u)
    .replace(/[ії](?=[бвгґджзйклмнпрстфхцчшщ]$)/u, (vowel) => (vowel === 'ї' ? 'є' : 'о'))
    .replace(/е(?=[вн]$)/u, 'о')
    .replace(/(?<=[бвгґджзклмнпрстфхцчшщ])[ео](?=[вклмнрстц]$)/u, '')
    .replace(/ц$/u, 'к')
    .replace(/з$/u, 'г')
    .replace(/с$/u, 'х')
}

/** Without an ending, if enough is left. Артем loses as much as Артема. */
function without(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length < 3 ? word : rest
}

/** Endings of surnames in other cases, and their first. */
const MEN: readonly (readonly [RegExp, string])[] = [
  [/йц(?:я|ю|ем|еві)$/u, 'єць'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])ц(?:я|ю|ем|еві)$/u, 'ець'],
  [/(?<=[сцз]ьк)(?:ого|ому|им|ім)$/u, 'ий'],
  [/(?<=енк)(?:а|у|ові|ом)$/u, 'о'],
  [/(?<=(?:ук|юк|ак|як|ик|ич|ін|ин|ів|їв|ов|ев|єв|ян|ань|ат|уш|аш|ар|ор|ай|ей|ій))(?:а|у|ові|ом|ем|еві)$/u, ''],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:а|у|ові|ом|ем|еві)$/u, ''],
]
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сцз]ьк)(?:ої|ій|у|ою)$/u, 'а'],
  [/(?<=(?:ов|ев|єв|ін|ин))(?:ої|ій|у|ою)$/u, 'а'],
]

/** Towns: Решетилівки, у Решетилівці. */
const TOWNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=івк|инк|ївк)(?:и|у|ою)$/u, 'а'],
  [/(?<=[іїи][вн])ці$/u, 'ка'],
]

/** The first case of a place that no list has, as far as its ending tells. */
export function firstCaseOfPlace(name: string): string {
  for (const [ending, first] of TOWNS) if (ending.test(name)) return name.replace(ending, first)
  return name
}

/** The first case of a surname; the given name, in its first case, says whose it is. */
export function firstCase(surname: string, given: string): string {
  const rules = /[ая]$/u.test(given) && !/(?:Микола|Ілля|Микита|Сава|Лука|Кузьма|Хома)$/u.test(given) ? WOMEN : MEN
  for (const [ending, first] of rules) if (ending.test(surname)) return surname.replace(ending, first)
  return surname
}
