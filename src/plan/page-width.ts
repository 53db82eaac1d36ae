/** Whether a text looks as if its lines had been broken to fit a page: the reader joins such lines, the writer avoids them. */

/** A longer line shows that nothing was broken. */
export const widest = 60
const narrowest = 20
const fewest = 8
/** A 、 or 。 that may not begin a line, or a word that may not be torn, leaves a line a little shorter. */
const slack = 3
/** How a folded line ends that no other goes on. */
export const endsSentence = /[。;:!?)\]”]$/

/** From which length on a line of a broken text is full; `undefined` where nothing was broken. Lines are folded, without blanks at their ends. */
export function fullLength(lines: readonly string[]): number | undefined {
  const width = lines.reduce((most, {length}) => Math.max(most, length), 0)
  if (lines.length < fewest || width < narrowest || width > widest) return undefined
  const full = lines.filter(({length}) => length >= width - slack)
  const torn = full.filter(line => !endsSentence.test(line))
  if (full.length < lines.length / 4 || torn.length < 2 || torn.length < full.length / 2) return undefined
  return width - slack
}
