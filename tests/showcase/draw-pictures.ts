/**
 * `node tests/showcase/draw-pictures.ts`: draw the pictures of the showcase's invented town
 * again, from shapes. They stand in its content folder like photos that somebody took.
 */

import { join } from 'node:path'
import sharp from 'sharp'
import { CONTENT } from './filings.ts'

const [WIDTH, HEIGHT] = [1200, 800]

const lighthouse = (x: number, lamp: string) =>
  `<path d="M${x - 46} 560l14-300h64l14 300z" fill="#ded8ca"/><path d="M${x - 38} 430l4-80h68l4 80z" fill="#8f2d24"/><rect x="${x - 40}" y="240" width="80" height="20" fill="#2a2f36"/><rect x="${x - 26}" y="196" width="52" height="44" fill="${lamp}"/><path d="M${x - 34} 196h68l-34-34z" fill="#2a2f36"/>`
const ferry = (x: number, y: number, size: number) =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M0 0h420l-40 70H44z" fill="#23364a"/><path d="M0 0h420l-8 14H8z" fill="#e6e0d2"/><rect x="60" y="-60" width="270" height="60" fill="#efeae0"/><rect x="110" y="-104" width="150" height="44" fill="#efeae0"/><rect x="286" y="-118" width="26" height="58" fill="#b4472f"/>${[80, 130, 180, 230, 280].map((at) => `<rect x="${at}" y="-42" width="26" height="20" fill="#6d8797"/>`).join('')}</g>`
const sea = (y: number, colour: string) => `<path d="M0 ${y}q150-22 300 0t300 0t300 0t300 0V800H0z" fill="${colour}"/>`
const sky = (top: string, low: string) =>
  `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="1200" height="800" fill="url(#s)"/>`

const PICTURES: Readonly<Record<string, string>> = {
  'harbour/eleven-minutes.jpg': `${sky('#0d1420', '#24344a')}${[120, 340, 560, 700, 1010].map((x, at) => `<circle cx="${x}" cy="${90 + ((at * 67) % 160)}" r="3" fill="#cdd6e0"/>`).join('')}<path d="M620 800l90-230h420l70 100v130z" fill="#10161d"/>${lighthouse(880, '#39424d')}${sea(610, '#162334')}${sea(680, '#101a28')}`,
  'harbour/winter-timetable.jpg': `${sky('#b9c4c9', '#e2ded2')}<path d="M0 520l240-90 210 60 260-110 490 140v280H0z" fill="#8d9a97"/>${sea(540, '#5c7884')}${ferry(380, 560, 1.1)}${sea(630, '#47626e')}`,
  'harbour/prudence-sails.jpg': `${sky('#7fa6bd', '#f0dcb8')}<circle cx="960" cy="300" r="70" fill="#f6c667"/>${sea(470, '#4d7f8f')}${ferry(250, 500, 1.5)}${sea(600, '#356371')}<path d="M0 700h330v100H0z" fill="#6b5d4c"/>`,
  'harbour/prudence-sails-2.jpg': `${sky('#93b4c2', '#efe5d0')}<path d="M0 430h520v370H0z" fill="#786a58"/><path d="M520 560l560 60v24l-560-40z" fill="#3b3f44"/>${sea(640, '#44717e')}${ferry(760, 620, 1.2)}${[90, 170, 250, 330, 410].map((x, at) => `<circle cx="${x}" cy="${352 - (at % 2) * 12}" r="24" fill="#${['2f4858', '8f2d24', 'c79a3b', '4b5f43', '5a4a6b'][at]}"/><path d="M${x - 30} 440q30-90 60 0z" fill="#2a2f36"/>`).join('')}`,
  'culture/library-reopens.jpg': `${sky('#a9b9bf', '#eae2d2')}<rect x="180" y="260" width="840" height="440" fill="#c9b28c"/><path d="M140 260h920L600 120z" fill="#8b6f4e"/>${[250, 410, 570, 730, 890].map((x) => `<path d="M${x} 660V420q40-60 80 0v240z" fill="#4c5a63"/>`).join('')}<rect x="0" y="700" width="1200" height="100" fill="#8a8476"/><circle cx="600" cy="206" r="30" fill="#efe8d8"/>`,
}

for (const [path, shapes] of Object.entries(PICTURES)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes}</svg>`
  await sharp(Buffer.from(svg)).flatten().jpeg({ quality: 82, mozjpeg: true }).toFile(join(CONTENT, path))
}
