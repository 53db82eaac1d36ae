/** Rows that share words with the rows above them, or a number: each has the words, and no two tasks the same number. */
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readPlan} from '../../../src/pipeline.ts'
import {taskRows} from '../../../src/plan/rows.ts'
import {rolesOf} from '../../roles-of.ts'

/** Of each task its number, title and words; `·` parts cells, `>` says over how many rows more one goes. */
async function read(...rows: string[]): Promise<string[]> {
  const html = rows.map(row => {
    const cells = row.split('·').map(cell => {
      const words = cell.replaceAll('>', '')
      return `<td rowspan=${cell.length - words.length + 1}>${words}`
    })
    return `<tr>${cells.join('')}`
  })
  const plan = await readPlan(new VFile({path: 'a.html', value: `<table>${html.join('\n')}</table>`}))
  return taskRows(plan, '').map(({number, title, text}) => `${number} ${title ?? ''}|${text}`)
}

test('words merged over the rows of a heading are the title of each', async () => {
  expect(
    await read(
      '测评项目·测评内容·测评标准·责任单位',
      '文化>>·Ⅱ-3 诚信建设·开展诚信宣传。·市发改委',
      'Ⅱ-4 公共文化>·1)图书馆免费开放；·市文旅局',
      '2)综合文化站建成率100%。·市文旅局',
      '宜居>·社区管理>·1)物业规范；·市住建局',
      '2)改造按期完成。·市住建局',
    ),
  ).toEqual([
    '1.1 Ⅱ-3 诚信建设|开展诚信宣传。',
    '1.2 Ⅱ-4 公共文化|1)图书馆免费开放；',
    '1.3 Ⅱ-4 公共文化|2)综合文化站建成率100%。',
    '2.1 社区管理|1)物业规范；',
    '2.2 社区管理|2)改造按期完成。',
  ])
})

test('so are merged words behind those of each row', async () => {
  expect(await read('序号·任务·目标要求·责任单位', '1·修路·年内完工。>·县交通局', '2·修桥·县住建局')).toEqual(
    ['1 修路|年内完工。', '2 修桥|年内完工。'],
  )
})

test('what merged words assign, they assign once', async () => {
  expect(
    await read(
      '序号·领域·任务·具体措施',
      '1·交通>>·修路。（县交通局负责）>·硬化路面。',
      '2·安装路灯。（县城管局负责）',
      '3·绿化。·植树。（县林业局负责）',
    ),
  ).toEqual(['1 修路。|硬化路面。', '2 |安装路灯。', '3 绿化。|植树。'])
})

test('what the words over several rows assign holds for the rows that assign nothing', async () => {
  const rows = [
    '<table><tr><td>序号<td>任务<td>具体措施',
    '<tr><td>1<td rowspan=2>修路。（县交通局负责）<td>硬化路面。',
    '<tr><td>2<td>安装路灯。（县城管局负责）',
    '<tr><td>3<td>植树。（县林业局负责）<td>补植。</table>',
  ]
  const plan = await readPlan(new VFile({path: 'a.html', value: rows.join('')}))
  expect(rolesOf(plan)).toEqual([
    ['', '', '县交通局'],
    ['', '', '县城管局'],
    ['', '', '县林业局'],
  ])
  // Beside a column of units they are words alone.
  const value = rows
    .join('')
    .replace('具体措施', '具体措施<td>责任单位')
    .replace('路面。', '路面。<td>县住建局')
  const beside = await readPlan(new VFile({path: 'a.html', value}))
  expect(rolesOf(beside)[0]).toEqual(['', '', '县住建局'])
})

test.each([
  [
    ['4', '4-1', '4-2', '5', '6'],
    ['4', '4.1', '4.2', '5', '6'],
  ],
  [
    ['1', '1.1', '1.2', '2', '2.1'],
    ['1', '1.1', '1.2', '2', '2.1'],
  ],
  [
    ['1.', '1－1', '2.', '2－1'],
    ['1', '1.1', '2', '2.1'],
  ],
  // Nothing that they stand below.
  [
    ['1-1', '1-2', '2-1', '2-2'],
    ['1', '2', '3', '4'],
  ],
  [
    ['1', '2', '3-1', '3-2'],
    ['1', '2', '3', '4'],
  ],
])('a row whose number says below which one it stands does: %s', async (printed, numbers) => {
  const rows = printed.map((number, at) => `${number}·任务${at}·县交通局`)
  expect(await read('序号·工作任务·责任单位', ...rows)).toEqual(
    numbers.map((number, at) => `${number} |任务${at}`),
  )
})

test('but not below one of another heading', async () => {
  const rows = ['类别·序号·工作任务·责任单位', '交通·1·修路·县交通局', '林业·1-1·植树·县林业局']
  expect(await read(...rows)).toEqual(['1.1 |修路', '2.2 |植树'])
})

const grouped = '序号·工作举措·具体任务·责任单位'

test('words that group numbered rows do so where they stand over one row alone', async () => {
  expect(
    await read(
      grouped,
      '1·改造老园。>·改造茶园三千亩。·市农业局',
      '2·更换良种两千亩。·市农业局',
      '3·开辟新园。·新建茶园一千亩。·市林业局',
    ),
  ).toEqual(['1.1 |改造茶园三千亩。', '1.2 |更换良种两千亩。', '2.3 |新建茶园一千亩。'])
})

test.each(['项目名称', '工程名称', '项目'])(
  'but below %s, where they are what each task is called',
  async name => {
    expect(
      await read(
        `序号·${name}·建设内容·责任单位`,
        '1·东河公路>·硬化五公里·市交通局',
        '2·安装护栏·市交通局',
        '3·西岭大桥·建桥一座·市住建局',
      ),
    ).toEqual(['1.1 |硬化五公里', '1.2 |安装护栏', '3 西岭大桥|建桥一座'])
  },
)

test('nor where they tell it from a row that shares its other words', async () => {
  expect(
    await read(
      '序号·任务·目标·责任单位',
      '1·防治污染>·细颗粒物下降·市环境局',
      '2·扬尘减少·市住建局',
      '3·治理河流·消除黑臭水体>·市水利局',
      '4·保洁河道·市城管局',
      '5·植树·新增绿地·市林业局',
    ),
  ).toEqual([
    '1.1 |细颗粒物下降',
    '1.2 |扬尘减少',
    '3 治理河流|消除黑臭水体',
    '4 保洁河道|消除黑臭水体',
    '5 植树|新增绿地',
  ])
})

test('they are what each task is called where few rows share them, or those that do share a number', async () => {
  const alone = ['3·修路·硬化五公里。·市交通局', '4·架桥·建桥一座。·市交通局', '5·治水·清淤三处。·市水利局']
  const titled = ['3 修路|硬化五公里。', '4 架桥|建桥一座。', '5 治水|清淤三处。']
  expect(await read(grouped, '1·供水>·建水厂。·市水利局', '2·换管网。·市住建局', ...alone)).toEqual([
    '1.1 |建水厂。',
    '1.2 |换管网。',
    ...titled,
  ])
  expect(
    await read(
      grouped,
      '2>>>·供水>>>·建水厂。·市水利局',
      '换管网。·市住建局',
      '装水表。·市住建局',
      '查漏损。·市住建局',
      ...alone,
    ),
  ).toEqual(['2.1 |建水厂。', '2.2 |换管网。', '2.3 |装水表。', '2.4 |查漏损。', ...titled])
})
