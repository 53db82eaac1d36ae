const unseen = /[\xad\u200b-\u200f\u2060\ufeff]/g

/** Without the characters that nobody sees, which web pages leave within words, and nobody types. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
}

export function isUnseen(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}

/** A text without the blanks and the unseen characters at its ends. */
export function trimmed(text: string): string {
  const bare = text.trim()
  let start = 0
  let end = bare.length
  // Behind the unseen ones may stand blanks again.
  while (start < end && (isUnseen(bare.charCodeAt(start)) || (start > 0 && isBlank(bare[start]!)))) start++
  while (
    end > start &&
    (isUnseen(bare.charCodeAt(end - 1)) || (end < bare.length && isBlank(bare[end - 1]!)))
  )
    end--
  return bare.slice(start, end)
}

const isBlank = (char: string): boolean => char.trim() === ''
