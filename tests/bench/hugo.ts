/**
 * The same paper for Hugo: its articles as Markdown with front matter, and layouts
 * that show what ours do, as bare as Hugo allows: story, front page, section,
 * topic, and a feed of each.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Invented } from './stories.ts'

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/assets/paper.css"></head><body><header><p><a href="/">{{ .Site.Title }}</a></p><nav><ul>{{ range .Site.Taxonomies.sections }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul></nav></header><main>`
const FOOT = '</main><footer><p>{{ .Site.Title }}</p></footer></body></html>'
const LIST = `${HEAD}<h1>{{ .Title }}</h1>{{ range first 30 .Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p><time>{{ .Date.Format "2006-01-02" }}</time></article>{{ end }}${FOOT}`
const SINGLE = `${HEAD}<article><h1>{{ .Title }}</h1><p><time>{{ .Date.Format "2006-01-02" }}</time></p>{{ .Content }}</article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>${FOOT}`

const CONFIG = `baseURL = "https://example.org/"
title = "The Testing Post"
disableKinds = ["section"]
[taxonomies]
topic = "topics"
section = "sections"
day = "days"
month = "months"
`

/** Write the paper below a folder. */
export function writeHugo(folder: string, stories: readonly Invented[]): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('config.toml', CONFIG)
  put('layouts/_default/single.html', SINGLE)
  put('layouts/_default/list.html', LIST)
  put('layouts/index.html', LIST.replace('.Pages', '.Site.RegularPages'))
  for (const { name, headline, section, topics, day, paragraphs } of stories) {
    const front = { title: headline, date: day, sections: [section], topics, days: [day], months: [day.slice(0, 7)] }
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    put(`content/post/${name}.md`, `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`)
  }
}
