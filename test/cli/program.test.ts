/** The program as a process: what no fake world can show. */
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const bin = resolve('bin/fengong.cjs')
const folder = mkdtempSync(join(tmpdir(), 'fengong-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const env = {...process.env, LANG: 'C', LC_ALL: '', FENGONG_PLAN: ''}

/** A shell line, with `fengong` for the program; runs in a folder of its own. */
function shell(line: string) {
  const script = `fengong() { '${process.execPath}' '${bin}' "$@"; }; ${line}`
  const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return {status, stdout, stderr}
}

test('answers from any folder on the built-in plan', () => {
  expect(shell('fengong who-leads 1.1.1')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1.1.1  省农业厅\n'),
  })
})

test('gives its help, with and without colour', () => {
  for (const line of [
    'fengong --help',
    'fengong tasks --help',
    'NO_COLOR=1 fengong help',
    'FORCE_COLOR=1 fengong -h',
  ])
    expect(shell(line)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage: fengong'),
    })
})

test('a reader that has seen enough is no error', () => {
  expect(shell('fengong export --per unit 2>/dev/null | head -1; echo ${PIPESTATUS[0]}').stdout).toMatch(
    /\n0\n$/,
  )
  expect(
    shell('fengong export 2>&1 >/dev/null | cat; fengong parse 2>err | head -1 >/dev/null; grep -c Error err')
      .stdout,
  ).toMatch(/\n0\n$/)
})

test('a slow reader gets all of a long answer', () => {
  const {stdout} = shell('fengong parse 2>/dev/null | (sleep 0.3; wc -c)')
  expect(Number(stdout)).toBe(Buffer.byteLength(shell('fengong parse 2>/dev/null').stdout))
})

test.runIf(existsSync('/dev/full'))('a full disk is said in one sentence', () => {
  const {status, stderr} = shell('fengong tasks -p a.txt > /dev/full')
  expect(status).toBe(2)
  expect(stderr).toContain('a.txt cannot be read')
  writeFileSync(join(folder, 'a.txt'), '1. 修路。\n牵头单位:省交通运输厅')
  expect(shell('fengong tasks -p a.txt > /dev/full')).toMatchObject({
    status: 2,
    stderr: 'fengong: standard output cannot be written: no space is left on the disk.\n',
  })
})

test('a folder stands for the plans in it, in order, and one that cannot be read does not stop the rest', () => {
  mkdirSync(join(folder, 'plans'))
  writeFileSync(join(folder, 'plans/b.txt'), '1. 通水。\n牵头单位:省水利厅')
  writeFileSync(join(folder, 'plans/a.md'), '1. 修路。\n\n**牵头单位：**省交通运输厅')
  writeFileSync(join(folder, 'plans/c.docx'), 'PK\u0003\u0004')
  const answer = {
    status: 2,
    stdout: 'plans/a.md:1\t省交通运输厅\nplans/b.txt:1\t省水利厅\n',
    stderr:
      'fengong: plans/c.docx is broken: it is not what its format says; open it where it was written and save it again.\n',
  }
  expect(shell('fengong tasks -p plans --columns place,lead')).toEqual(answer)
  expect(shell('fengong tasks plans/* --columns place,lead')).toEqual(answer)
  expect(shell("fengong tasks -p 'plans/*' --columns place,lead")).toEqual(answer)
})

test('subfolders are not read, which is said once', () => {
  mkdirSync(join(folder, 'years/2024'), {recursive: true})
  mkdirSync(join(folder, 'years/.git'))
  const remark =
    "years has subfolders, which are not read; name them, or give a pattern: -p 'years/**/*.docx'.\n"
  expect(shell('fengong tasks years/')).toMatchObject({
    status: 2,
    stderr: `fengong: years/ holds no file that can be a plan (.txt .md .html .docx .pdf). ${remark}`,
  })
  writeFileSync(join(folder, 'years/a.txt'), '1. 修路。\n牵头单位:省交通运输厅')
  writeFileSync(join(folder, 'years/2024/b.txt'), '1. 通水。\n牵头单位:省水利厅')
  expect(shell('fengong tasks years --columns lead')).toEqual({
    status: 0,
    stdout: '省交通运输厅\n',
    stderr: `fengong: ${remark}`,
  })
  expect(shell("fengong tasks 'years/**/*.txt' --columns lead")).toEqual({
    status: 0,
    stdout: '省水利厅\n省交通运输厅\n',
    stderr: '',
  })
})

test.runIf(existsSync('/dev/zero'))('what has no end is not read', () => {
  expect(shell('fengong tasks /dev/zero')).toMatchObject({
    status: 2,
    stderr: 'fengong: /dev/zero cannot be read: it is a device, no file.\n',
  })
  expect(shell('fengong tasks - < /dev/zero')).toMatchObject({
    status: 2,
    stderr: 'fengong: <stdin> cannot be read: it is too large.\n',
  })
  expect(shell('fengong tasks /dev/null').stderr).toBe('fengong: /dev/null is empty.\n')
})

test('a pipe is read as a file is', () => {
  const pipe = "<(printf '1. 修路。\\n牵头单位:省交通运输厅')"
  expect(shell(`fengong tasks ${pipe} --columns lead`).stdout).toBe('省交通运输厅\n')
})

test('a config that is a folder is no config', () => {
  mkdirSync(join(folder, 'odd/fengong.config.json'), {recursive: true})
  expect(shell('cd odd; fengong units')).toMatchObject({
    status: 2,
    stderr: 'fengong: fengong.config.json cannot be read: it is a folder.\n',
  })
})

test('a folder without plans is said to be one', () => {
  expect(shell('mkdir -p bare; fengong tasks -p bare')).toMatchObject({
    status: 2,
    stderr: 'fengong: bare holds no file that can be a plan (.txt .md .html .docx .pdf).\n',
  })
})

test('a folder that is not there cannot be written to, and nothing is left behind', () => {
  expect(shell('fengong export -o none/tasks.csv 2>&1 >/dev/null | tail -1').stdout).toBe(
    'fengong: none/tasks.csv cannot be written: there is no folder none.\n',
  )
  expect(shell('mkdir -p d; fengong export -o d --force 2>&1 | tail -1; ls -A d').stdout).toBe(
    'fengong: d cannot be written: it is a folder.\n',
  )
})

test('a file is written whole, beside nothing else, and stays as it was when refused', () => {
  const inside = join(folder, 'out')
  mkdirSync(inside)
  expect(shell('cd out; fengong export -o t.csv').status).toBe(0)
  const before = readFileSync(join(inside, 't.csv'), 'utf8')
  expect(shell('cd out; fengong export --in 1 -o t.csv').status).toBe(2)
  expect([readFileSync(join(inside, 't.csv'), 'utf8'), readdirSync(inside)]).toEqual([before, ['t.csv']])
})

test('--force keeps the mode of a file and follows a link to it', () => {
  const real = join(folder, 'real.csv')
  writeFileSync(real, 'old', {mode: 0o600})
  chmodSync(real, 0o600)
  symlinkSync('real.csv', join(folder, 'link.csv'))
  expect(
    shell('fengong export --in 1.2 --force -o link.csv; stat -c %a real.csv; test -L link.csv && echo link')
      .stdout,
  ).toBe('600\nlink\n')
  expect(readFileSync(real, 'utf8')).toContain('1.2.1')
})

test('-o may name a device', () => {
  expect(shell('fengong export --in 1.2 --no-bom -o /dev/stdout 2>/dev/null | head -1').stdout).toContain(
    'number,',
  )
})

test('one line of 50 MB is read, and holds no task', () => {
  writeFileSync(join(folder, 'long.txt'), '责任分工方案'.repeat(3_000_000))
  expect(shell('fengong tasks -p long.txt')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('long.txt holds no task'),
  })
})

test('one duty of many megabytes is read', () => {
  writeFileSync(join(folder, 'wide.txt'), `1. 修路。\n牵头单位:${'省农业厅、'.repeat(200_000)}省林业厅`)
  expect(shell('fengong tasks -p wide.txt --count')).toMatchObject({status: 0, stdout: '1\n'})
})

test('brackets and quotes that are never closed do not slow it down', () => {
  writeFileSync(join(folder, 'open.txt'), `1. 修路。\n牵头单位:${'(“《('.repeat(200_000)}省林业厅`)
  expect(shell('fengong tasks -p open.txt --count')).toMatchObject({status: 0, stdout: '1\n'})
})

test('completion offers commands, options, numbers, units and files of the plan', () => {
  expect(shell('fengong complete -- who-leads 1.2').stdout).toContain('1.2.1\t')
  expect(shell('fengong complete -- tasks --lead 省财').stdout).toContain('省财政厅\t')
  expect(shell("fengong complete -- unit ''").stdout).toContain('省扶贫办\t')
  expect(shell('fengong complete -- tasks --coop').stdout).toContain('--cooperating\t')
  expect(shell('fengong complete -- ta').stdout).toContain('tasks\t')
  expect(shell('fengong complete -- check --rule unit').stdout).toContain('unit-twice\t')
  expect(shell('touch zz.txt; fengong complete -- help dif').stdout).toContain('diff\t')
  expect(shell("fengong complete -- who-leads -p zz.txt ''").stderr).toBe('')
  writeFileSync(join(folder, 'own.txt'), '1. 修路。\n牵头单位:县交通局')
  expect(shell('fengong complete -- who-leads -p own.txt 1').stdout).toContain('1\t修路')
})

test.each([
  'tasks z',
  'check one.txt z',
  "diff ''",
  'format --to markdown z',
  'who-leads -p z',
  'tasks --plan=z',
  'export -o z',
  'tasks --registry z',
])('files of %s are left to the shell', line => {
  expect(shell(`touch zz.txt; fengong complete -- ${line}`).stdout).toBe(':0\n')
})

test.each([
  ['completion z', 'zsh'],
  ['units --kind ma', 'mass'],
  ['units --kind 群', '群团'],
  ['tasks --columns number,le', 'number,lead'],
  ['tasks own.txt --lead 县', '县交通局'],
  ['diff own.txt own.txt --unit 县', '县交通局'],
  ['check own.txt --fix --plan=none.txt --rule residu', 'residue'],
  ['tasks own.txt --lead=县', '县交通局'],
])('%s completes to %s', (line, value) => {
  writeFileSync(join(folder, 'own.txt'), '1. 修路。\n牵头单位:县交通局')
  expect(shell(`fengong complete -- ${line}`).stdout.split('\t')[0]).toBe(value)
})

test.each(['tasks one.txt', 'diff one.txt two.txt', 'check one.txt two.txt'])(
  '%s --format table: each part of the program finds the parts that it needs',
  line => {
    writeFileSync(join(folder, 'one.txt'), '1. 修路。\n牵头单位:县交通局\n2. 架桥。')
    writeFileSync(join(folder, 'two.txt'), '1. 修路。\n牵头单位:县水务局\n2. 架桥。')
    expect(shell(`fengong ${line} --format table`)).toMatchObject({
      stdout: expect.stringContaining('┌───'),
      stderr: expect.not.stringContaining('fengong failed'),
    })
  },
)

test.each(['bash', 'zsh', 'fish'])('there is a completion script for %s', name => {
  expect(shell(`fengong completion ${name}`)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('fengong'),
  })
})

test('bash completes without running what stands in the line', () => {
  const program = `fengong() { '${process.execPath}' '${bin}' "$@"; }; source <(fengong completion bash); `
  const line = 'COMP_WORDS=(fengong who-leads "\\$(touch ran)" 1.2); COMP_CWORD=3; '
  const ask = '_fengong; echo "${COMPREPLY[@]}"; test -e ran && echo ran; complete -p fengong'
  const {stdout} = spawnSync('bash', ['-c', program + line + ask], {env, cwd: folder, encoding: 'utf8'})
  expect(stdout).toBe('1.2 1.2.1 1.2.2\ncomplete -F _fengong fengong\n')
})

test('bash completes the value behind =', () => {
  const program = `fengong() { '${process.execPath}' '${bin}' "$@"; }; source <(fengong completion bash); `
  const line = 'COMP_WORDS=(fengong tasks --lead = 省财); COMP_CWORD=4; '
  const {stdout} = spawnSync('bash', ['-c', `${program}${line}_fengong; echo "\${COMPREPLY[@]}"`], {
    env,
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toBe('省财政厅\n')
})
