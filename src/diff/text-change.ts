/** What became of a text, character by character; a figure or a date is taken as one. */
import {diffArrays} from 'diff'
import {fold} from '../plan/fold.ts'
import type {FigureChange, Segment, TextChange} from './types.ts'

const figure =
  /\d+(?:\.\d+)?(?:[%‰％]|[百千万亿]*(?:公里|公顷|平方米|立方米|[年月日号元户人亩吨个家所套条项件座处次倍岁米天名]?))/g
const time = /[年月日号]$/
const onlyFigures = new RegExp(`^(?:${figure.source})+$`)

/** More edits than this are not looked for one by one: all between what begins and ends alike counts as new. */
const mostEdits = 4000

/** Nothing where the texts are the same; in another width they are, unless `strict`. */
export function textChange(old: string, next: string, strict: boolean): TextChange | null {
  if (old === next || (!strict && bare(old) === bare(next))) return null
  return {old, new: next, segments: tidy(segmentsOf(tokens(old), tokens(next)))}
}

const bare = (text: string) => fold(text).replace(/\s+/g, '')

/** Characters, and figures in one piece. */
function tokens(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (const {0: whole, index} of text.matchAll(figure)) {
    addCharacters(text.slice(from, index), found)
    found.push(whole)
    from = index + whole.length
  }
  addCharacters(text.slice(from), found)
  return found
}

function addCharacters(text: string, found: string[]): void {
  for (const char of text) found.push(char)
}

function segmentsOf(old: readonly string[], next: readonly string[]): Segment[] {
  const limit = Math.min(old.length, next.length)
  let start = 0
  while (start < limit && old[start] === next[start]) start++
  let end = 0
  while (end < limit - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++
  const middle = {old: old.slice(start, old.length - end), new: next.slice(start, next.length - end)}
  const changes = diffArrays(middle.old, middle.new, {maxEditLength: mostEdits})
  const equal = (value: readonly string[]): Segment => ({op: 'equal', value: value.join('')})
  return [
    equal(old.slice(0, start)),
    ...(changes?.map(
      ({added, removed, value}): Segment => ({
        op: added ? 'insert' : removed ? 'delete' : 'equal',
        value: value.join(''),
      }),
    ) ?? [
      {op: 'delete', value: middle.old.join('')},
      {op: 'insert', value: middle.new.join('')},
    ]),
    equal(old.slice(old.length - end)),
  ]
}

/** A character or two that happen to be the same between two changes only make them hard to read. */
const shortest = 2

/** Deletions before insertions, what lies between changes merged with them where it is short, nothing empty. */
function tidy(segments: readonly Segment[]): Segment[] {
  const tidied: Segment[] = []
  let gone = ''
  let come = ''
  const flush = () => {
    if (gone !== '') tidied.push({op: 'delete', value: gone})
    if (come !== '') tidied.push({op: 'insert', value: come})
    gone = come = ''
  }
  segments.forEach(({op, value}, index) => {
    if (op === 'delete') gone += value
    else if (op === 'insert') come += value
    else if (value === '') return
    else if (isSpeck(segments, index, gone, come)) {
      gone += value
      come += value
    } else {
      flush()
      const last = tidied.at(-1)
      if (last?.op === 'equal') last.value += value
      else tidied.push({op, value})
    }
  })
  flush()
  return tidied
}

function isSpeck(segments: readonly Segment[], index: number, gone: string, come: string): boolean {
  const {value} = segments[index]!
  if (value.length > shortest || gone === '' || come === '') return false
  const behind = segments.slice(index + 1, index + 3).filter(({op}) => op !== 'equal')
  const before = Math.max(gone.length, come.length)
  return behind.length > 0 && before > value.length && !onlyFigures.test(fold(gone))
}

/** The figures and dates that became others, and whether anything else changed. */
export function figureChanges(segments: readonly Segment[]): {figures: FigureChange[]; more: boolean} {
  const figures: FigureChange[] = []
  let more = false
  segments.forEach(({op, value}, index) => {
    if (op === 'equal') return
    const [old, next] =
      op === 'delete' ? [value, segments[index + 1]] : [segments[index - 1]?.value ?? '', segments[index]!]
    const isPair = next?.op === 'insert' && isFigurePair(old, next.value)
    if (!isPair) more = true
    else if (op === 'delete')
      figures.push({kind: time.test(old) ? 'deadline' : 'figure', old, new: next.value})
  })
  return {figures, more}
}

/** 85% and 90%, 2016年6月 and 2017年3月, but not 10个 and 3%, nor 3万人 and 30000人. */
function isFigurePair(old: string, next: string): boolean {
  const unitsOf = (text: string) => fold(text).replace(/[\d.]+/g, '#')
  return onlyFigures.test(fold(old)) && onlyFigures.test(fold(next)) && unitsOf(old) === unitsOf(next)
}
