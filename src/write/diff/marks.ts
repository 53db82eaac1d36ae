/** Texts and lists of units with what came and what went marked, legible also without colour. */
import type {Segment, UnitsChange} from '../../diff/types.ts'

/** How words are marked that came or went. */
export interface Marks {
  gone: (text: string) => string
  come: (text: string) => string
}

/** `[-…-]{+…+}`, as `git diff --word-diff` has it. */
export const brackets: Marks = {gone: text => `[-${text}-]`, come: text => `{+${text}+}`}

/** A mark does not begin at the end of a line. */
export function markedText(segments: readonly Segment[], {gone, come}: Marks): string {
  return segments
    .map(({op, value}) => {
      if (op === 'equal') return value
      const [, breaks = '', words = ''] = value.match(/^(\n*(?=[^\n]))(.*)$/s) ?? ['', '', value]
      return breaks + (op === 'delete' ? gone : come)(words)
    })
    .join('')
}

/** What became another thing as a whole. */
export function markedPair(old: string | null, next: string | null, {gone, come}: Marks): string {
  return `${old === null || old === '' ? '' : gone(old)}${next === null || next === '' ? '' : come(next)}`
}

/** The units of a role that went and came, in one line. */
export function markedUnits({added, removed}: UnitsChange, {gone, come}: Marks): string {
  return [...removed.map(name => gone(name)), ...added.map(name => come(name))].join(' ')
}
