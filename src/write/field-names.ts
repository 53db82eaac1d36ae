/** What a field of a task is called where its document gives it no label. */
import type {FieldKind} from '../plan/types.ts'
import type {Lang} from './report.ts'

export const fieldNames: Record<FieldKind, Record<Lang, string>> = {
  deadline: {zh: '时限', en: 'deadline'},
  person: {zh: '责任人', en: 'person'},
  other: {zh: '其他', en: 'other'},
}
