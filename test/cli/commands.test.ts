import {expect, test} from 'vitest'
import {run, runSeed} from '../helpers.ts'

test('who-leads names the leading unit, the words and the place', async () => {
  expect(await runSeed(['who-leads', '1.1.1'])).toEqual({
    code: 0,
    out: [
      '1.1.1  省农业厅',
      '  对有劳动能力、通过生产发展可以实现脱贫的贫困村、贫困户,加大产业培育扶持力度,大力发展贫困人口参与度高的区域特色产业。',
      '  seeds/yunnan-2015.txt:19',
      '',
    ].join('\n'),
    err: '',
    written: {},
  })
})

test('the built-in plan is said on standard error, and cited by its own name', async () => {
  const {out, err} = await run(['who-leads', '1.1.1'])
  expect(err).toBe('fengong: built-in plan yunnan-2015.txt (-p FILE for another, -p - for standard input)\n')
  expect(out).toContain('  yunnan-2015.txt:19\n')
})

test('several numbers are answered in the order typed, each task once', async () => {
  const {out} = await runSeed(['who-leads', '2.7', '3.6', '#12', '2.7', '--format', 'plain'])
  expect(out.split('\n').map(line => line.split('\t')[0])).toEqual(['2.7', '3.6', '1.4.1', ''])
})

test('a section stands for all its tasks', async () => {
  const {out} = await runSeed(['who-leads', '1.2', '--format', 'grep'])
  expect(out.split('\n').map(line => line.slice(0, 36))).toEqual(
    ['seeds/yunnan-2015.txt:51:1.2.1 省住房城乡', 'seeds/yunnan-2015.txt:57:1.2.2 省扶贫办:', ''].map(line =>
      line.slice(0, 36),
    ),
  )
})

test('a wrong number gets the nearest ones, in the language of the locale', async () => {
  expect(await runSeed(['who-leads', '9.9.9'])).toMatchObject({
    code: 1,
    err: 'fengong: No task 9.9.9. The plan has 1.1.1 to 3.6; did you mean 3.6, 3.5.3, 3.5.2?\n',
  })
  expect(await runSeed(['who-leads', '9.9.9'], {env: {LANG: 'zh_CN.UTF-8'}})).toMatchObject({
    code: 1,
    err: 'fengong: 没有编号为 9.9.9 的任务。本方案编号为 1.1.1–3.6，是否指 3.6、3.5.3、3.5.2？\n',
  })
})

test('what is found is answered even where another number is wrong', async () => {
  const {code, out} = await runSeed(['who-leads', '9.9.9', '1.1.1'])
  expect([code, out.split('\n')[0]]).toEqual([1, '1.1.1  省农业厅'])
})

test.each([
  [['--cooperating', '省财政厅'], '64'],
  [['--lead', '省财政厅'], '5'],
  [['--unit', '省财政厅'], '69'],
  [['--responsible', '省财政厅'], '0'],
  [['--lead', '财政', '--lead', '水利'], '9'],
  [['--lead', 'sczt', '--in', '1'], '2'],
  [['--in', '2.3'], '4'],
  [['--not-in', '2.3'], '78'],
  [['--joint'], '6'],
  [['--grep', '互联网+'], '1'],
  [['--grep', '/INTERNET|互联网[+]/i'], '1'],
  [['--grep', '/[0-9]+%/', '--not-grep', '森林'], '4'],
  [['--limit', '7'], '7'],
])('tasks %j --count gives %s', async (options, count) => {
  const {out, code} = await runSeed(['tasks', ...options, '--count'])
  expect([out, code]).toEqual([`${count}\n`, count === '0' ? 1 : 0])
})

test('a unit typed in part or in pinyin is named', async () => {
  expect((await runSeed(['tasks', '--lead', 'caizheng', '--count'])).err).toBe(
    'fengong: caizheng is taken for 省财政厅.\n',
  )
  expect((await runSeed(['tasks', '--unit', '保监会', '--count'])).err).toBe(
    'fengong: 保监会 is taken for 中国保监会云南监管局.\n' +
      'fengong: 中国保监会云南监管局 is also written 中国保监会云南保监局 (80 %) here, which is included; --exact leaves it out.\n',
  )
})

test('a unit that fits none gets the nearest offered', async () => {
  expect(await runSeed(['tasks', '--lead', '省材政厅'])).toMatchObject({
    code: 1,
    out: '',
    err: 'fengong: No unit fits 省材政厅. Did you mean 省财政厅、省民政厅?\n',
  })
})

test('columns are those asked for, in that order', async () => {
  const {out} = await runSeed(['tasks', '--joint', '--columns', 'lead,number', '--limit', '1'])
  expect(out).toBe('省水利厅、省农业厅\t1.1.4\n')
})

test('rows are sorted by the first lead, or by how many units they have', async () => {
  const {out} = await runSeed(['tasks', '--sort', 'units', '--limit', '2', '--columns', 'number'])
  expect(out).toBe('3.6\n1.2.1\n')
})

test('show prints the verbatim text, its lines and the file’s fingerprint', async () => {
  const {out} = await runSeed(['show', '3.2.1'])
  expect(out).toContain('协同单位: 省发展改革委、省财政厅、省农业厅、省林业厅省水利厅。')
  expect(out).toContain('  ! 435:24 Unexpected units without a 、 between them')
  expect(out).toMatch(/seeds\/yunnan-2015\.txt:431–435\n {2}file SHA-256 [0-9a-f]{64}\n$/)
})

test('show tells that others help whom the document does not name', async () => {
  const files = {'plan.txt': '1.修路。（县交通局牵头，有关部门配合）'}
  const {out} = await run(['show', '1', '-p', 'plan.txt'], {files})
  expect(out).toContain('  lead 1: 县交通局\n  cooperating: others, not named\n')
})

test('show without a number is the tree, down to a depth', async () => {
  expect((await runSeed(['show', '--depth', '2'])).out.split('\n').slice(1)).toEqual([
    '  一、责任分工',
    '    (一)瞄准贫困对象,推动精准扶贫精准脱贫。',
    '    (二)聚焦重点区域,夯实扶贫开发基础条件',
    '    (三)创新体制机制,增强扶贫攻坚的动力活力。',
    '  二、工作要求',
    '',
  ])
})

test('units counts tasks by role', async () => {
  const {out} = await runSeed(['units'])
  expect(out.split('\n').slice(0, 2)).toEqual([
    '省财政厅\t5\t64\t0\t69\tseeds/yunnan-2015.txt:19',
    '省扶贫办\t22\t42\t0\t64\tseeds/yunnan-2015.txt:19',
  ])
})

test('unit is the dossier of one', async () => {
  expect((await runSeed(['unit', '省招商局'])).out).toBe(
    [
      '省招商局  government · cooperating 1',
      'works with most: 省扶贫办 1、省发展改革委 1、省政府驻上海办 1',
      '',
      'cooperating',
      '  3.3.2  seeds/yunnan-2015.txt:457',
      '    编制沪滇对口帮扶和经济合作“十三五”规划,扩大对口帮扶合作范围。',
      '',
    ].join('\n'),
  )
})

test('export writes a file, and never over another without --force', async () => {
  const files = {'old.csv': ''}
  const {written, err} = await runSeed(['export', '-o', 'new.csv'], {files})
  expect(written['new.csv']?.split('\r\n')).toHaveLength(84)
  expect(err).toBe('fengong: 82 rows written to new.csv\n')
  expect(await runSeed(['export', '-o', 'old.csv'], {files})).toMatchObject({
    code: 2,
    written: {},
    err: 'fengong: old.csv exists already; nothing was written. Use --force to replace it.\n',
  })
  expect((await runSeed(['export', '-o', 'old.csv', '--force'], {files})).written).toHaveProperty('old.csv')
})

test('--limit counts tasks, however many rows a task has', async () => {
  const {out} = await runSeed(['export', '--per', 'unit', '--limit', '2'])
  const numbers = out
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split(',')[0])
  expect([...new Set(numbers)]).toEqual(['1.1.1', '1.1.2'])
  expect(numbers.length).toBeGreaterThan(2)
})

test('export --per unit has a row for each task and unit', async () => {
  const {out} = await runSeed(['export', '--per', 'unit', '--no-bom', '--lang', 'zh'])
  const lines = out.trimEnd().split('\r\n')
  // 89 + 568 as written, and one unit that 3.1.4 names twice
  expect(lines).toHaveLength(1 + 89 + 568 - 1)
  expect(lines[0]).toBe('编号,角色,单位,原文单位名,类别,所属部分,标题,正文,文件,行,时限,到期日')
})

test('parse gives the tree, and what is odd on standard error', async () => {
  const {out, err} = await runSeed(['parse'])
  expect(JSON.parse(out)).toMatchObject({type: 'plan', meta: {date: '2015-08-19'}})
  expect(err).toContain('fengong: seeds/yunnan-2015.txt:549:1: Unexpected label `牵头单位` without a colon')
})

test('parse says what check says, and not what is as it should be in the whole document', async () => {
  const files = {
    'a.txt':
      '一、任务\n1. 修路。\n牵头单位 市交通局、市交通局\n二、要求\n（一）加强组织领导。各责任单位要高度重视。',
    'fengong.config.json': '{"rules": {"unit-twice": "off"}}',
  }
  expect((await run(['parse', 'a.txt'], {files})).err).toBe(
    'fengong: a.txt:3:1: Unexpected label `牵头单位` without a colon, expected one; read as if it had one (label-without-colon)\n',
  )
  const checked = await run(['check', 'a.txt', '--format', 'grep'], {files})
  expect(checked.out).toBe(
    'a.txt:3:1: warning: Unexpected label `牵头单位` without a colon, expected one; read as if it had one (label-without-colon)\n',
  )
})

test('several plans are answered together, each row with its file', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:省交通运输厅', 'b.txt': '1. 通水。\n牵头单位:省水利厅'}
  const {out} = await run(['-p', 'a.txt', 'tasks', '-p', 'b.txt', '--columns', 'place,lead'], {files})
  expect(out).toBe('a.txt:1\t省交通运输厅\nb.txt:1\t省水利厅\n')
})

test('a folder without plans is said and does not stop the others, and what it holds beside plans is named', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:省交通运输厅'}
  const folders = {
    empty: {files: [], others: [], hasFolders: false},
    mixed: {files: ['a.txt'], others: ['分工.doc', '分工.wps'], hasFolders: false},
  }
  const {code, out, err} = await run(['tasks', 'empty', 'mixed', '--count'], {files, folders})
  expect({code, out}).toEqual({code: 2, out: '1\n'})
  expect(err).toContain('empty holds no file that can be a plan')
  expect(err).toContain('mixed also holds 分工.doc、分工.wps, left out for what their names end in')
})

test('columns of tasks are the same in each answer in a pipe; a table leaves out roles that nobody has', async () => {
  const files = {'a.txt': '1. 修路。\n责任单位:省交通运输厅'}
  expect((await run(['tasks', 'a.txt'], {files})).out).toBe('1\t修路。\t\t\t省交通运输厅\ta.txt:1\n')
  expect((await run(['tasks', 'a.txt', '--format', 'table'], {files})).out).not.toContain('cooperating')
})

test('the tree names who is responsible where nobody leads', async () => {
  const files = {'a.txt': '1. 修路。\n责任单位:省交通运输厅'}
  expect((await run(['show', '-p', 'a.txt'], {files})).out).toContain('1.修路。 → 省交通运输厅 (responsible)')
})

test('a plan comes from standard input, or from a Markdown file', async () => {
  const plan = '# 分工方案\n\n## 一、分工\n\n1. **修通**全部村道。\n\n**牵头单位**：省交通运输厅\n'
  const text = await run(['who-leads', '1', '-p', '-'], {stdin: '1. 修路。\n牵头单位:省交通运输厅'})
  expect(text.out).toBe('1  省交通运输厅\n  修路。\n  <stdin>:1\n')
  const markdown = await run(['who-leads', '1', '-p', 'a.md'], {files: {'a.md': plan}})
  expect(markdown.out).toBe('1  省交通运输厅\n  修通全部村道。\n  a.md:5\n')
})

test('colour is for terminals, and NO_COLOR and --no-color turn it off', async () => {
  const out = async (argv: string[], env = {}, width?: number) =>
    (await runSeed(['who-leads', '1.1.1', ...argv], {env, ...(width ? {width} : {})})).out
  expect(await out([], {}, 80)).toContain('\u001b[')
  expect(await out([], {NO_COLOR: '1'}, 80)).not.toContain('\u001b[')
  expect(await out(['--no-color'], {}, 80)).not.toContain('\u001b[')
  expect(await out([])).not.toContain('\u001b[')
  expect(await out(['--color'])).toContain('\u001b[')
})

test('every command that answers answers in JSON too', async () => {
  for (const argv of [
    ['who-leads', '1.1.1'],
    ['tasks'],
    ['show', '1.1.1'],
    ['show'],
    ['units'],
    ['unit', '省招商局'],
    ['export'],
    ['parse'],
    ['tasks', '--count'],
  ]) {
    const {out} = await runSeed([...argv, '--json'])
    expect(JSON.parse(out)).toBeTruthy()
  }
})

test('the plan of FENGONG_PLAN stands back behind -p', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:省交通运输厅'}
  expect((await runSeed(['who-leads', '1', '-p', 'a.txt'], {files})).out).toContain('a.txt:1')
})

test('-o takes the format of its name, and a name that tells none holds any', async () => {
  const begins = async (...argv: string[]) => {
    const {written} = await runSeed(['export', '--limit', '1', '--lang', 'zh', ...argv])
    return Object.values(written)[0]?.slice(0, 12)
  }
  expect(await begins('-o', 'a.ndjson')).toBe('{"number":"1')
  expect(await begins('--columns', 'number', '-o', 'a.MD')).toBe('| 编号 |\n| ---')
  expect(await begins('--columns', 'number', '-o', 'a.tsv')).toBe('\ufeff编号\r\n1.1.1\r\n')
  for (const name of ['a.txt', 'a', 'a.2015', 'b.d/a'])
    expect(await begins('--json', '-o', name)).toBe('[\n  {\n    "n')
})

test('a file of tabs has a heading, and guards cells as CSV does', async () => {
  const files = {'a.txt': '1. =1+1\t和修路。\n牵头单位:县交通局'}
  const {written} = await run(['export', '-p', 'a.txt', '--columns', 'text,lead', '-o', 'o.tsv'], {files})
  expect(written['o.tsv']).toBe('\ufefftext\tlead\r\n"\'=1+1\t和修路。"\t县交通局\r\n')
})

test('of several plans it is said in which a number is taken for another, or is missing', async () => {
  const files = {
    'a.txt': '一、经济\n（一）修路。\n牵头单位：县交通局',
    'b.txt': '一、防汛\n1.疏通沟渠。\n牵头单位：县水利局\n一、防火\n1.巡查林区。\n牵头单位：县林业局',
  }
  const {err} = await run(['who-leads', '7.7', '-p', 'a.txt', '-p', 'b.txt'], {files})
  expect(err.split('\n').map(line => line.slice(0, 35))).toEqual([
    'fengong: a.txt: No task 7.7. The pl',
    'fengong: b.txt: No task 7.7. The pl',
    '',
  ])
})

test('of several plans it is said in which a number may mean several entries', async () => {
  const files = {
    'a.txt': '1.修路。\n牵头单位：县交通局',
    'b.txt': '一、防汛\n1.疏通沟渠。\n牵头单位：县水利局\n二、防火\n2.巡查林区。\n牵头单位：县林业局',
  }
  const {out, err} = await run(['who-leads', '1', '-p', 'a.txt', '-p', 'b.txt'], {files})
  expect(out).toContain('县交通局')
  expect(err).toContain('b.txt: 1 may be any of 一、, 1.1. Type one of these.')
})

test('where nothing fits the role that was asked for, it is said which roles the unit has', async () => {
  const files = {'a.txt': '1.修路。\n责任单位：县交通局'}
  const {code, err} = await run(['tasks', '--lead', '县交通局', '-p', 'a.txt'], {files})
  expect([code, err.trimEnd().split('\n').slice(-2)]).toEqual([
    1,
    [
      'fengong: No task fits.',
      'fengong: 县交通局: lead 0, cooperating 0, responsible 1; --unit asks for any role.',
    ],
  ])
})

test('各街道 is not told to be beside itself', async () => {
  const files = {'a.txt': '1.修路。\n责任单位：县交通局、各街道'}
  const {err} = await run(['unit', '各街道', '-p', 'a.txt'], {files})
  expect(err).toBe('')
})

test('the words of a file from Windows are shown without its line ends', async () => {
  const files = {'a.txt': '1. 修路。\r\n牵头单位:县交通局\r\n'}
  const {out} = await run(['show', '1', '-p', 'a.txt'], {files})
  expect(out).toContain('  1. 修路。\n  牵头单位:县交通局\n')
})

const told = [
  '1.修路。',
  '牵头单位：县交通局',
  '责任人：王芳',
  '完成时限：6月底前',
  '2.植树。',
  '牵头单位：县林业局',
].join('\n')

test('persons and other fields are exported behind all else, and found by their words', async () => {
  const files = {'a.txt': told}
  const csv = await run(['export', '-p', 'a.txt', '--no-bom', '--lang', 'zh'], {files})
  expect(
    csv.out
      .split('\r\n')
      .slice(0, 2)
      .map(row => row.split(',').slice(-3)),
  ).toEqual([
    ['行', '其他字段', '到期日'],
    ['1', '责任人：王芳', ''],
  ])
  const found = await run(['tasks', '--grep', '王芳', '--json', '-p', 'a.txt'], {files})
  expect(JSON.parse(found.out)).toMatchObject([{number: '1', fields: [{label: '责任人', value: '王芳'}]}])
})

test('export --per unit tells until when', async () => {
  const {out} = await run(['export', '--per', 'unit', '-p', 'a.txt', '--no-bom'], {files: {'a.txt': told}})
  expect(out.split('\r\n').map(row => row.split(',').at(-2))).toEqual(['deadlines', '6月底前', '', undefined])
})

const dated = [
  '2026年重点工作分工方案',
  '1.修路，10月底前完成。（县交通局负责）',
  '2.架桥。（责任单位：县水利局；完成时限：6月底前）',
  '3.培训干部。（责任单位：县委组织部；完成时限：持续推进）',
].join('\n')

test('lists what is due by a day, the first day first, and says how much has no day', async () => {
  const files = {'a.txt': dated}
  const {out, err} = await run(
    ['tasks', '--due', '年底', '--sort', 'due', '--columns', 'number,due', '-p', 'a.txt'],
    {files},
  )
  expect(out).toBe('2\t2026-06-30\n1\t2026-10-31\n')
  expect(err).toContain('Left out: 1 task without a deadline that is a date, such as “持续推进”.')
})

test.each(['2026-06-30', '2026.6', '6月底', '上半年'])('--due %s leaves out what is due later', async day => {
  const {out} = await run(['tasks', '--due', day, '--columns', 'number', '-p', 'a.txt'], {
    files: {'a.txt': dated},
  })
  expect(out).toBe('2\n')
})

test('a day that is none is misuse', async () => {
  const {code, err} = await run(['tasks', '--due', '下周', '-p', 'a.txt'], {files: {'a.txt': dated}})
  expect([code, err]).toEqual([2, expect.stringContaining('--due 下周: no date. Type it as 2026-06-30')])
})

test('a day without a year needs a plan that has one', async () => {
  const files = {'a.txt': dated.replace('2026年', '')}
  const {code, err} = await run(['tasks', '--due', '6月底', '-p', 'a.txt'], {files})
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('a.txt does not say of which year it is. Type the year too.'),
  ])
})

test.each(['export', 'diff'])('%s never writes onto the plan that it reads', async command => {
  const plans = command === 'diff' ? ['a.txt', 'b.txt'] : ['-p', 'a.txt']
  const {code, err, written} = await run([command, ...plans, '-o', './a.txt', '--force'], {
    files: {'a.txt': told, 'b.txt': told.replace('6月', '9月')},
  })
  expect({code, written}).toEqual({code: 2, written: {}})
  expect(err).toContain('./a.txt is the plan itself; nothing was written. Give another file after -o.')
})

test('several numbers may be parted by commas', async () => {
  const {out} = await run(['who-leads', '1,2', '-p', 'a.txt', '--json'], {files: {'a.txt': told}})
  expect(JSON.parse(out)).toMatchObject([{number: '1'}, {number: '2'}])
})

test('of a part without tasks it is said that it has none', async () => {
  const plan =
    '一、任务\n（一）修路。（县交通局负责）\n（二）植树。（县林业局负责）\n二、保障措施\n（一）加强领导。要高度重视。'
  const {code, err} = await run(['who-leads', '二（一）', '-p', 'a.txt'], {files: {'a.txt': plan}})
  expect(code).toBe(1)
  expect(err).toContain(
    'No task 二（一）: `二、保障措施` holds no tasks. `fengong show -p a.txt` lists all numbers.',
  )
})

test.each([['GBK'], ['gb2312'], ['gb18030']])('%s may be asked for by any of its names', async encoding => {
  // 1.修。(甲局负责)
  const gbk = Uint8Array.from([
    0x31, 0x2e, 0xd0, 0xde, 0xa1, 0xa3, 0x28, 0xbc, 0xd7, 0xbe, 0xd6, 0xb8, 0xba, 0xd4, 0xf0, 0x29,
  ])
  const {out} = await run(['who-leads', '1', '-p', 'a.txt', '--encoding', encoding, '--json'], {
    files: {'a.txt': gbk},
  })
  expect(JSON.parse(out)).toMatchObject([{responsible: [{name: '甲局'}]}])
})

test('a role may be named in Chinese', async () => {
  const {out} = await run(['who-leads', '1', '-p', 'a.txt', '--role', '牵头=总召集单位', '--json'], {
    files: {'a.txt': '1.修路。\n总召集单位：县交通局'},
  })
  expect(JSON.parse(out)).toMatchObject([{lead: [{name: '县交通局'}]}])
})
