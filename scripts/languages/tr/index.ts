/** Turkish. */

import type { Language } from '../language.ts'

const tr: Language = {
  code: 'tr',
  caseEndings:
    '’ın |’in |’un |’ün |’nın |’nin |’nun |’nün |’a |’e |’ya |’ye |’ı |’i |’u |’ü |’yı |’yi |’yu |’yü |’da |’de |’ta |’te |’dan |’den |’tan |’ten |’la |’le |’yla |’yle',
  set: { quotes: '“ ” ‘ ’' },
  months: [
    'ocak',
    'şubat, subat',
    'mart',
    'nisan',
    'mayıs, mayis',
    'haziran',
    'temmuz',
    'ağustos, agustos',
    'eylül',
    'ekim',
    'kasım, kasim',
    'aralık, aralik',
  ],
  weekdays: ['pazartesi', 'salı, sali', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  upTo: 'ile',
  functionWords:
    've bir bu da de ile için olarak daha çok en ne olan gibi kadar sonra değil oldu olduğu o ama ancak her hiç veya ya ki mi mı var yok üzere göre tarafından bunu şu biz siz onlar olduğunu olması edildi etti dedi yeni iki ise önce geçen hafta gün yıl yılı saat dün bugün yüzde ardından arasında karşı rağmen beri tek bile diye içinde üzerine şey açıkladı olmadı bunun ilk tüm',
  clock: {
    at: 'saat',
  },
  answers: {
    yes: 'evet',
    no: 'hayır',
    now: 'şimdi',
  },
  drafts: {
    names: 'taslak',
    folders: 'taslaklar',
    out: 'yayınlandı, onaylandı, hazır',
  },
  toCome: 'yakında, yarın, sonra',
  over: 'bugün, dün, önce',
  copies: 'kopya',
  keys: {
    headline: 'başlık, manşet',
    kicker: 'üst başlık',
    dek: 'alt başlık, spot',
    bylines: 'yazar, muhabir',
    agency: 'ajans',
    place: 'yer',
    date: 'tarih',
    section: 'bölüm',
    source: 'kaynak',
  },
}

export default tr
