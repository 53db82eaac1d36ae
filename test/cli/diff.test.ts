import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {run, seedText} from '../helpers.ts'

const old = `某市2016年工作方案

一、设施
（一）修建村道，通村率达到85%。
牵头单位：市交通局
配合单位：市财政局
（二）改造校舍。
牵头单位：市教育局
二、产业
（三）种植果树。
牵头单位：市林业局
配合单位：市农业局、市财政局
`
const next = `某市2016年工作方案

一、设施
（一）修建村道，通村率达到90%。
牵头单位：市交通局
配合单位：市财政局、市公安局
（二）新建卫生室。
牵头单位：市卫生局
（三）改造校舍。
牵头单位：市教育局
二、产业
（四）种植果树。
牵头单位：市农业局
配合单位：市林业局、市财政局
`
const files = {'old.txt': old, 'new.txt': next}
const diff = (...more: string[]) => run(['diff', 'old.txt', 'new.txt', ...more], {files})

describe('diff', () => {
  test('begins with a summary, then tells each finding in the order of the new plan', async () => {
    const {out, code, err} = await diff()
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(
      out,
    ).toBe(`1 added, 1 with other figures, 1 with another lead, 市公安局 joins 1 task, 2 units change roles, 1 only renumbered

~ 1.1  other figure, other cooperating units  new.txt:4
  修建村道，通村率达到[-85%-]{+90%+}。
  cooperating: {+市公安局+}

+ 1.2  added  new.txt:7
  新建卫生室。
  lead: 市卫生局

~ 2.4 (was 2.3)  other lead, promoted, demoted  new.txt:12
  种植果树。
  市农业局: [-cooperating-]{+lead+}
  市林业局: [-lead-]{+cooperating+}
`)
  })

  test('tells of numbers alone only where asked', async () => {
    expect((await diff()).out).not.toContain('1.3 (was 1.2)')
    expect((await diff('--numbers')).out).toContain('~ 1.3 (was 1.2)  renumbered  new.txt:9')
  })

  test('gives the summary alone', async () => {
    const {out} = await diff('--stat', '--lang', 'zh')
    expect(out).toBe(
      '新增 1 项，指标调整 1 项，牵头变更 1 项，市公安局新承担 1 项，2 个单位改变角色，另有 1 项仅改号\n',
    )
  })

  test('gives 0 where nothing differs, or where it is told to', async () => {
    const same = await run(['diff', 'old.txt', 'old.txt'], {files})
    expect([same.code, same.out, same.err]).toEqual([
      0,
      'No difference.\n',
      'fengong: old.txt is compared with itself\n',
    ])
    expect((await diff('--no-exit-code')).code).toBe(0)
  })

  test('shows a unit what it must know, its old and new duties side by side', async () => {
    const {out} = await diff('--unit', '市林业局')
    expect(out.split('\n').at(-2)).toBe(
      '2.4 (was 2.3)\tlead\tcooperating\tother lead, other cooperating units, demoted\t种植果树。 lead: {+市农业局+} cooperating: [-市农业局-]\tnew.txt:12',
    )
    expect((await diff('--unit', '市林业局', '--format', 'markdown')).out).toContain(
      '| 2.4 (was 2.3) | lead | cooperating |',
    )
    const none = await diff('--unit', '市文化局')
    expect(none.err).toContain('No unit fits 市文化局')
    expect(none.code).toBe(1)
  })

  test('gives JSON that its schema lists in full', async () => {
    const schema = JSON.parse(readFileSync('schema/diff.json', 'utf8'))
    const found = JSON.parse((await diff('--json')).out)
    expect(Object.keys(found)).toEqual(schema.required)
    for (const change of found.changes) expect(Object.keys(change)).toEqual(schema.$defs.change.required)
    const kinds = found.changes.flatMap((change: {kinds: string[]}) => change.kinds)
    const known = new Set(schema.$defs.change.properties.kinds.items.enum)
    expect(kinds.filter((kind: string) => !known.has(kind))).toEqual([])
    expect(found.changes[2].lead).toEqual({added: ['市农业局'], removed: ['市林业局']})
  })

  test('gives a line for each finding, and rows for spreadsheets', async () => {
    const lines = (await diff('--format', 'jsonl')).out.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).finding)).toEqual(['task', 'task', 'task'])
    const rows = (await diff('--format', 'csv')).out.split('\r\n')
    expect(rows[0]).toBe('\ufeffchange,old,new,what,lead,cooperating,responsible,place')
    expect(rows[2]).toBe('added,,1.2,新建卫生室。,{+市卫生局+},,,new.txt:7')
  })

  test('gives a memo in Markdown, the document’s own marks escaped', async () => {
    const marked = {'old.txt': old, 'new.txt': old.replace('种植果树', '种植*果树*')}
    const {out} = await run(['diff', 'old.txt', 'new.txt', '--format', 'markdown'], {files: marked})
    expect(out).toContain('种植<ins>\\*</ins>果树<ins>\\*</ins>')
  })

  test('explains how tasks were paired', async () => {
    const {out} = await diff('--explain')
    expect(out.split('\n')[0]).toMatch(
      /^1\.1\t1\.1\t0\.\d\d\t.*\twords alike, some units the same, same headings$/,
    )
  })

  test('tells a unit that is renamed everywhere once', async () => {
    const renamed = seedText.replaceAll('省农业厅', '省农业农村厅')
    const {out} = await run(['diff', 'old.txt', 'new.txt'], {
      files: {'old.txt': seedText, 'new.txt': renamed},
    })
    expect(out).toBe(`省农业厅 renamed 省农业农村厅 (32 tasks)

~ unit renamed (32 tasks)
  [-省农业厅-]{+省农业农村厅+}
`)
  })

  test('takes a name in another width for the same, unless it is strict', async () => {
    const wide = {
      'old.txt': old.replaceAll('市交通局', '市交通局(港航)'),
      'new.txt': old.replaceAll('市交通局', '市交通局（港航）'),
    }
    expect((await run(['diff', 'old.txt', 'new.txt'], {files: wide})).code).toBe(0)
    expect((await run(['diff', 'old.txt', 'new.txt', '--strict'], {files: wide})).out).toContain('other lead')
  })

  const both = (before: string, after: string, ...more: string[]) =>
    run(['diff', 'old.txt', 'new.txt', ...more], {files: {'old.txt': before, 'new.txt': after}})
  const one = (units: string) => `方案\n一、任务\n（一）修建村道。\n${units}\n`

  test('tells a deadline that stands in a field of its own', async () => {
    const due = (month: string) => one(`牵头单位：市交通局\n完成时限：2024年${month}月底`)
    expect((await both(due('6'), due('12'))).out).toContain('完成时限: [-2024年6月底-]{+2024年12月底+}')
  })

  test('takes a unit of one task in the place of another for another, however alike their names', async () => {
    const {out} = await both(one('牵头单位：县人民法院'), one('牵头单位：县人民检察院'))
    expect(out).toContain('lead: [-县人民法院-] {+县人民检察院+}')
    expect(out).not.toContain('renamed')
  })

  test('tells that prose outside the tasks has other words', async () => {
    const moved = seedText.replace('于9月10日前报送', '于10月10日前报送')
    const {out, code} = await both(seedText, moved)
    expect(out).toContain('1 change of other text')
    expect(out).toContain('实施方案和年度计划于[-9月-]{+10月+}10日前报送')
    expect(code).toBe(1)
  })

  test('shows a unit that joins all tasks at once', async () => {
    const all = (units: string) =>
      `方案\n说明：以下任务均涉及${units}，不再列出。\n1.播种。\n牵头单位：县农业局\n`
    const {out} = await both(all('各乡镇政府'), all('各乡镇政府、县财政局'), '--unit', '县财政局')
    expect(out).toContain('[-各乡镇政府-]{+各乡镇政府、县财政局+}')
  })

  test('names the parts of a split in order, and no comma that became a full stop', async () => {
    const whole =
      '方案\n1.建成示范基地3个，培训技术人员200人。\n牵头单位：县农业局\n2.推广良种。\n牵头单位：县科技局\n'
    const parted = whole.replace('2.推广', '3.推广').replace('3个，培训', '3个。\n牵头单位：县农业局\n2.培训')
    expect((await both(whole, parted)).out).toContain(
      '~ 1 + 2 (was 1)  split  new.txt:2\n  建成示范基地3个。\n  培训技术人员200人。\n',
    )
  })

  test('colours what came and went, also where a line is broken within it', async () => {
    const width = 24
    const long = (more: string, units: string) =>
      one(units).replace('修建村道', `修建村道，完善养护制度，健全管理机制，落实资金保障${more}`)
    const {out} = await run(['diff', 'old.txt', 'new.txt', '--color'], {
      files: {
        'old.txt': long('', '牵头单位：市交通局\n配合单位：市水利局'),
        'new.txt': long(
          '和沿线排水设施以及照明设施改造',
          '牵头单位：市交通局\n配合单位：市公共资源交易管理中心办公室',
        ),
      },
      width,
    })
    const plain = out.replace(/\x1b\[\d+m/g, '')
    expect(plain).not.toContain('\x1b')
    expect(plain.replace(/\s+/g, '')).toContain('cooperating:市水利局市公共资源交易管理中心办公室')
    const coloured = out.split('\n').filter(line => line.includes('\x1b[32m'))
    expect(coloured.length).toBeGreaterThan(2)
    for (const line of coloured) expect(line).toContain('\x1b[39m')
  })

  test('writes to a file, in the format of its name, and not over another', async () => {
    const {written, code} = await diff('-o', 'changes.md')
    expect(written['changes.md']).toContain('# old.txt → new.txt')
    expect(code).toBe(1)
    const refused = await run(['diff', 'old.txt', 'new.txt', '-o', 'old.txt'], {files})
    expect([refused.code, refused.err]).toEqual([
      2,
      'fengong: old.txt is the plan itself; nothing was written. Give another file after -o.\n',
    ])
  })

  test('writes to standard output for -', async () => {
    expect(await diff('-o', '-')).toEqual(await diff())
  })

  test('is not stopped by tasks with very many units', async () => {
    const many = (sign: string) =>
      one(`牵头单位：${Array.from({length: 3000}, (_, n) => `县${sign}${n}局`).join('、')}`)
    expect((await both(many('第'), many('号'), '--stat')).out).toContain('1 with another lead')
  })

  test('takes either side from standard input', async () => {
    const {out} = await run(['diff', '-', 'new.txt', '--stat'], {files, stdin: old})
    expect(out).toContain('1 added')
    expect((await run(['diff', 'old.txt', '-', '--stat'], {files, stdin: next})).out).toBe(out)
  })

  test('tells a unit who else comes or leaves, and where', async () => {
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--unit', '县财政局', '--format', 'csv'], {
      files: {
        'a.txt': '1. 修渠。\n牵头单位：县财政局\n配合单位：县水利局',
        'b.txt': '1. 修渠。\n牵头单位：县财政局\n配合单位：县水务局',
      },
    })
    expect(out).toContain('修渠。\ncooperating: [-县水利局-] {+县水务局+}')
  })

  test.each(['text', 'csv', 'grep', 'markdown'])('names a deadline without a label, in %s', async format => {
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--format', format, '--lang', 'zh'], {
      files: {
        'a.txt': '1.修渠。（县水利局牵头）\n2.修路。（县交通局牵头）',
        'b.txt': '1.修渠。（县水利局牵头）\n2.修路。（县交通局牵头，12月底前完成）',
      },
    })
    expect(out.replace(/<\/?ins>/g, '')).toMatch(/时限：(?:\{\+)?12月底前完成/)
  })

  test('calls what an unlabelled clause holds besides units as `show` calls it', async () => {
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--lang', 'zh'], {
      files: {
        'a.txt': '1.高铁新区安置房。（县住建局牵头，城关镇配合，确保年内主体封顶）',
        'b.txt': '1.高铁新区安置房。（县住建局牵头，城关镇配合，确保明年主体封顶）',
      },
    })
    expect(out).toContain('其他：[-确保年内主体封顶-]{+确保明年主体封顶+}')
  })

  test('tells a unit how a deadline changed, and a person in charge', async () => {
    const task = (date: string, person: string) =>
      `1. 修渠。\n牵头单位：县水利局\n完成时限：${date}\n责任人：${person}`
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--unit', '县水利局', '--lang', 'zh'], {
      files: {'a.txt': task('2026年6月底', '李建国'), 'b.txt': task('2026年9月底', '周强')},
    })
    expect(out).toContain('完成时限：[-2026年6月底-]{+2026年9月底+} 责任人：[-李建国-]{+周强+}')
  })

  test('tells a unit of no role that asks less of another', async () => {
    const {out} = await run(
      ['diff', 'a.txt', 'b.txt', '--unit', '县城管局', '--format', 'csv', '--lang', 'zh'],
      {
        files: {
          'a.txt': '1. 改造老旧小区。\n牵头单位：县住建局\n配合单位：县城管局',
          'b.txt': '1. 改造老旧小区。\n牵头单位：县城管局\n配合单位：县住建局',
        },
      },
    )
    expect(out).toContain('1,协同,牵头,牵头变更、协同变更、职责加重,')
  })

  test('knows a task by its first sentence where a list of units has become words', async () => {
    const task = (verb: string) =>
      `会议纪要\n一、关于安置房。由县住建局牵头，县财政局配合。\n二、关于管网改造。由县住建局负责牵头，县自来水公司具体${verb}，县交警大队、县城管局配合，7月1日前完成主管网铺设。`
    const {out} = await both(task('实施'), task('建设'))
    expect(out).toContain('~ 2  reworded')
    expect(out).not.toMatch(/added|removed/)
  })

  test('tells a paragraph that a task has besides its words with the task', async () => {
    const task = (rest: string) =>
      `方案\n1.创建卫生县城。由县卫健局牵头、县城管局配合，${rest}。\n2.修路。由县交通局牵头。`
    const {out} = await both(task('全面完成创建任务'), task('启动创建'))
    expect(out).toBe(
      '1 reworded\n\n~ 1  reworded  new.txt:2\n  创建卫生县城。\n  [-全面完成创建任务-]{+启动创建+}。\n',
    )
  })

  test('marks the words alone that changed in a long field', async () => {
    const task = (more: string) =>
      one(
        `牵头单位：市交通局\n整改措施：一是加强规划，落实用地指标；二是加快进度，${more}倒排工期；三是强化资金保障`,
      )
    expect((await both(task(''), task('挂图作战、'))).out).toContain('二是加快进度，{+挂图作战、+}倒排工期')
  })

  test('tells a unit in rows too that it has another name', async () => {
    const task = (name: string) =>
      `1.修渠。\n牵头单位：${name}\n2.修路。\n牵头单位：${name}\n3.修桥。\n牵头单位：${name}`
    const {out} = await both(task('县水利局'), task('县水务局'), '--unit', '县水务局', '--format', 'csv')
    expect(out).toContain(',,,unit renamed,[-县水利局-]{+县水务局+},')
  })

  test('takes no task for moved whose heading alone is gone', async () => {
    const tasks = '1.修建村道。\n牵头单位：市交通局\n2.改造校舍。\n牵头单位：市教育局\n'
    const {out} = await both(`方案\n一、设施\n${tasks}`, `方案\n${tasks}`, '--stat')
    expect(out).toBe('1 section changed\n')
  })

  test.each([
    ['县卫生健康委员会', true],
    ['县卫健服务中心', false],
  ])('two tasks tell that 县卫健局 is renamed %s: %s', async (name, isRenamed) => {
    const tasks = (unit: string) => `1.体检。\n牵头单位：${unit}\n2.改造卫生院。\n牵头单位：${unit}`
    const {out} = await both(tasks('县卫健局'), tasks(name), '--stat')
    expect(out.includes(' renamed ')).toBe(isRenamed)
  })

  test('takes either plan from -p', async () => {
    const answer = await run(['diff', 'old.txt', 'new.txt'], {files})
    expect(await run(['diff', '-p', 'old.txt', 'new.txt'], {files})).toEqual(answer)
    expect(await run(['diff', '-p', 'old.txt', '-p', 'new.txt'], {files})).toEqual(answer)
    expect((await run(['log', '-p', 'old.txt', 'new.txt'], {files})).code).toBe(0)
  })

  test('says what was written, and of log too that a file is compared with itself', async () => {
    expect((await diff('-o', 'changes.html')).err).toBe('fengong: written to changes.html\n')
    expect((await run(['log', 'old.txt', 'old.txt'], {files})).err).toBe(
      'fengong: old.txt is compared with itself\n',
    )
  })

  test('cites units with their roles for editors', async () => {
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--format', 'grep'], {
      files: {'a.txt': '1. 修渠。\n牵头单位：县水利局', 'b.txt': '1. 修渠。\n牵头单位：县水务局'},
    })
    expect(out).toBe('b.txt:1:1 other lead: 修渠。  lead: [-县水利局-] {+县水务局+}\n')
  })

  test('takes the words that git gives', async () => {
    const [one, other] = ['a1'.repeat(20), 'b2'.repeat(20)]
    const words = ['plan.txt', 'old.txt', one, '100644', 'new.txt', other, '100644']
    expect((await run(['diff', ...words, '--stat'], {files})).out).toContain('1 added')
    const renamed = [...words, 'moved.txt', 'similarity index 90%']
    expect((await run(['diff', ...renamed, '--stat'], {files})).out).toContain('1 added')
  })

  test('does not take seven files for the words of git', async () => {
    const months = ['一月', '二月', '三月', '四月', '五月', '六月', '七月'].map(month => `${month}.txt`)
    expect(await run(['diff', ...months])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('takes two plans, the old one and the new one, not 7'),
    })
  })
})

describe('bad input', () => {
  test.each([
    [['diff', 'old.txt'], 'takes two plans, the old one and the new one, not 1'],
    [['diff', 'old.txt', 'speech.txt'], 'speech.txt holds no task'],
    [['diff', 'none.txt', 'new.txt'], 'none.txt cannot be read'],
    [['diff', '-', '-'], 'Standard input can be read only once'],
    [['log', 'old.txt'], '`log` takes two versions of a plan or more'],
  ])('%s', async (argv, sentence) => {
    const {code, err, out} = await run(argv, {files: {...files, 'speech.txt': '同志们：大家辛苦了。'}})
    expect(err).toContain(sentence)
    expect([code, out]).toEqual([2, ''])
  })

  test('one task of 5 MB', async () => {
    let state = 1
    const words = (first: string) =>
      first +
      Array.from({length: 1_700_000}, () => {
        state = (state * 48_271) % 2_147_483_647
        return String.fromCharCode(0x4e00 + (state % 20_000))
      }).join('')
    const text = words('修')
    const big = (task: string) => `方案\n1. ${task}。\n牵头单位：市交通局\n`
    const changed = `${text.slice(0, 900_000)}和养护${text.slice(900_000)}`
    const {out, code} = await run(['diff', 'old.txt', 'new.txt'], {
      files: {'old.txt': big(text), 'new.txt': big(changed)},
    })
    expect(code).toBe(1)
    expect(out.match(/\{\+.*?\+\}/g)).toEqual(['{+和养护+}'])
  }, 60_000)

  test('an empty file is a plan without tasks, and said to be empty', async () => {
    const world = {files: {...files, 'empty.txt': ''}}
    const {out, err, code} = await run(['diff', 'empty.txt', 'new.txt', '--stat'], world)
    expect(out.split('\n')[0]).toContain('4 added')
    expect([err, code]).toEqual(['fengong: empty.txt is empty.\n', 1])
    expect(await run(['log', 'old.txt', 'empty.txt'], world)).toMatchObject({
      err: 'fengong: empty.txt is empty.\n',
      code: 1,
    })
    expect(await run(['diff', 'empty.txt', 'empty.txt'], world)).toMatchObject({code: 1})
  })

  test('/dev/null stands for no file, of which nothing need be said', async () => {
    const world = {files: {...files, '/dev/null': ''}}
    expect(await run(['diff', '/dev/null', 'new.txt', '--stat'], world)).toMatchObject({err: '', code: 1})
  })
})

describe('log', () => {
  const versions = {
    ...files,
    'newest.txt': next.replace('市卫生局', '市卫生健康委').replace('改造校舍', '新建校舍'),
  }

  test('tells what became of each task and each unit over all versions', async () => {
    const {out, code} = await run(['log', 'old.txt', 'new.txt', 'newest.txt', '--unit', '市林业局'], {
      files: versions,
    })
    expect(code).toBe(0)
    expect(out).toContain(`2.3 → 2.4 → 2.4
  种植果树。
  new.txt  other lead, promoted, demoted  -市林业局(lead)  -市农业局(cooperating)  +市农业局(lead)  +市林业局(cooperating)
`)
    expect(out).toContain('市林业局  lead 1 → 0 → 0  cooperating 0 → 1 → 1')
  })

  test('as JSON', async () => {
    const {out} = await run(['log', 'old.txt', 'new.txt', 'newest.txt', '--json'], {files: versions})
    const {files: names, tasks} = JSON.parse(out)
    expect(names).toEqual(['old.txt', 'new.txt', 'newest.txt'])
    expect(tasks.find(({words}: {words: string}) => words === '新建校舍。').numbers).toEqual([
      '1.2',
      '1.3',
      '1.3',
    ])
  })
})
