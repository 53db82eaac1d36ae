import {isUtf8} from 'node:buffer'

/** Why bytes are no text: `binary` holds NUL bytes, `encoding` is not UTF-8. */
export type DecodeProblem = 'binary' | 'encoding'

/** The text of some bytes, without its byte-order mark. */
export function decode(bytes: Uint8Array): {text: string} | {problem: DecodeProblem} {
  if (bytes.includes(0)) return {problem: 'binary'}
  if (!isUtf8(bytes)) return {problem: 'encoding'}
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return {text: text.startsWith('\ufeff') ? text.slice(1) : text}
}
