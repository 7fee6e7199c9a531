/**
 * The same paper for Hugo: its articles as Markdown with front matter, and layouts
 * that show what ours do, as bare as Hugo allows. The pages are of the same kinds:
 * stories, days, months, years, sections and their months, topics and their years,
 * headlines by month, and the feeds of the paper and of each section.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Invented } from '../stories.ts'

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/assets/paper.css"></head><body><header><p><a href="/">{{ .Site.Title }}</a></p><nav><ul>{{ range .Site.Taxonomies.sections }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul></nav></header><main>`
const FOOT = '</main><footer><p>{{ .Site.Title }}</p></footer></body></html>'
const LATEST =
  '{{ range first 30 .Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p><time>{{ .Date.Format "2006-01-02" }}</time></article>{{ end }}'
const ALL =
  '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>'
const FRONT = `${HEAD}<h1>{{ .Title }}</h1>${LATEST.replace('.Pages', '.Site.RegularPages')}${FOOT}`
/** Sections and topics show the latest; what is cut by date shows all that it has. */
const TERM = `${HEAD}<h1>{{ .Title }}</h1>{{ if in (slice "sections" "topics") .Data.Plural }}${LATEST}{{ else }}${ALL}{{ end }}${FOOT}`
const TERMS = `${HEAD}<h1>{{ .Title }}</h1>${ALL}${FOOT}`
const SINGLE = `${HEAD}<article><h1>{{ .Title }}</h1><p><time>{{ .Date.Format "2006-01-02" }}</time></p>{{ .Content }}</article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>${FOOT}`
const JSON_FEED =
  '{"title":{{ .Site.Title | jsonify }},"items":[{{ range $at, $one := first 50 .Site.RegularPages }}{{ if $at }},{{ end }}{"url":{{ $one.Permalink | jsonify }},"title":{{ $one.Title | jsonify }},"content_html":{{ $one.Content | jsonify }}}{{ end }}]}'
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ .Site.Title }}</title>{{ range first 50 .Site.RegularPages }}<entry><title>{{ .Title }}</title><id>{{ .Permalink }}</id><content type="html">{{ .Content | html }}</content></entry>{{ end }}</feed>'

const CONFIG = `baseURL = "https://example.org/"
title = "The Testing Post"
disableKinds = ["section"]
[taxonomies]
topic = "topics"
topicyear = "topicyears"
section = "sections"
sectionmonth = "sectionmonths"
day = "days"
month = "months"
year = "years"
headline = "headlines"
[outputFormats.Atom]
mediaType = "application/rss+xml"
baseName = "feed"
[outputs]
home = ["HTML", "RSS", "JSON", "Atom"]
taxonomy = ["HTML"]
term = ["HTML"]
[services.rss]
limit = 50
`

/** Write the paper below a folder. */
export function writeHugo(folder: string, stories: readonly Invented[]): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('config.toml', CONFIG)
  put('layouts/_default/single.html', SINGLE)
  put('layouts/_default/term.html', TERM)
  put('layouts/_default/taxonomy.html', TERMS)
  put('layouts/index.html', FRONT)
  put('layouts/index.json', JSON_FEED)
  put('layouts/index.atom.xml', ATOM)
  for (const section of new Set(stories.map((story) => story.section)))
    put(`content/sections/${section.toLowerCase()}/_index.md`, `---\ntitle: ${section}\noutputs: [HTML, RSS]\n---\n`)
  for (const story of stories) put(pageOf(story), markdownOf(story))
}

/** Where Hugo has a story. */
export function pageOf({ name }: Invented): string {
  return `content/post/${name}.md`
}

export function markdownOf({ headline, section, topics, day, paragraphs }: Invented): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  const front = {
    title: headline,
    date: day,
    topics,
    topicyears: topics.map((topic) => `${topic} ${year}`),
    sections: [section],
    sectionmonths: [`${section} ${month}`],
    days: [day],
    months: [month],
    years: [year],
    headlines: [month],
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}
