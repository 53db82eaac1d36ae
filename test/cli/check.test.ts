import {expect, test} from 'vitest'
import {run, runSeed} from '../helpers.ts'

const draft = '1. 修路。\n牵头单位 市交通局\n2. 通水。\n牵头单位:市水利局、市水利局\n'
const files = {'a.txt': draft}

test('each finding has its place, its words, what was expected and a fix', async () => {
  const {out, code} = await run(['check', 'a.txt', '--json'], {files})
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual([
    {
      rule: 'label-without-colon',
      severity: 'warning',
      message: 'Unexpected label `牵头单位` without a colon, expected one; read as if it had one',
      number: '1',
      place: {line: 2, column: 1},
      end: {line: 2, column: 10},
      text: '牵头单位 市交通局',
      expected: ['牵头单位: 市交通局'],
      fix: {start: 11, end: 11, text: ':'},
      file: 'a.txt',
    },
    {
      rule: 'unit-twice',
      severity: 'warning',
      message: 'Unexpected second `市水利局` in one duty, expected it once; counted once',
      number: '2',
      place: {line: 4, column: 11},
      end: {line: 4, column: 15},
      text: '市水利局',
      expected: null,
      fix: {start: 33, end: 38, text: ''},
      file: 'a.txt',
    },
  ])
})

test('in a terminal the findings stand by file, with their lines and a caret', async () => {
  const {out} = await run(['check', 'a.txt', '--no-color'], {files, width: 60})
  expect(out).toBe(`a.txt
  2:1 warning: Unexpected label \`牵头单位\` without a colon,
  expected one; read as if it had one (label-without-colon)
    牵头单位 市交通局
    ^^^^^^^^^^^^^^^^^
  4:11 warning: Unexpected second \`市水利局\` in one duty,
  expected it once; counted once (unit-twice)
    牵头单位:市水利局、市水利局
                       ^^^^^^^^

2 findings: 2 warnings; --fix mends 2
`)
})

test('in a narrow terminal a long line is shown around the place', async () => {
  const {out} = await runSeed(['check', '--rule', 'unit-twice', '--no-color', '--lang', 'zh'], {width: 60})
  expect(out.split('\n').slice(3, 5)).toEqual([
    '    …保监会云南监管局、中国保监会云南监管局、国家开发银行股',
    '                       ^^^^^^^^^^^^^^^^^^^^',
  ])
})

test('without findings nothing is printed, and a terminal is told so', async () => {
  const clean = {'a.txt': '1. 修路。\n牵头单位:市交通局\n'}
  expect(await run(['check', 'a.txt'], {files: clean})).toMatchObject({code: 0, out: '', err: ''})
  expect(await run(['check', 'a.txt'], {files: clean, width: 80})).toMatchObject({
    code: 0,
    out: '',
    err: 'fengong: no findings\n',
  })
})

test('--rule and --ignore choose, and a wrong id gets the nearest ones', async () => {
  const rules = async (...options: string[]) =>
    (await run(['check', 'a.txt', '--format', 'plain', ...options], {files})).out
      .split('\n')
      .map(line => line.split('\t')[3])
  expect(await rules('--rule', 'unit-twice')).toEqual(['unit-twice', undefined])
  expect(await rules('--ignore', 'unit-twice')).toEqual(['label-without-colon', undefined])
  expect(await run(['check', 'a.txt', '--rule', 'unit-twise'], {files})).toMatchObject({
    code: 2,
    err: 'fengong: No rule unit-twise. Did you mean unit-twice, unit-in-two-roles, units-glued? `fengong check --list-rules` lists all.\n',
  })
})

test.each([
  [[], 1],
  [['--fail-on', 'info'], 1],
  [['--fail-on', 'warning'], 1],
  [['--fail-on', 'error'], 0],
  [['--ignore', 'unit-twice', '--ignore', 'units-glued', '--ignore', 'label-without-colon'], 1],
  [['--rule', 'residue', '--fail-on', 'warning'], 0],
  [['--rule', 'mixed-width'], 0],
])('on the seed, %j gives exit code %i', async (options, code) => {
  expect((await runSeed(['check', ...options])).code).toBe(code)
})

test('severities are in the reader’s language but for programs', async () => {
  const checked = async (...options: string[]) =>
    (await run(['check', 'a.txt', '--lang', 'zh', ...options], {files})).out
  expect(await checked()).toContain('a.txt:2:1: 警告: ')
  for (const format of ['plain', 'csv', 'table']) {
    expect(await checked('-f', format)).toContain('警告')
    expect(await checked('-f', format)).not.toContain('warning')
  }
  expect(JSON.parse(await checked('--json'))[0].severity).toBe('warning')
})

test('--color colours severities in a pipe too', async () => {
  const {out} = await run(['check', 'a.txt', '--color'], {files})
  expect(out).toContain('a.txt:2:1: \x1b[33mwarning\x1b[39m: Unexpected label')
})

test('two tasks of one number are told apart by their lines', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位:市交通局、市交通局\n1. 通水。\n牵头单位:市水利局、市水利局\n'}
  const {out} = await run(['check', 'a.txt', '--rule', 'unit-twice', '-f', 'markdown'], {files})
  expect(out.match(/^\| \S+ \| \S+ /gm)?.slice(2)).toEqual(['| 1 | 2:11 ', '| 1 | 4:11 '])
})

test('--max-lead reports who leads more', async () => {
  const {out, code} = await runSeed(['check', '--rule', 'lead-share', '--max-lead', '20'])
  expect([code, out]).toEqual([
    1,
    'seeds/yunnan-2015.txt:541:7: warning: Unexpected `省扶贫办` as the lead of 22 tasks, expected 20 at most (lead-share)\n',
  ])
  expect((await runSeed(['check', '--max-lead', 'many'])).err).toBe(
    'fengong: --max-lead takes a whole number from 1 on, not many.\n',
  )
})

test('--list-rules lists them with what they report', async () => {
  const {out, code} = await run(['check', '--list-rules'])
  expect(code).toBe(0)
  expect(out).toContain('units-glued\twarning\tby --fix\tunits without a 、 between them\n')
})

test('a Markdown report gives each task with its findings', async () => {
  const twice = {'a.txt': '1. 修路。\n牵头单位 市交通局、市交通局\n2. 通水。\n牵头单位:市水利局\n'}
  const {out} = await run(['check', 'a.txt', '--format', 'markdown', '--lang', 'zh'], {files: twice})
  expect(out).toBe(`## a.txt

2 处：警告 2

| 任务 | 位置 | 级别 | 说明 | 规则 |
| --- | --- | --- | --- | --- |
| 1 | 2:1 | 警告 | 原文“牵头单位”之后缺冒号，应为“牵头单位：”；已按有冒号处理 | label-without-colon |
| 1 | 2:11 | 警告 | 原文同一职责中“市交通局”重复出现，应为一次；已按一次计 | unit-twice |
`)
})

test('the config gives severities, the greatest number of tasks and when to fail', async () => {
  const config = {
    $schema: 'node_modules/fengong/schema/config.json',
    rules: {'unit-twice': 'error', 'label-without-colon': 'off'},
    maxLead: 1,
    failOn: 'error',
  }
  const world = {
    files: {
      'a.txt': `${draft}3. 通渠。\n牵头单位:市水利局\n`,
      'fengong.config.json': JSON.stringify(config),
    },
  }
  const {out, code} = await run(['check', 'a.txt', '--format', 'plain'], world)
  expect(code).toBe(1)
  expect(out.split('\n').map(line => line.split('\t').slice(2, 4))).toEqual([
    ['error', 'unit-twice'],
    ['warning', 'lead-share'],
    [],
  ])
  expect((await run(['check', 'a.txt', '--ignore', 'unit-twice'], world)).code).toBe(0)
  expect((await run(['check', 'a.txt', '--rule', 'label-without-colon'], world)).out).toContain('a.txt:2:1:')
})

test.each([
  ['{\n"rules": ', 'fengong.config.json is no JSON: line 2 is wrong, or what is before it.'],
  ['[]', 'fengong.config.json: all of it is []; it takes {…}.'],
  ['{"rule": {}}', 'fengong.config.json: no setting `rule`. There is rules, roles.'],
  [
    '{"rules": {"mixed-width": "loud"}}',
    'fengong.config.json: `rules.mixed-width` is "loud"; it takes off, info, warning, error.',
  ],
  [
    '{"rules": {"mixed-with": "off"}}',
    'fengong.config.json: No rule mixed-with. Did you mean mixed-width? `fengong check --list-rules` lists all.',
  ],
  ['{"maxLead": 0}', 'fengong.config.json: `maxLead` is 0; it takes 1, 2, ….'],
  ['{"failOn": "never"}', 'fengong.config.json: `failOn` is "never"; it takes error, warning, info.'],
])('of the config %s it is said what is wrong and where', async (config, sentence) => {
  const {code, err} = await run(['check', 'a.txt'], {files: {...files, 'fengong.config.json': config}})
  expect([code, err]).toEqual([2, expect.stringContaining(`fengong: ${sentence}`)])
})

test('--list-rules speaks the reader’s language, and gives programs the severities as they are', async () => {
  const list = async (...options: string[]) => (await run(['check', '--list-rules', ...options])).out
  expect((await list('--lang', 'zh')).split('\n').find(line => line.startsWith('unit-twice'))).toBe(
    'unit-twice\t警告\t可自动修复\t同一职责中单位重复',
  )
  expect(await list('--lang', 'zh')).not.toMatch(/warning|error|info/)
  expect(await list('--lang', 'en')).toContain('unit-twice\twarning\t')
  expect(JSON.parse(await list('--lang', 'zh', '--json'))[0]).toMatchObject({severity: 'warning'})
})

test('a text without tasks is not in order: exit code 1', async () => {
  expect((await run(['check', 'a.txt'], {files: {'a.txt': '现将有关事项通知如下。'}})).code).toBe(1)
})
