/** The example that a new paper begins with, in Japanese. */

import type { Words } from '../en/example.ts'

const ja: Words = {
  headline: '最初の記事の出し方',
  body: `これはテキストファイル、{file}です。「npm start」を動かしている間は、書き換えるとページもそのとおりに変わります。

1行目が見出しで、空行が段落を分けます。「content」の中のフォルダーが一つの面になります。

この文章は下書きです。隣にある{sidecar}にそう書いてあるからで、ここにだけ表示され、どこにも公開されません。ご自分の記事ができたら、二つのファイルとも削除してください。`,
}

export default ja
