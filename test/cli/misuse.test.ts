import {expect, test} from 'vitest'
import {displayWidth} from '../../src/write/width.ts'
import {run, runSeed} from '../helpers.ts'

const plan = '1. 修路。\n牵头单位:省交通运输厅'

test.each([
  [['tasks', '-p', 'none.txt'], 2, 'none.txt cannot be read: there is no such file or folder.'],
  [['tasks', '-p', 'empty.txt'], 1, 'empty.txt is empty.'],
  [
    ['tasks', '-p', 'prose.txt'],
    1,
    'prose.txt holds no task: no duties such as `牵头单位:…` were found in it.',
  ],
  [
    ['tasks', '-p', 'roles.txt'],
    1,
    'roles.txt holds no task: no duties such as `牵头单位:…` were found in it. Line 2 speaks of a role all the same (牵头), as does 1 more; `fengong check --coverage -p roles.txt` shows what was not understood.',
  ],
  [
    ['tasks', '-p', 'named.txt'],
    1,
    'named.txt holds no task: no duties such as `牵头单位:…` were found in it. Line 2 speaks of a role all the same (会同); `fengong check --coverage -p named.txt` shows what was not understood.',
  ],
  [
    ['tasks', '-p', 'binary'],
    2,
    'binary is a binary file; a plan as text, Markdown, HTML, Word (.docx) or PDF is needed.',
  ],
  [
    ['tasks', '-p', 'gbk.txt'],
    2,
    'gbk.txt is text in no encoding that is known here (UTF-8, UTF-16, GB18030, Big5); --encoding tells one.',
  ],
  [['parse', '-p', 'a.txt', '-p', 'b.txt'], 2, '`parse` takes one plan, not 2.'],
  [['a.txt'], 2, 'a.txt stands where a command is expected: `fengong tasks a.txt` lists its tasks.'],
  [['1.1'], 2, '1.1 stands where a command is expected: `fengong who-leads 1.1` tells who leads it.'],
  [['who-leads', 'a.txt'], 1, 'a.txt is no number of a task; a plan is named with -p: -p a.txt.'],
  [['who-leads', '1', '-p', 'same.txt'], 1, '#19, #20 and 5 others. Type one of these.'],
  [['tasks', '--lang', 'fr'], 2, '--lang takes one of zh, en, not fr.'],
  [['units', '--columns=number,foo'], 2, '--columns belongs to'],
  [['tasks', '-p', '-', '-p', '-'], 2, 'Standard input can be read only once; give -p - once.'],
  [['tasks', '--columns', 'number,foo'], 2, 'place, file, line, fields, due.'],
  [['tasks', '--grep', '/x/iy'], 2, '/x/iy is a regular expression with `y` behind it; each of i, m, s may'],
  [['tasks', '--grep', '/(/'], 2, '/(/ is no regular expression.'],
  [['tasks', '--limit', '0'], 2, '--limit takes a whole number from 1 on, not 0.'],
  [['tasks', '--in', '9.9'], 1, 'No task 9.9.'],
  [['tasks', '--cooperates', 'x'], 2, 'No option --cooperates. Did you mean --cooperating'],
  [['tasks', '--lead', '--count'], 2, '--lead needs a value.'],
  [
    ['tasks', '--encoding', 'ebcdic'],
    2,
    '--encoding takes one of utf-8, utf-16le, utf-16be, gb18030, big5, not ebcdic.',
  ],
  [['tasks', '--per', 'unit'], 2, '--per belongs to `export`; this command does not take it.'],
  [['units', '--lead=财政'], 2, '--lead belongs to `tasks`, `export`; this command does not take it.'],
  [['tasks', '--joint=yes'], 2, '--joint takes no value.'],
  [['diff', '--stat=1', 'a.txt', 'b.txt'], 2, '--stat takes no value.'],
  [
    ['tasks', '--encoding', 'big5', 'utf8.txt'],
    2,
    'utf8.txt cannot be read as big5, which --encoding says; without it the encoding is found out.',
  ],
  [
    ['tasks', '--from', 'docx', 'a.txt'],
    2,
    'a.txt cannot be read as docx, which --from says; without it the format is found out.',
  ],
  [['wholeads'], 2, 'No command wholeads. Did you mean who-leads? `'],
  [['task'], 2, 'No command task. Did you mean tasks'],
  [
    ['tasks', '--format', 'xls'],
    2,
    '--format <format> takes one of table, plain, csv, tsv, json, jsonl, markdown, grep, not xls.',
  ],
  [['-p', 'a.txt'], 2, 'Missing command. `fengong --help` lists all.'],
  [['--role', 'lead=总召集单位'], 2, 'Missing command.'],
  [['who-leads'], 2, 'Missing number.'],
  [['who-leads', ' '], 2, 'Missing number.'],
  [['units', '--as-of', 'soon'], 2, '--as-of takes a year from 1949 to 2100, not soon.'],
  [['tasks', 'x'], 2, 'x cannot be read: there is no such file or folder.'],
  [['completion', 'bash', 'x'], 2, 'Too many arguments for `completion`.'],
  [['tasks', '--role', 'boss=主责'], 2, '--role takes ROLE=WORD'],
  [['tasks', '--in'], 2, '--in <number> needs a value.'],
  [['tasks', '--in', ''], 2, '--in needs a value.'],
  [['tasks', '--lead', ' '], 2, '--lead needs a value.'],
  [['tasks', '--grep='], 2, '--grep needs a value.'],
  [['tasks', '--format', ''], 2, '--format needs a value.'],
  [['tasks', '--kind', ''], 2, '--kind needs a value.'],
  [['export', '-o', ''], 2, '--output needs a value.'],
  [['tasks', '-p', ''], 2, '--plan needs a value.'],
  [['unit', ''], 2, 'Missing name.'],
  [['tasks', ''], 2, 'Missing file.'],
  [['completion', 'cmd'], 2, 'No completion for cmd.'],
  [
    ['export', '-o', 'o.xlsx'],
    2,
    'No .xlsx file can be written; nothing was written. Formats and their endings: table, plain, csv .csv, tsv .tsv, json .json, jsonl .jsonl .ndjson, markdown .md .markdown, grep; .txt may hold any. A .csv opens in Excel and WPS.',
  ],
  [['export', '-o', 'o.html'], 2, 'No .html file can be written'],
  [['export', '--json', '-o', 'o.CSV'], 2, 'A .csv file cannot hold json;'],
  [
    ['format', '-o', 'o.docx'],
    2,
    'No .docx file can be written; nothing was written. Formats and their endings: text, markdown .md .markdown, html .html .htm; .txt may hold any.',
  ],
  [['format', '--to', 'html', '-o', 'o.md'], 2, 'A .md file cannot hold html;'],
  [['diff', 'a.txt', 'b.txt', '-o', 'o.pdf'], 2, 'No .pdf file can be written'],
  [
    ['export', '--per', 'unit', '--columns', 'lead'],
    2,
    '--per unit and --columns do not go together; leave one of them out.',
  ],
  [['tasks', '--json', '--format', 'csv'], 2, '--json and --format csv do not go together'],
  [['tasks', '--columns', 'number', '--json'], 2, '--columns and --json do not go together'],
  [['export', '--columns', 'number', '-o', 'o.json'], 2, '--columns and --format json do not go together'],
  [['diff', 'a.txt', 'b.txt', '--stat', '--json'], 2, '--stat and --json do not go together'],
  [['diff', 'a.txt', 'b.txt', '--stat', '-o', 'o.html'], 2, '--stat and --format html do not go together'],
  [
    ['diff', 'a.txt', 'b.txt', '--explain', '-f', 'html'],
    2,
    '--explain and --format html do not go together',
  ],
  [['check', '--list-rules', '-f', 'sarif'], 2, '--list-rules and --format sarif do not go together'],
  [['export', '--force'], 2, '--force goes with -o.'],
  [['check', '--dry-run'], 2, '--dry-run goes with --fix.'],
  [['parse', '--inspect', '--json'], 2, '--inspect and --json do not go together'],
  [['check', '--coverage', '--fix'], 2, '--coverage and --fix do not go together'],
  [['check', '--coverage', '--rule', 'numbering'], 2, '--coverage and --rule do not go together'],
  [['check', '--coverage', '--format', 'sarif'], 2, '--coverage and --format sarif do not go together'],
  [['check', '--list-rules', '--max-lead', '3'], 2, '--list-rules and --max-lead do not go together'],
  [['check', '--fix', '--dry-run', '--json'], 2, '--dry-run and --json do not go together'],
  [
    ['check', '--rule', 'residue', '--ignore', 'residue'],
    2,
    'residue is chosen by --rule and left out by --ignore; take one of them.',
  ],
  [
    ['show', '1', '--depth', '1'],
    2,
    '--depth is for the outline of the whole plan; it takes no number beside it.',
  ],
])('%j exits with %i and says what is wrong', async (argv, code, sentence) => {
  const files = {
    'a.txt': plan,
    'b.txt': plan,
    'empty.txt': '',
    'utf8.txt': '㠭㠭㠭㠭',
    'prose.txt': '关于开展工作的通知。',
    'roles.txt': '某县通知\n各县和牵头单位要抓好落实。\n责任单位要跟进。',
    'named.txt': '某县公园管理办法\n第一条 县园林局会同有关单位编制公园名录:\n(一)登记。',
    'same.txt': '1.修路。（责任单位：县交通局）\n'.repeat(25),
    binary: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]),
    'gbk.txt': Uint8Array.from({length: 64}, (_, index) => ((index * 37) % 97) + 130),
  }
  const result = await run(argv, {files, env: {FENGONG_PLAN: 'a.txt'}})
  expect(result.code).toBe(code)
  expect(result.err).toContain(sentence)
  expect(result.out).toBe('')
  expect(result.err.trimEnd().split('\n')).toHaveLength(1)
})

test('a file that cannot be read counts for more than one that is empty', async () => {
  const files = {'empty.txt': '', binary: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0])}
  const {code, err} = await run(['tasks', '-p', 'empty.txt', '-p', 'binary'], {files})
  expect([code, err.trimEnd().split('\n').length]).toEqual([2, 2])
})

test('two files that cannot be read are two lines', async () => {
  const {err} = await run(['tasks', '-p', 'x', '-p', 'y'])
  expect(err.match(/^fengong: /gm)).toHaveLength(2)
})

test('a language may be named as locales name it', async () => {
  const {err} = await run(['who-leads', '--lang', 'zh_CN'])
  expect(err).toContain('缺少参数“编号”')
  expect((await run(['help', '--lang', 'zh', 'who-leads'])).out).toMatch(/^用法：fengong who-leads/)
})

test('help is what --help is', async () => {
  expect(await run(['help'])).toEqual(await run(['--help']))
  expect(await run(['help', 'tasks'])).toEqual(await run(['tasks', '--help']))
  expect((await run(['help', 'taks'])).err).toContain('No command taks.')
})

test('parse gives the tree of a document without tasks, and exits with 1', async () => {
  const {code, out, err} = await run(['parse', '-p', 'a.txt'], {files: {'a.txt': '关于开展工作的通知。'}})
  expect([code, JSON.parse(out).children.length]).toEqual([1, 1])
  expect(err).toContain('holds no task')
})

test('no file name or document steers the terminal', async () => {
  const {err} = await run(['tasks', '-p', '\u001b[2Jx'], {})
  expect(err).toContain('␛[2Jx cannot be read')
  const files = {'a.txt': '1. 修\u001b]0;x\u0007路。\n牵头单位:省\u009b31m厅'}
  for (const argv of [
    ['who-leads', '1'],
    ['show', '1'],
    ['show'],
    ['tasks'],
    ['units'],
    ['unit', '省'],
    ['export'],
    ['parse'],
    ['parse', '--inspect'],
  ]) {
    const {out, err} = await run([...argv, '-p', 'a.txt'], {files})
    expect(out + err).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/)
  }
})

test('misuse is explained in Chinese where the locale is Chinese', async () => {
  const {err} = await runSeed(['tasks', '--format', 'xls'], {env: {LC_ALL: 'zh_CN.UTF-8'}})
  expect(err).toBe(
    'fengong: --format <格式> 可取 table、plain、csv、tsv、json、jsonl、markdown、grep，不能是 xls。\n',
  )
})

test('help lines up in both languages', async () => {
  for (const lang of ['zh', 'en']) {
    const {out, code} = await run(['tasks', '--help', '--lang', lang])
    const begins = out
      .split('\n')
      .filter(line => /^ {2}-/.test(line))
      .map(line => displayWidth(/^ {2}\S.*? {2,}/.exec(line)?.[0] ?? ''))
    expect([code, new Set(begins).size]).toEqual([0, 1])
  }
})

test('help in a narrow terminal has what it describes on a line above', async () => {
  for (const lang of ['zh', 'en']) {
    const {out} = await run(['tasks', '--help', '--lang', lang], {width: 50})
    const lines = out.split('\n').filter(line => !line.includes('fengong '))
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(50)
    expect(out).toMatch(/\n {2}--joint\n {6}\S/)
  }
})

test('help in Chinese lines up its commands by display width', async () => {
  const {out} = await run(['--help', '--lang', 'zh'])
  expect(out).toContain(
    '  who-leads <编号...>    任务由谁牵头\n  tasks [文件...]        列出任务，可按单位、部分、文字筛选\n',
  )
})

test('help in Chinese has no English but what is typed so', async () => {
  for (const name of ['', 'tasks', 'show', 'export', 'units', 'diff', 'log', 'check', 'format', 'parse']) {
    const {out} = await run([...(name ? [name] : []), '--help', '--lang', 'zh'])
    expect(out).not.toMatch(/[<[][a-z]/)
  }
  expect((await run(['who-leads', '--help', '--lang', 'zh'])).out).toMatch(
    /^用法：fengong who-leads \[选项\] <编号\.\.\.>\n/,
  )
  expect((await run(['who-leads', '--lang', 'zh'])).err).toContain('缺少参数“编号”')
  expect((await run(['--help', '--lang', 'zh'])).out).toMatch(/^用法：fengong \[选项\] \[命令\]\n/)
})
