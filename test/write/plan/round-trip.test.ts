/** What is written and read again is the same plan: all fixtures, in all formats and forms, and small plans in mixed ways. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parsePlan, readPlan} from '../../../src/pipeline.ts'
import type {Plan} from '../../../src/plan/types.ts'
import {formatPlan} from '../../../src/write/plan/format-plan.ts'
import {type PlanForm, type PlanFormat, planFormats, planForms} from '../../../src/write/plan/forms.ts'
import {differences, outlines} from '../../../src/write/plan/same-tree.ts'
import {rolesOf} from '../../roles-of.ts'
import {smallPlans, smallTables} from './small-plans.ts'

const cases = readdirSync('fixtures').filter(name => existsSync(join('fixtures', name, 'tree.txt')))
const ways = planFormats.flatMap(to => planForms.map(as => ({to, as})))

async function planOf(name: string): Promise<Plan> {
  const input = readdirSync(join('fixtures', name)).find(file => file.startsWith('input.'))
  const path = input ? join('fixtures', name, input) : `seeds/${name}.txt`
  return readPlan(new VFile({path, value: readFileSync(path)}))
}

async function expectSame(plan: Plan, to: PlanFormat, as: PlanForm): Promise<Plan> {
  const text = formatPlan(plan, {to, as})
  const again = await readPlan(new VFile(text), {format: to})
  const [wanted, given] = outlines(plan, again, {as}).map(lines => lines.map(({words}) => words))
  expect(given).toEqual(wanted)
  expect(formatPlan(again, {to, as})).toBe(text)
  return again
}

describe.each(ways)('as $as, to $to', ({to, as}) => {
  test.each(cases)('%s is read again as the same tree', async name => {
    await expectSame(await planOf(name), to, as)
  })

  test('so are small plans in mixed ways of writing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(smallPlans, smallTables), async source => {
        await expectSame(parsePlan(source), to, as)
      }),
      {numRuns: 100, seed: 2015},
    )
  })
})

test.each(cases)('%s is the same plan after it was a table, and a list again', async name => {
  const plan = await planOf(name)
  const table = await readPlan(new VFile(formatPlan(plan, {to: 'markdown', as: 'table'})), {
    format: 'markdown',
  })
  const list = await readPlan(new VFile(formatPlan(table, {to: 'html'})), {format: 'html'})
  expect(differences(plan, list, {as: 'table'})).toEqual([])
})

test.each([
  '责任单位：县财政局，有关部门配合',
  '（县财政局、县民政局，有关部门配合）',
  '牵头单位：县财政局；配合单位：有关部门',
  '（县财政局牵头，有关部门配合，9月底前完成）',
  '牵头单位：县财政局，相关部门配合。\n责任单位：县民政局，有关单位参与。',
])('nobody in particular is no unit in what is written: %s', async words => {
  const plan = parsePlan(
    `XX县分工\n1.发放补贴。${words}\n2.修路。（县财政局牵头，县农业局配合，9月底前完成）`,
  )
  for (const {to, as} of ways) {
    const text = formatPlan(plan, {to, as})
    const again = await readPlan(new VFile(text), {format: to})
    expect(differences(plan, again, {as})).toEqual([])
    expect(rolesOf(again)).toEqual(rolesOf(plan))
    expect(text).not.toMatch(/（有关单位|>有关单位|\t有关单位/)
  }
})

test.each([
  '▲清淤。（责任单位：东门镇）\n▲修堤。（责任单位：西门镇）',
  '●清淤。\n●修堤。（责任单位：西门镇）',
  '●清淤\n疏通河道。（西门镇负责）',
])('items stay below their entry, which keeps its words: %s', async items => {
  const plan = parsePlan(`XX县分工\n1.治理河道。（牵头单位：县水利局）\n${items}\n2.修路。（县交通局负责）`)
  for (const {to, as} of ways) {
    const again = await readPlan(new VFile(formatPlan(plan, {to, as})), {format: to})
    expect(differences(plan, again, {as})).toEqual([])
    expect(rolesOf(again)).toEqual(rolesOf(plan))
  }
})

test.each([
  ['（转载）某县绿化方案'],
  ['关于《某县绿化落实意见》的通知（某政发〔2019〕31号）'],
  ['---', 'title: 某县绿化方案', '---'],
  ['附件：1.某县绿化任务分解表', '（2023年5月）'],
])('a line that shows more than the title is written once: %s', async (...head) => {
  const plan = parsePlan([...head, '1.修路。责任单位：县交通局。', '2.植树。责任单位：县林业局。'].join('\n'))
  expect(plan.title).not.toBeNull()
  for (const to of planFormats) await expectSame(plan, to, 'list')
})

test('towns beside what they do stay responsible', () => {
  const plan = parsePlan(
    '某县防汛工作职责一览表\n序号\t乡镇\t工作职责\n1\t东河镇\t负责河道巡查。\n2\t西河镇\t做好水库值守。',
  )
  expect(formatPlan(plan, {to: 'text', as: 'list'}).split('\n')).toContain('　　责任单位：东河镇。')
})

test('who signed the document below the last task does not keep it out of a table with ruled cells', async () => {
  const plan = parsePlan(
    '某市通报\n一、部分项目进展情况\n1、学前教育促进。牵头单位：市教体局。\n2、卫生机构建设。牵头单位：市卫健委。\n六安市民生办',
  )
  for (const to of ['markdown', 'html'] as const) {
    const text = formatPlan(plan, {to, as: 'table'})
    const again = await readPlan(new VFile(text), {format: to})
    expect(text).not.toContain('2、卫生机构建设')
    expect(differences(plan, again, {as: 'table'})).toEqual([])
  }
})
