/**
 * Languages as they look: the letters that each writes and the small words that every
 * text in it has. Most of them the desk does not read; it knows them by name, so that
 * none is taken for a neighbour that it does read. A line a language: its code (BCP 47),
 * its letters beyond those of the script (`-` for none), its words. Words that two
 * neighbours share tell neither from the other; each has what the others lack. Of a
 * language that has letters and no words nothing is known but that it is none of these.
 */

import { LANGUAGES, wordsIn } from './languages.ts'

/** How a language looks. */
export interface Look {
  readonly code: string
  /** Beyond those that all languages of the script write; in small letters. */
  readonly letters: ReadonlySet<string>
  readonly words: readonly string[]
}

/** Those whose small words stand in a folder of their own, by their letters; the desk reads them, and they are filed most. */
const READ_LATIN = `
en -
es áéíóúüñªº
fr àâæçéèêëîïôœùûüÿ
de äöüß
pt áâãàçéêíóôõúüªº
it àèéìíîòóùú
pl ąćęłńóśźż
nl áéèëêïóöü
sv åäöé
da æøåé
nb æøåéòôóèê
fi åäöšž
cs áčďéěíňóřšťúůýž
tr çğıöşüâîû
ro ăâîșțşţ
hu áéíóöőúüű
`

const LATIN = `
af áéèêëíîïóôúûý die en van het nie is in te wat hy sy met vir om op hulle aan as ook ons deur sal kan moet was maar uit na tot by oor nog geen word gesê hierdie daar so baie jy jou moenie êrens nadat toe se
ast áéíóúüñ el la los les de que y en un una nun ye del pa con por se al nel na nes nos tien ta esti esta más tamién cuando si o ser foi yera ensin dende fasta les unos dos entá
az çəğıöşü və bir bu üçün ilə da də ki olan ən daha çox ya heç hər isə sonra onun olunub deyib görə kimi üzrə var yox edib olub olduğu tərəfindən bütün həm mümkün deyil amma əgər istifadə
br âêñôùüé ar an ur eus da ha gant ne evit en deus eo war hag er zo ket met pe un e bet o vez bez a dre ez anezhañ dindan betek hep oa evel mat holl
bs čćđšž i u je se na da za od su s o koji kao ali bi će iz nije što sa bio ili do te ne nakon kako biti ovaj samo još sve po već može to prema treba rekao bez ima ako ga nisu koja koje vrijeme riječ dio dvije prije gdje uvijek mjesto poslije ovdje svijet predsjednik nedjelja primjer vidjeti cijena rješenje promjena sljedeće također općina vijeće ko hiljada evropska sedmica saopštio saopćio historija uslijed januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra kahva lahko preduzeće
ca àçèéíïòóúü el la els les de i que en a un una per amb és no es ha són del dels pel pels al als més seu seva aquest aquesta però també com ser va han ja sobre entre fins des després on molt tot quan si sense hi antes nou nova cada altre altra qui què està estan té tenen pot abans només encara nosaltres
ceb ñ ang sa nga ug mga si ni kay dili kini usa siya niya ko kamo ka ako sila kaniadto adunay wala apan kung alang gikan aron unya nila usab karon
cy âêîôûŵŷïáéäö yn y yr a i o ar mae ei bod wedi am gan ac nid ond eu hefyd sydd oedd fod yw nad er fel bydd dim un gyda cael rhaid ni chi hwn hon dros pan neu at mewn wrth roedd ddim
dsb äčćěłńŕśšźž a w na se jo z do su njejo za ten pśi wót pó by až ako ale pśez how togo ma buźo nic abo był jeje jogo som smy
eo ĉĝĥĵŝŭ la kaj de en al estas ne por ke kun estis ĉi aŭ tiu li ŝi ili oni sed kiu kiuj kiel pri per ĝi mi vi da ankaŭ el je pli devas uzas havas tio
et äöõüšž ja on ei et see ta oli mis ning ka kui aga või oma selle sest siis pole välja juba pärast kes veel tema seda mida üle enne olla nad kuid vaid peab sai ole kõik uue saab saada ainult palun siin mitte teie kuni ega ilma iga peaks
eu ñçü eta da ez du bat izan dira dute den baina zuen ere dago duen egin hau horren edo beste berri dela zen baino izango gabe hori zuten bere arte oso egiten dituen behar dagoen ezin batean
fo áðíóúýæø og at í er til á var ikki ein tað av fyri hann hon eru sum við ið hevur um frá men eisini teir so vóru vera eitt eftir tær skal hava kann bleiv
fy âêîôûúö de it en fan yn is in dat te op foar mei net sy hy oan om ek as by wie hat nei troch wurdt binne mar hawwe wurde ha har oer ta sille kin moat jo
ga áéíóú an na ar agus a is go i le ní sé bhí tá do as ag sin nach mar seo ach faoi leis gur ó bhfuil chun é sí siad nuair don bheith atá gan níl den aige níos dá í
gd àèìòù an na air agus a is gu do tha le bha e ann anns chan iad seo sin gun ri mar aig airson nach eil bho às cha bidh cuideachd dhan dha ach mi thu ron feum nam gach
gl áéíóúñü o a os as de e que en un unha para con non se do da dos das no na nos nas por máis é son foi pola polo ao aos á súa seu este esta pero como ser ata tamén xa dúas entre moi cando sen onde ou teñen está están ten pode despois antes moito el ela iso só aínda nova novo outro outra cada quen xunto logo nunha nun
ha ɓɗƙ da na a ta ya ba wannan don sun kuma shi ce ne ga an su wani daga cikin yana tana cewa kamar bayan zai amma yi mai masu har wanda suka tun kafin ko duk
hr čćđšž i u je se na da za od su s o koji kao ali bi će iz nije što sa bio ili do te ne nakon kako biti ovaj samo još sve po već može to prema treba rekao bez ima ako ga nisu koja koje vrijeme riječ dio dvije prije gdje uvijek mjesto poslije ovdje svijet predsjednik nedjelja primjer vidjeti cijena rješenje promjena sljedeće također općina vijeće tko tijekom priopćio hrvatske tisuća tvrtka tjedan tjedna zrak vlak kazalište povijest europska unatoč ravnatelj nogomet siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
hsb äčćěłńóřšž a w na so je z do su za tón při wot po by zo kaž ale přez tu toho ma budźe nic abo był jeje jeho sym smy njeje kotryž
ht àèéêòô ki nan pou yo ak la li te pa an yon sa se ka ap de gen nou sou men moun tout lè fè pi pral anpil gouvènman apre avèk kote
ia - le de un e in a que es non per con pro ille esser del al iste sed o ha como si esseva nos on te plus su
id - yang dan di untuk dengan dari ini pada itu tidak dalam akan ke oleh juga telah sudah mereka kepada atau lebih tersebut seperti ada sebagai dapat belum hanya anda satu dua para bagi orang kata baru tahun hari tiada bisa karena bahwa saat setelah ia adalah harus kantor uang mobil sepeda berbeda mengatakan pemerintah warga silakan coba berkas surel situs sandi sebuah namun sedang menjadi masih jika saja agar bukan kami terhadap merupakan melalui beberapa
ig ịọụṅáàéèíìóòúùńǹ na ndị nke ya ka ma ọ a bụ si di maka ndi ihe ha e ahụ dị ga mgbe onye n ike enwe iji ghị gị ụlọ otu ọzọ bụrụ
is áéíóúýðþæö og að í er á sem til við um með ekki var en það fyrir hann hefur af frá þess eru því eftir verið verður hún segir þar þeir hafa upp þegar svo eða vera þetta ekkert úr þarf
jv éè ing sing lan kang iki ana karo ora kanggo saka wis marang dadi iku wong nalika bakal amarga ning uga menyang dheweke kaping sawise utawa nganti durung aja kudu
ku çêîşû û li ji bi di ku de ne ev ew jî bo dike kir hat hatin xwe ye bû bûn her wê wî da pir lê yên ya gelek dibe kirin hatiye berî piştî tê
la āēīōū et in est non ad ut cum sed qui quae quod ab ex per pro sunt esse hoc aut enim de si nec atque etiam eius sub erat fuit anno post
lb äéëöüèêô de an déi vun fir mat op dat net ass huet sech och ze si eng hunn awer no der wéi gouf am um bei aus iwwer nach sinn war den duerch ginn dass kee mir
lt ąčęėįšųūž ir yra kad į iš su tai ne bet jis ji kaip dėl buvo apie po nuo per už ar tik jau dar bus savo prie jų kurie kai turi nėra taip iki vis tarp o pat
lv āčēģīķļņšūž un ir ka no par ar uz ne to kas bet arī tas kā vai pēc bija lai līdz jau nav pie tā vēl tikai viņš viņa būs šo ja jābūt gada šis var pirms tiek
mg àâèéêîïôñ ny dia ary fa sy tsy ho an amin ao tamin izay no noho raha efa koa ireo avy hoe tany izany misy indray mbola eo mila eny
ms - yang dan di untuk dengan dari ini pada itu tidak dalam akan ke oleh juga telah sudah mereka kepada atau lebih tersebut seperti ada sebagai dapat belum hanya anda satu dua para bagi orang kata baru tahun hari tiada boleh kerana bahawa ketika selepas beliau ialah hendaklah mesti wang pejabat kereta polis hospital kerajaan sila sebarang sahaja laluan pautan emel tetapi turut daripada katanya manakala kini iaitu semasa perlu adalah jika bukan kami bersama melalui menerusi ringgit
mt ċġħżàèìòù il li ta u ma fi tal għal mill kien huwa din dan kif minn għall lill fuq biex kienet hija qal dwar wara jew iktar aktar mhux biss sar jkun iżda bħal jekk mal l d
nn æøåéèêòôó og i det som ein på er av for til med har dei ikkje om eit var frå etter ved men også når under over mot utan skal blir hadde to tre sidan vere han ho sin kor enn vart blitt ut opp ned no noko mykje mange seg sjølv kva seier berre sa måtte meir å eg me vi dette denne vil kan må eller alle før fleire dersom dykk deira kunne ville får nokon nokre gjennom kvar igjen tilbake gjer inn oss vår ditt din sjå ingen
oc áàçèéíïòóúü lo la los las de e que en un una per amb es son del dels al dins sus mai tanben coma o ser a foguèt pas aquel aquela aqueste entre quand sens òm fa lor
rw - ni na mu ku ko kandi bya ya cyangwa no kuri avuga iki uyu nta ariko abantu gahunda muri yavuze kugira ngo mbere icyo nyuma byo yo cya ubu aba bari
sk áäčďéíĺľňóôŕšťúýž a v na je sa že s z o do za po od ktorý ktorá ktoré sú bol bola bolo aj ako ale pre pri už nie podľa pred by alebo sme bude však jeho len keď zo ich tak môže musí iba ešte čo
sl čšž in je v na da se za so ki z s pa po pri bo tudi od do ni kot ali še bil bila bilo ob iz bi zaradi med že ker več kar ko pred biti ter le mora smo lahko ne niso
sm ā o le i e ma ua lea se mo ai ona na nei lenei latou ia mai lona sa ae
sn - uye kuti zvino mu nhasi vanhu asi pa ne kana iyi izvi vakati akati zvakare nokuti uyu kubva ari ava vari mushure ndi kwete chete paakati
so - oo ka ku iyo waa in u ay ah uu la si ee aan wuxuu waxaa soo lagu kala ayaa loo badan kale markii wax dadka ugu kuu haddii mid sida inuu isaga laga
sq çë të e në dhe i me për një që nga është më nuk se do u ka por janë si kjo ky pas ishte kanë duke edhe ai tha tij deri mbi kur këtë mund ose ju nëse duhet pa as
sr-Latn čćđšž i u je se na da za od su s o koji kao ali bi će iz nije što sa bio ili do te ne nakon kako biti ovaj samo još sve po već može to prema treba rekao bez ima ako ga nisu koja koje vreme reč deo dve pre gde uvek mesto posle ovde svet predsednik nedelja primer videti cena rešenje promena sledeće takođe opština veće ko hiljada evropska sedmica saopštio tokom godine januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra preduzeće
st š le ka ho ea e tse ba hore o ya la ke ha di tsa kapa bona batho empa hona wa na jwang re hape eo ena ntle
sw - na ya wa kwa ni katika za la cha kuwa hii hiyo lakini pia alisema baada huo watu hilo yake mwa au vya ambao ambayo kama bila wakati huu hata wao yao kila mtu sana moja zaidi hakuna tu
tl ñ ang ng sa mga na ay si at ni para hindi ito kay isang may nang siya niya ko mula nila sila bilang kung ayon wala ngunit din rin pa lang dahil pero ka mo ako
tk äçňöşüýž we bir bu üçin bilen hem ol da diýip bolan boýunça soň edip köp şeýle öz her ýok däl ýa gerek bolup ýyl
tn êôš le ka go ya mo ba e o ke gore mme fa ga wa la tse batho kwa di re tlhe bo gongwe jaanong fela tsa
uz ʻʼ va bu bilan uchun bir ham esa deb edi bo lekin kerak qilish haqida keyin yil ular agar yoki har emas kishi hamda uning bor qanday faqat noto shu o g oʻzbekiston boʻlgan boʻyicha
vi àáâãèéêìíòóôõùúăđĩũơưýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ và của là có được cho trong với không các một những này đã người khi từ để ở đến vào ra cũng về sẽ bị như đó nhiều năm tại theo sau hai ông bà phải thì trên nhưng hoặc
xh - ukuba kwaye kodwa ukuze xa apho kuba okanye kunye kule kulo oku abantu kakhulu ngoku njengoko emva phakathi phambi utshilo bathi into yokuba esi ezi eli olu zonke kananjalo rhoqo ngexesha akukho yakhe umntu ngenxa kwi imali iya nto besithi nangona kwathi kwa nge le lo bonke
yo ẹọṣàáèéìíòóùúńǹ̀́ ni ti ń tí sí àwọn o fún pé ní ati bi lati fi ó wọn kan pẹlu je tun nitori sugbon won awon yii si náà láti wa nígbà gbogbo
zu - ukuthi futhi kodwa uma lapho ngoba noma kanye kule kulo lokhu abantu kakhulu manje njengoba ngemva emva phakathi ngaphambi uthe bathi ukuze yini njalo ngesikhathi ngokuthi into lolu lesi lezi yilokho umuntu ngenxa kepha bonke akukho ezinye kusukela nokuthi kubalulekile ku kwa nge le lo kwabo
`

/** Beyond these, each has what its line says. */
const CYRILLIC_BASE = 'абвгдежзклмнопрстуфхцчш'
const READ_CYRILLIC = `
uk ийіїєґщьюя і й та без уже все може можна немає свій свого тому тільки лише через перед між над біля поки тут там де хто коли її їх нас вас щодо цього цю що на не у в з до за від про для як це його але чи був була вже ще під час після бо цей ця ви ми вони він вона яка який які року має щоб або по є буде так теж із зі
ru ийщъыьэюяё и в не на что с по для это как из за от его был была уже но к у же или о об во со при после бы если только все они он она мы вы их год будет до также так который которые быть нет под без над время
`
const CYRILLIC = `
be ійўыьэюяё і ў не на што з па для гэта як за ад яго быў была ўжо але да у або аб пры пасля яны ён яна мы вы іх год будзе таксама каб які якія не калі няма гэты быць
bg ийщъьюяѝ и в не на че с по за това как от е са се ще да ли но при след му той тя те или до има бъде като който която които със във този тази може трябва няма най беше
ba ийщъыьэюяёәөүғҡңҙҫһ
ce ийщъыьэюяёӏ
cv ийщъыьэюяёӑӗҫӳ
kk ийщъыьэюяёәғқңөұүһі және бұл бір мен үшін бойынша деп болып да де емес туралы осы сол ол бар кейін жоқ арқылы болады керек бойы тағы қажет өз
ky ийщъыьэюяёңөү жана бул бир менен үчүн боюнча деп болуп да эмес жөнүндө ошол ал бар кийин жок аркылуу болот керек дагы өз сиз ушул
mk ијѓѕљњќџ и во не на дека со по за тоа како од е се ќе да ли но при го ги ја му тој таа тие или до има биде кој која кои што овој оваа може треба нема најмногу беше
mn ийщъыьэюяёөү нь байна юм болон энэ бол бөгөөд гэж тул ба уу биш байгаа хийх болно та манай тэр нэг дээр гэсэн үед ч вэ байх буй
os ийщъыьэюяёӕ
sah ийщъыьэюяёҕҥөһү
sr ијђљњћџ и у не на да са по за то како од је су се ће ли али при га му он она они или до има бити који која које што овај ова може треба нема највише био био није због након после
tg ийъэюяёғӣқӯҳҷ ва дар ба аз ки ин бо барои ё он як аст ҳам шумо на бояд то шуд карда мебошад дигар худ
tt ийщъыьэюяёәөүҗңһ һәм бу белән өчен дип бер ул да дә түгел турында булган шул
udm ийщъыьэюяёӝӟӥӵӧ
`

const ARABIC_BASE = 'ءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنوـ'
const READ_ARABIC = `
ar كيىةه في من على إلى الى أن ان عن مع هذا هذه التي الذي كان كانت كما بعد قد لا ما هو هي بين قال أو لم كل قبل أي ذلك تم هل حتى عند غير منذ خلال يجب
ur ٹڈڑےںہھپچژگکیۂۓيكى کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں بھی اس نہیں تھا ایک گیا کر ہو لیے تو جو وہ ان کیا گی گے
`
const ARABIC = `
ckb ەێۆڕڵۊکیگچپژڤهھ لە و بە کە بۆ ئەم بوو لەگەڵ دوای هەروەها نییە ئەو یان بەڵام دەکات لەسەر کرد
fa پچژگکیهۀيكى و در به از که این را با است برای آن یک تا بر می شود خود هم یا اما نیز شد باید های کرد بود نیست شما شده پس ها هر دو
ps ټډړږښڅځڼېۍګکیپچژه په د او چې دی له کې هم ته سره دا شوی یې کړی نه خو
sd ٻڀٺٽٿڄڃڇڊڌڍڏڳڱڻڦڪھہيگچپکه جي جو ۽ کي آهي جا سان تي نه آهن ۾ ان
ug ەېىۇۆۈۋڭكيپچژگھ ۋە بىر بىلەن بۇ ئۈچۈن ئەمەس بولۇپ دەپ كېرەك بولغان ئۇ
`

/** Its letters are all languages' own, but for ळ. */
const DEVANAGARI_BASE = Array.from({ length: 0x80 }, (_, at) => String.fromCodePoint(0x900 + at))
  .join('')
  .replace('ळ', '')
const READ_DEVANAGARI = `
hi - है हैं का की के को में से और ने यह नहीं पर इस था थे कि हो लिए एक गया भी करें कर अपने आप किया या कोई तथा साथ बाद
`
const DEVANAGARI = `
mr ळ आहे आहेत आणि नाही हे ही हा होते होता केले केला या त्या एका तर असे आपण येथे मध्ये साठी च व एक की ते झाले करा आपले करण्यासाठी कोणतेही
ne - छ छन् हो गर्न गर्नुहोस् भएको गरेको र पनि लाई छैन गरी हुन् हुन यो यस भने थियो एक तपाईं मा गर्नु वा को सक्नुहुन्छ पर्छ गरिएको त्यो
`

/** Of a script: the languages that the desk reads, and how many of the looks those are. */
export interface Looks {
  readonly looks: readonly Look[]
  /** So many, from the first, are of languages that the desk reads. */
  readonly read: number
}

function looksOf(read: string, others: string, base = ''): Looks {
  const all = [read, others].map((table) => table.trim().split('\n'))
  const looks = all.flat().map((line): Look => {
    const [code = '', letters = '', ...words] = wordsIn(line)
    const folder = LANGUAGES.find((language) => language.code === code)
    return {
      code,
      letters: new Set(base + (letters === '-' ? '' : letters)),
      words: words.length > 0 ? words : wordsIn(folder?.functionWords),
    }
  })
  return { looks, read: all[0]?.length ?? 0 }
}

export const LATIN_LOOKS: Looks = looksOf(READ_LATIN, LATIN)
export const CYRILLIC_LOOKS: Looks = looksOf(READ_CYRILLIC, CYRILLIC, CYRILLIC_BASE)
export const ARABIC_LOOKS: Looks = looksOf(READ_ARABIC, ARABIC, ARABIC_BASE)
export const DEVANAGARI_LOOKS: Looks = looksOf(READ_DEVANAGARI, DEVANAGARI, DEVANAGARI_BASE)

/** franc's codes (ISO 639-3), and the languages that go by its trigrams: their own, and behind it those that it is nearest to. */
export const TRIGRAMS: Readonly<Record<string, string>> = {
  ...{ azj: 'az', bos: 'bs', ceb: 'ceb', ces: 'cs sk', deu: 'de lb', eng: 'en', fra: 'fr', hat: 'ht', hau: 'ha' },
  ...{ hrv: 'hr sl', hun: 'hu', ibo: 'ig', ind: 'id', ita: 'it', jav: 'jv', kin: 'rw', nld: 'nl af fy', plt: 'mg' },
  ...{ pol: 'pl', por: 'pt gl', ron: 'ro', som: 'so', spa: 'es ca ast', srp: 'sr-Latn', swe: 'sv da nb nn' },
  ...{ swh: 'sw', tgl: 'tl', tur: 'tr tk', uzn: 'uz', vie: 'vi', yor: 'yo', zlm: 'ms', zul: 'zu xh' },
}
