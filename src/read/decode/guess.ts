/** Guesses the encoding of bytes that are not UTF-8 and have no byte-order mark. */
import type {Decoded, Encoding} from '../decode.ts'
import {declaredEncoding} from './declared.ts'
import {type Weight, weigh} from './weigh.ts'

/** Enough to judge by: 20,000 characters. */
const sampleSize = 40_000

/** Enough to see that a file is none of text; this is paid for each document. */
const headSize = 4096

interface Candidate extends Weight {
  encoding: Encoding
}

export function guess(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes)
  const candidates = candidatesFor(bytes)
    .flatMap(encoding => weighed(bytes, encoding) ?? [])
    .filter(({plausible}) => plausible)
    .sort((a, b) => Number(b.encoding === declared) - Number(a.encoding === declared) || b.share - a.share)
  for (const [index, {encoding, share, han}] of candidates.entries()) {
    const text = decodeAs(bytes, encoding)
    if (text === undefined) continue
    const others = candidates.slice(index + 1).map(other => other.share)
    const clear = han >= 16 && share - Math.max(0, ...others) >= 0.15
    return {text, encoding, certain: clear || encoding === declared}
  }
  return {problem: looksBinary(bytes) ? 'binary' : 'encoding'}
}

/** The whole text, without a byte-order mark; `undefined` where the bytes are not in this encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return withoutMark(new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes))
  } catch {
    return undefined
  }
}

export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Each of these decodes much of what is in the others without an error; only the text tells. */
function candidatesFor(bytes: Uint8Array): Encoding[] {
  const wide: Encoding[] = bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : []
  return bytes.includes(0) ? wide : ['gb18030', 'big5', ...wide]
}

function weighed(bytes: Uint8Array, encoding: Encoding): Candidate | undefined {
  const wide = encoding.startsWith('utf-16')
  // The head of a page may be long and all ASCII. The first high byte begins a character.
  const start = wide
    ? 0
    : Math.max(
        0,
        bytes.findIndex(byte => byte > 0x7f),
      )
  try {
    const sample = bytes.subarray(start, start + sampleSize)
    const text = new TextDecoder(encoding, {fatal: true}).decode(sample, {stream: true})
    return {encoding, ...weigh(text)}
  } catch {
    return undefined
  }
}

/** Whether there are control characters that no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, headSize)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  return controls > sample.length / 50 || bytes.includes(0)
}
