/** Stories of long words, one a language, invented: what an ordinary day may bring, in every place where a word can stand. */

/** A story of long words. */
export interface LongStory {
  readonly language: string
  readonly headline: string
  readonly dek: string
  readonly kicker: string
  readonly byline: string
  readonly topic: string
  /** Words of a sentence. */
  readonly words: string
}

const story = (
  language: string,
  headline: string,
  dek: string,
  kicker: string,
  byline: string,
  topic: string,
  words: string,
): LongStory => ({ language, headline, dek, kicker, byline, topic, words })

export const LONG_STORIES: readonly LongStory[] = [
  story(
    'de',
    'Donaudampfschifffahrtsgesellschaft kündigt Hauptversammlungsbeschlussanfechtung an',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz bleibt Verhandlungsgegenstand',
    'Verkehrswegeplanungsbeschleunigung',
    'Annegret Schmittmannsberger-Oberhollabrunnerfeld',
    'Grundstücksverkehrsgenehmigungszuständigkeit',
    'Die Geschwindigkeitsbegrenzungsverordnung der Uferstraßenverkehrsbehörde gilt auch für Lastkraftwagenanhänger.',
  ),
  story(
    'fi',
    'Lentokonesuihkuturbiinimoottoriapumekaanikko palasi satamaan',
    'Epäjärjestelmällistyttämättömyydestään huolimatta kunnanvaltuustoryhmä äänesti',
    'Elinkeinopolitiikkakatsaus',
    'Aurinkovirtanen-Kivikoskelainen Hilma',
    'Merenkulkulaitoksenrannikkovartiosto',
    'Kolmivaihekilowattituntimittari oli pysähtynyt sataman sähkönjakelukeskuksessa.',
  ),
  story(
    'hu',
    'Megszentségteleníthetetlenségeskedéseitekért kérdezte a kikötőparancsnokságot',
    'Legeslegmegszentségteleníttethetetlenebbjeitekként a gyűlés',
    'Önkormányzatiság',
    'Szentgyörgyvölgyi-Kereszteszakállfalvi Borbála',
    'Folyamszabályozásitársulat',
    'Az összeférhetetlenségmegállapítás elmaradt a közgyűlésen.',
  ),
  story(
    'nl',
    'Hottentottententententoonstelling gesloten door arbeidsongeschiktheidsverzekering',
    'Meervoudigepersoonlijkheidsstoornis van de gemeenteraadsvergadering',
    'Havenbedrijfsaansprakelijkheid',
    'Wilhelmina van der Kindercarnavalsoptochtvoorbereiding',
    'Aansprakelijkheidswaardevaststellingsveranderingen',
    'De zandzeepsodemineralenwatersteenstralen werden aan de kade gelost.',
  ),
  story(
    'uk',
    'Нікотинамідаденіндинуклеотидфосфатгідрин знайдено у водопостачанні',
    'Високопревосходительствуючий автомобілебудівник рентгеноелектрокардіографічного цеху',
    'Автозаправнотранспортування',
    'Переяславхмельницькопільська-Нечуйлевицьченко Одарка',
    'Дніпрогесводоканалбудуправління',
    'Багатофункціональнопристосувальний причал відкрили в середу.',
  ),
  story(
    'ru',
    'Частнопредпринимательствующее водогрязеторфопарафинолечение закрыто',
    'Превысокомногорассмотрительствующий совет тетрагидропиранилциклопентила',
    'Человеконенавистничество',
    'Шереметьевопокровскоскобелевицкая Евпраксия',
    'Электрофотополупроводниковедение',
    'Рентгеноэлектрокардиографического кабинета в порту больше нет.',
  ),
  story(
    'es',
    'Electroencefalografistas contrarrevolucionarios piden desproporcionadamente más',
    'Otorrinolaringológicamente hablando, la esternocleidomastoideitis no es noticia',
    'Interdisciplinariedad',
    'María Anticonstitucionalísima de Torrecampoalbornozábal',
    'Hispanoamericanodescendientes',
    'El electroencefalografista llegó inconstitucionalísimamente tarde al muelle.',
  ),
  story(
    'fr',
    'Anticonstitutionnellement, l’intergouvernementalisation des hexakosioihexekontahexaphobes',
    'Hippopotomonstrosesquippedaliophobie au conseil d’oto-rhino-laryngologistes',
    'Déconstitutionnalisation',
    'Marguerite de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
    'Interdépartementalisation',
    'Les contre-interrogatoires de l’aminométhylpyrimidinylhydroxyéthylméthythiazolium durent.',
  ),
  story(
    'pt',
    'Pneumoultramicroscopicossilicovulcanoconiótico regressa ao porto inconstitucionalissimamente',
    'Anticonstitucionalissimamente, disse o otorrinolaringologista',
    'Desinstitucionalização',
    'Hermenegilda Monosialotetraesosilgangliosídeo',
    'Dimetilaminofenildimetilpirazolona',
    'O oftalmotorrinolaringologista ficou no cais com o piperidinoetoxicarbometoxibenzofenona.',
  ),
  story(
    'en',
    'Floccinaucinihilipilification of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Antidisestablishmentarianism, pseudopseudohypoparathyroidism and the harbourmastership',
    'Counterrevolutionaries',
    'Wolfeschlegelsteinhausenbergerdorff Featherstonehaughington-Cholmondeley',
    'Taumatawhakatangihangakoauauotamatea',
    'See https://harbour.example/notices/2031/05/14/the-very-long-notice-about-the-ferry-and-its-timetable.html for it.',
  ),
]
