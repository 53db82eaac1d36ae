import type {Draft} from '../draft.ts'
import {parserRule} from '../parser-rule.ts'
import type {Problem, Rule} from '../rule.ts'
import {unknownLabels} from '../unknown-labels.ts'

const reported = parserRule('units-unread', {
  about: {en: 'lines of units that belong to no task, or to no role', zh: '不属于任何任务或职责的单位名单'},
  help: {
    en: 'Put the units into the row, or behind the label, of their task; say with --role what a label means.',
    zh: '将单位放入所属任务的单元格或标签之后；标签含义可用 --role 指明。',
  },
})

/**
 * A line that lists units and nothing else, in a document with tables, behind a task and of no duty: so a row is left whose cells could
 * not be told apart. Whoever looks for his tasks does not find this one.
 *
 * So are units behind a label that is not known for one of a role.
 *
 * @example ok
 * 序号	任务	责任单位
 * 1	修通村道	县交通局
 * 2	办好学校	县教育局、县财政局
 * @example not ok
 * 序号	任务	责任单位
 * 1	修通村道	县交通局
 * 二、教育
 * 县教育局、县财政局
 * 三、水利
 * 1.治理河道。（县水利局负责）
 * 4:1 Unexpected line of units `县教育局、县财政局` without a task, expected one; read as no duty
 * @example ok
 * 1.修通村道。
 * 牵头单位:县交通局
 * 验收单位:县住建局
 * @example not ok
 * 1.修通村道。
 * 总召集单位:县交通局
 * 2.办好学校。
 * 牵头单位:县教育局
 * 2:1 Unexpected label `总召集单位`, expected a known one such as 牵头单位; its units were read as no duty, which `--role lead=总召集单位` (or cooperating, responsible) changes
 */
export const unitsUnread: Rule<'units-unread'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...behindLabels(draft)],
}

function behindLabels(draft: Draft): Problem[] {
  return unknownLabels(draft).map(({position, label}) => ({
    position,
    say: {
      en: `Unexpected label \`${label}\`, expected a known one such as 牵头单位; its units were read as no duty, which \`--role lead=${label}\` (or cooperating, responsible) changes`,
      zh: `原文“${label}”不是已知的职责名称，应为“牵头单位”一类；其后的单位未作职责读取，如属职责，可用 --role lead=${label}（或 cooperating、responsible）指明`,
    },
  }))
}
