/** 整改措施 on a line of its own is of the task's words, whichever of them sound like a duty. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'

const head = '1．关于信访积案化解不力的问题'

function read(...lines: string[]) {
  const [row] = taskRows(parsePlan(['整改方案', '一、整改任务', head, ...lines].join('\n')), '')
  const units = [row!.lead, row!.cooperating, row!.responsible].map(list =>
    list.map(({written}) => written).join(' '),
  )
  return [row!.text, ...units]
}

test.each([
  '整改措施：开展矛盾纠纷大排查；落实领导包案制度，化解信访积案6件。',
  '整改措施：加强组织领导，组织党员参加培训，明确牵头部门。',
  '整改措施：由县财政局牵头，县审计局配合，开展财务自查。',
  '措施：各单位负责人带头落实。',
  '整改措施：开展财务自查，修订财务制度。',
])('above labels: %s', measures => {
  expect(read(measures, '责任领导：彭丽', '责任股室：财务股')).toEqual([measures, '', '', '财务股'])
})

test('without labels it may say itself whose it is', () => {
  expect(read('整改措施：组织党员参加培训。（财务股负责）')).toEqual([
    '整改措施：组织党员参加培训。',
    '',
    '',
    '财务股',
  ])
  expect(read('整改措施：由县财政局牵头，县审计局配合，开展财务自查。')).toEqual([
    '整改措施：\n开展财务自查。',
    '县财政局',
    '县审计局',
    '',
  ])
})

test('beside other labels on its line, and behind them, it is a field', () => {
  const field = {label: '整改措施', value: '加强领导，落实责任'}
  for (const lines of [
    ['整改措施：加强领导，落实责任。整改时限：2020年8月', '责任股室：财务股'],
    ['责任股室：财务股', '整改措施：加强领导，落实责任。'],
  ]) {
    const plan = parsePlan(['整改方案', head, ...lines].join('\n'))
    const notes = plan.children.at(-1) as {children: {label?: string; value?: string}[]}
    const found = notes.children.find(({label}) => label === '整改措施')!
    expect({label: found.label, value: found.value!.replace(/。$/, '')}).toEqual(field)
  }
})
