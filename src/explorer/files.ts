import { lightColours, palette } from '../timeline/style.ts'

// Part of the browser entry: gives files to the reader.

const margin = 28
const density = 2

/** Offers a file to be saved. */
export function saveFile(content: string | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A drawing as PNG at twice its size, on the light paper, in the typefaces of the page. */
export async function makePng(svg: string): Promise<Blob> {
  const plain = svg.replace(palette, lightColours).replace('<style>', `<style>${await embedFaces()}`)
  const url = URL.createObjectURL(new Blob([plain], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = (image.width + 2 * margin) * density
    canvas.height = (image.height + 2 * margin) * density
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser draws no canvas')
    context.fillStyle = /--paper:(#\w+)/.exec(lightColours)?.[1] ?? 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.scale(density, density)
    context.drawImage(image, margin, margin)
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser writes no PNG')))))
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The typefaces of the page with their data in them: a picture may load nothing. */
async function embedFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule).filter(({ style }) => /woff2/.test(style.getPropertyValue('src')) && style.getPropertyValue('font-style') !== 'italic')
  const texts = await Promise.all(faces.map(async ({ cssText }) => {
    const address = /url\(["']?([^"')]+)/.exec(cssText)?.[1] ?? ''
    return cssText.replace(/url\([^)]*\)/, `url(${await readAsData(new URL(address, document.baseURI))})`)
  }))
  return texts.join('')
}

async function readAsData(address: URL): Promise<string> {
  const blob = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error(`${address.pathname} could not be read`)))
    reader.readAsDataURL(blob)
  })
}
