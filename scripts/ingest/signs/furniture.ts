/**
 * Furniture: lines that belong to the sheet or the page that the copy came on, not
 * to the copy. Each entry is a whole line; nothing here ever looks inside prose. A
 * new language is a few more words in a list.
 */

import { wholeDate } from '../dates/dates.ts'

/** What a line is, as the report names it. */
export type Furniture =
  | 'release-line'
  | 'transmission'
  | 'page-turn'
  | 'page-control'
  | 'advertisement'
  | 'cookie-notice'
  | 'copyright'
  | 'script-cue'
  | 'ruler'

const RELEASE =
  /^\W*(?:for (?:immediate|instant|general) release|immediate release|for release(?: (?:on receipt|upon receipt|immediately|at will|now))?|for (?:your )?information(?: only)?|(?:press|media|news|official) (?:release|statement|advisory|information|notice)|press information|news|statement|embargo lifted|zur sofortigen (?:veröffentlichung|freigabe)|pressemitteilung|medienmitteilung|presseinformation|communiqué(?: de presse)?|pour diffusion immédiate|nota de (?:prensa|imprensa)|comunicado(?: de (?:prensa|imprensa))?|para (?:su )?(?:publicación|difusión|divulgação) inmediata|comunicato stampa|informacja prasowa|komunikat prasowy|прес-?реліз|пресреліз|بيان صحفي|للنشر الفوري|پریس ریلیز)\W*$/iu

/** Telex and newswire lines: routing codes, priorities, slugs with a take number, word counts, initials of the desk. */
const TRANSMISSION: readonly RegExp[] = [
  /^\d{3,4}\s*$/,
  /^[A-Z]{4}\d{2,3} [A-Z]{3,4} \d{6}(?: [A-Z]{3})?$/,
  /^(?=[A-Z]*\d)[A-Z0-9]{6}$/,
  /^(?:ZCZC|NNNN|\$\$|&&)\b.*$|^(?:\$\$|&&)$/,
  /^[a-z] ?[a-z] (?:BC|AM|PM|AP)-\S.*$/,
  /^(?:BC|AM|PM|US|EU|UK|FR)-[\p{L}\d-]+(?:[, -].{0,40})?$/u,
  /^(?:[A-Z]{1,4}-)?[\p{L}-]{3,30},? \d(?:st|nd|rd|th)[ -](?:Ld|Lead|NL|Add|Sub|Take|Writethru|Update)\b.{0,30}$|^[\p{L}-]{3,30}[ ,-](?:LEAD|LD|NL|Ld|Writethru)[- ]?\w*(?:, ?\d{2,4}(?: words)?)?$/u,
  /^(?:URGENT|BULLETIN|FLASH|ALERT|SNAP|PRIORITY|ROUTINE|ADVISORY|EDS|ATTN|ATTENTION)\b[:.]?\s*(?:\d{0,2}|[A-Z ]{0,20})$/,
  /^(?:eds|editors|attn|attention)[:,] .{0,120}$/i,
  /^(?:slugline|format|take|story id|moved|guid|coding|routing|codes?)\s*[:=]\s*\S.{0,60}$/i,
  /^\(?(?:with|w\/)?\s?(?:photos?|pix|pictures?|graphics?|video)(?: available)?\)?$/i,
  /^\d{2,4}[- ]?words\.?$/i,
  /^(?:photos?|graphics?|video) [A-Z]{2,}\d+.{0,80}$/i,
  /^(?:ADV|HFR|HOLD)\b.{0,60}$/,
  /^[A-Za-z]{2,3}\/[A-Za-z]{2,3}(?:\/[A-Za-z]{2,3})?$/,
  /^[A-Z]{2,6}[ -]\d{2}-\d{2}-\d{2,4} \d{4}(?:GMT|UTC|[A-Z]{3})?$/,
  /^\d{4}(?:GMT|UTC) ?.{0,20}$/,
]

const PAGE_TURN =
  /^[\s([*_-]*(?:more(?: to (?:come|follow)| follows)?|(?:continued|see|from|turn to|please (?:turn to|see)|cont[’']?d)\b.{0,40}\bpage\b.{0,25}|page \d+(?:, column \d+)?|mtf|mehr folgt|suite|sigue|segue|continued|page \d+(?: of \d+)?|seite \d+|add \d+|first add|second add|x{3,}|\d(?:[-–]\d){2,})[\s)\]*_.-]*$/i

/** What a page puts around its story: ways in and out, tools, counts. */
const CONTROL = new RegExp(
  `^(?:[•·|>»›#*+▶►✕×☰←→↑-]+\\s*)?(?:${[
    'skip to (?:main )?(?:content|navigation)|jump to content|menu|main menu|navigation|home|homepage|front page|sections?|search|search .{0,20}|close|open|toggle .{0,20}',
    'sign (?:in|up|out)(?: .{0,30})?|log (?:in|out)|login|logout|register|subscribe(?: .{0,40})?|my account|account|e-?paper|newsletters?|subscriber .{0,20}|become a (?:member|subscriber).{0,20}|donate|support us.{0,30}',
    'share(?: .{0,40})?|share:|shares?|\\d[\\d.,k]* (?:shares?|comments?|views?|likes?|reads?|claps?)|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|tiktok|viber|messenger|bluesky|mastodon|threads|flipboard|rss|email|e-mail|email (?:this|article).{0,20}|mail|print|print (?:this|article).{0,20}|printer[- ]friendly.{0,20}|copy (?:the )?link|link copied|save|save (?:for later|article|story)|bookmark|listen(?: .{0,40})?|follow(?: us)?(?: .{0,40})?|like|gift(?: this)?(?: article)?|text size.{0,10}|a\\+|a-|font size|republish.{0,30}',
    'comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:comment|reply)|add (?:a|your) comment|view comments|show comments|join the conversation.{0,30}|reply|report|view all.{0,30}|load more.{0,20}|show more|see more|read more|more|next|previous|next (?:article|story|post).{0,3}|previous (?:article|story|post).{0,3}|back(?: to .{0,30})?|back to top|top|continue reading.{0,30}|click here.{0,40}|loading.{0,10}|\\d+ of \\d+|\\d+\\/\\d+',
    '(?:\\d+[- ])?min(?:ute)?s? read|reading time.{0,20}|read time.{0,20}|\\d+ min(?:utes?)? (?:read|ago)|\\d+ (?:hours?|days?) ago|just now|listen to this article.{0,20}',
    'about(?: us)?|contact(?: us)?|privacy(?: policy| notice)?|terms(?: .{0,40})?|cookies?(?: .{0,20})?|advertise(?: with us)?|careers|jobs|help|faqs?|sitemap|site map|accessibility(?: .{0,20})?|feedback|imprint|corrections policy|editorial (?:policy|guidelines|standards)|all topics|a-z|archives?|apps?|download (?:our|the) app.{0,20}|get the app.{0,20}|manage (?:cookies|preferences|consent).{0,20}|do not sell.{0,40}',
    'suggest a correction|report (?:an|a) (?:error|typo|correction).{0,20}|story saved|click to (?:share|email|print|tweet) .{0,50}|sign up(?: now| to .{0,50})?|enter (?:your )?email.{0,20}|invalid email|your email.{0,30}|\\d+ responses? to .{0,80}|tags?:.{0,80}|topics?:.{0,80}|filed under.{0,60}|posted in .{0,60}|thanks for signing up!?.{0,30}|watch for us in your inbox.?|close|more info|open menu|watch live|trending:?|to the top|share article|[«»] .{3,80}|.{3,80} [»]',
    'photos|photo|wire|clients|fact check|imprint|data protection|t&c|terms and conditions|[A-Z]{2}|photo gallery|gallery|view gallery|video|watch|watch:? .{0,3}|play|pause|play video|mute|unmute|fullscreen|image \\d+ of \\d+|enlarge|expand|zoom|caption|hide caption|toggle caption',
    'menü|suche|anmelden|abo|abonnieren|teilen|drucken|kommentare?(?: .{0,10})?|impressum|datenschutz.{0,12}|startseite|merken|vorlesen|nach oben|mehr|anzeige|agb|zur startseite|artikel (?:teilen|drucken|merken)',
    "accueil|rechercher?|recherche|connexion|se connecter|s[’']abonner.{0,20}|abonnez-vous.{0,20}|partager|imprimer|commentaires?(?: .{0,10})?|réagir|mentions légales|lire aussi|haut de page|plan du site|newsletter|écouter.{0,20}",
    'inicio|buscar|iniciar sesión|suscr[ií]b\\w+.{0,20}|compartir|imprimir|comentarios?(?: .{0,10})?|aviso legal|política de .{0,20}|portada|escuchar.{0,20}|guardar|menú|regístrate|ir al contenido',
    'início|pesquisar|entrar|assin\\w+.{0,20}|compartilhar|partilhar|comentários?|política de .{0,20}|ouvir.{0,20}|capa|fale conosco|topo',
    'cerca|accedi|abbonati.{0,20}|condividi|stampa|commenti|note legali|ascolta.{0,20}|torna su',
    'strona główna|szukaj|zaloguj.{0,10}|prenumerata|udostępnij|drukuj|komentarze?(?: .{0,10})?|regulamin|polityka prywatności|kontakt|posłuchaj.{0,20}',
    'головна|пошук|увійти|вхід|реєстрація|підпис\\w+.{0,30}|поділитис[яь].{0,20}|поширити|друк|роздрукувати|коментарі?(?: .{0,10})?|контакти|про нас|реклама на сайті|політика .{0,25}|слухати.{0,20}|меню|наверх|вгору|рус|укр|eng',
    'الرئيسية|بحث|تسجيل الدخول|اشترك.{0,20}|مشاركة|شارك.{0,20}|طباعة|التعليقات|اتصل بنا|من نحن|سياسة الخصوصية|القائمة|تابعنا.{0,20}|حفظ|استمع.{0,20}',
    'صفحہ اول|سرورق|تلاش|لاگ ان|شیئر.{0,20}|تبصرے|رابطہ|ہمارے بارے میں|پرنٹ',
  ].join('|')})\\s*(?:[»›>→↓▼:.…]|\\(\\d+\\))*$`,
  'iu',
)

const ADVERTISEMENT =
  /^\W*(?:advertisement|ad|ads|sponsored(?: content| by .{0,30})?|paid (?:content|post)|promoted(?: content| by .{0,30})?|story continues below.{0,30}|article continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,20}|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|реклама|إعلان|اعلان|اشتہار|skip (?:ad|advertisement|advert))\W*$/iu

const COOKIE =
  /\b(?:we value your privacy|store and\/or access information|we and our \d+ partners|we(?: and our partners)? use cookies|this (?:site|website) uses cookies|uses cookies to|accept (?:all )?cookies|by (?:continuing|using) (?:to use )?(?:this|our) (?:site|website)|your privacy choices|manage your cookie|cookie (?:settings|preferences|policy)|wir verwenden cookies|diese (?:web)?site (?:verwendet|nutzt) cookies|nous utilisons des cookies|utilizamos cookies|usamos cookies|utilizziamo (?:i )?cookie|używamy (?:plików )?cookies|ми використовуємо (?:файли )?cookie)\b|نستخدم ملفات تعريف الارتباط/iu
const COOKIE_BUTTON =
  /^(?:accept(?: all)?|reject(?: all)?|i agree|agree|got it!?|ok|dismiss|customi[sz]e|learn more|more information|alle akzeptieren|ablehnen|tout accepter|aceptar(?: todo)?|aceitar|accetta|akceptuję|прийняти|погоджуюсь|قبول|موافق)\.?$/iu

const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|усі права захищено|всі права захищено|جميع الحقوق محفوظة|جملہ حقوق)/iu

/** Marks of a rundown: who speaks, what is shown, how long. */
const CUE =
  /^(?:\[[^\]]{1,80}\]|\[\[.{1,80}\]\]|\(\([\p{Lu}\s\d.:/-]{1,40}\)\)|\{\{.{1,80}\}\}|>>.{1,120}|<<.{1,80})$|^\W*(?:(?:INTRO|ANCHOR(?: \d| [A-Z]+)?|READER|PRESENTER|HOST|LEAD-IN|VO(?:\/SOT)?|V\/O|SOT|SOTVO|VOSOT|NATS?(?: SOUND| SOT)?|PKG|PACKAGE|TAG|TOSS|READ(?:ER)?|TAKE (?:VO|SOT|PKG)|CG|CHYRON|SUPER|GFX|GRAPHIC|OTS|STAND-?UP|CUT|OUTCUE|INCUE|OUT|IN|RUNS|TRT|TIME|DUR(?:ATION)?|SLUG|CAM(?:ERA)? ?\d|FULL ?SCREEN|MUSIC|SFX|LIVE(?: SHOT)?|BUTT|END(?: OF)?(?: VO| SOT| PKG| TAG)|ON CAM(?:ERA)?|OC|CUE|ACTUALITY|WRAP|VOICER)(?:\s*[:#/=-].{0,60}|\s+\d?:\d\d.{0,30})?|\(?\d{0,2}:\d\d\)?)\W*$/u

/** A rule across the sheet, or what a scanner made of one. Three to nine hyphens or asterisks may be copy. */
const RULER = /^(?!-{1,9}$|\*{1,9}$|(?:\* ?){1,9}$|\.{3}$)[=_~—–|.'`^*\s-]{3,}$/

/** What a line is, or null if it may be copy. */
export function furniture(line: string): Furniture | null {
  const text = line.trim()
  if (text.length > 400) return null
  if (RULER.test(text)) return 'ruler'
  if (RELEASE.test(text)) return 'release-line'
  if (ADVERTISEMENT.test(text)) return 'advertisement'
  if (COOKIE.test(text) && text.length < 400) return 'cookie-notice'
  if (text.length > 160) return null
  if (COPYRIGHT.test(text)) return 'copyright'
  if (PAGE_TURN.test(text)) return 'page-turn'
  return null
}

/** Lines that are furniture only on a pasted page or at a wire's edge: the same words may be copy elsewhere. */
export function isPageControl(line: string): boolean {
  const text = line.trim()
  return text.length <= 60 && (CONTROL.test(text) || COOKIE_BUTTON.test(text))
}

export function isTransmission(line: string): boolean {
  const text = line.trim().replace(/^\^|<$/g, '')
  if (isCoded(text)) return true
  return text.length <= 130 && TRANSMISSION.some((form) => form.test(text))
}

export function isScriptCue(line: string): boolean {
  return CUE.test(line.trim())
}

/** `CWFPEL`: six capitals may be a word; below another routing line they are none. */
export function isRoutingWord(line: string): boolean {
  return /^[A-Z]{6}$/.test(line.trim())
}

/** Slugs, numbers and dates of systems: half of the words hold digits or are glued by hyphens, and nothing is a sentence. */
function isCoded(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length > 60 || words.length < 2 || wholeDate(text) !== null || /[.!?,]$/.test(text)) return false
  const codes = words.filter(
    (word) => /\d/.test(word) || /^\p{L}+(?:[-/]\p{L}+)+$/u.test(word) || /^[a-z]$|^[A-Z]{2,4}$/.test(word),
  )
  return codes.length >= words.length * 0.7 && /\d{3}/.test(text)
}
