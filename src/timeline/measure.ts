/** An estimate of a text's width in px, a little on the wide side; there is no font to ask at build time. */
export function measureText(text: string, size: number): number {
  let width = 0
  for (const char of text) width += widthOf(char)
  return width * size
}

/** Breaks a text into lines no wider than `width`, at spaces; no-break spaces hold, the last line that fits ends in «…». */
export function wrapText(text: string, size: number, width: number, most = 3): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && measureText(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,.;:–—-]+$/, '')}…`]
}

function widthOf(char: string): number {
  if (/[\s.,:;|!'’()«»„“”]/.test(char)) return 0.32
  if (/[—–+−×]/.test(char)) return 0.72
  if (/\d/.test(char)) return 0.58
  if (/[МШЩЖФЮЫмшщжфюыmwMW]/.test(char)) return 0.82
  if (/\p{Lu}/u.test(char)) return 0.68
  if (/[iljtfrI-]/.test(char)) return 0.34
  return 0.56
}
