/**
 * Which parts of a Word document are not of its text: what was deleted, moved away, is told a second time, or
 * only asks for text.
 */

/** Keeps count of where the walk is inside of something that is skipped. */
export interface Skipped {
  /** Whether an element that begins is skipped, by itself or with one around it. */
  open(name: string, parent: string | undefined): boolean
  /** Whether an element that ends was skipped. */
  close(name: string): boolean
}

const never = new Set([
  // What it was before a tracked change.
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  // How a character is pronounced.
  'w:rt',
])

// In the properties of a paragraph mark or of a row they are a mark, elsewhere they enclose what was deleted or moved.
const deleted = new Set(['w:del', 'w:moveFrom'])
const properties = new Set(['w:rPr', 'w:trPr'])

export function createSkipped(): Skipped {
  let depth = 0
  /** For each set of alternatives that is open, whether one of them was read. */
  const chosen: boolean[] = []
  /** For each control that is open, whether it shows 单击或点击此处输入文字 in the place of text. */
  const asking: boolean[] = []

  const begins = (name: string, parent: string | undefined): boolean => {
    if (never.has(name)) return true
    if (deleted.has(name)) return !properties.has(parent ?? '')
    if (name === 'w:sdt') asking.push(false)
    if (name === 'w:showingPlcHdr') asking[asking.length - 1] = true
    if (name === 'w:r') return asking.at(-1) === true
    if (name === 'mc:AlternateContent') chosen.push(false)
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false
    const isSecond = chosen.at(-1) === true
    chosen[chosen.length - 1] = true
    return isSecond
  }

  return {
    open(name, parent) {
      if (depth > 0 || begins(name, parent)) depth++
      return depth > 0
    },
    close(name) {
      if (depth === 0) {
        if (name === 'mc:AlternateContent') chosen.pop()
        if (name === 'w:sdt') asking.pop()
        return false
      }
      depth--
      return true
    },
  }
}
