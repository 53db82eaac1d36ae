/** Gaps within a piece of text in which a piece of another font stands: 推进 放 and “, of 推进“放. */
import type {Piece} from './printed-lines.ts'

/** Wide characters with blanks between them. */
const wide = /^[\p{sc=Han}\u3001-\u3017\uff01-\uff5e ]+$/u

/** The pieces, those parted whose gaps others fill, so that each stands in its place. */
export function partAtGaps(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(piece => {
    const parts = piece.text.includes(' ') && wide.test(piece.text) ? partsOf(piece) : [piece]
    const isFilled = parts.some((part, index) => {
      const next = parts[index + 1]
      return next && pieces.some(other => other !== piece && stands(other, part, next))
    })
    return isFilled ? parts : [piece]
  })
}

/** Its words with their places, as far as all characters are as wide as they are high. */
function partsOf(piece: Piece): Piece[] {
  const words = piece.text.split(' ').filter(word => word !== '')
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const gap = (piece.right - piece.left - letters * piece.size) / Math.max(1, words.length - 1)
  if (words.length < 2 || gap <= 0) return [piece]
  let left = piece.left
  return words.map(text => {
    const right = left + text.length * piece.size
    const part = {...piece, text, left, right}
    left = right + gap
    return part
  })
}

/** Whether a piece stands between two others on their line. */
function stands({left, right, baseline}: Piece, before: Piece, after: Piece): boolean {
  const middle = (left + right) / 2
  return (
    Math.abs(baseline - before.baseline) < 0.4 * before.size && middle > before.right && middle < after.left
  )
}
