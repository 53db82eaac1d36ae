const unseen = /[\xad\u200b-\u200f\u2060\ufeff]/g

/** Without the characters that nobody sees, which web pages leave within words, and nobody types. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
}
