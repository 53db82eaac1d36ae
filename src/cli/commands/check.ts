import {coverageOf, type UnreadLine} from '../../lint/coverage.ts'
import type {LintOptions} from '../../lint/lint.ts'
import {type Finding, type Severity, severities} from '../../lint/rule.ts'
import type {RuleId} from '../../lint/rules/index.ts'
import {placedTasks} from '../../plan/walk.ts'
import {nearestNames} from '../../units/match.ts'
import {type CheckFormat, checkFormats} from '../../write/findings/formats.ts'
import {toJson} from '../../write/json.ts'
import {colon} from '../../write/report.ts'
import {visible} from '../../write/visible.ts'
import {answer} from '../answer.ts'
import {clashesOf} from '../clashes.ts'
import {configFile} from '../config.ts'
import type {CommandSpec, Context, Options} from '../context.ts'
import {fixPlans} from '../fix-plans.ts'
import type {LoadedPlan} from '../load.ts'
import {indented} from '../text/indented.ts'
import {UsageError} from '../usage-error.ts'
import {wholeNumber} from '../whole-number.ts'

/** What chooses, weighs or mends findings. */
const choosing = ['--fix', '--rule', '--ignore', '--fail-on', '--max-lead']
const coverageless = checkFormats.filter(format => !['text', 'json', 'jsonl'].includes(format))

export const check: CommandSpec = {
  name: 'check',
  about: {
    zh: '检查方案文稿，逐处列出疏漏；--fix 修复；--coverage 说明读懂了多少',
    en: 'checks a draft and lists what is odd, with its place; --fix mends it; --coverage: how much was understood',
  },
  options: [
    {
      flags: '--fix',
      about: {
        zh: '修复可修复之处（文本、Markdown），其余不动',
        en: 'mend what can be mended, in text and Markdown, and nothing else',
      },
    },
    {
      flags: '--dry-run',
      about: {zh: '与 --fix 同用：只显示改动，不写入', en: 'with --fix: show the changes, write nothing'},
    },
    {
      flags: '--rule <id>',
      about: {zh: '只查此规则，可多次', en: 'only this rule; may be repeated'},
      many: true,
    },
    {
      flags: '--ignore <id>',
      about: {zh: '不查此规则，可多次', en: 'not this rule; may be repeated'},
      many: true,
    },
    {
      flags: '--fail-on <severity>',
      about: {
        zh: '达到此级别即以 1 退出，默认 info',
        en: 'exit code 1 from this severity on; default: info',
      },
      choices: severities,
    },
    {
      flags: '--max-lead <count>',
      about: {zh: '列出牵头任务超过此数的单位', en: 'report units that lead more tasks than this'},
    },
    {flags: '--list-rules', about: {zh: '列出全部规则', en: 'list the rules'}},
    {
      flags: '--coverage',
      about: {
        zh: '读懂的字数所占比例，及含职责用词而未成职责的行',
        en: 'share of characters understood, and lines with a role word that gave no duty',
      },
    },
    {
      flags: '-f, --format <format>',
      about: {zh: '输出格式，默认 text', en: 'output format; default: text'},
      choices: checkFormats,
    },
    {flags: '--json', about: {zh: '等同 --format json', en: 'the same as --format json'}},
  ],
  clashes: [
    ...clashesOf('--coverage', [
      ...choosing,
      '--list-rules',
      ...coverageless.map(name => `--format ${name}`),
    ]),
    ...clashesOf('--list-rules', [...choosing, '--format sarif', '--format grep']),
    ...clashesOf('--dry-run', ['--json', '--format']),
  ],
  examples: [
    'fengong check draft.docx',
    'fengong check draft.txt --fix --dry-run',
    'fengong check *.txt --format sarif > findings.sarif',
    'fengong check draft.txt --ignore mixed-width --fail-on warning',
  ],
  async run(context, _, options) {
    const {io, say} = context
    const format = options.json ? 'json' : ((options.format as CheckFormat | undefined) ?? 'text')
    if (options.coverage)
      return coverage(await context.plans(true), format === 'json' || format === 'jsonl', context)
    const checker = await import('../check-answer.ts')
    if (options.listRules) return answer(context, checker.listRules(context), tableFormat(format, io.width))
    const plans = await context.plans(true)
    const asked = {
      ...lintOptions(options, context, checker.ruleIds),
      ...(await checker.knowledgeFor(plans, context)),
    }
    const checked = options.fix
      ? await fixPlans(plans, asked, options.dryRun === true, context)
      : plans.map(plan => checker.checkPlan(plan, asked))
    const findings = checked.flatMap(one => one.findings)
    const quiet = options.fix && (options.dryRun || plans.some(({file}) => file.path === '<stdin>'))
    if (!quiet) {
      await io.out(await checker.renderFindings(checked, format, context))
      if (findings.length === 0 && format === 'text' && io.width !== undefined)
        context.remark(say('noFindings'))
    }
    const failOn = (options.failOn as Severity | undefined) ?? context.config.failOn ?? 'info'
    // A draft from which nobody has anything to do is not in order.
    const isEmpty = plans.some(({plan}) => placedTasks(plan).length === 0)
    return isEmpty || fails(findings, failOn) ? 1 : 0
  },
}

function tableFormat(format: CheckFormat, width: number | undefined) {
  if (format === 'text') return width === undefined ? 'plain' : 'table'
  // These two, which cite places, are refused.
  return format === 'sarif' || format === 'grep' ? 'json' : format
}

function fails(findings: readonly Finding[], from: Severity): boolean {
  return findings.some(({severity}) => severities.indexOf(severity) <= severities.indexOf(from))
}

/** What the options and the config ask of `lint`. A rule that there is not is the caller's mistake. */
function lintOptions(options: Options, {config, lang, say}: Context, known: readonly RuleId[]): LintOptions {
  const named = (typed: string, where = ''): RuleId => {
    const found = known.find(id => id === typed)
    if (!found) throw new UsageError(where + say('noSuchRule', typed, nearestNames(known, typed).slice(0, 3)))
    return found
  }
  const rules = options.rule as string[] | undefined
  const ignored = (options.ignore as string[] | undefined) ?? []
  const both = rules?.find(id => ignored.includes(id))
  if (both !== undefined) throw new UsageError(say('ruleIgnored', both))
  const maxLead = wholeNumber('--max-lead', options.maxLead, say) ?? config.maxLead
  return {
    lang,
    ...(rules && {rules: rules.map(id => named(id))}),
    ignore: ignored.map(id => named(id)),
    severities: Object.fromEntries(
      Object.entries(config.rules).map(([id, setting]) => [
        named(id, `${configFile}${colon[lang]}`),
        setting,
      ]),
    ),
    ...(maxLead !== undefined && {maxLead}),
  }
}

async function coverage(plans: readonly LoadedPlan[], asJson: boolean, {io, lang}: Context): Promise<0 | 1> {
  const all = plans.map(({plan, file, name}) => ({file: name, ...coverageOf(plan, String(file))}))
  if (asJson) await io.out(`${toJson(all, 2)}\n`)
  else {
    for (const {file, characters, understood, notes, unread} of all) {
      const share = (part: number) => `${characters === 0 ? 0 : Math.round((part / characters) * 1000) / 10}%`
      await io.out(
        `${visible(file)}\n  ${words.understood[lang]} ${share(understood)}\n  ${words.notes[lang]} ${share(notes)}\n`,
      )
      await io.out(unread.map(line => unreadText(line, io.width)).join(''))
    }
  }
  return all.every(({unread, understood}) => unread.length === 0 && understood > 0) ? 0 : 1
}

function unreadText({line, column, word, text}: UnreadLine, width: number | undefined): string {
  return indented(visible(`? ${line}:${column} ${word}: ${text}`), '  ', width)
}

const words = {
  understood: {zh: '标题、任务、职责', en: 'headings, tasks and duties'},
  notes: {zh: '附注', en: 'notes'},
}
