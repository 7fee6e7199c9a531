/**
 * Credit lines as papers of many countries set them, and what they say. They were
 * written before the reader of credits was, from style guides and not from its code.
 */

export interface CreditLine {
  readonly line: string
  readonly names?: readonly string[]
  readonly agency?: string
  /** The paper that a day stands beside. */
  readonly source?: string
  /** The day of publication, and of the last change. */
  readonly day?: string
  readonly updated?: string
  /** The instant of publication, where the line names its zone. */
  readonly at?: string
}

export const CREDIT_LINES: Readonly<Record<string, readonly CreditLine[]>> = {
  en: [
    { line: 'By Nell Quarrow published 19 May 2026', names: ['Nell Quarrow'], day: '2026-05-19' },
    { line: 'By QRN Staff', agency: 'QRN Staff' },
    { line: 'Tue Dec 13 14:05:00 EST 2022', day: '2022-12-13', at: '2022-12-13T14:05-05:00' },
    { line: '20221213T140500Z', day: '2022-12-13', at: '2022-12-13T14:05+00:00' },
    { line: '13-Dec-22', day: '2022-12-13' },
    { line: 'Publié le 3 mai 2025 dans Culture', day: '2025-05-03' },
    { line: 'Publicado el 3 de mayo de 2025 en Cultura local', day: '2025-05-03' },
    { line: 'by Ansel Rook Jul. 19, 2026 9:45 am', names: ['Ansel Rook'], day: '2026-07-19' },
    { line: 'JUNE 26, 2023 5 AM PT', day: '2023-06-26', at: '2023-06-26T05:00-07:00' },
    {
      line: 'Dora Finch · KLM News · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8',
      names: ['Dora Finch'],
      agency: 'KLM News',
      day: '2024-08-08',
      updated: '2024-08-08',
      at: '2024-08-08T04:00-04:00',
    },
    { line: 'August 30, 2023 1:55 am(Updated 4:30 am)', day: '2023-08-30', updated: '2023-08-30' },
    {
      line: 'Published November 18, 2024 9:26pm Updated November 19, 2024 4:23pm',
      day: '2024-11-18',
      updated: '2024-11-19',
    },
    {
      line: 'By Mira Tolland, Jonas Okpara and Lise van der Meer | 4 min read',
      names: ['Mira Tolland', 'Jonas Okpara', 'Lise van der Meer'],
    },
    {
      line: 'By TESS ABLEMAN, PIET DUNMORE and RUE SIZAVE-GEGG',
      names: ['TESS ABLEMAN', 'PIET DUNMORE', 'RUE SIZAVE-GEGG'],
    },
    { line: 'By J. P. Marlowe, @jpmarlowe', names: ['J. P. Marlowe'] },
    { line: 'By Ana Ruíz (ana.ruiz@quaypost.example)', names: ['Ana Ruíz'] },
    { line: 'By Omar bin Khalid and Layla al-Hadidi', names: ['Omar bin Khalid', 'Layla al-Hadidi'] },
    { line: 'Reporting by Ines Vale; Editing by Tom Harrow', names: ['Ines Vale'] },
    {
      line: 'By Ned Corrigan - Associated Press - Friday, April 28, 2023',
      names: ['Ned Corrigan'],
      agency: 'Associated Press',
      day: '2023-04-28',
    },
    { line: 'April 26, 2024 at 11:24 a.m. EDT', day: '2024-04-26', at: '2024-04-26T11:24-04:00' },
    { line: '11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Thu, Jul 18, 2024', day: '2024-07-18', updated: '2024-07-18' },
    { line: 'Story by Ola Brandt • 2h • 3 min read', names: ['Ola Brandt'] },
    {
      line: 'Orla Finnan, Harbour correspondent, 3 May 2026 6:00pm BST',
      names: ['Orla Finnan'],
      day: '2026-05-03',
      at: '2026-05-03T18:00+01:00',
    },
    { line: '17:41 JST, October 13, 2024', day: '2024-10-13', at: '2024-10-13T17:41+09:00' },
    { line: 'QUARROW, Nell', names: ['Nell Quarrow'] },
    { line: 'By Lindgard, Mette', names: ['Mette Lindgard'] },
    { line: 'By van Dorp, Mia', names: ['Mia van Dorp'] },
  ],
  de: [
    { line: 'Von dpa 30.04.2024, 18:58', agency: 'dpa', day: '2024-04-30' },
    { line: '27.04.24', day: '2024-04-27' },
    { line: 'Von Jutta Fehrenbrook und Kai Lohse, Hafenstadt', names: ['Jutta Fehrenbrook', 'Kai Lohse'] },
    { line: '16.05.2024, 11:26 Uhr • Lesezeit: 5 Minuten', day: '2024-05-16' },
    { line: 'Stand: 28. April 2023, 05:00 Uhr', day: '2023-04-28' },
    {
      line: 'Kolumne von Britta Nordmann - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen',
      names: ['Britta Nordmann'],
      day: '2024-04-28',
    },
    { line: 'Zuerst veröffentlicht am 16/11/2026 - 14:02 MEZ', at: '2026-11-16T14:02+01:00', day: '2026-11-16' },
    { line: 'Von Maren Ohlsen, Landespolitische Korrespondentin', names: ['Maren Ohlsen'] },
  ],
  fr: [
    { line: 'mardi 13 décembre 2022 à 14 h 05', day: '2022-12-13' },
    {
      line: 'Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06',
      day: '2024-07-18',
      updated: '2024-07-18',
    },
    { line: 'Par Élise Maubert avec AFP', names: ['Élise Maubert'], agency: 'AFP' },
    { line: 'Publié le 16/11/2026 - 14:16 UTC+1', day: '2026-11-16', at: '2026-11-16T14:16+01:00' },
    { line: 'Par Luc Ferrand, envoyé spécial à Valmer', names: ['Luc Ferrand'] },
  ],
  es: [
    { line: 'INÉS BARRANCAS', names: ['INÉS BARRANCAS'] },
    {
      line: 'Bruselas - 15 OCT 2024 - 08:22ACTUALIZADO: 15 OCT 2024 - 17:38CEST',
      day: '2024-10-15',
      updated: '2024-10-15',
    },
    { line: '20/07/2026 00:50 Actualizado a 20/07/2026 22:39', day: '2026-07-20', updated: '2026-07-20' },
    {
      line: 'Por Marta Solano de la Vega | Agencia Litoral | 3 de mayo de 2026 | 18:30 h',
      names: ['Marta Solano de la Vega'],
      agency: 'Agencia Litoral',
      day: '2026-05-03',
    },
  ],
  pt: [
    { line: 'Por Rui Moreira — Porto Alvo', names: ['Rui Moreira'] },
    { line: '23/05/2026 14h05 Atualizado há 2 dias', day: '2026-05-23' },
    { line: 'Por Ana Lírio, g7 Costa, 13/12/2022 09h12', names: ['Ana Lírio'], day: '2022-12-13' },
  ],
  it: [
    { line: 'di Paolo Rinaldi', names: ['Paolo Rinaldi'] },
    { line: '05 GENNAIO 2025 alle 10:41', day: '2025-01-05' },
    { line: 'di Redazione Cronaca, 3 maggio 2026', agency: 'Redazione Cronaca', day: '2026-05-03' },
  ],
  pl: [
    { line: '21 czerwca 2022 r.', day: '2022-06-21' },
    { line: 'Opublikowano: wtorek, 21 czerwca 2022 roku, godz. 14:05', day: '2022-06-21' },
    { line: 'Oprac. Jan Kowalczyk, 3 maja 2026, 14:05', names: ['Jan Kowalczyk'], day: '2026-05-03' },
    { line: 'Data publikacji: 13.12.2022 godz. 14:05', day: '2022-12-13' },
  ],
  uk: [
    { line: '14 травня 2022 р., 10:30', day: '2022-05-14' },
    { line: 'Олена Гнатюк, 3 травня 2026, 14:05', names: ['Олена Гнатюк'], day: '2026-05-03' },
    { line: '13 грудня 2022, вівторок, 14:05', day: '2022-12-13' },
    { line: 'Автор: Іван Ткач | Оновлено 13.12.2022 о 15:10', names: ['Іван Ткач'], updated: '2022-12-13' },
  ],
  ru: [
    { line: '14 мая 2022 г.', day: '2022-05-14' },
    { line: '13 декабря 2022, 14:05 мск', day: '2022-12-13', at: '2022-12-13T14:05+03:00' },
    { line: 'Автор: Анна Лугова, 13.12.2022', names: ['Анна Лугова'], day: '2022-12-13' },
  ],
  nl: [
    { line: 'Door onze redactie 13 december 2022 om 14.05 uur', day: '2022-12-13' },
    {
      line: 'Door Lise van den Broek • 3 min. leestijd • 13 dec. 2022',
      names: ['Lise van den Broek'],
      day: '2022-12-13',
    },
  ],
  sv: [
    { line: 'Av Karin Öhman', names: ['Karin Öhman'] },
    {
      line: 'Publicerad 13 december 2022 kl. 14.05 Uppdaterad 14 december 2022',
      day: '2022-12-13',
      updated: '2022-12-14',
    },
  ],
  da: [
    { line: 'Af Mette Lundsgaard', names: ['Mette Lundsgaard'] },
    { line: '22/12/2025 KL. 09:00', day: '2025-12-22' },
    { line: 'Publiceret d. 13. dec. 2022 kl. 14:05', day: '2022-12-13' },
  ],
  nb: [
    {
      line: 'Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52',
      day: '2024-08-05',
      updated: '2024-08-05',
    },
    { line: 'Publisert torsdag 09. mai 2024 - 13:26', day: '2024-05-09' },
    { line: 'Marit Solheim – Journalist', names: ['Marit Solheim'] },
  ],
  fi: [
    { line: 'Julkaistu 13.12.2022 klo 14.05, päivitetty 14.12.2022', day: '2022-12-13', updated: '2022-12-14' },
    { line: 'Teksti: Aino Laaksonen', names: ['Aino Laaksonen'] },
  ],
  cs: [
    { line: 'úterý 21. 6. 2022 14:05', day: '2022-06-21' },
    { line: '1. 6. 2022', day: '2022-06-01' },
    { line: 'Autor: Jana Nováková', names: ['Jana Nováková'] },
    { line: 'Publikováno 13. prosince 2022 v 14:05', day: '2022-12-13' },
  ],
  tr: [
    { line: 'Giriş: 13.12.2022 - 14:05 Güncelleme: 14.12.2022 - 09:30', day: '2022-12-13', updated: '2022-12-14' },
    { line: 'Haber: Elif Karaca', names: ['Elif Karaca'] },
  ],
  el: [
    { line: '13 Δεκεμβρίου 2022, 14:05', day: '2022-12-13' },
    { line: 'Της Ελένης Παππά', names: ['Ελένης Παππά'] },
  ],
  ro: [
    { line: 'De Ioana Munteanu', names: ['Ioana Munteanu'] },
    { line: 'Publicat: 13 decembrie 2022, ora 14:05', day: '2022-12-13' },
  ],
  hu: [
    { line: '2022. december 13. 14:05', day: '2022-12-13' },
    { line: 'Szerző: Kovács Anna', names: ['Kovács Anna'] },
  ],
  ar: [
    { line: 'كتب: سامي الحداد', names: ['سامي الحداد'] },
    { line: 'نشر في: ١٣ ديسمبر ٢٠٢٢ - ١٤:٠٥', day: '2022-12-13' },
  ],
  ja: [
    { line: '2025年1月14日 20:00', day: '2025-01-14' },
    { line: '公開日：2025/01/31 11:30　更新日：2025/01/31 11:30', day: '2025-01-31', updated: '2025-01-31' },
    {
      line: '汐見新聞 2025/1/14 21:17（最終更新 1/14 21:17） 789文字',
      source: '汐見新聞',
      day: '2025-01-14',
      updated: '2025-01-14',
    },
    { line: '高瀬由美2025年1月13日 21時37分', names: ['高瀬由美'], day: '2025-01-13' },
    { line: '文・高瀬由美', names: ['高瀬由美'] },
    { line: '汐見通信　高瀬由美記者', names: ['高瀬由美'], agency: '汐見通信' },
  ],
  zh: [
    { line: '本报记者 李明 王芳', names: ['李明', '王芳'] },
    { line: '2022-12-13 14:05 来源：河洲晚报', source: '河洲晚报', day: '2022-12-13' },
    { line: '金某記者 2022年12月13日', names: ['金某'], day: '2022-12-13' },
    { line: '2022年12月13日 14:05:33 | 来源：江岸社', source: '江岸社', day: '2022-12-13' },
  ],
  ko: [
    { line: '입력 2026.07.12 22:09', day: '2026-07-12' },
    { line: '입력 2022.12.13 14:05 수정 2022.12.14 09:30', day: '2022-12-13', updated: '2022-12-14' },
    { line: '김모란 기자', names: ['김모란'] },
    { line: '박서진 기자 seojin@gangpo.example', names: ['박서진'] },
    { line: '[강포일보=김모란 기자] 2022년 12월 13일', names: ['김모란'], agency: '강포일보', day: '2022-12-13' },
  ],
}

/** What is no credit line, however much it begins or sounds like one. */
export const NO_CREDITS: readonly string[] = [
  'By Monday the water had reached the second step of the church',
  'By the way',
  'By 2030 all of it will be gone',
  'On May 9, 2026 the ferry sailed.',
  'Ferry sails on 9 May 2026',
  'Published in Ostrey',
  'The 9 May 2026 sailing',
  'Updated plans for the quay',
  'Rovers 2, Athletic 1',
  'Harbour board meets, 14:30',
  'Von 18 auf 24 Euro',
  'Par 72, Rook leads',
  'Por 3 votos',
  'Di Paolo weds',
  'Staff cuts at the ropery by May 2026',
  'Posted by the door: no entry',
  'From 3 May 2026 to 9 May 2026',
  'Door prize',
  'Nell Quarrow, 43, of Strand, was found on 3 May 2026',
  'Storm of 13 December 2022: what we know',
]
