/** The example that a new paper begins with, in Chinese. */

import type { Words } from '../en/example.ts'

const zh: Words = {
  headline: '怎样交第一篇稿',
  body: `这是一个文本文件，{file}。“npm start”运行期间，文件一有改动，页面随之更新。

第一行是标题，段落之间空一行。“content”里的一个文件夹就是一个版面。

这篇是草稿，因为旁边的{sidecar}这样写着：只在这里显示，不会发布到任何地方。有了自己的报道，就请把这两个文件都删去。`,
}

export default zh
