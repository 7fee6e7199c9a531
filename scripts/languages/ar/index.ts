/** Arabic. */

import type { Language } from '../language.ts'

const ar: Language = {
  code: 'ar',
  set: { quotes: '« » “ ”' },
  months: [
    'يناير, كانون الثاني',
    'فبراير, شباط',
    'مارس, آذار',
    'أبريل, نيسان',
    'مايو, أيار',
    'يونيو, حزيران',
    'يوليو, تموز',
    'أغسطس, آب',
    'سبتمبر, أيلول',
    'أكتوبر, تشرين الأول',
    'نوفمبر, تشرين الثاني',
    'ديسمبر, كانون الأول',
  ],
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  upTo: 'إلى, حتى',
  afterYear: 'ء',
  alphabet: 'ايلمونرتبةعدسفهكقحجشصطخضذثأإآءغئزىظؤ،؟؛ًّ',
  commonWords:
    'في من على إلى أن عن مع بعد هذا هذه التي الذي قبل بين كما لا ما كان قال خلال أو و يوم منذ حتى تم غير عام',
  particles: 'bin ibn al el',
  clock: {
    mayOpen: 'الساعة',
    timeOf: 'بتوقيت',
    at: 'الساعة',
    noon: 'الظهر, ظهرا',
    midnight: 'منتصف الليل',
    halves: {
      stand: 'behind',
      morning: 'صباحا, صباحاً, ص',
      evening: 'مساء, مساءً, م',
    },
  },
  zones: {
    'Africa/Cairo': 'القاهرة',
    'Asia/Riyadh': 'مكة, مكة المكرمة, السعودية',
    'Asia/Beirut': 'بيروت',
    UTC: 'غرينتش',
  },
  answers: {
    now: 'الآن',
  },
  drafts: {
    names: 'مسودة',
    folders: 'مسودات',
    out: 'منشور, نُشر',
  },
  keys: {
    headline: 'العنوان, عنوان',
    dek: 'العنوان الفرعي',
    bylines: 'الكاتب, الكاتبة, بقلم',
    agency: 'الوكالة, وكالة',
    place: 'المكان',
    date: 'التاريخ, تاريخ النشر',
    section: 'القسم',
    topics: 'وسوم',
    source: 'المصدر',
    embargo: 'حظر النشر',
    language: 'اللغة',
    urgency: 'الأولوية',
    alt: 'النص البديل, نص بديل',
    caption: 'تعليق الصورة',
    credit: 'تصوير',
    event: 'فعالية',
  },
  beside: {
    place: 'المكان',
    from: 'من',
    until: 'إلى, حتى',
    order: 'الترتيب',
    shownIn: 'في',
    advertisement: 'إعلان',
    front: 'الصفحة الأولى',
    story: 'خبر, مقال',
    section: 'قسم, أقسام',
    foot: 'التذييل',
    menu: 'القائمة',
    none: 'لا شيء',
  },
}

export default ar
