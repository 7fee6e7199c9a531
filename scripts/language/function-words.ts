/**
 * The small words that every sentence of a language has: what tells languages of
 * the Latin script apart before anything else does. A new language is a new line.
 */

const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is for on that with as at by from it was are be has have had not but after before over amid against his her their this who will says said its an or than into up out more new one two three was were why how when what where he she they which been would could about under near between during off down until first last',
  es: 'el la los las de del en y a que un una por con para su sus al es se no lo como más pero tras sobre entre sin hasta desde contra según este esta fue son ha han ser hay ya le les o e si cuando donde muy también dos tres años bajo pese ante',
  fr: 'le la les de des du en et à au aux un une que qui pour par sur dans avec est son sa ses ce cette ces il elle ils ne pas plus mais après avant entre sans sous contre selon se ou où été sont a ont fait leur leurs deux trois ans chez dès lors malgré l d qu',
  de: 'der die das den dem des ein eine einen einem einer und in im ins zu zum zur von vom mit für auf an am ist nicht sich bei nach vor aus als auch es er sie wird werden will soll hat haben sind war über unter gegen um wegen trotz durch bis seit noch nur wie warum wenn dass kein keine ihre seine zwei drei',
  pt: 'o a os as de do da dos das em no na nos nas e um uma que por para com não se ao aos à às pelo pela pelos pelas seu sua seus suas é são foi ser mais mas após sobre entre sem até desde contra segundo este esta isso já há dois duas três anos sob apesar depois ou como',
  it: 'il lo la i gli le del dello della dei degli delle di in nel nella e un una che per con non si al alla su sul sulla da dal dalla è sono ha hanno più ma dopo prima tra fra senza contro questo questa come anche due tre anni',
  nl: 'de het een en van in is op te dat die voor met zijn aan niet er om ook als bij naar uit over door tot na wordt worden heeft hebben maar nog geen tegen onder twee drie jaar hun',
  pl: 'w i na z do nie się że o jest po od za jak przez dla ale to są był była było przed pod nad przy bez oraz co roku lat już',
  ro: 'de la în și cu pe din pentru nu mai care o un una după este sunt au a fost prin sub fără despre între lui cei ale',
  tr: 've bir bu da de ile için olarak daha çok en ne olan gibi kadar sonra değil oldu olduğu',
  cs: 'v a na se je že z do o s k za po pro od ale jako by nebo před při bez který která které jsou byl byla bylo podle',
}

/** How much each word says for each language: all for its only one, a part where several have it. */
const weights: ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> = weighed()

function weighed(): Map<string, (readonly [string, number])[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(WORDS))
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language])
  return new Map(
    [...languages].map(([word, all]) => [word, all.map((language) => [language, 1 / all.length] as const)]),
  )
}

/** Of lower-case words: what share of them speaks for each language. */
export function functionWords(words: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const word of words)
    for (const [language, weight] of weights.get(word) ?? [])
      shares.set(language, (shares.get(language) ?? 0) + weight / words.length)
  return shares
}
