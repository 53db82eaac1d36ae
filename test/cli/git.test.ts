/** The configuration of docs/git.md in a real repository. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'fengong-'))
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, LANG: 'C', LC_ALL: 'C'},
  })
const plan = (share: string) =>
  `方案\n一、任务\n（一）修建村道，通村率达到${share}。\n牵头单位：省交通运输厅\n`

beforeAll(() => {
  const guide = readFileSync('docs/git.md', 'utf8')
  const [, command] = /git config diff\.fengong\.command '([^']+)'/.exec(guide)!
  const [, attributes] = /^(plans\/\S+ diff=fengong)$/m.exec(guide)!
  git('init', '--quiet')
  git('config', 'diff.fengong.command', command!.replace('npx fengong', `node ${resolve('bin/fengong.cjs')}`))
  writeFileSync(join(folder, '.gitattributes'), `${attributes}\n`)
  execFileSync('mkdir', [join(folder, 'plans')])
  writeFileSync(join(folder, 'plans/plan.txt'), plan('85%'))
  git('add', '.')
  git('commit', '--quiet', '-m', 'First version')
})

afterAll(() => rmSync(folder, {recursive: true}))

test('git diff shows findings', () => {
  writeFileSync(join(folder, 'plans/plan.txt'), plan('90%'))
  expect(git('diff')).toContain('修建村道，通村率达到[-85%-]{+90%+}。')
})

test('a file that is no plan does not stop the others, and each is named', () => {
  writeFileSync(join(folder, 'plans/notes.txt'), '随便写')
  git('add', '.')
  const told = git('diff', '--cached')
  git('reset', '--quiet', 'plans/notes.txt')
  rmSync(join(folder, 'plans/notes.txt'))
  expect(told).toContain('plans/notes.txt\nplans/notes.txt holds no task')
  expect(told).toContain('plans/plan.txt\n')
})

test('git log and git show do so too, and files that are new are told as added', () => {
  git('commit', '--quiet', '-am', 'Second version')
  expect(git('log', '-p', '--ext-diff', '-1')).toContain('1 with other figures')
  writeFileSync(join(folder, 'plans/other.txt'), plan('70%'))
  git('add', '.')
  expect(git('diff', '--cached')).toContain('1 added')
})
