/** Brackets and quotes that have no partner. */
import {type Line, pointAt} from '../plan/blocks.ts'

export interface Unpaired {
  line: Line
  at: number
  /** Where it stands in the source. */
  offset: number
  mark: string
  /** The mark that is missing. */
  partner: string
  opens: boolean
}

const pairs = [
  '()',
  '（）',
  '[]',
  '［］',
  '〔〕',
  '【】',
  '《》',
  '〈〉',
  '「」',
  '『』',
  '“”',
  '‘’',
] as const
const closerOf = new Map(pairs.map(([open, close]) => [open!, close!]))
const openerOf = new Map(pairs.map(([open, close]) => [close!, open!]))
const anyMark = /[()（）[\]［］〔〕【】《》〈〉「」『』“”‘’]/g

/** A bracket may hold several lines, and a quotation several paragraphs; farther apart they do not belong together. */
const reach = 8
/** Nobody nests them deeper; broken texts do. */
const mostOpen = 100

/** Those of some lines in document order. */
export function unpairedIn(lines: readonly Line[]): Unpaired[] {
  const found: Unpaired[] = []
  let open: (Unpaired & {index: number})[] = []
  const leave = (given: readonly Unpaired[]) => found.push(...given)
  lines.forEach((line, index) => {
    const expired = open.filter(one => index - one.index > reach)
    if (expired.length > 0) {
      leave(expired)
      open = open.filter(one => index - one.index <= reach)
    }
    const items = itemMarkersIn(line.value)
    for (const {0: mark, index: at} of line.value.matchAll(anyMark)) {
      const closer = closerOf.get(mark)
      if (open.length >= mostOpen) leave(open.splice(0, open.length - mostOpen + 1))
      if (closer && at === 0 && goesOn(mark, open)) continue
      if (closer) open.push({...placed(line, at), mark, partner: closer, opens: true, index})
      else if (!items.has(at) && !isApostrophe(line.value, at)) {
        const opener = openerOf.get(mark)!
        const partner = open.findLastIndex(one => alike(one.mark, opener))
        if (partner >= 0) {
          leave(open.slice(partner + 1))
          open.length = partner
        } else if (mark !== '’' || !latin.test(line.value[at - 1] ?? ''))
          leave([{...placed(line, at), mark, partner: opener, opens: false}])
      }
    }
  })
  leave(open)
  return found.sort((a, b) => a.offset - b.offset)
}

/** GB/T 15834: of a quotation of several paragraphs each begins with a mark, and the last alone ends with one. */
function goesOn(mark: string, open: readonly Unpaired[]): boolean {
  const last = open.at(-1)
  return (mark === '“' || mark === '「') && last?.mark === mark && last.at === 0
}

/** A bracket may be opened in one width and closed in the other, which is another rule’s concern. */
function alike(one: string, other: string): boolean {
  return one === other || (narrow(one) === narrow(other) && narrow(one) !== undefined)
}

function narrow(mark: string): string | undefined {
  if (mark === '(' || mark === '（') return '('
  return mark === '[' || mark === '［' ? '[' : undefined
}

/** 1) · a) · 一） at the head of an item: no bracket was opened. */
const itemMarker = /(^|[\s,;:。、，；：])[\dA-Za-z０-９一二三四五六七八九十①-⑳]{1,3}[)）]/g

/**
 * Where brackets behind numbers are those of items. At the head of a line they always are; within it, 1)甲
 * 2)乙, where there are more of them than were opened: (见附件 1).
 */
function itemMarkersIn(value: string): ReadonlySet<number> {
  const items = new Set<number>()
  const within: number[] = []
  let depth = 0
  for (const {0: text, 1: before, index} of value.matchAll(itemMarker)) {
    const at = index + text.length - 1
    if (before === '' && index === 0) items.add(at)
    else within.push(at)
  }
  if (within.length === 0) return items
  for (let at = 0; at < value.length; at++) {
    const char = value[at]
    if (char === '(' || char === '（') depth++
    else if ((char === ')' || char === '）') && !items.has(at)) depth--
  }
  if (depth < 0) for (const at of within) items.add(at)
  return items
}

const latin = /[A-Za-z]/

function isApostrophe(value: string, at: number): boolean {
  return value[at] === '’' && latin.test(value[at - 1] ?? '') && latin.test(value[at + 1] ?? '')
}

function placed(line: Line, at: number): Pick<Unpaired, 'line' | 'at' | 'offset'> {
  return {line, at, offset: pointAt(line, at).offset ?? 0}
}
