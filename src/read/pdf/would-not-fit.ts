/** Where printed lines have to end. */

/**
 * A word or a number is not parted, nor 、 from what it follows, nor （ from what follows it. Browsers part
 * neither 60% from what follows nor quotation marks from what stands on either side of them.
 */
const firstWord =
  /^[“‘《（(〔【]*(?:[A-Za-z0-9.]*%.|[A-Za-z0-9.]+|.)(?:[“”‘’]+.?|[、，。；：？！》）〕】,.;:?!)]+)*/u

/** Blank at the end of a line, in points, and how large its letters are. */
export interface LineEnd {
  left: number
  size: number
}

/** Whether a text would not have fitted at the end of another, so that it had to begin a line of its own. */
export function wouldNotFit(text: string, {left, size}: LineEnd): boolean {
  const word = firstWord.exec(text)?.[0] ?? ''
  const width = [...word].reduce((sum, sign) => sum + (/[\x20-\x7f]/.test(sign) ? 0.5 : 1), 0)
  return left < (width + 0.15) * size
}
