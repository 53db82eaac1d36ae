import type {Position} from 'unist'
import {unitsOf} from '../../plan/rows.ts'
import type {Rule} from '../rule.ts'

/**
 * A unit that leads more tasks than `--max-lead` allows. A unit with too many of them neglects some.
 *
 * How many are too many no document says: 省扶贫办 leads 22 of the 82 tasks of the Yunnan plan, and rightly so, for it is
 * a plan against poverty. So nothing is reported unless the number is given, by the option or by `maxLead` in
 * `fengong.config.json`.
 *
 * @example ok {"maxLead":2}
 * 1.修通村道。(省交通运输厅牵头)
 * 2.改善供水。(省水利厅牵头)
 * 3.防治水害。(省水利厅牵头)
 * @example ok
 * 1.改善供水。(省水利厅牵头)
 * 2.防治水害。(省水利厅牵头)
 * @example not ok {"maxLead":1}
 * 1.修通村道。(省交通运输厅牵头)
 * 2.改善供水。(省水利厅牵头)
 * 3.防治水害。(省水利厅牵头)
 * 3:9 Unexpected `省水利厅` as the lead of 2 tasks, expected 1 at most
 */
export const leadShare: Rule<'lead-share'> = {
  id: 'lead-share',
  severity: 'warning',
  about: {
    en: 'a unit that leads more tasks than --max-lead allows',
    zh: '单位牵头任务超过 --max-lead 的限数',
  },
  help: {en: 'Let another unit lead some of them.', zh: '将部分任务改由其他单位牵头。'},
  check({tasks, maxLead}) {
    if (maxLead === undefined) return []
    const led = new Map<string, {count: number; over?: Position}>()
    for (const {node} of tasks) {
      const here = new Map(unitsOf(node, 'lead').map(unit => [unit.name, unit]))
      for (const [name, {kind, position}] of here) {
        if (kind === 'class') continue
        const known = led.get(name) ?? {count: 0}
        known.count++
        if (known.count === maxLead + 1) known.over = position
        led.set(name, known)
      }
    }
    return [...led].flatMap(([name, {count, over}]) =>
      over
        ? {
            position: over,
            say: {
              en: `Unexpected \`${name}\` as the lead of ${count} tasks, expected ${maxLead} at most`,
              zh: `原文“${name}”牵头 ${count} 项，应不超过 ${maxLead} 项`,
            },
          }
        : [],
    )
  },
}
