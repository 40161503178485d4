/** What a single word says of a number. */
export type Numeral = {
  /**
   * `unit` adds up into compounds («двадцать», «один»), `whole` stands alone («двое»), `scale` multiplies («тысяча»), `ordinal` ends a compound
   * («двадцать первый»), `fraction` is a part (the value is what it divides by).
   */
  type: 'unit' | 'whole' | 'scale' | 'ordinal' | 'fraction'
  value: number
  /** Whether a scale word says a number by itself: «тысяча» does, «более тысячи» does when bounded, «тысячи людей» is vague. */
  alone?: 'yes' | 'bounded' | 'no'
  /** An abbreviation that may carry a full stop. */
  isShort?: boolean
  isWeak?: boolean
}
