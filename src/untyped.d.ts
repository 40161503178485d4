// Packages that bring no types of their own, as far as they are used here.

declare module 'petrovich' {
  type Inflect = Record<'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional', (word: string) => string>
  /** Russian personal names in their cases. */
  const petrovich: Record<'male' | 'female', Record<'first' | 'middle' | 'last', Inflect>>
  export default petrovich
}

declare module 'russian-nouns-js' {
  type Lemma = { readonly __lemma: never }
  /** Russian nouns in their cases. */
  const nouns: {
    Gender: { MASCULINE: string; FEMININE: string }
    CASES: string[]
    createLemma: (word: { text: string; gender: string }) => Lemma
    Engine: new () => { decline: (lemma: Lemma, form: string) => string[] }
  }
  export default nouns
}
