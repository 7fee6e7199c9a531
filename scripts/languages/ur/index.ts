/** Urdu. */

import type { Language } from '../language.ts'

const ur: Language = {
  code: 'ur',
  set: { quotes: '” “ ’ ‘', bareYear: true },
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  weekdays: ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'],
  afterYear: 'ء',
  alphabet: 'ایےکرنوہمسلتںبدپھگٹجشعقفحچڑخصطذزئآضغثڈژظءؤ،۔؟',
  commonWords: 'کے میں کی سے کا نے کو اور ہے پر کہ اس یہ بھی ہیں ایک لیے گیا تھا جو بعد تک کر کیا نہیں وہ گی گا ہو دی',
  clock: {
    at: 'ساعت',
  },
  zones: {
    'Asia/Karachi': 'پاکستان',
  },
  keys: {
    headline: 'سرخی',
    dek: 'ذیلی سرخی',
    bylines: 'تحریر, مصنف',
    agency: 'ایجنسی',
    place: 'مقام',
    date: 'تاریخ',
    section: 'شعبہ',
    topics: 'ٹیگ',
    source: 'ماخذ',
    language: 'زبان',
    alt: 'متبادل متن',
    caption: 'تصویر کا عنوان',
    credit: 'تصویر بشکریہ',
  },
}

export default ur
