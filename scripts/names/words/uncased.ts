/**
 * Languages without capitals: names are known by the gazetteer, by what stands
 * before them (a title) or after them (Japanese, an honorific), and by the dot
 * that Chinese and Japanese put into foreign names.
 */

import { nameWords } from './name-words.ts'

export const ar = nameWords({
  titles: `الرئيس رئيس رئيسة الرئيسة الوزير وزير وزيرة الوزيرة الملك ملك الملكة الأمير الأميرة الشيخ السيد السيدة الدكتور الدكتورة
    الجنرال العقيد السفير السفيرة النائب النائبة القاضي المدرب الكاتب الكاتبة الفنان الفنانة المتحدث المتحدثة البابا المحامي
    المحامية العمدة`,
  others:
    'في من إلى على عن مع بعد قبل خلال أن إن كان قال قالت يوم أمس اليوم هذا هذه التي الذي وقد لم لن الوزراء الجمهورية الدولة البلدية الحكومة البرلمان المجلس المدينة السابق السابقة الجديد الجديدة',
  known: `
    place الولايات المتحدة = أمريكا = أميركا = الولايات المتحدة الأمريكية
    place بريطانيا = المملكة المتحدة
    place غزة = قطاع غزة
    place الضفة الغربية
    place القدس
    place الشرق الأوسط
    place أوروبا
    place القرم
    place كييف
    body الأمم المتحدة
    body الاتحاد الأوروبي
    body الناتو = حلف شمال الأطلسي
    body مجلس الأمن
    body جامعة الدول العربية = الجامعة العربية
    body صندوق النقد الدولي
    body البنك الدولي
    body منظمة الصحة العالمية
    body البيت الأبيض
    body الكرملين
    body البنتاغون
    body حماس
    body حزب الله
    body أوبك
    event كأس العالم
    event الألعاب الأولمبية`,
})

export const ur = nameWords({
  titles:
    'صدر وزیراعظم وزیر گورنر میئر جنرل کرنل کپتان ملک شہزادہ شیخ ڈاکٹر پروفیسر جج جسٹس سفیر ترجمان کوچ مصنف مصنفہ سینیٹر چیئرمین',
  others:
    'نے کو کا کی کے میں سے پر اور ہے ہیں تھا تھی کہ اس یہ وہ ایک بعد پہلے خلاف لیے خارجہ داخلہ خزانہ اعظم مملکت تعلیم صحت',
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
})

export const zh = nameWords({
  titles:
    '总统 總統 主席 总理 總理 首相 部长 部長 外长 外長 市长 市長 省长 州长 州長 国王 國王 女王 王子 教皇 将军 將軍 上将 大使 发言人 發言人 教授 博士 院长 局长 校长 教练 作家 导演 导演 秘书长 議員 议员 法官 律师 书记 司令',
  says: '表示 说 說 称 稱 指出 宣布 认为 認為 强调 強調 在 将 將 会见 会晤 访问 抵达 出席 于 今天 昨日 周一 警告 呼吁 否认 当选 辞职 和 与 與 透露 介绍 接受',
  known: `
    place 美国 = 美國
    place 英国 = 英國
    place 台湾 = 台灣
    place 香港
    place 澳门 = 澳門
    place 朝鲜 = 北韩
    place 韩国 = 韓國
    place 基辅 = 基輔
    place 莫斯科
    place 华盛顿 = 華盛頓
    place 纽约 = 紐約
    place 克里米亚
    place 加沙 = 加薩
    place 耶路撒冷
    place 中东 = 中東
    place 欧洲 = 歐洲
    place 非洲
    place 新疆
    place 西藏
    place 广东 = 廣東
    place 四川
    place 浙江
    place 江苏
    body 联合国 = 聯合國
    body 欧盟 = 歐盟
    body 北约 = 北約
    body 世界卫生组织 = 世卫组织 = 世衛
    body 国际货币基金组织
    body 世界银行
    body 白宫 = 白宮
    body 克里姆林宫
    body 五角大楼
    body 安理会
    body 国务院
    body 外交部
    body 新华社
    body 全国人大
    body 美联储
    event 世界杯
    event 奥运会 = 奧運會
    event 亚运会`,
})

export const ja = nameWords({
  titles:
    '氏 首相 大統領 総理 大臣 市長 知事 町長 村長 議員 社長 会長 監督 選手 教授 博士 外相 防衛相 財務相 国王 女王 長官 容疑者 さん 被告 弁護士 報道官 書記長 総書記 国家主席 主席 校長 院長 館長',
  known: `
    place 米国 = アメリカ
    place 英国 = イギリス
    place 韓国
    place 北朝鮮
    place 台湾
    place 香港
    place 欧州 = ヨーロッパ
    place 中東
    place キーウ = キエフ
    place クリミア
    place ガザ
    place ニューヨーク
    place ワシントン
    place 北海道
    place 沖縄
    place 大阪
    place 京都
    place 横浜
    place 名古屋
    place 札幌
    place 神戸
    place 福岡
    place 広島
    place 長崎
    place 仙台
    place 福島
    body 国連 = 国際連合
    body 欧州連合 = EU
    body 北大西洋条約機構 = NATO
    body 世界保健機関 = WHO
    body 国際通貨基金 = IMF
    body 世界銀行
    body 日銀 = 日本銀行
    body ホワイトハウス
    body クレムリン
    body 国防総省
    body 安全保障理事会 = 安保理
    body 最高裁 = 最高裁判所
    body 自民党
    body 立憲民主党
    body 気象庁
    body 警視庁
    body 文部科学省
    body 厚生労働省
    body 外務省
    body 防衛省
    event ワールドカップ = W杯
    event オリンピック = 五輪
    event 万博`,
})
