/** Turkish: so far, what keeps copy from going out, and what stands before dates. */

import type { Wording } from '../wording.ts'

export default {
  and: 've',
  published: '(yayınlanma|yayımlanma)[ tarihi] | (yayınlandı|yayımlandı)',
  counts: '<digits> (dk|dakika) [okuma] | okuma süresi[:] <digits> (dk|dakika) | <digits> yorum',
  updatedDates: '[son] güncelle(me|ndi|nme)',
  embargoes: 'ambargo[lu] | yayın yasağı | yayım yasağı',
  holds: `
    taslak | yayımlanmayacak | yayınlanmayacak | yayımlamayın | yayınlamayın | yayın için değildir | gizli
  `,
  times: `
    bugün | yarın | saat | sabah | akşam | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi
  `,
  obituarySections: 'vefatlar | vefat [ilanları]',
  adSections: 'seri ilanlar | küçük ilanlar',
  letterSections: 'okur mektupları',
  storyKinds: 'canlı | özel haber | röportaj | son dakika | analiz',
  opinion: 'köşe yazısı | başyazı | görüş',
  embargoStems: 'ambargo',
  embargoUntils: 'kadar<end>',
  bylineOpeners: '(haber|yazan|röportaj|muhabir):',
  organisations: 'AA | Ajansı | Gazetesi',
  advisoryKeys: 'kim | ne',
  eventDates: 'ne zaman | tarih',
  eventTimes: 'saat',
  eventPlaces: 'nerede | yer | adres',
  writtenBy: 'metin | yazı',
  picturedBy: 'fotoğraf[lar]',
  greetings: 'merhaba[lar] | sayın | sevgili | selam | günaydın | iyi (günler|akşamlar)',
  closings: 'saygılar[ımla|ımızla] | sevgiler[imle] | teşekkür[ler] […20] | iyi çalışmalar | selamlar',
  coverNotes: 'ekte | gönderiyorum | konuştuğumuz gibi | söz verdiğim gibi',
  related: 'ilgili haber[ler] | (bunu|bunları) da oku[yun] | ayrıca oku[yun]',
} satisfies Wording
