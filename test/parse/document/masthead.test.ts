/** Minutes and bulletins, which have a head of their own above their title. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../../src/pipeline.ts'

const task = '一、拆除违章建筑。（责任单位：县城管局）'

/** The title and the data of a paper. */
const read = (...head: string[]) => {
  const {title, meta} = parsePlan([...head, task].join('\n'))
  return {title, ...meta}
}

test('the title stands below the issue, and the head names who made it and when', () => {
  expect(
    read(
      '龙泉县人民政府',
      '专题会议纪要',
      '〔2021〕第17号',
      '',
      '龙泉县人民政府办公室                            2021年4月12日',
      '',
      '关于研究县城老旧小区改造有关问题的会议纪要',
      '4月9日上午，县长陈思远主持召开专题会议。现纪要如下：',
    ),
  ).toEqual({
    title: '关于研究县城老旧小区改造有关问题的会议纪要',
    number: '〔2021〕第17号',
    issuer: '龙泉县人民政府办公室',
    date: '2021-04-12',
  })
  expect(
    read(
      '督　查　通　报',
      '第5期（总第137期）',
      '石泉县政府督查室　　　　　　2023年6月1日',
      '关于一季度重点工作进展情况的督查通报',
      '各镇人民政府：',
    ),
  ).toEqual({
    title: '关于一季度重点工作进展情况的督查通报',
    issuer: '石泉县政府督查室',
    date: '2023-06-01',
  })
})

test('an issue that says of which year is a number too', () => {
  const head = ['会　议　纪　要', '〔2022〕第6期', '石泉县政府办公室　　　　　　2022年6月1日']
  expect(read(...head, '研究县城防汛工作专题会议纪要', '6月1日，县长主持召开会议。').number).toBe(
    '〔2022〕第6期',
  )
})

test('without a title below, the paper names itself', () => {
  expect(read('龙泉县人民政府常务会议纪要', '（2021年第5次）').title).toBe('龙泉县人民政府常务会议纪要')
})

test('a plan beside a name and a day has its own title', () => {
  expect(read('龙泉县2021年工作方案', '龙泉县人民政府办公室    2021年4月12日')).toEqual({
    title: '龙泉县2021年工作方案',
    issuer: '龙泉县人民政府办公室',
    date: '2021-04-12',
  })
})

test('a number may stand where the issue does', () => {
  expect(read('督查通报', '永政督〔2022〕5号', '关于2022年重点工作任务分工的通知')).toMatchObject({
    title: '关于2022年重点工作任务分工的通知',
    number: '永政督〔2022〕5号',
  })
})

test('the plan that carries out minutes has the whole of its title', () => {
  expect(read('关于落实县政府第5次常务会议纪要', '任务分工方案').title).toBe(
    '关于落实县政府第5次常务会议纪要任务分工方案',
  )
})

test('blanks may stand between the characters of who made it', () => {
  const {meta} = parsePlan(
    '某县修路会议纪要\n某 县 人 民 政 府 办 公 室 二〇一一年五月六日\n1.修通村道。（牵头单位：县交通局）',
  )
  expect(meta).toEqual({issuer: '某县人民政府办公室', date: '2011-05-06'})
})
