/** What is to be done, where units are listed. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {rolesOf} from '../../roles-of.ts'

function read(units: string): {roles: string; findings: string[]} {
  const file = new VFile({path: 'a.txt', value: `某县旅游任务分工方案\n1.打造景区。\n责任单位：${units}`})
  const roles = rolesOf(parsePlan(file))[0]!.join('|')
  return {roles, findings: file.messages.map(({ruleId, column, actual}) => `${column} ${ruleId} ${actual}`)}
}

test.each([
  ['县文旅局，迎接验收', '||县文旅局', ['11 words-among-units 迎接验收']],
  ['县文旅局、完成台账、县财政局', '||县文旅局 县财政局', ['11 words-among-units 完成台账']],
  [
    '县文旅局加强协调，推进项目建设',
    '||县文旅局',
    ['10 words-among-units 加强协调', '15 words-among-units 推进项目建设'],
  ],
])('it is no unit, and said: %s', (units, roles, findings) => {
  expect(read(units)).toEqual({roles, findings})
})

test.each([
  '县推进办、县财政局',
  '县委组织部、县全面依法治县办',
  '县住建局（县城建指挥部）',
  '加强组',
  '县委办应急值守岗、县应急局应急专家',
  '县医院、及时雨志愿者',
  '各镇要害部位值守人员',
])('names that hold such words are whole: %s', units => {
  expect(read(units)).toEqual({roles: `||${units.replace('、', ' ')}`, findings: []})
})

test('what stands in a list on top of all tasks is said once', () => {
  const file = new VFile({
    path: 'a.txt',
    value: '某县任务分工方案\n责任单位：县住建局，推进项目建设\n一、修路。\n二、绿化。',
  })
  expect(rolesOf(parsePlan(file)).map(roles => roles.join('|'))).toEqual(['||县住建局', '||县住建局'])
  expect(file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    'words-among-units 推进项目建设',
  ])
})
