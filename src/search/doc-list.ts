/** Numbers of finds in rising order as text: each the step from the one before in letters, the last of a step in capitals, `0, 1, 27 → ABbA`. */
export function writeDocs(docs: readonly number[]): string {
  return docs.map((doc, at) => letters(doc - (docs[at - 1] ?? 0))).join('')
}

/** Reads what `writeDocs` wrote. */
export function readDocs(text: string): number[] {
  const docs: number[] = []
  let step = 0
  for (const sign of text) {
    const isLast = sign <= 'Z'
    step = step * 26 + sign.charCodeAt(0) - (isLast ? 65 : 97)
    if (!isLast) continue
    docs.push((docs.at(-1) ?? 0) + step)
    step = 0
  }
  return docs
}

function letters(step: number): string {
  const start = step >= 26 ? letters(Math.floor(step / 26)).toLowerCase() : ''
  return start + String.fromCharCode(65 + (step % 26))
}
