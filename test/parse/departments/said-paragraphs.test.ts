/** Lists of what many bodies are 负责 for, of which a page shows the middle alone. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

const paragraphs = [
  '县商务局负责应急物资的调运。',
  '县卫健局负责伤员救治和灾区防疫。',
  '县文旅局负责转移景区游客，修复受损的步道。',
  '县气象局负责提供天气预报。',
]

const units = [
  ['', '', '县商务局'],
  ['', '', '县卫健局'],
  ['', '', '县文旅局'],
  ['', '', '县气象局'],
]

test('each paragraph is a task of the body that it begins with', () => {
  expect(rolesOf(paragraphs.join('\n'))).toEqual(units)
})

test('also behind numbers', () => {
  expect(rolesOf(paragraphs.map((words, nth) => `(${nth + 9})${words}`).join('\n'))).toEqual(units)
})

test('headings may part them', () => {
  const [first, second, ...others] = paragraphs
  expect(rolesOf([first, second, '6.2 游客转移', ...others].join('\n'))).toEqual(units)
})

test('several bodies may have the work of one, and one line that of two', () => {
  const list = [
    '县水利局、县供电公司负责抢修受损设施。',
    '县财政局负责筹集资金；县审计局负责监督资金使用。',
    ...paragraphs.slice(0, 2),
  ]
  expect(rolesOf(list.join('\n'))).toEqual([
    ['', '', '县水利局 县供电公司'],
    ['', '', '县财政局'],
    ['', '', '县审计局'],
    ['', '', '县商务局'],
    ['', '', '县卫健局'],
  ])
})

test('a body of no known shape, and one that does its work without 负责, may stand among them', () => {
  const list = [...paragraphs, '县通讯部门负责抢修基站。', '县残联组织开展心理疏导。']
  expect(rolesOf(list.join('\n'))).toEqual([...units, ['', '', '县通讯部门'], ['', '', '县残联']])
})

test('in a plan for an emergency they need no heading of duties', () => {
  expect(rolesOf(`某县防汛预案\n四、救灾\n${paragraphs.join('\n')}`)).toEqual(units)
})

test.each(['6.2.3 灾后恢复', '县政府办要做好值班工作。'])('a page may begin with %s', first => {
  expect(rolesOf([first, ...paragraphs].join('\n'))).toEqual(units)
})

test.each([
  ['three bodies', paragraphs.slice(0, 3)],
  ['a plan that counts what there is', ['某县水资源规划', '二、管理机构', ...paragraphs]],
  ['rules', ['某县救灾办法', '第九条 各司其职。', ...paragraphs]],
  ['a report', ['关于救灾情况的报告', '一、应对', ...paragraphs]],
  ['news', ['3月5日，县政府召开防汛会议。', ...paragraphs]],
  ['a page that begins with another heading', ['一、救灾体系介绍', ...paragraphs]],
  [
    'numbered below another heading',
    ['一、管理部门', ...paragraphs.map((words, nth) => `${nth + 1}.${words}`)],
  ],
  ['a plan of another kind', ['某县水利工作方案', '一、总体情况', '我县地处山区。', ...paragraphs]],
  ['how things are', ['某县防汛预案', '三、现行体制', ...paragraphs]],
  ['the things that bodies have', paragraphs.map(words => words.replace('负责', '负责实施的'))],
  ['requirements of a plan', ['某县防汛预案', '五、保障措施', ...paragraphs]],
  ['what was done', [...paragraphs, '县应急局负责了3次救援。']],
  ['a quotation', ['某县防汛预案', '甲书记指出：“救灾要各司其职。', ...paragraphs]],
  ['offices of a body', [...paragraphs, '人事科负责考勤工作。']],
  [
    'lines that say in another way whose they are',
    [...paragraphs.slice(1), '县商务局负责调运。（县发改局）'],
  ],
])('but not %s', (_, lines) => {
  expect(rolesOf(lines.join('\n')).filter(roles => roles.join('').includes('县卫健局'))).toEqual([])
})
