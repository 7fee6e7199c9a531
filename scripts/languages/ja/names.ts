/** Japanese. It has no capitals: names are known by the gazetteer, by the honorific behind them, and foreign ones by the dot within. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  titles:
    '氏 首相 大統領 総理 大臣 市長 知事 町長 村長 議員 社長 会長 監督 選手 教授 博士 外相 防衛相 財務相 国王 女王 長官 容疑者 さん 被告 弁護士 報道官 書記長 総書記 国家主席 主席 校長 院長 館長',
  titlePrefixes: '前 元 次期',
  bodyEndings: '大学 銀行 新聞 協会 裁判所 市議会 委員会 党',
  placeEndings: '市 県 町 村 島',
  behindPlaces: 'の で に は が へ を',
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
}

export default names
