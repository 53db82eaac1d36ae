import {expect, test} from 'vitest'
import {run, runSeed} from '../helpers.ts'

test('the plan has 64 units; with --exact each of its 68 spellings counts', async () => {
  expect((await runSeed(['units'])).out.trim().split('\n')).toHaveLength(64)
  expect((await runSeed(['units', '--exact'])).out.trim().split('\n')).toHaveLength(68)
})

test('a look-up by any name of a unit includes what is written otherwise, and says so', async () => {
  const {out, err} = await runSeed(['tasks', '--unit', '云南省发展和改革委员会', '--count'])
  expect(out).toBe('61\n')
  expect(err).toBe(
    'fengong: 云南省发展和改革委员会 is another name of 省发展改革委.\n' +
      'fengong: 省发展改革委 is also written 省发展改革委员会 here, which is included; --exact leaves it out.\n',
  )
  expect((await runSeed(['tasks', '--unit', '省发展改革委', '--count', '--exact'])).out).toBe('60\n')
})

test('an old name beside the new one is included with how sure that is', async () => {
  const {out, err} = await runSeed(['tasks', '--unit', '省交通厅', '--columns', 'number'])
  expect(out.split('\n')).toContain('2.6.1')
  expect(err).toContain('省交通运输厅 is also written 省交通厅 (90 %) here')
})

test('without a place a department is found', async () => {
  expect((await runSeed(['tasks', '--lead', '人社厅', '--count'])).out).toBe('4\n')
})

test('units are grouped by kind, or only those of one kind listed', async () => {
  const {out} = await runSeed(['units', '--kind'])
  const kinds = out
    .trim()
    .split('\n')
    .map(line => line.split('\t')[0])
  expect([...new Set(kinds)]).toEqual([
    'party',
    'government',
    'mass',
    'stationed',
    'finance',
    'enterprise',
    'coordination',
  ])
  const mass = await runSeed(['units', '--kind', '群团', '--lang', 'zh'])
  expect(mass.out).toContain('群团\t团省委\t')
  expect(await runSeed(['units', '--kind', '社团'])).toMatchObject({code: 2})
})

test('show and unit list units by kind, tasks finds those of one kind', async () => {
  const shown = await runSeed(['show', '3.1.4', '--kind'])
  expect(shown.out.split('\n').slice(7, 11)).toEqual([
    '  cooperating 10:',
    '    government 省财政厅、省扶贫办',
    '    stationed 中国人民银行昆明中心支行、中国银监会云南监管局、中国保监会云南监管局',
    expect.stringContaining('    finance 国家开发银行股份有限公司云南省分行、'),
  ])
  expect((await runSeed(['unit', '省招商局', '--kind'])).out).toContain(
    'works with most:\n  government 省扶贫办 1、省发展改革委 1、省政府驻上海办 1\n',
  )
  expect((await runSeed(['tasks', '--kind', '企业', '--columns', 'number'])).out.split('\n')).toContain(
    '1.3.3',
  )
})

test('show and unit list units of one kind alone', async () => {
  const shown = await runSeed(['show', '3.1.4', '--kind', 'stationed'])
  expect(shown.out.split('\n').slice(5, 8)).toEqual([
    '  cooperating 3:',
    '    stationed 中国人民银行昆明中心支行、中国银监会云南监管局、中国保监会云南监管局',
    '',
  ])
  expect((await runSeed(['unit', '省招商局', '--kind', 'mass'])).out).not.toContain('works with')
})

test.each([
  [['show', '--kind', '3.6'], 'one of party 党委部门, '],
  [['show', '--kind', '3.6'], ' not 3.6. Without a kind it stands at the end.'],
  [['unit', '--kind', '省财政厅'], ' not 省财政厅. Without a kind it stands at the end.'],
  [['tasks', '--kind', '社团'], ' not 社团.'],
  [['show', '--kind'], '--kind is for the units of tasks; give a number beside it.'],
  [['unit', '省财政厅', '--kind', '--json'], '--kind and --json do not go together'],
])('%j is refused: what follows --kind is no kind, or nothing is of one', async (argv, sentence) => {
  const {code, out, err} = await runSeed(argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

test('a unit of today that the plan does not know is said to be one', async () => {
  const {code, err} = await runSeed(['tasks', '--unit', '省卫生健康委'])
  expect([code, err]).toEqual([
    1,
    'fengong: No unit fits 省卫生健康委, which now holds the work of 省卫生计生委; --today finds it.\n',
  ])
})

test('a body that only a field names has no duty, and is said to stand there', async () => {
  const files = {
    'plan.txt': '某县方案\n1.清淤。\n责任单位：县水利局\n督办单位：县纪委监委\n2.修路。（县交通局负责）',
  }
  const {code, out, err} = await run(['tasks', '--unit', '县纪委监委', '-p', 'plan.txt'], {files})
  expect([code, out, err]).toEqual([
    1,
    '',
    'fengong: 县纪委监委 has no duty, and stands in 督办单位 of 1 alone. `fengong tasks --grep 县纪委监委 -p plan.txt` lists these tasks.\n',
  ])
})

test('what is cited for an editor has who holds the work', async () => {
  const cited = async (...argv: string[]) =>
    (await runSeed([...argv, '--as-of', '2024', '--format', 'grep'])).out
  expect(await cited('units')).toContain('省扶贫办→省农业农村厅 22/42/0')
  expect(await cited('tasks', '--lead', '省扶贫办', '--limit', '1')).toContain('省扶贫办→省农业农村厅')
})

test('units --today tells who holds the work now, each step with year and source', async () => {
  const {out} = await runSeed(['units', '--as-of', '2024', '--json'])
  const found = (JSON.parse(out) as {name: string; heirs: {names: string[]; steps: {year: number}[]}}[]).find(
    ({name}) => name === '省扶贫办',
  )
  expect(found?.heirs).toMatchObject({
    names: ['省农业农村厅'],
    steps: [
      {year: 2021, to: ['省乡村振兴局'], source: expect.stringContaining('2021')},
      {year: 2023, to: ['省农业农村厅'], source: expect.stringContaining('2023')},
    ],
  })
})

test('tables and spreadsheets name the heirs beside the units', async () => {
  const {out} = await runSeed(['tasks', '--in', '3.1.4', '--as-of', '2024', '--columns', 'lead'])
  expect(out).toBe('省金融办→省委金融办/省地方金融管理局\n')
  const csv = await runSeed(['export', '--in', '1.3.2', '--per', 'unit', '--no-bom', '--as-of', '2020'])
  expect(csv.out.split(/\r?\n/)[0]).toBe(
    'number,role,unit,written,heirs,steps,kind,headings,title,text,file,line,deadlines,due',
  )
  expect(csv.out).toContain('省卫生计生委,省卫生计生委,省卫生健康委,2018 省卫生计生委 → 省卫生健康委')
})

test('who-leads --as-of adds the way to the heir', async () => {
  const {out} = await runSeed(['who-leads', '3.1.4', '--as-of', '2020'])
  expect(out.split('\n').slice(0, 2)).toEqual([
    '3.1.4  省金融办',
    expect.stringMatching(/^ {2}→ 2018 省金融办 → 省地方金融监管局 \[/),
  ])
})

test('with a year, who holds the work stands for the unit', async () => {
  const {out, err} = await runSeed(['tasks', '--lead', '省农业农村厅', '--as-of', '2024', '--count'])
  expect(out).toBe('27\n')
  expect(err).toBe('fengong: 省农业农村厅 holds the work of 省农业厅、省扶贫办.\n')
})

const own = JSON.stringify({
  bodies: [{name: '省铁指办', full: '省铁路建设指挥部办公室', kind: 'coordination', source: '省政府文件'}],
  successions: [{from: '省铁指办', to: ['省交通运输厅'], year: 2019}],
})
const plan = '1. 修通铁路。\n牵头单位:省铁指办。\n2. 修通公路。\n牵头单位:省铁路建设指挥部办公室。'

test('a registry of one’s own extends the built-in one', async () => {
  const files = {'own.json': own, 'plan.txt': plan}
  const {out} = await run(['units', '-p', 'plan.txt', '--registry', 'own.json', '--as-of', '2020'], {files})
  expect(out).toContain('省铁指办\t省交通运输厅\t2019 省铁指办 → 省交通运输厅')
})

test.each([
  ['{"bodies":[{"name":"省铁指办","kind":"office"}]}', 'bodies[0].kind'],
  ['{"bodies":[{"kind":"party"}]}', 'bodies[0].name'],
  ['{"units":[]}', 'units'],
  ['{"bodies":null}', 'bodies'],
  ['[]', '[]'],
])('a registry that is wrong, %s, is refused with the place', async (json, place) => {
  const {code, err} = await runSeed(['units', '--registry', 'own.json'], {files: {'own.json': json}})
  expect([code, err]).toEqual([
    2,
    `fengong: own.json is no registry of names: ${place} is not as it should be. schema/registry.json says how.\n`,
  ])
})

test('fengong.config.json may name registries', async () => {
  const files = {'own.json': own, 'plan.txt': plan, 'fengong.config.json': '{"registry": ["own.json"]}'}
  expect((await run(['units', '-p', 'plan.txt'], {files})).out).toBe('省铁指办\t2\t0\t0\t2\tplan.txt:1\n')
})

test('a name that tells no place is included with how sure that is', async () => {
  const files = {
    'a.txt':
      '临江市2024年任务分工\n1. 培训。\n牵头单位:市委组织部。\n2. 考核。\n牵头单位:市委组织部。\n3. 选派。\n牵头单位:组织部。',
  }
  const {out, err} = await run(['tasks', '-p', 'a.txt', '--unit', '市委组织部', '--count'], {files})
  expect(out).toBe('3\n')
  expect(err).toContain('市委组织部 is also written 组织部 (90 %) here')
})

test('one’s own successions hold for a unit that the built-in registry knows', async () => {
  const files = {
    'own.json': JSON.stringify({
      successions: [{from: '省农业厅', to: ['省农牧厅'], year: 2018, source: '方案'}],
    }),
    'plan.txt': '1. 种田。\n牵头单位:省农业厅。',
  }
  const {out} = await run(['units', '-p', 'plan.txt', '--registry', 'own.json', '--as-of', '2020'], {files})
  expect(out).toContain('省农业厅\t省农牧厅\t2018 省农业厅 → 省农牧厅 [方案]')
})

test('in a province’s plan departments without 省 are the province’s', async () => {
  const files = {
    'plan.txt':
      '四川省2017年工作分工方案\n1. 对接规划。\n牵头单位:国家发展改革委。\n2. 推进改革。\n牵头单位:发展改革委、环境保护厅。',
  }
  const {out} = await run(['units', '-p', 'plan.txt', '--as-of', '2020'], {files})
  expect(out.split('\n').map(line => line.split('\t').slice(0, 2))).toEqual([
    ['国家发展改革委', '国家发展改革委'],
    ['发展改革委', '省发展改革委'],
    ['环境保护厅', '省生态环境厅'],
    [''],
  ])
})

test('across plans one unit has one name', async () => {
  const files = {
    'a.txt': '1. 修路。\n牵头单位:省发改委。\n2. 修桥。\n牵头单位:省发改委。',
    'b.txt': '1. 修路。\n牵头单位:省发展和改革委员会。',
  }
  const {out} = await run(['units', '-p', 'a.txt', '-p', 'b.txt'], {files})
  expect(out).toBe('省发改委\t3\t0\t0\t3\ta.txt:1\n')
})

test('departments of two counties are two units, in whose plans none names its county', async () => {
  const files = {
    'a.txt': '临江县2018年工作分工方案\n1. 修路。\n牵头单位:县交通运输局。',
    'b.txt': '平远县2018年工作分工方案\n1. 修桥。\n牵头单位:县交通运输局。',
  }
  const {out} = await run(['units', '-p', 'a.txt', '-p', 'b.txt'], {files})
  expect(out).toBe('临江县交通运输局\t1\t0\t0\t1\ta.txt:2\n平远县交通运输局\t1\t0\t0\t1\tb.txt:2\n')
  const asked = await run(['tasks', '-p', 'a.txt', '-p', 'b.txt', '--lead', '临江县交通运输局', '--count'], {
    files,
  })
  expect(asked.out).toBe('1\n')
})

test('two versions of one county’s plan have one unit, with the county’s name or without', async () => {
  const files = {
    'a.txt':
      '临江县2018年工作分工方案\n1. 修路。\n牵头单位:临江县交通运输局。\n2. 修桥。\n牵头单位:临江县交通运输局。',
    'b.txt': '临江县2019年工作分工方案\n1. 修桥。\n牵头单位:县交通运输局。',
  }
  const {out} = await run(['units', '-p', 'a.txt', '-p', 'b.txt'], {files})
  expect(out).toBe('临江县交通运输局\t3\t0\t0\t3\ta.txt:2\n')
})

test.each([
  [['--as-of', '19'], '--as-of takes a year from 1949 to 2100, not 19.'],
  [['--as-of', '2019', '--today'], '--today and --as-of are two answers; give one of them.'],
])('%s is misuse', async (typed, said) => {
  expect(await runSeed(['units', ...typed])).toMatchObject({code: 2, err: `fengong: ${said}\n`})
})

test('a year before the plan is said to be one', async () => {
  const {err} = await runSeed(['units', '--as-of', '2010'])
  expect(err).toContain('is of 2015; --as-of 2010 lies before it, and tells of no change after 2010.')
})

test('characters that nobody sees are no part of a name', async () => {
  const odd = '市\ufeff交通局'
  const files = {
    'a.txt': `1. 修路。\n牵头单位:${odd}。\n2. 修桥。\n牵头单位:${odd}。\n3. 修站。\n牵头单位:市交通局。`,
  }
  expect((await run(['units', '-p', 'a.txt'], {files})).out).toBe('市交通局\t3\t0\t0\t3\ta.txt:1\n')
})

test('units glued together are parted where each is a known department', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:市交通局。\n协同单位:市财政局市水利局、市委市政府督查室。'}
  const {out} = await run(['units', '-p', 'a.txt'], {files})
  expect(out.split('\n').map(line => line.split('\t')[0])).toEqual([
    '市交通局',
    '市财政局',
    '市水利局',
    '市委市政府督查室',
    '',
  ])
})

test('市场监管局 behind 市公安局 is 市市场监管局', async () => {
  const files = {
    'a.txt': '1. 查酒驾。\n牵头单位:市公安局、市场监管局。\n2. 查假货。\n牵头单位:市市场监管局。',
  }
  expect((await run(['tasks', '-p', 'a.txt', '--unit', '市市场监管局', '--count'], {files})).out).toBe('2\n')
})

test('a file that is named twice is one', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:市交通局。'}
  expect(
    (
      await run(['tasks', '-p', 'a.txt', '-p', './a.txt', '--count'], {
        files: {...files, './a.txt': files['a.txt']},
      })
    ).out,
  ).toBe('1\n')
})

test('a role word may hold any marks', async () => {
  const files = {'a.txt': '1. 修路。\n主责(单位):市交通局。'}
  const {out, code} = await run(['tasks', '-p', 'a.txt', '--role', 'lead=主责(单位)', '--columns', 'lead'], {
    files,
  })
  expect([code, out]).toEqual([0, '市交通局\n'])
})

test('diff does not tell of another spelling, but with --strict', async () => {
  const files = {
    'old.txt': '1. 修通全部村道。\n牵头单位:省发改委。',
    'new.txt': '1. 修通全部村道。\n牵头单位:省发展和改革委员会。',
  }
  expect((await run(['diff', 'old.txt', 'new.txt'], {files})).code).toBe(0)
  expect((await run(['diff', 'old.txt', 'new.txt', '--strict'], {files})).code).toBe(1)
})

test('who holds the work now is a table in a narrow terminal too, with the sources below it', async () => {
  const files = {
    'a.txt': '某省2015年分工方案\n1. 修路。\n牵头单位:省农业厅、省财政厅。\n2. 通水。\n牵头单位:省文化厅。',
  }
  const inWidth = async (width: number) => {
    const argv = ['units', 'a.txt', '--as-of', '2019', '--lang', 'zh']
    const {out} = await run(argv, {files, width})
    return out
      .replace(/\x1b\[\d+m/g, '')
      .trimEnd()
      .split('\n')
  }
  expect(await inWidth(80)).toEqual([
    '┌──────────┬────────────────┬────────────────────────────────────┬──────┐',
    '│ 单位     │ 职责承接单位   │ 沿革                               │ 合计 │',
    '├──────────┼────────────────┼────────────────────────────────────┼──────┤',
    '│ 省农业厅 │ 省农业农村厅   │ 2018 省农业厅 → 省农业农村厅 [1]   │ 1    │',
    '├──────────┼────────────────┼────────────────────────────────────┼──────┤',
    '│ 省财政厅 │ 省财政厅       │                                    │ 1    │',
    '├──────────┼────────────────┼────────────────────────────────────┼──────┤',
    '│ 省文化厅 │ 省文化和旅游厅 │ 2018 省文化厅 → 省文化和旅游厅 [1] │ 1    │',
    '└──────────┴────────────────┴────────────────────────────────────┴──────┘',
    '[1] 《深化党和国家机构改革方案》（2018年3月）之地方机构改革；各省（区、市）机构',
    '改革方案2018年10—11月公布，2019年3月前完成；市县名称不尽相同',
  ])
  expect((await inWidth(130))[1]).toMatch(/沿革 +│ 牵头 │ 协同 │ 责任 │ 合计 │ 首见/)
})

test('of a kind that no unit is of it is said that none fits', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:市交通局。'}
  expect(await run(['units', 'a.txt', '--kind', 'military'], {files})).toMatchObject({
    code: 1,
    out: '',
    err: 'fengong: No unit fits.\n',
  })
})

test('where the plan adds a unit to all tasks, a look-up of it says so', async () => {
  const files = {
    'a.txt':
      '工作分工\n各区政府为以下各项工作的责任单位，不再逐项列出。\n1.修路。（市交通局负责）\n2.治水。（市水务局、各区政府负责）',
  }
  const {out, err} = await run(['tasks', '-p', 'a.txt', '--unit', '各区政府', '--count'], {files})
  expect(out).toBe('1\n')
  expect(err).toContain('各区政府: the plan adds 各区政府 to all tasks; here are those that name it.')
})

test('a unit that tells a second name is found by its first, which is said; --exact leaves it out', async () => {
  const files = {
    'a.txt': '1. 检查市场。\n牵头单位:县市场监管局\n2. 管食品。\n牵头单位:县市场监督管理局（县食安办）',
  }
  const asked = ['tasks', '-p', 'a.txt', '--lead', '县市场监管局', '--count']
  expect(await run(asked, {files})).toMatchObject({
    out: '2\n',
    err: 'fengong: 县市场监督管理局（县食安办） is included; --exact leaves it out.\n',
  })
  expect((await run([...asked, '--exact'], {files})).out).toBe('1\n')
})

const renamed = ['1.植树。（县林业局牵头，县林草局、长寿镇负责）', '2.修路。（各乡镇人民政府负责）'].join(
  '\n',
)

test('a part of a name as the document prints it is enough, also where the unit goes by another one', async () => {
  const {out, err} = await run(['tasks', '--unit', '林业局', '--count', '-p', 'a.txt'], {
    files: {'a.txt': renamed},
  })
  expect(out).toBe('1\n')
  expect(err).toContain('林业局 is another name of 县林草局')
})

test('where no unit fits, the command that lists them names the plan', async () => {
  const {err} = await run(['tasks', '--unit', '火星局', '-p', 'a b.txt'], {files: {'a b.txt': renamed}})
  expect(err).toContain("`fengong units -p 'a b.txt'` lists all units.")
})

test('of a town it is said that others may include it', async () => {
  const {err} = await run(['tasks', '--unit', '长寿镇', '-p', 'a.txt'], {files: {'a.txt': renamed}})
  expect(err).toContain('长寿镇: the plan also names 各乡镇人民政府, which may include it')
})
