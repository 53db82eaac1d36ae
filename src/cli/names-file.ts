/** Whether a word is the name of a file that may be a plan: `plan.docx`. */
export function namesFile(word: string): boolean {
  return /\.(?:txt|md|markdown|html?|docx?|wps|pdf)$/i.test(word)
}
