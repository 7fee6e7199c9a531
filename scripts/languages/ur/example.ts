/** The example that a new paper begins with, in Urdu. */

import type { Words } from '../en/example.ts'

const ur: Words = {
  headline: 'پہلی خبر کیسے دی جائے',
  body: `یہ ایک ٹیکسٹ فائل ہے، {file}۔ جب تک ”npm start“ چل رہا ہے، اس میں ہونے والی ہر تبدیلی صفحے پر نظر آتی ہے۔

پہلی سطر سرخی ہے، اور خالی سطر دو پیراگرافوں کو الگ کرتی ہے۔ ”content“ کے اندر کا ایک فولڈر ایک شعبہ بن جاتا ہے۔

یہ متن مسودہ ہے، کیونکہ ساتھ رکھی {sidecar} یہی کہتی ہے: یہ صرف یہاں دکھائی دیتا ہے اور کہیں شائع نہیں ہوتا۔ اپنی خبر ملتے ہی دونوں فائلیں مٹا دیجیے۔`,
}

export default ur
