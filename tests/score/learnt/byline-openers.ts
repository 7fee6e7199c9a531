/** What stands before who wrote a story, as papers of each language have it; nothing where most have the name alone. */
export const OPENERS: Readonly<Record<string, string>> = {
  da: 'Af ',
  de: 'Von ',
  en: 'By ',
  es: 'Por ',
  fr: 'Par ',
  it: 'Di ',
  nl: 'Door ',
  no: 'Av ',
  pt: 'Por ',
  sv: 'Av ',
}
