/** A number as a person types it: digits or printed markers, in any width and spacing. */
import {fold} from '../plan/fold.ts'
import {type MarkerStyle, numeralValue, readMarker} from '../plan/markers.ts'
import {hanDigits} from '../plan/numerals.ts'

export interface Step {
  value: number
  /** How it was typed; a plain number may also stand for a marker of any style. */
  style: MarkerStyle | 'count' | 'said'
}

const numeral = `([${hanDigits}]+|\\d+)`

/** The first that fits holds. */
const forms = [
  ['han-bracket', `\\(([${hanDigits}]+)\\)`],
  ['digit-bracket', '\\((\\d+)\\)'],
  ['circled', '([①-⑳㉑-㉟㊱-㊿])'],
  ['han', `([${hanDigits}]+)`],
  ['digit-paren', '(\\d+)\\)'],
  ['digit', '(\\d+)'],
  ['count', '^#(\\d+)$'],
  ['count', `^第${numeral}项$`],
  ['said', `^第${numeral}号$`],
  ['article', `第${numeral}条:?`],
  ['part', `第${numeral}(?:章|部分|篇):?`],
  ['subpart', `第${numeral}节:?`],
  ['task', `(?:任务|问题|事项)${numeral}:?`],
] as const
const step = new RegExp(forms.map(([, form]) => form).join('|'), 'y')
const between = /[.、·/-]*/y

/** `2.`: the mark behind it says that the document prints it so. */
export const printedDigits = /^\d+[.、]$/

/** What was typed, folded, with blanks between figures as full stops. */
export function withoutBlanks(typed: string): string {
  return spelledOut(typed.trim())
    .replace(/(?<=\d)\s+(?=\d)/g, '.')
    .replace(/\s+/g, '')
}

/** Folded, and characters that hold brackets, ㈠ and ⑴, written with them. */
function spelledOut(text: string): string {
  return fold(text).replace(/[㈠-㈩⑴-⒇]/g, char => char.normalize('NFKC'))
}

/** `(一)-1-(1)` → three steps; `undefined` where something else stands in it. */
export function readSteps(text: string): Step[] | undefined {
  const steps: Step[] = []
  for (let at = 0; at < text.length; at = between.lastIndex) {
    step.lastIndex = at
    const match = step.exec(text)
    const group = match?.slice(1).findIndex(numeral => numeral !== undefined) ?? -1
    const value = match && numeralValue(match[group + 1]!)
    if (value === undefined || value === null) return undefined
    steps.push({value, style: forms[group]![0]})
    between.lastIndex = step.lastIndex
    between.exec(text)
  }
  return steps.length > 0 ? steps : undefined
}

/** How a printed marker is written. */
export function styleOf(marker: string | undefined): MarkerStyle | undefined {
  return marker === undefined ? undefined : readMarker(`${spelledOut(marker)} `)?.style
}
