/** What two spellings of one name have in common: a topic, a byline or a section is known by it. */

/** `ISLA  Ferré` and `Isla Ferré` are one name; `C` and `C++` are two. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}
