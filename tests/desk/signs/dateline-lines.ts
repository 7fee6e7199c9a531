/**
 * Datelines of agencies and papers of many countries before the first words of a story,
 * and sentences that only begin like one. They were written before the grammar that
 * reads them, from style guides and not from its code.
 */

/** The line, its place, its agency, and the day as it is written. */
export type DatelineLine = readonly [text: string, place: string | null, agency?: string | null, date?: string | null]

const ROSE = 'the harbour board said on Tuesday that it would mend the quay.'
const SAID = `The ${ROSE.slice(4)}`

export const DATELINES: Readonly<Record<string, readonly DatelineLine[]>> = {
  'a day with its year beside a place': [
    [`Oberlauterbruch, 12. März 2024. ${SAID}`, 'Oberlauterbruch', null, '12. März 2024'],
    [`Norhaven, 12 March 2024. ${SAID}`, 'Norhaven', null, '12 March 2024'],
    [`(Ridley, 3 mai 2024) ${SAID}`, 'Ridley', null, '3 mai 2024'],
    [`Zaborowice, 21 czerwca 2022 r. ${SAID}`, 'Zaborowice', null, '21 czerwca 2022 r.'],
  ],
  wires: [
    [
      `AUSTBY, Texas, Feb. 1, 2017 /PRNewswire/ -- Ropeworks, a maker of ropes, ${ROSE}`,
      'AUSTBY, Texas',
      'PRNewswire',
      'Feb. 1, 2017',
    ],
    [
      `NEW STRAND--(BUSINESS WIRE)--Ropeworks said on Tuesday that it would mend the quay.`,
      'NEW STRAND',
      'BUSINESS WIRE',
    ],
    [
      `STRANDMOUTH, ON / ACCESSWIRE / May 7, 2024 / Ropeworks said that it would mend the quay.`,
      'STRANDMOUTH, ON',
      'ACCESSWIRE',
      'May 7, 2024',
    ],
    [
      `STRANDMOUTH, ON / Newsfile Corp / May 7, 2024 / Ropeworks said that it would mend the quay.`,
      'STRANDMOUTH, ON',
      'Newsfile Corp',
      'May 7, 2024',
    ],
    [
      `STRANDMOUTH, England, May 07, 2024 (GLOBE NEWSWIRE) -- ${SAID}`,
      'STRANDMOUTH, England',
      'GLOBE NEWSWIRE',
      'May 07, 2024',
    ],
    [`(Reuters) - ${SAID}`, null, 'Reuters'],
    [`LONDON /PA/ - ${SAID}`, 'LONDON', 'PA'],
    [`NEW DELHI: ${SAID}`, 'NEW DELHI'],
    [`LONDON | ${SAID}`, 'LONDON'],
    [`Strandmouth (England), 3 May (EFE).- ${SAID}`, 'Strandmouth (England)', 'EFE', '3 May'],
    [`SAITAMA, Japan, Dec. 9 Kyodo - ${SAID}`, 'SAITAMA, Japan', 'Kyodo', 'Dec. 9'],
    [`BOSTON, March 9 - ${SAID}`, 'BOSTON', null, 'March 9'],
    [`THE HAGUE, May 3 (KNP) — ${SAID}`, 'THE HAGUE', 'KNP', 'May 3'],
    [`THE HAGUE — ${SAID}`, 'THE HAGUE'],
    [`CLAYTON, Mo., May 3 -- ${SAID}`, 'CLAYTON, Mo.', null, 'May 3'],
    [`CLAYTON, Mo. (AP) — ${SAID}`, 'CLAYTON, Mo.', 'AP'],
    [`ST. ALBRICH, Minn. — ${SAID}`, 'ST. ALBRICH, Minn.'],
    [`WASHINGTON (AP) _ ${SAID}`, 'WASHINGTON', 'AP'],
    [`HALDEN, Norway, 3 May 2024 – ${SAID}`, 'HALDEN, Norway', null, '3 May 2024'],
    [`STRANDMOUTH, May 3, 2024 (AFP) - ${SAID}`, 'STRANDMOUTH', 'AFP', 'May 3, 2024'],
    [`[Quayside, May 3] – ${SAID}`, 'Quayside', null, 'May 3'],
    [`KARACHI: ${SAID}`, 'KARACHI'],
    [`NAIROBI, May 3 (Xinhua) -- ${SAID}`, 'NAIROBI', 'Xinhua', 'May 3'],
    [`Canberra, AAP - ${SAID}`, 'Canberra', 'AAP'],
    [`PORT OSTREY/LONDON, May 3 (Reuters) - ${SAID}`, 'PORT OSTREY/LONDON', 'Reuters', 'May 3'],
    [`WINDSOR, Ont. – ${SAID}`, 'WINDSOR, Ont.'],
  ],
  de: [
    ['Wesselhafen (dpa) - Der Hafen hat nach Angaben der Stadt seit Montag wieder geöffnet.', 'Wesselhafen', 'dpa'],
    [
      'Wesselhafen/Kaltenbrook (dpa/lno) – Der Hafen hat seit Montag wieder geöffnet.',
      'Wesselhafen/Kaltenbrook',
      'dpa/lno',
    ],
    ['WIEN (APA). Der Hafen hat nach Angaben der Stadt seit Montag wieder geöffnet.', 'WIEN', 'APA'],
    [
      'Kaltenbrook, 3. Mai 2024 (ots) - Der Hafen hat seit Montag wieder geöffnet.',
      'Kaltenbrook',
      'ots',
      '3. Mai 2024',
    ],
    ['Frankfurt a. M. (epd) – Der Hafen hat seit Montag wieder geöffnet, sagte er.', 'Frankfurt a. M.', 'epd'],
  ],
  fr: [
    ['Paris (ats afp) Le port a rouvert lundi, a annoncé la mairie dans un communiqué.', 'Paris', 'ats afp'],
    ['PARIS, 3 mai 2024 (AFP) - Le port a rouvert lundi, a annoncé la mairie.', 'PARIS', 'AFP', '3 mai 2024'],
    [
      'Valmer-sur-Mer, le 3 mai 2024 – Le port a rouvert lundi, a annoncé la mairie.',
      'Valmer-sur-Mer',
      null,
      'le 3 mai 2024',
    ],
    ['GENÈVE (ATS) — Le port a rouvert lundi, a annoncé la mairie de la ville.', 'GENÈVE', 'ATS'],
  ],
  es: [
    [
      'MADRID, 3 May. (EUROPA PRESS) - El puerto reabrió el lunes, según el ayuntamiento.',
      'MADRID',
      'EUROPA PRESS',
      '3 May.',
    ],
    ['Villasal, 3 may (EFE).- El puerto reabrió el lunes, según el ayuntamiento.', 'Villasal', 'EFE', '3 may'],
    ['CIUDAD DEL PUERTO (AP) — El puerto reabrió el lunes, según el ayuntamiento.', 'CIUDAD DEL PUERTO', 'AP'],
    ['BUENOS AIRES.- El puerto reabrió el lunes, según dijo el ayuntamiento.', 'BUENOS AIRES'],
  ],
  pt: [
    ['Lisboa, 03 mai 2024 (Lusa) - O porto reabriu na segunda-feira, disse a câmara.', 'Lisboa', 'Lusa', '03 mai 2024'],
    ['SÃO PORTO (Reuters) - O porto reabriu na segunda-feira, disse a câmara.', 'SÃO PORTO', 'Reuters'],
  ],
  it: [
    ['ROMA (ANSA) - Il porto ha riaperto lunedì, ha detto il comune in una nota.', 'ROMA', 'ANSA'],
    ['(ANSA) - ROMA, 3 MAG - Il porto ha riaperto lunedì, ha detto il comune.', 'ROMA', 'ANSA', '3 MAG'],
    [
      'Roccasale, 3 mag. (Adnkronos) - Il porto ha riaperto lunedì, ha detto il comune.',
      'Roccasale',
      'Adnkronos',
      '3 mag.',
    ],
  ],
  nl: [['DEN HELDER (ANP) - De haven is sinds maandag weer open, zegt de gemeente.', 'DEN HELDER', 'ANP']],
  da: [
    ['STRANDBY. Byrådet i Strandby har vedtaget at bygge en ny kaj ved havnen.', 'STRANDBY'],
    ['KØBENHAVN (Ritzau): Havnen åbnede igen mandag, oplyser kommunen.', 'KØBENHAVN', 'Ritzau'],
  ],
  sv: [['STOCKHOLM (TT). Hamnen öppnade igen i måndags, uppger kommunen.', 'STOCKHOLM', 'TT']],
  nb: [['Strandvik (NTB): Havnen åpnet igjen mandag, opplyser kommunen.', 'Strandvik', 'NTB']],
  pl: [['Warszawa (PAP) - Port znów działa od poniedziałku, podał urząd miasta.', 'Warszawa', 'PAP']],
  cs: [['Praha 3. května (ČTK) - Přístav je od pondělí znovu otevřen, uvedlo město.', 'Praha', 'ČTK', '3. května']],
  hu: [
    [
      'Budapest, 2024. május 3., péntek (MTI) - A kikötő hétfőn újra megnyílt.',
      'Budapest',
      'MTI',
      '2024. május 3., péntek',
    ],
  ],
  ro: [['București, 3 mai (Agerpres) - Portul s-a redeschis luni, anunță primăria.', 'București', 'Agerpres', '3 mai']],
  tr: [['ANKARA (AA) - Liman pazartesi günü yeniden açıldı, belediye duyurdu.', 'ANKARA', 'AA']],
  el: [['ΑΘΗΝΑ, 3 Μαΐου (ΑΠΕ) - Το λιμάνι άνοιξε ξανά τη Δευτέρα.', 'ΑΘΗΝΑ', 'ΑΠΕ', '3 Μαΐου']],
  ru: [
    [
      'МОСКВА, 3 мая — РИА Новости. Порт снова открылся в понедельник, сообщила мэрия.',
      'МОСКВА',
      'РИА Новости',
      '3 мая',
    ],
    ['МОСКВА, 3 мая. /ТАСС/. Порт снова открылся в понедельник, сообщила мэрия.', 'МОСКВА', 'ТАСС', '3 мая.'],
  ],
  uk: [
    ['Київ. 3 травня. ІНТЕРФАКС-УКРАЇНА - Порт знову відкрили в понеділок.', 'Київ', 'ІНТЕРФАКС-УКРАЇНА', '3 травня.'],
  ],
  ar: [
    ['دمشق، سوريا (CNN) -- أعلنت البلدية يوم الاثنين إعادة فتح الميناء', 'دمشق، سوريا', 'CNN'],
    ['القاهرة - رويترز: أعلنت البلدية يوم الاثنين إعادة فتح الميناء', 'القاهرة', 'رويترز'],
  ],
  ur: [['نئی دہلی(مانیٹرنگ ڈیسک)بندرگاہ پیر کے روز دوبارہ کھول دی گئی', 'نئی دہلی', 'مانیٹرنگ ڈیسک']],
  ja: [
    ['【6月18日 AFP】港は月曜日に再開した、と市は発表した。', null, 'AFP', '6月18日'],
    ['【東京共同】港は月曜日に再開した、と市は発表した。', '東京', '共同'],
  ],
  zh: [
    ['新华社北京5月3日电 港口周一重新开放，市政府表示。', '北京', '新华社', '5月3日'],
    ['（中央社台北3日電）港口週一重新開放，市政府表示。', '台北', '中央社', '3日'],
  ],
  ko: [
    ['(서울=연합뉴스) 김모란 기자 = 항구가 월요일 다시 열렸다고 시가 밝혔다.', '서울', '연합뉴스'],
    ['[부산=뉴시스]박서진 기자 = 항구가 월요일 다시 열렸다고 시가 밝혔다.', '부산', '뉴시스'],
  ],
}

/** Datelines on lines of their own. */
export const DATELINES_ALONE: readonly DatelineLine[] = [
  ['AUSTBY, Texas, Feb. 1, 2017 /PRNewswire/ --', 'AUSTBY, Texas', 'PRNewswire', 'Feb. 1, 2017'],
  ['STRANDMOUTH, England / STRANDWIRE / May 7, 2024 /', 'STRANDMOUTH, England', 'STRANDWIRE', 'May 7, 2024'],
  ['NEW STRAND--(BUSINESS WIRE)--', 'NEW STRAND', 'BUSINESS WIRE'],
  ['Wesselhafen, 3. Mai 2024 (dpa)', 'Wesselhafen', 'dpa', '3. Mai 2024'],
  ['CLAYTON, Mo., May 3, 2024', 'CLAYTON, Mo.', null, 'May 3, 2024'],
  ['LONDON (Reuters) -', 'LONDON', 'Reuters'],
]

/** Doubtful twins: prose that begins as a dateline does. */
export const NO_DATELINES: readonly string[] = [
  'LONDON: a city of eight million people has never been so quiet on a Monday.',
  'Paris - the capital of a country on strike - woke without bread on Monday.',
  'WARNING: The ferry stays in on Monday night, the harbour board says.',
  'London | Paris | Ostrey | Tolva',
  'Home | News | Sport | The harbour board met on Monday',
  'BREAKING | The harbour board will mend the quay, it said on Tuesday.',
  'Boston (the band) - which is on tour again - plays in the rope works.',
  'Nell Quarrow (Labour) - who has held the seat since 2001 - will stand down.',
  'Texas, Feb. 1 and the rest of it is a song that nobody sings here.',
  'May 3 - The harbour board met on Monday and voted to mend the quay.',
  'ANALYSIS: The harbour board has run out of money and of ideas.',
  'UPDATE: The harbour board has run out of money and of ideas.',
  'Question: The harbour board has money, and where does it go now?',
  'Strandmouth, 43, and Tolva, 38, are the oldest towns on the coast.',
  'Q: The quay is closed, so how do the islanders get home tonight?',
  'THE END. The band played on for another hour while the hall emptied.',
  'VIDEO | The moment at which the crane fell into the harbour on Monday',
  'NATO (AP Photo) - a picture of the quay as it was in May of last year.',
  'Der Hafen (seit 1904) - so sagt man hier - ist der schönste der Küste.',
  'ROVERS 2, ATHLETIC 1 - The quay end sang until the lights went out.',
]
