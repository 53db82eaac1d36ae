import type {UnitKind} from '../plan/types.ts'

// 各州(市)人民政府, 相关县(市、区)政府: whoever is of that class.
const ofClass = /^(?:各|全省各|全市各|相关|有关)/

export function kindOf(name: string): UnitKind {
  return ofClass.test(name) ? 'class' : 'unit'
}
