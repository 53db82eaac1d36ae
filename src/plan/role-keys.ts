/** What gives a role to the units beside it, in a label or a verb. */
import type {Role} from './types.ts'

/** What labels end with: those of schools, hospitals and towns have 股室, 部室 or 站所. */
export const labelBodies = ['单位', '部门', '处室', '科室', '股室', '部室', '站所'] as const

/** The first key that a label or a verb holds decides. */
export const roleKeys = [
  {key: '牵头', role: 'lead'},
  {key: '主办', role: 'lead'},
  {key: '主责', role: 'lead'},
  {key: '主抓', role: 'lead'},
  {key: '主要责任', role: 'lead'},
  {key: '带队', role: 'lead'},
  {key: '主要负责', role: 'lead'},
  {key: '第一责任', role: 'lead'},
  {key: '带队单位', role: 'lead'},
  {key: '带队部门', role: 'lead'},
  {key: '配合', role: 'cooperating'},
  {key: '协同', role: 'cooperating'},
  {key: '协办', role: 'cooperating'},
  {key: '会办', role: 'cooperating'},
  {key: '协助', role: 'cooperating'},
  {key: '协作', role: 'cooperating'},
  {key: '参与', role: 'cooperating'},
  {key: '参加', role: 'cooperating'},
  {key: '支持', role: 'cooperating'},
  {key: '联动单位', role: 'cooperating'},
  {key: '联动部门', role: 'cooperating'},
  {key: '联办单位', role: 'cooperating'},
  {key: '联办部门', role: 'cooperating'},
  {key: '支撑单位', role: 'cooperating'},
  {key: '支撑部门', role: 'cooperating'},
  {key: '责任', role: 'responsible'},
  {key: '负责', role: 'responsible'},
  {key: '落实', role: 'responsible'},
  {key: '承办', role: 'responsible'},
  {key: '分办', role: 'responsible'},
  {key: '承担', role: 'responsible'},
  {key: '实施', role: 'responsible'},
  {key: '整改单位', role: 'responsible'},
  {key: '整改部门', role: 'responsible'},
  {key: '推进单位', role: 'responsible'},
  {key: '推进部门', role: 'responsible'},
  {key: '执行单位', role: 'responsible'},
  {key: '执行部门', role: 'responsible'},
  {key: '整改主体', role: 'responsible'},
  {key: '组织单位', role: 'responsible'},
  {key: '统筹单位', role: 'responsible'},
  {key: '统筹部门', role: 'responsible'},
  {key: '属地单位', role: 'responsible'},
] as const satisfies readonly {key: string; role: Role}[]

/** The role that a standard label or verb gives, if it gives any: 市级牵头部门 → lead. */
export function roleOfLabel(label: string): Role | undefined {
  return roleKeys.find(({key}) => label.includes(key))?.role
}
