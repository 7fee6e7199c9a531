/** Japanese, as headlines are drafted in it: the verb is last, so that only what stands in front can go. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  isVerbLast: true,
  conditions: 'れば, 限り, なら, たら, 場合, まで',
  pointing: `これ, それ, この, その, あの, ここ, そこ, また, しかし, だが, そして, さらに, 一方, このため, そのため, なお, ただ, ただし, 彼, 彼女, 同, 両, 私, 我々, 僕, このほか, また、, こうした, そうした, なぜ, 現在, 刺した, 逮捕されたのは, 死亡したのは, 感謝状が送られたのは, 今回, 当時, この時間`,
  openingEndings:
    '日, 月, 年, 朝, 昼, 夜, 夕方, 午前, 午後, 未明, ごろ, 昼前, 早く, 深夜, を受け, として, ため, に伴い, に伴って, で分かった, によると, 今後',
  unfinished: 'と, て, で, に, を, が, は, も, の, し, から, より, まで, や, か',
  persons: '私, 我々, 僕, 俺, あなた, 皆さん',
}

export default drafting
