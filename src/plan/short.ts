const longest = 24

/** The beginning of a text that is too long for a message. */
export function short(text: string): string {
  return text.length <= longest + 1 ? text : `${text.slice(0, longest)}…`
}
