import {expect, test} from 'vitest'
import {bodyKindOf} from '../../src/units/body-kind.ts'
import {builtInRegister} from '../../src/units/built-in-register.ts'

test.each([
  ['省委组织部', 'party'],
  ['县委办公室', 'party'],
  ['省财政厅', 'government'],
  ['市行政审批局', 'government'],
  ['省政府研究室', 'government'],
  ['昆明市人民政府', 'local-government'],
  ['省人大常委会', 'congress'],
  ['省高级人民法院', 'judiciary'],
  ['省纪委监委', 'supervision'],
  ['团省委', 'mass'],
  ['省工商联', 'mass'],
  ['省银行业协会', 'mass'],
  ['国家统计局云南调查总队', 'stationed'],
  ['省税务局', 'stationed'],
  ['国家开发银行股份有限公司云南省分行', 'finance'],
  ['云南电网有限责任公司', 'enterprise'],
  ['市城投集团', 'enterprise'],
  ['云南大学', 'university'],
  ['市规划院', 'institution'],
  ['省军区', 'military'],
  ['省“挂包帮”“走转访”工作联席会议办公室', 'coordination'],
  ['某某', 'other'],
])('%s is of kind %s', (name, kind) => {
  expect(bodyKindOf(name, builtInRegister())).toBe(kind)
})
