/** Where a part of a sentence ends: behind the next mark, or with the line. */
export function endOfPart(folded: string, from: number): number {
  const length = folded.slice(from).search(/[,;。]/)
  return length < 0 ? folded.length : from + length + 1
}
