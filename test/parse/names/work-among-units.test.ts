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
  ['县公安局严格执法检查', '||县公安局', ['10 words-among-units 严格执法检查']],
  ['县林业局、各乡镇严格落实包保责任', '||县林业局 各乡镇', ['14 words-among-units 严格落实包保责任']],
  ['县教育局将结果公示', '||县教育局', ['10 words-among-units 将结果公示']],
  ['县财政局按要求报送', '||县财政局', ['10 words-among-units 按要求报送']],
  ['县交通局要优化线路', '||县交通局', ['10 words-among-units 要优化线路']],
  ['县妇联、及时慰问养护工人', '||县妇联', ['10 words-among-units 及时慰问养护工人']],
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
  '县水利局、南坪镇须河水库',
  '县委宣传部、推进组成员',
  '县农业农村局、全面推进乡村振兴驻村工作队员',
  '县司法局、积极分子代表',
  '县文旅局、积极参与的企业',
  '县教育局、各乡镇应届毕业生',
  '县人武部、各乡镇应征青年',
  '县应急局、县政府办要情值守员',
  '县林业局、县发改局应对气候变化专员',
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
