/** Small plans in mixed ways of writing, for property tests. */
import fc from 'fast-check'

const one = <T>(...items: readonly T[]) => fc.constantFrom(...items)

const words = one(
  '修通全部村道。',
  '对有劳动能力、通过生产发展可以实现脱贫的贫困户,加大扶持力度。',
  '2020年底前，完成改造；到2025年，全部达标。',
  '引导全社会参与。',
  '推进“放管服”改革',
  '落实*1号*文件，清理<b>、|和&nbsp;等标记。',
  '# 不是标题',
  '编制《规划（2021—2025年）》。每年1~3月、5~6月检查。',
  '由市场主体自愿参加。',
)
const unit = one(
  '市交通局',
  '市工业和信息化局',
  '各县（市、区）人民政府',
  '市“双减”办',
  '市司法局',
  '市直有关部门',
  '市税务局',
)
const units = fc.uniqueArray(unit, {minLength: 1, maxLength: 4}).map(names => names.join('、'))
const open = one('', '', '', '等', '等有关部门')
const list = fc.tuple(units, open).map(parts => parts.join(''))
const due = one('2020年6月底前', '持续推进', '12月底前完成')

const ownLine = fc
  .tuple(list, list, one('', '完成时限：2020年底\n', '责任人：张三\n'), one(':', '：'))
  .map(([lead, others, field, colon]) =>
    `\n牵头单位${colon}${lead}。\n配合单位${colon}${others}。\n${field}`.trimEnd(),
  )
const bracket = fc.oneof(
  list.map(names => `（${names}负责）`),
  fc.tuple(list, list).map(([lead, others]) => `（${lead}牵头，${others}配合）`),
  fc.tuple(list, list).map(([lead, others]) => `（${lead}会同${others}负责）`),
  fc.tuple(list, due).map(([names, day]) => `（责任单位：${names}；${day}）`),
  fc.tuple(list, due).map(([names, day]) => `（${names}按职责分工负责，${day}）`),
  fc.tuple(units, due).map(([names, day]) => `（${names}，${day}）`),
  units.map(names => `（${names}）`),
)
const sentence = fc.tuple(units, units).map(([lead, others]) => `由${lead}牵头，${others}配合。`)

const task = fc
  .tuple(words, one('', '\n具体要求如下。'), fc.oneof(ownLine, bracket, sentence))
  .map(parts => parts.join(''))
const several = fc
  .array(fc.tuple(words, bracket), {minLength: 2, maxLength: 3})
  .map(parts => parts.flat().join(''))
const measures = fc
  .tuple(words, fc.array(fc.tuple(words, list), {minLength: 1, maxLength: 2}), list)
  .map(([text, all, last]) =>
    [
      text,
      '整改措施：',
      ...all.map(([words, names], at) => `${at + 1}. ${words}（${names}负责）`),
      `责任单位：${last}`,
    ].join('\n'),
  )
const deeper = fc
  .tuple(
    one('夯实基础', '夯实基础（市发展改革委牵头）', '夯实基础\n责任单位：市发展改革委'),
    fc.array(task, {minLength: 1, maxLength: 3}),
  )
  .map(([title, all]) => `${title}\n${all.map((text, at) => `（${at + 1}）${text}`).join('\n')}`)
const fields = fc
  .tuple(words, list, one('张三', '市长李四'), due)
  .map(([text, names, person, day]) =>
    [
      text,
      '①整改目标：全面达标。',
      '②整改措施',
      '加强巡查。',
      '落实责任。',
      `③责任单位：${names}`,
      `④责任人：${person}`,
      `⑤整改时限：${day}`,
    ].join('\n'),
  )
const entry = fc.oneof({weight: 6, arbitrary: task}, several, measures, deeper, fields)

const tasks = fc.array(task, {minLength: 1, maxLength: 4})
const han = '一二三四五六'

const section = fc
  .tuple(
    one('产业发展', '改善民生。', '保障措施'),
    fc.array(entry, {minLength: 1, maxLength: 4}),
    one('', '\n（四）压实责任。各单位要高度重视。'),
    fc.boolean(),
  )
  .map(
    ([title, all, prose, digits]) =>
      `${title}\n${all.map((text, at) => `${digits ? `${at + 1}. ` : `（${han[at]}）`}${text}`).join('\n')}${digits ? '' : prose}`,
  )
const sections = fc
  .array(section, {minLength: 1, maxLength: 3})
  .map(all => all.map((text, at) => `${han[at]}、${text}`).join('\n'))
const flat = tasks.map(all => all.map((text, at) => `${at + 1}．${text}`).join('\n'))

const head = one(
  '某市责任分工方案\n',
  '某市分工方案\n任务后列第一位的为牵头单位，其余为配合单位。\n',
  '某市人民政府文件\n市政发〔2020〕1号\n关于印发某市分工方案的通知\n各区县：\n',
  '',
)
const foot = one('', '\n某市人民政府办公室\n2020年3月1日', '\n来源：某市门户网站\n打印本页', '\n— 3 —')

export const smallPlans = fc.tuple(head, fc.oneof(sections, flat), foot).map(parts => parts.join(''))

const row = fc.tuple(words, list, one('', '市财政局', '无'), one('', '2020年底', '持续推进'))
export const smallTables = fc
  .array(row, {minLength: 1, maxLength: 4})
  .map(rows =>
    [
      '某市任务分工表',
      ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'].join('\t'),
      ...rows.map((cells, at) => [at + 1, ...cells].join('\t')),
    ].join('\n'),
  )
