/** Chinese. It has no capitals: names are known by the gazetteer, by the title before them, and foreign ones by the dot within. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  titles:
    '总统 總統 主席 总理 總理 首相 部长 部長 外长 外長 市长 市長 省长 州长 州長 国王 國王 女王 王子 教皇 将军 將軍 上将 大使 发言人 發言人 教授 博士 院长 局长 校长 教练 作家 导演 导演 秘书长 議員 议员 法官 律师 书记 司令',
  says: '表示 说 說 称 稱 指出 宣布 认为 認為 强调 強調 在 将 將 会见 会晤 访问 抵达 出席 于 今天 昨日 周一 警告 呼吁 否认 当选 辞职 和 与 與 透露 介绍 接受',
  smallSigns: '的 和 与 與 在 对 對 向 由 被 了 是 将 將 为 為 就 及 从 從 以 于 於 把 并 並 也 都',
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
}

export default names
