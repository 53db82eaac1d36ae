/** The words that give a role to the units beside them, in a label or as a verb, and all that is derived of them. */
import type {Role} from './types.ts'

/** What labels end with: those of schools, hospitals and towns have 股室, 部室 or 站所. */
export const labelBodies = ['单位', '部门', '处室', '科室', '股室', '部室', '站所'] as const

/** A standard word: what it says of the units beside it, and where. */
export interface StandardWord {
  word: string
  role: Role
  /** What its labels end with: 牵头|单位. A word without any is a verb alone. */
  bodies?: readonly string[]
  /** Only with one of its bodies does it give the role: 整改单位, where 整改 is what is to be done. */
  isLabelAlone?: true
  /** Lines that hold it may assign; of others only those that hold one of its labels, or begin with it. */
  tells?: true
  /** Its labels stand before names alone, and begin prose else: 整改单位:要举一反三. */
  mayBeginProse?: true
}

const [unit, department] = labelBodies
const either = [unit, department]

/** In order: the first key that a label or a verb holds decides. */
export const roleWords: readonly StandardWord[] = [
  {word: '牵头', role: 'lead', bodies: [...labelBodies, '机关', '主体'], tells: true},
  {word: '主办', role: 'lead', bodies: [...labelBodies, '机关'], tells: true},
  {word: '主责', role: 'lead', bodies: labelBodies, tells: true},
  {word: '主抓', role: 'lead', tells: true},
  {word: '主要责任', role: 'lead', bodies: labelBodies},
  {word: '牵头责任', role: 'lead', bodies: labelBodies},
  {word: '带队', role: 'lead', bodies: either, mayBeginProse: true},
  {word: '主要负责', role: 'lead'},
  {word: '第一责任', role: 'lead', bodies: labelBodies},
  {word: '配合', role: 'cooperating', bodies: [...labelBodies, '机关'], tells: true},
  {word: '协同', role: 'cooperating', bodies: labelBodies, tells: true},
  {word: '配合责任', role: 'cooperating', bodies: labelBodies},
  {word: '协办', role: 'cooperating', bodies: [...labelBodies, '机关'], tells: true},
  {word: '会办', role: 'cooperating', bodies: labelBodies},
  {word: '协助', role: 'cooperating', bodies: labelBodies, tells: true},
  {word: '协作', role: 'cooperating', bodies: labelBodies},
  {word: '主要协作', role: 'cooperating', bodies: labelBodies},
  {word: '参与', role: 'cooperating', bodies: labelBodies, tells: true},
  {word: '参加', role: 'cooperating', bodies: labelBodies, tells: true},
  {word: '协同配合', role: 'cooperating', bodies: labelBodies},
  {word: '支持', role: 'cooperating', bodies: labelBodies},
  {word: '联动', role: 'cooperating', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '联办', role: 'cooperating', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '支撑', role: 'cooperating', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '主体责任', role: 'responsible', bodies: labelBodies},
  {word: '责任', role: 'responsible', bodies: [...labelBodies, '主体'], tells: true},
  {word: '负责', role: 'responsible', bodies: labelBodies, tells: true},
  {word: '落实', role: 'responsible', bodies: labelBodies, tells: true},
  {word: '承办', role: 'responsible', bodies: labelBodies, tells: true},
  {word: '分办', role: 'responsible', bodies: labelBodies},
  {word: '承担', role: 'responsible'},
  {word: '实施', role: 'responsible', bodies: [...labelBodies, '主体']},
  {word: '整改', role: 'responsible', bodies: [...either, '主体'], isLabelAlone: true, mayBeginProse: true},
  {word: '推进', role: 'responsible', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '执行', role: 'responsible', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '组织', role: 'responsible', bodies: [unit], isLabelAlone: true},
  {word: '统筹', role: 'responsible', bodies: either, isLabelAlone: true, mayBeginProse: true},
  {word: '属地', role: 'responsible', bodies: [unit], isLabelAlone: true, mayBeginProse: true},
]

/** 牵头单位, 牵头部门, … */
export function labelsOf({word, bodies = []}: StandardWord): string[] {
  return bodies.map(body => word + body)
}

/**
 * What gives a role wherever it stands in a label or a verb; what holds a key of the same role, 牵头责任,
 * needs none of its own.
 */
export const roleKeys: readonly {key: string; role: Role}[] = roleWords
  .filter(
    ({word, role}) =>
      !roleWords.some(one => one.role === role && one.word !== word && word.includes(one.word)),
  )
  .flatMap(one => (one.isLabelAlone ? labelsOf(one) : [one.word]).map(key => ({key, role: one.role})))

/** The role that a standard label or verb gives, if it gives any: 市级牵头部门 → lead. */
export function roleOfLabel(label: string): Role | undefined {
  return roleKeys.find(({key}) => label.includes(key))?.role
}
