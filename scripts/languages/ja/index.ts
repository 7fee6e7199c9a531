/** Japanese. */

import type { Language } from '../language.ts'

const ja: Language = {
  code: 'ja',
  set: { quotes: '「 」 『 』', dash: '—' },
  weekdays: ['月曜日, 月', '火曜日, 火', '水曜日, 水', '木曜日, 木', '金曜日, 金', '土曜日, 土', '日曜日, 日'],
  upTo: 'から',
  afterDate: '朝刊, 夕刊, 日刊',
  dateSigns: { year: '年', month: '月', day: '日' },
  signs: [
    {
      common:
        '一不人上中大年到日月出分成三十二之部地工生民合同主本力重公市海水道面海山口天路高小新行方位理定好可用如名文全言老少北南西东電のにはをたがでとしてるいなれさからこもりあっすうきくまだらそんよつけめわどえろやせみおほじびひずごべばなンールストイアリラドクシレタジフマッカコロテサ々社会事件前後開発東京議会員者時代国橋港駅今年々学校電車、。「」・！？ー',
      usual: ['shift_jis', 0x88, 0x98],
    },
  ],
  clock: {
    signs: { hour: '時', minute: '分', half: '半' },
    timeJoined: '時間, 標準時',
    noon: '正午',
    around: '日',
    halves: {
      stand: 'before',
      morning: '午前',
      evening: '午後',
    },
  },
  zones: {
    'Asia/Tokyo': '日本',
  },
  drafts: {
    names: '下書き',
    out: '公開, 公開済み',
  },
  keys: {
    headline: '見出し, タイトル, 主見出し',
    date: '日付',
    language: '言語',
    alt: '代替テキスト',
    caption: 'キャプション',
    credit: '撮影',
    kicker: '肩見出し',
    dek: 'サブタイトル, 副題, 袖見出し',
    bylines: '記者, 執筆, 筆者',
    place: '発信地',
    section: '分野',
    source: '出典',
  },
}

export default ja
