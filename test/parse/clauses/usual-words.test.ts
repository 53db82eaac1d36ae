/** Usual wordings that rules for odd ones might take away. */
import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

test.each([
  '工作总结于12月底前报县委办、县政府办。',
  '重点督查县住建局、县水利局。',
  '发现问题及时移交县纪委监委、县公安局。',
  '积极对接省发改委、省财政厅。',
  '领导小组成员单位为县教育局、县公安局。',
  '加强与市公安局、市司法局配合。',
  '所需经费由县财政局承担。',
  '县医院牵头，乡镇卫生院参与，组建紧密型医共体3个。',
])('a sentence that names units before the label that assigns is of the words: %s', words => {
  expect(rolesOf(`1.办事。${words}\n责任单位：县发改局`)).toEqual([['', '', '县发改局']])
})

test.each([
  ['（县城管局、联合执法队）', '', '', '县城管局 联合执法队'],
  ['（责任单位：科研处、协同创新中心）', '', '', '科研处 协同创新中心'],
  ['（省农业农村厅、省供销合作社联合社和省商务厅负责）', '', '', '省农业农村厅 省供销合作社联合社 省商务厅'],
  ['\n责任单位：党政办、社会办', '', '', '党政办 社会办'],
  ['\n牵头单位：县委办\n参会人员：县直各部门\n配合单位：县政府办', '县委办', '县政府办', ''],
  ['\n带队单位：县林业局\n参加单位：县应急局', '县林业局', '县应急局', ''],
  ['\n责任单位：\n各乡镇人民政府', '', '', '各乡镇人民政府'],
  ['\n责任单位：\n县融媒体中心\n各乡镇人民政府', '', '', '县融媒体中心 各乡镇人民政府'],
])('names and lines stay what they are: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.办事。${words}`)).toEqual([roles])
})

test('an office in a bracket has its words, though a bracket with a verb follows', () => {
  expect(rolesOf('XX中学分工\n1.抓好教学（教务处）。抓好安全（总务处牵头，政教处配合）。')).toEqual([
    ['', '', '教务处'],
    ['总务处', '政教处', ''],
  ])
})

test.each([
  ['XX县群众诉求处置工作方案', '城区的，由县城管局负责。'],
  ['关于贯彻执行《信访工作条例》的通知', '加强宣传。由县城管局负责。'],
  ['全县教师节表彰大会筹备工作安排', '会场布置。（县城管局）'],
  ['XX市重点提案办理目录', '会场布置。（县城管局）'],
  ['XX市环境卫生职责划分规定', '环境卫生，由县城管局负责。'],
])('a title that says that work is divided, %s, lets sentences and brackets assign', (title, words) => {
  expect(rolesOf(`${title}\n一、任务\n1.${words}`)).toEqual([['', '', '县城管局']])
})

test('what a report tells of is no task', () => {
  expect(
    rolesOf('关于2023年工作情况的报告\n一、主要工作\n（一）加强督查。由县委督查室负责督查，发现问题12个。'),
  ).toEqual([])
})

test.each([
  [
    '（一）综合协调组。牵头单位：县应急局；配合单位：县水利局。\n（二）抢险救援组。牵头单位：县消防大队；配合单位：县人武部。',
    ['县应急局', '县水利局', ''],
    ['县消防大队', '县人武部', ''],
  ],
  ['1.学校。责任单位：县教育局\n2.医院。责任单位：县卫健局', ['', '', '县教育局'], ['', '', '县卫健局']],
  [
    '（一）各乡镇。清理河道。（县水利局牵头）\n（二）各学校。排查校舍。（县教育局牵头）',
    ['县水利局', '', ''],
    ['县教育局', '', ''],
  ],
])('groups and places below 任务分工 are no departments: %s', (entries, ...roles) => {
  expect(rolesOf(`临江县防汛工作方案\n一、任务分工\n${entries}`)).toEqual(roles)
})

test.each([
  ['所需经费由县财政局承担。（县交通局牵头，县财政局配合）', '县交通局', '县财政局', ''],
  ['（县住建局、创建办公室）', '', '', '县住建局 创建办公室'],
  ['由整治办公室负责。', '', '', '整治办公室'],
  ['（新建区人民政府）', '', '', '新建区人民政府'],
  ['（县公安局主办，县妇联会办）', '县公安局', '县妇联', ''],
])('nor are these less: %s', (words, ...roles) => {
  expect(rolesOf(`临江县工作方案\n1.办事。${words}`)).toEqual([roles])
})

test.each(['一、城市建设（牵头领导：张伟）', '单位：万元', '续建管网。'])(
  'a line below the headers of a table of blanks is a heading: %s',
  line => {
    expect(
      rolesOf(
        `临江县重点工作分工表\n序号   工作任务       责任单位\n${line}\n1      改造管网       县住建局\n2      建设公园       县城管局`,
      ),
    ).toEqual([
      ['', '', '县住建局'],
      ['', '', '县城管局'],
    ])
  },
)
