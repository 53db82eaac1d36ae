/** What pages show above documents, and within them. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'

const tasks = ['一、任务', '1.修路。（县交通局负责）', '2.植树。（县林业局负责）']
const planOf = (...lines: string[]) => parsePlan([...lines, ...tasks].join('\n'))
test('a place may be named with the character that 关于 begins with', () => {
  expect(planOf('办事指南 | 登录 |', '', '城关区人民政府关于印发城关区绿化方案的通知').title).toBe(
    '城关区人民政府关于印发城关区绿化方案的通知',
  )
})

test('a title goes on with the years of the plan that is divided', () => {
  expect(planOf('某省林业发展规划', '（2016—2030年）实施分工方案').title).toBe(
    '某省林业发展规划（2016—2030年）实施分工方案',
  )
  expect(planOf('某省林业发展规划', '（2016—2030年）').title).toBe('某省林业发展规划')
})
