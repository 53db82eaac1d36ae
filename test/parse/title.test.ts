import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {rolesOf} from '../roles-of.ts'

const tasks = '一、主要任务\n（一）修通村道。（责任单位：县交通局）'
const titleOf = (...lines: string[]) => parsePlan([...lines, tasks].join('\n')).title

test('a title may be broken over lines', () => {
  expect(titleOf('某市聚焦企业关切进一步落实', '优化营商环境政策的若干措施')).toBe(
    '某市聚焦企业关切进一步落实优化营商环境政策的若干措施',
  )
})

test('what a page shows above a title is no part of it', () => {
  expect(titleOf('政策原文', '某市', '某市人民政府关于支持创业的若干意见')).toBe(
    '某市人民政府关于支持创业的若干意见',
  )
  expect(titleOf('您的位置：首页 > 公示公告', '某县重点工作任务分解表')).toBe('某县重点工作任务分解表')
  expect(titleOf('附件2', '全县重点任务清单')).toBe('全县重点任务清单')
})

test('below a notice that has none stands that of the plan', () => {
  expect(
    titleOf(
      '各乡镇人民政府：',
      '现将《某县修路方案》印发给你们。',
      '某县人民政府',
      '2023年5月6日',
      '某县修路方案',
    ),
  ).toBe('某县修路方案')
  expect(titleOf('各乡镇人民政府：', '现将《分解表》发给你们。', '特此通知', '某县修路任务分解表')).toBe(
    '某县修路任务分解表',
  )
  expect(titleOf('各乡镇人民政府：', '现将有关工作部署如下。')).toBeNull()
})

test('duties that no words stand before are no title, and nobody else’s', () => {
  const plan = parsePlan('责任单位：市卫生局\n26、办学校。\n责任单位：市教育局\n27、强医。')
  expect(plan.title).toBeNull()
  expect(rolesOf(plan)).toEqual([
    ['', '', '市教育局'],
    ['', '', ''],
  ])
  const page = parsePlan(
    '主办单位：某市委宣传部\n承办单位：某网\n某市2022年任务分工方案\n一、交通\n1.修路。（牵头单位：市交通局）\n2.修桥。（牵头单位：市住建局）',
  )
  expect(page.title).toBe('某市2022年任务分工方案')
  expect(rolesOf(page)).toEqual([
    ['市交通局', '', ''],
    ['市住建局', '', ''],
  ])
})
