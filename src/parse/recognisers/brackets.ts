import type {Span} from '../../units/list.ts'

export interface Brackets {
  /** In order and apart, those inside them included to a depth of one. */
  closed: Span[]
  /** Where those begin that are never closed. */
  open: number[]
}

/** The brackets of a folded text, round and square ones alike. */
export function bracketsIn(text: string): Brackets {
  const closed: Span[] = []
  const open: {start: number; depth: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '(' || mark === '[') open.push({start: at, depth: 0})
    else if (mark === ')' || mark === ']') {
      const own = open.pop()
      if (!own) continue
      const around = open.at(-1)
      if (around) around.depth = Math.max(around.depth, own.depth + 1)
      if (own.depth > 1) continue
      while ((closed.at(-1)?.start ?? -1) > own.start) closed.pop()
      closed.push({start: own.start, end: at + 1})
    }
  }
  return {closed, open: open.map(({start}) => start)}
}
