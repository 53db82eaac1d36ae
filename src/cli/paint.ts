/** Colours that are put in once lines are wrapped: an escape sequence has no width, and may not be torn. */
import type {Marks} from '../write/diff/marks.ts'

// Invisible operators of mathematics: no document has them, and they take up no column.
const [come, endCome, gone, endGone] = ['\u2061', '\u2062', '\u2063', '\u2064'] as const

export const placeholders: Marks = {
  come: text => `${come}${text}${endCome}`,
  gone: text => `${gone}${text}${endGone}`,
}

const stretch = new RegExp(`([${come}${gone}])([^${endCome}${endGone}]*)[${endCome}${endGone}]`, 'g')

/** A text with the stretches coloured that were marked for it, each line by itself. */
export function paint(text: string, marks: Marks): string {
  return text.replace(stretch, (_, open: string, words: string) =>
    words
      .split('\n')
      .map(line => {
        const [, indent = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? []
        return rest === '' ? line : `${indent}${open === come ? marks.come(rest) : marks.gone(rest)}`
      })
      .join('\n'),
  )
}
