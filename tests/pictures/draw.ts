/** Invented pictures for tests: a boat on the sea, drawn and coded as asked. */

import sharp, { type Sharp } from 'sharp'

export function drawn(width: number, height: number, sky = '#9fb6c3'): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 300 200" preserveAspectRatio="xMidYMid slice"><rect width="300" height="200" fill="${sky}"/><path d="M0 130H300V200H0Z" fill="#3c6479"/><path d="M60 128h110l-14 22H76z" fill="#28323c"/></svg>`
  return sharp(Buffer.from(svg))
}

export async function jpeg(width: number, height: number, sky?: string): Promise<Buffer> {
  return await drawn(width, height, sky).flatten().jpeg({ quality: 70 }).toBuffer()
}
