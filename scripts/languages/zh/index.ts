/** Chinese. */

import type { Language } from '../language.ts'

const zh: Language = {
  code: 'zh',
  set: { quotes: '“ ” ‘ ’', dash: '—' },
  weekdays: [
    '星期一, 周一',
    '星期二, 周二',
    '星期三, 周三',
    '星期四, 周四',
    '星期五, 周五',
    '星期六, 周六',
    '星期日, 周日',
  ],
  upTo: '至, 到',
  afterDate: '号, 號',
  dateSigns: { year: '年', month: '月', day: '日' },
  signs: [
    {
      common:
        '一不人上中大年到日月出分成三十二之部地工生民合同主本力重公市海水道面海山口天路高小新行方位理定好可用如名文全言老少北南西东電的了在是有和这个国我他来们说时要就会以为对发经进后作也里去自过得能而家动多产关心现机长业种事问应体政于两回开社想实没样反当点还前最通身斗第者任级组计结设表其此她见员建几间系军制比世内四五六从使你看起加意无所由向战法变等总间各给被并已与今部周东市区桥港村镇议员、。，；：！？“”《》（）',
      usual: ['gb18030', 0xb0, 0xd7],
    },
    {
      common:
        '一不人上中大年到日月出分成三十二之部地工生民合同主本力重公市海水道面海山口天路高小新行方位理定好可用如名文全言老少北南西东電的了在是有和這個國我他來們說時要就會以為對發經進後作也裡去自過得能而家動多產關心現機長業種事問應體政於兩回開社想實沒樣反當點還前最通身第者任級組計結設表其此她見員建幾間系軍制比世內四五六從使你看起加意無所由向戰法變等總各給被並已與今週東區橋港村鎮議灣、。，；：！？「」《》（）',
      usual: ['big5', 0xa4, 0xc6],
    },
  ],
  clock: {
    signs: { hour: '点, 點, 时, 時', minute: '分', half: '半' },
    timeJoined: '时间, 時間, 标准时间',
    noon: '正午, 中午',
    midnight: '午夜',
    around: '日, 号, 號',
    halves: {
      stand: 'before',
      morning: '上午, 早上, 凌晨',
      evening: '下午, 晚上',
    },
  },
  zones: {
    'Europe/London': '伦敦, 英国',
    'Europe/Paris': '巴黎',
    'Asia/Shanghai': '北京, 中国, 中國',
  },
  drafts: {
    names: '草稿',
    out: '已发布, 發布, 公開',
  },
  keys: {
    headline: '标题, 標題, 主题, 主題',
    dek: '副标题, 摘要, 副题, 副題',
    bylines: '作者, 记者, 記者, 文',
    agency: '通讯社',
    place: '地点',
    date: '日期, 发布时间',
    section: '栏目, 版面',
    topics: '标签, 关键词',
    source: '来源, 來源',
    language: '语言',
    alt: '替代文本, 图片说明文字',
    caption: '图注, 圖說',
    credit: '摄影, 攝影',
    kicker: '引题, 引題, 肩题, 眉题',
  },
}

export default zh
