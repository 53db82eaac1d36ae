import type {UnitKind} from '../plan/types.ts'

/** 各州(市)人民政府, 相关县(市、区)政府: whoever is of that class. */
const classBeginnings = ['各', '全省各', '全市各', '相关', '有关'] as const
const initials = new Set(classBeginnings.map(beginning => beginning.charCodeAt(0)))

export function kindOf(name: string): UnitKind {
  return initials.has(name.charCodeAt(0)) && namesClass(name) ? 'class' : 'unit'
}

function namesClass(name: string): boolean {
  return classBeginnings.some(beginning => name.startsWith(beginning))
}
