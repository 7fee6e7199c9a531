/** Invented copy in many languages, long and short, with the encodings that newsrooms had for each. */

export interface Sample {
  readonly language: string
  readonly encodings: readonly string[]
  readonly long: string
  readonly short: readonly string[]
}

/** Texts of a sample in one of its encodings: KOI8-U has no angled quotes and no dashes. */
export function textsOf({ long, short }: Sample, encoding: string): readonly string[] {
  const texts = [long, ...short]
  return encoding === 'koi8-u' ? texts.map((text) => text.replace(/[«»]/g, '"').replaceAll('–', '-')) : texts
}

export const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    encodings: ['windows-1252'],
    long: 'The café on Tide Street reopens on Sunday – “at last”, says Zoë Marsh, who has run it since the flood.\nThe council’s naïve hope was £40,000 a year; the harbour master’s was a façade without cracks.\n',
    short: ['Café reopens after the flood', 'Ferry’s crew strikes – again', 'Harbour toll rises to £4'],
  },
  {
    language: 'fr',
    encodings: ['windows-1252'],
    long: 'Le pont du port a rouvert dimanche après trois mois de travaux. « C’est une fête », a déclaré la maire, Hélène Aubry, à l’entrée de la cité.\nLes élus ont voté un crédit de 40 000 € pour l’éclairage ; où irait-il, sinon là ?\n',
    short: ['Le pont rouvert après l’été', 'Grève à l’école de Valmère', 'Un naufrage évité de justesse'],
  },
  {
    language: 'es',
    encodings: ['windows-1252'],
    long: 'El puente del puerto reabrió el domingo después de tres meses. «¿Quién lo esperaba?», preguntó la alcaldesa, Begoña Ibáñez, entre niños y músicos.\nLa votación fue rápida: según el teniente, ningún vecino se quejó.\n',
    short: ['¿Quién pagará el puente?', 'El niño que volvió del mar', 'La sequía vacía el río Almón'],
  },
  {
    language: 'de',
    encodings: ['windows-1252'],
    long: 'Die Brücke am Hafen ist seit Sonntag wieder offen. „Schöner als früher“, sagte die Bürgermeisterin Änne Groß vor der Tür der Mühle.\nDer Rat hatte für die Straße 40 000 € übrig; größer wird sie nicht.\n',
    short: ['Brücke nach Monaten wieder offen', 'Sturm über Löwenförde', 'Die Straße bleibt gesperrt'],
  },
  {
    language: 'pt',
    encodings: ['windows-1252'],
    long: 'A ponte do porto reabriu no domingo, após três meses de obras. «Não é só uma ponte», disse a presidente da câmara, Conceição Simões.\nOs vereadores aprovaram a verba por unanimidade; a oposição não compareceu à sessão.\n',
    short: ['A ponte não fechará no verão', 'Eleição adiada em São Telmo', 'Três pescadores são resgatados'],
  },
  {
    language: 'pl',
    encodings: ['windows-1250'],
    long: 'Most w porcie otwarto w niedzielę po trzech miesiącach naprawy. „Czekaliśmy na to długo” – powiedziała burmistrz Zofia Żółtowska, stojąc wśród mieszkańców.\nRadni przyznali na oświetlenie 40 tysięcy; więcej nie będzie.\n',
    short: [
      'Most znów otwarty po naprawie',
      'Strajk w stoczni trwał tydzień',
      'Łódź zatonęła u brzegów',
      'Dzień bez prądu',
    ],
  },
  {
    language: 'cs',
    encodings: ['windows-1250'],
    long: 'Most v přístavu otevřeli v neděli po třech měsících oprav. „Konečně,“ řekla starostka Žofie Křížová. Zastupitelé schválili peníze na osvětlení, víc jich už nebude.\n',
    short: ['Most je po opravě znovu otevřen', 'Škola zůstane zavřená'],
  },
  {
    language: 'hu',
    encodings: ['windows-1250'],
    long: 'A kikötői hidat vasárnap nyitották meg, három hónapnyi javítás után. „Végre” – mondta Szőke Ilona polgármester. A tanács negyvenezret szavazott meg a világításra, többet nem.\n',
    short: ['Újra megnyílt a kikötői híd', 'Erdőtűz pusztít a dűlőn'],
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'koi8-u'],
    long: 'Міст у порту відкрили в неділю після трьох місяців ремонту. «Ми чекали на це довго», – сказала міська голова Ганна Їжакевич перед містянами.\nРада виділила на освітлення сорок тисяч; більше не буде, бо скарбниця порожня.\n',
    short: [
      'Міст відкрили після ремонту',
      'Страйк на верфі тривав тиждень',
      'ХМАРОЧОС У СТОЛИЦІ',
      'Їжаки повернулися в парк',
    ],
  },
  {
    language: 'ar',
    encodings: ['windows-1256'],
    long: 'أعيد فتح جسر الميناء يوم الأحد بعد ثلاثة أشهر من الإصلاح. وقالت رئيسة البلدية ليلى المنصور إن السكان انتظروا طويلا.\nوخصص المجلس أربعين ألفا للإنارة، ولن يزيد المبلغ هذا العام.\n',
    short: ['إعادة فتح جسر الميناء بعد الإصلاح', 'إضراب في حوض السفن', 'المدرسة تبقى مغلقة'],
  },
  {
    language: 'ur',
    encodings: ['windows-1256'],
    long: 'بندرگاہ کا پل تین ماہ کی مرمت کے بعد اتوار کو کھول دیا گیا۔ میئر نازیہ قریشی نے کہا کہ شہر کے لوگ اس کا بہت دن سے انتظار کر رہے تھے۔\nکونسل نے روشنی کے لیے چالیس ہزار منظور کیے ہیں۔\n'
      .replaceAll('ی', 'ي')
      .replaceAll('۔', '.')
      .replaceAll('ئ', 'ي'),
    short: ['پل مرمت کے بعد کھول دیا گیا', 'سکول بند رہے گا'].map((text) => text.replaceAll('ی', 'ي')),
  },
  {
    language: 'zh-Hans',
    encodings: ['gb18030'],
    long: '港口大桥经过三个月的维修，周日重新开放。市长林晓岚说：“我们等了很久。”\n议会为照明拨款四万元，今年不会再增加了。\n',
    short: ['港口大桥周日重新开放', '船厂罢工持续一周', '学校因洪水停课'],
  },
  {
    language: 'zh-Hant',
    encodings: ['big5'],
    long: '港口大橋經過三個月的維修，週日重新開放。市長林曉嵐說：「我們等了很久。」\n議會為照明撥款四萬元，今年不會再增加了。\n',
    short: ['港口大橋週日重新開放', '船廠罷工持續一週', '學校因洪水停課'],
  },
  {
    language: 'ja',
    encodings: ['shift_jis'],
    long: '港の橋が三カ月の修理を終え、日曜日に再び開通した。「長く待ちました」と市長の白浜みつきさんは話した。\n市議会は照明に四万円を充てた。今年はもう増えない。\n',
    short: ['港の橋が日曜日に開通', '造船所のストライキ続く', '学校、洪水で休校に'],
  },
  {
    language: 'ko',
    encodings: ['euc-kr'],
    long: '항구 다리가 석 달간의 수리를 마치고 일요일에 다시 열렸다. 시장 윤가람은 “오래 기다렸다”고 말했다.\n의회는 조명에 사만 원을 배정했으며 올해는 더 늘지 않는다.\n',
    short: ['항구 다리 수리 뒤 다시 열려', '조선소 파업 일주일째 이어져', '홍수로 학교 문 닫아'],
  },
]

/** Short headlines, by encoding: not used to set anything, so that the score is honest. */
export const HEADLINES: readonly (readonly [encoding: string, texts: readonly string[]])[] = [
  [
    'windows-1252',
    [
      'Mayor’s fiancé quits',
      '€2m for the quay',
      'Noël au village des pêcheurs',
      'Où va l’argent du théâtre ?',
      'Le maire réélu à Côte-Vieille',
      'Niña de seis años gana el concurso',
      'Cañón del Ebra: tres heridos',
      '¡Por fin llueve!',
      'Müller gewinnt die Wahl in Süßen',
      'Österreich schließt die Grenze nicht',
      '„Wir hören auf“, sagt der Bäcker',
      'Inundação atinge três freguesias',
      'Ação contra a câmara não avança',
      'Tragédia no cais',
      'Jõao e Inês casam-se no farol',
      'Skærgårdsfærge på grund',
      'Blåbärsåret överraskar',
      'Übergangsjahr',
      'À bout',
      'Œuvre volée',
    ],
  ],
  [
    'windows-1250',
    [
      'Śnieg sparaliżował miasto',
      'Rząd przyjął ustawę o rybołówstwie',
      'Już w sobotę święto żagli',
      'Kłótnia o pomnik',
      'Wójt zrezygnował',
      'Pożar',
      'Příští rok zdraží jízdné',
      'Žák našel poklad',
      'Új óvoda nyílik őszre',
    ],
  ],
  [
    'windows-1251',
    [
      'Школа залишиться зачиненою до весни',
      'Пожежа',
      'Гроші на дорогу знайшли',
      '«Чайка» знову в порту',
      'Рада ухвалила бюджет',
      'Новости порта',
      'ПОВІНЬ У НИЖНЬОМУ МІСТІ',
      'Є світло',
      'Що далі?',
      'Київ – Одеса: новий поїзд',
    ],
  ],
  [
    'koi8-u',
    [
      'Школа залишиться зачиненою до весни',
      'Пожежа',
      'Гроші на дорогу знайшли',
      'Рада ухвалила бюджет',
      'Є світло',
      'Новый мост открыли вчера',
      'ПОВІНЬ У МІСТІ',
    ],
  ],
  [
    'windows-1256',
    [
      'ارتفاع أسعار الخبز في الميناء',
      'حريق في السوق القديم',
      'عودة',
      'الحكومة تقر الميزانية',
      'فيضان يغرق المدينة',
      'شہر ميں بجلي بند',
    ],
  ],
  ['gb18030', ['市长辞职', '台风逼近东海岸', '洪水', '新桥通车典礼今天举行', '渔民获救', '议会通过预算案']],
  ['big5', ['市長辭職', '颱風逼近東海岸', '洪水', '新橋通車典禮今天舉行', '漁民獲救', '議會通過預算案']],
  ['shift_jis', ['市長が辞任', '台風接近', '洪水で三人けが', '新しい駅、来月開業へ', '漁師を救助', 'バス運賃値上げ']],
  ['euc-kr', ['시장 사퇴', '태풍 동해안 접근', '홍수', '새 다리 오늘 개통식', '어민 구조', '예산안 통과']],
]
