/** Lists of so many bodies that they are not told by chance. */
import type {Department} from './departments.ts'
import {isInner} from './division-entries.ts'

const fewestBodies = 4

/** 县财政局, 县卫生局, 县公安局, 县气象局: and no office within a body, 人事科. */
export function areManyBodies(parts: readonly Department[]): boolean {
  const names = parts.map(({line, list}) => line.folded.slice(list.start, list.end).trimEnd())
  return new Set(names).size >= fewestBodies && !names.some(isInner)
}
