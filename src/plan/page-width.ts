/** Whether a text looks as if its lines had been broken to fit a page: the reader joins such lines, the writer avoids them. */

/** A longer line shows that nothing was broken. */
export const widest = 60
const narrowest = 20
const fewest = 8
/** A 、 or 。 that may not begin a line, or a word that may not be torn, leaves a line a little shorter. */
const slack = 3
/** How a line ends that no other goes on. */
export const endsSentence = /[。;；:：!！?？)）\]〕”]$/

/** How much of a line a text takes up, in Chinese characters: letters and digits take half of one. */
export function printedWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1
  return width
}

/**
 * From which width on a line of a broken text is full; `undefined` where nothing was broken. Lines are
 * without blanks at their ends.
 */
export function fullWidth(
  lines: readonly string[],
  widths: readonly number[] = lines.map(printedWidth),
): number | undefined {
  if (lines.length < fewest) return undefined
  const width = widths.reduce((most, own) => Math.max(most, own), 0)
  if (width < narrowest || width > widest) return undefined
  const full = lines.filter((_, index) => widths[index]! >= width - slack)
  const torn = full.filter(line => !endsSentence.test(line))
  if (full.length < lines.length / 4 || torn.length < 2 || torn.length < full.length / 2) return undefined
  return width - slack
}
