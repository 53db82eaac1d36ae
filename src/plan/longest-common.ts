/** Length of the longest common subsequence: how many characters two texts share, in order. */
export function longestCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const char of a) {
    const above = row
    row = [0]
    for (let at = 1; at <= b.length; at++) {
      row[at] = char === b[at - 1] ? above[at - 1]! + 1 : Math.max(above[at]!, row[at - 1]!)
    }
  }
  return row[b.length]!
}
