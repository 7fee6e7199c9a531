/**
 * What text looks like, by language: its letters beyond ASCII, the commonest
 * first, and its commonest words. By these a decoded text is judged: in the wrong
 * encoding it has other letters, and hardly a word. A language more is an entry more.
 */

export interface Letters {
  /** Letters beyond ASCII; of Chinese, Japanese and Korean, the commonest signs and the punctuation. */
  readonly letters: string
  /** Empty where words are not set apart. */
  readonly words: readonly string[]
  /** Of a script with more signs than can be listed: those that a standard counts among the usual. */
  readonly usual: ReadonlySet<string>
}

const alphabet = (letters: string, words: string): Letters => ({
  letters: letters + letters.toUpperCase(),
  words: words.split(' '),
  usual: new Set(),
})
const signs = (letters: string, usual: ReadonlySet<string>): Letters => ({ letters, words: [], usual })

/** The signs of the lead bytes that a standard gives to the usual ones. */
function level(encoding: string, from: number, to: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let lead = from; lead <= to; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)))
  return found
}

const HAN =
  '一不人上中大年到日月出分成三十二之部地工生民合同主本力重公市海水道面海山口天路高小新行方位理定好可用如名文全言老少北南西东電'

export const LETTERS: Readonly<Record<string, Letters>> = {
  en: alphabet(
    'éèïöçñ',
    'the of and to in a for on is was that with as at by be he it from said have has not are but an will his after who they were its this',
  ),
  es: alphabet(
    'óíáéñúüªº',
    'de la el en que y a los las del se un una por con para al no su es lo más como tras fue sin sobre entre ha son desde',
  ),
  fr: alphabet(
    'éèàêçôîûùâëïœ',
    'de la le les des et en du un une à est que dans pour au par sur qui il ne se aux plus avec son sa après été ce pas sont',
  ),
  de: alphabet(
    'üäöß',
    'der die und in den das von zu mit im für des auf ist dem nicht ein eine als auch nach an aus bei es sich am wird hat wurde werden sind',
  ),
  pt: alphabet(
    'ãáçéíóêõôúàâü',
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das após foi são é à nas nos pela pelo',
  ),
  pl: alphabet(
    'łąęśóżćńź',
    'w i na z nie się do to że o jest po za od przez dla jak przy ze pod oraz ale był była będzie są może już tylko roku który',
  ),
  cs: alphabet(
    'íáéěřšžčýůúóťďň',
    'a v se na je že s z do o i to pro za by ve po jsou od k podle jako při byl které roku však bude',
  ),
  hu: alphabet('áéöóőüíúű', 'a az és hogy nem is egy meg volt ez de el már csak van még után szerint lesz azt mint'),
  ro: alphabet('ăîâşţșț', 'de și în la a cu pe din că nu o un pentru este care mai au fost după sunt prin'),
  sv: alphabet('äåöé', 'och i att det som en på är av för med till den har de inte om ett var från efter vid'),
  da: alphabet('øåæé', 'og i at det er en til på som for af med den de har ikke der et fra var om efter ved'),
  uk: alphabet(
    'оаниівтерсклдупмязьгбчйхжєшюїцщфґ',
    'в у і та на з що не до за про як від для після із це його є під час року а через при над між або буде був щоб також але',
  ),
  ru: alphabet(
    'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
    'в и на с что не по из за о к для от как его он до это после а у во при со под года был но также при через или',
  ),
  ar: alphabet(
    'ايلمونرتبةعدسفهكقحجشصطخضذثأإآءغئزىظؤ،؟؛ًّ',
    'في من على إلى أن عن مع بعد هذا هذه التي الذي قبل بين كما لا ما كان قال خلال أو و يوم منذ حتى تم غير عام',
  ),
  ur: alphabet(
    'ایےکرنوہمسلتںبدپھگٹجشعقفحچڑخصطذزئآضغثڈژظءؤ،۔؟',
    'کے میں کی سے کا نے کو اور ہے پر کہ اس یہ بھی ہیں ایک لیے گیا تھا جو بعد تک کر کیا نہیں وہ گی گا ہو دی',
  ),
  'zh-Hans': signs(
    `${HAN}的了在是有和这个国我他来们说时要就会以为对发经进后作也里去自过得能而家动多产关心现机长业种事问应体政于两回开社想实没样反当点还前最通身斗第者任级组计结设表其此她见员建几间系军制比世内四五六从使你看起加意无所由向战法变等总间各给被并已与今部周东市区桥港村镇议员、。，；：！？“”《》（）`,
    level('gb18030', 0xb0, 0xd7),
  ),
  'zh-Hant': signs(
    `${HAN}的了在是有和這個國我他來們說時要就會以為對發經進後作也裡去自過得能而家動多產關心現機長業種事問應體政於兩回開社想實沒樣反當點還前最通身第者任級組計結設表其此她見員建幾間系軍制比世內四五六從使你看起加意無所由向戰法變等總各給被並已與今週東區橋港村鎮議灣、。，；：！？「」《》（）`,
    level('big5', 0xa4, 0xc6),
  ),
  ja: signs(
    `${HAN}のにはをたがでとしてるいなれさからこもりあっすうきくまだらそんよつけめわどえろやせみおほじびひずごべばなンールストイアリラドクシレタジフマッカコロテサ々社会事件前後開発東京議会員者時代国橋港駅今年々学校電車、。「」・！？ー`,
    level('shift_jis', 0x88, 0x98),
  ),
  ko: signs(
    '이다는을의에가고하한지로기사도를은인대자서어리시해정부일그수라보나스있아제여전원주들으적장구만상동화과미국공연성조오신안고경비면게선무요했선중세우유년월마위합생당방관회제재개민시장항교량',
    level('euc-kr', 0xb0, 0xc8),
  ),
}
