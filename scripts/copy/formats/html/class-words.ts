/**
 * What classes and ids call the parts of a page. Every site has its own names, but the
 * words in them are the same on pages of news everywhere: `ArticleShare__list--top` and
 * `story-social-share` both say “share”. The list is closed, so that what a page may say
 * is small; it was drawn from pages of ninety publishers, a word being one that several
 * of them use for a part of a page, and not for how it looks.
 */

/** The word that stands for each, and how it is spelled, in classes of several languages. */
const SPELLED: Readonly<Record<string, string>> = {
  about: 'about bio vcard',
  ad: 'ad ads adv advert advertising advertisement anzeige werbung publicidad billboard leaderboard skyscraper sponsored taboola outbrain dfp mpu native promoted',
  agency: 'agency source sources quelle fuente provider wire',
  app: 'app apps',
  article: 'article articles artikel articulo articolo story hentry beitrag nota noticia',
  aside: 'aside sidebar rail complementary',
  author: 'author authors autor autoren auteur autore creator contributor contributors reporter writer byline bylines',
  audio: 'audio player podcast video videos youtube vjs',
  banner: 'banner masthead brand branding logo logos',
  body: 'body articlebody storybody paragraph paragraphs richtext texto',
  box: 'box infobox factbox widget module',
  bread: 'breadcrumb breadcrumbs crumb crumbs',
  caption: 'caption captions figcaption bildunterschrift legende attachment',
  card: 'card cards tile',
  category: 'category categories ressort rubric rubrik section sections channel label',
  comment: 'comment comments disqus viafoura kommentar kommentare kommentarer discussion reply',
  contact: 'contact address kontakt',
  content: 'content contents inhalt contenido',
  control: 'btn button buttons toggle cta submit close dropdown modal popup overlay dialog tooltip',
  cookie: 'cookie cookies consent cmp privacy gdpr',
  copyright: 'copyright colophon imprint impressum disclaimer legal terms',
  credit: 'credit credits copyrightholder photographer fotograf',
  date: 'date dates datum dato fecha datetime time timestamp published publish publication pubdate updated modified zeit',
  dek: 'dek dechead standfirst subtitle subheadline subheading subhead intro lead leadtext lede summary excerpt teasertext bajada vorspann chapo strapline',
  featured: 'featured feature hero highlight',
  footer: 'footer foot contentinfo',
  form: 'form input field checkbox search searchbox searchform suche suchen',
  header: 'header head',
  headline: 'headline headlines title heading titel titre titulo titolo overskrift',
  image:
    'image images img picture photo figure gallery media thumbnail thumbnails thumb slide slider swiper carousel lightbox',
  kicker: 'kicker overline eyebrow dachzeile spitzmarke pretitle antetitulo topline',
  latest: 'latest recent newest breaking newsticker ticker live feed',
  list: 'list item',
  login: 'login logout account signin register user password profile member',
  menu: 'menu menuitem submenu nav navbar navi navigation subnav mainnav burger hamburger drawer offcanvas',
  meta: 'meta info metadata details detail',
  more: 'more read mehr weitere weiterlesen next prev previous pagination pager',
  newsletter: 'newsletter newsletters signup mailing email letter',
  note: 'note notice correction disclosure editorsnote',
  place: 'dateline location place ort',
  popular: 'popular trending most mostread ranking meistgelesen viewed top10',
  post: 'post posts entry single',
  quote: 'quote pullquote blockquote zitat',
  related:
    'related recommended recommendations recommendation similar readmore seealso recirculation recirc linked weiterfuehrend relacionadas further',
  share:
    'share sharing shares social socials sns teilen facebook twitter whatsapp linkedin telegram reddit pinterest tweet instagram tiktok messenger flipboard bookmark print follow copied',
  skip: 'skip jump anchor',
  subscribe:
    'subscribe subscription subscriber abo paywall premium plus piano offer offers donate donation support membership',
  tag: 'tag tags topic topics keyword keywords taxonomy thema themen schlagwort',
  teaser: 'teaser teasers promo promos preview',
  tools: 'tools toolbar actions action utility',
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLED).flatMap(([word, spellings]) => spellings.split(' ').map((spelled) => [spelled, word])),
)

/** Words that only some readers are shown: those who hear a page, or see it on paper. */
const SET_ASIDE =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|assistive|offscreen|print-only|onlyprint)(?:$|[\s_-])/i

/**
 * The known words in the names of a class or id, each once.
 *
 *     ArticleShare__list--top
 *     ^^^^^^^ ^^^^^  ^^^^
 */
export function classWords(names: string): readonly string[] {
  const found = new Set<string>()
  for (const [part] of names.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    const word = WORDS.get(part.toLowerCase())
    if (word !== undefined) found.add(word)
  }
  return [...found]
}

/** Whether a class takes its element from the sight of those who look at the page. */
export function isSetAside(names: string): boolean {
  return SET_ASIDE.test(names)
}
