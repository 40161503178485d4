import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The first eight digits of a SHA-256 over texts, one after the other: `cat 1.ru.md 1.en.md | sha256sum`. */
export function fingerprintOf(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.join('')))).slice(0, 8)
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** A short name that an article keeps for ever, made from the shelf it first stood on: 40 bits in Crockford's base 32. */
export function shortNameOf(shelf: string): string {
  const bytes = sha256(utf8ToBytes(shelf)).slice(0, 5)
  return bytes.reduce((bits, byte) => bits + byte.toString(2).padStart(8, '0'), '').replace(/.{5}/g, (bits) => digits[Number.parseInt(bits, 2)] ?? '')
}
