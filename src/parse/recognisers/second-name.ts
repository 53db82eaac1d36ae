/** (四)人事科(老干部科): a heading that is nothing but an office, and what it is called besides, gives nobody a task. */
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'

/** 设立综合处(县发改局), 优化办公室 are work on one. */
const office = /^(?:办公室|(?![建设整修成撤合增配筹装改调优完加])[一-鿿]{2,12}(?:科|股|处|办公室))$/

export function isSecondName(folded: string, {start, end}: Span): boolean {
  if (end < folded.length || start > longestHeading) return false
  const words = folded.slice(readMarker(folded)?.length ?? 0, start).trim()
  const inside = folded.slice(start + 1, end - 1)
  return office.test(words) && office.test(inside) && namesWholeUnits(words, {start: 0, end: words.length})
}

const longestHeading = 20
