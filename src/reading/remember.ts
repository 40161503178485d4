/** Makes a pure function of a word keep what it found: texts say the same words again and again. */
export function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before as Found
    const found = find(word)
    // No language has so many words; a text of noise has.
    if (known.size > 50_000) known.clear()
    known.set(word, found)
    return found
  }
}
