/** Urdu. It has no capitals: names are known by the gazetteer, and by the title before them. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  titles:
    'صدر وزیراعظم وزیر گورنر میئر جنرل کرنل کپتان ملک شہزادہ شیخ ڈاکٹر پروفیسر جج جسٹس سفیر ترجمان کوچ مصنف مصنفہ سینیٹر چیئرمین',
  others:
    'نے کو کا کی کے میں سے پر اور ہے ہیں تھا تھی کہ اس یہ وہ ایک بعد پہلے خلاف لیے خارجہ داخلہ خزانہ اعظم مملکت تعلیم صحت',
  caseMarks: 'نے کا کی کے کو سے پر اور نہ میں',
  known: `
    place امریکہ = امریکا
    place برطانیہ
    place غزہ
    place کشمیر
    place پنجاب
    place سندھ
    place بلوچستان
    place خیبر پختونخوا
    place مشرق وسطیٰ
    place یورپ
    place کیف
    body اقوام متحدہ
    body یورپی یونین
    body نیٹو
    body سلامتی کونسل
    body آئی ایم ایف
    body عالمی بینک
    body سپریم کورٹ
    body وائٹ ہاؤس
    body کریملن
    event ورلڈ کپ`,
}

export default names
