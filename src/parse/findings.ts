/** What the parser says about a document: one sentence for each rule, in both languages. */
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

export type Lang = 'zh' | 'en'

/** What was seen and what was expected, as the document's own words. */
interface Seen {
  actual: string
  expected: string
}

interface FindingRule {
  severity: 'warning' | 'info'
  say: Record<Lang, (seen: Seen) => string>
}

export const findingRules = {
  'label-without-colon': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected label \`${actual}\` without a colon, read as if it had one`,
      zh: ({actual}) => `“${actual}”之后缺冒号，已按有冒号处理`,
    },
  },
  'bracket-unclosed': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected bracket that is never closed: \`${actual}\`, read as if it were`,
      zh: ({actual}) => `括号未闭合：“${actual}”，已按闭合处理`,
    },
  },
  'units-glued': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected units without a 、 between them: \`${actual}\`, read as \`${expected}\``,
      zh: ({actual, expected}) => `单位之间缺顿号：“${actual}”，已读作“${expected}”`,
    },
  },
  'unit-twice': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected second \`${actual}\` in one duty, counted once`,
      zh: ({actual}) => `同一职责中“${actual}”重复出现，按一次计`,
    },
  },
  'task-has-duty': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected entry \`${actual}\` without any unit beside entries that have some`,
      zh: ({actual}) => `条目“${actual}”未列任何单位，而同级条目均有`,
    },
  },
  'name-variant': {
    severity: 'info',
    say: {
      en: ({actual, expected}) => `Unexpected other name \`${actual}\` of \`${expected}\`, taken for it`,
      zh: ({actual, expected}) => `“${actual}”与“${expected}”为同一单位的不同写法，按后者处理`,
    },
  },
  'name-outdated': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected former name \`${actual}\` of \`${expected}\`, taken for it (90 % sure)`,
      zh: ({actual, expected}) => `“${actual}”为“${expected}”的旧称，按后者处理（把握 90%）`,
    },
  },
  'name-slip': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) => `Unexpected name \`${actual}\`, taken for \`${expected}\` (80 % sure)`,
      zh: ({actual, expected}) => `“${actual}”疑为“${expected}”之误，按后者处理（把握 80%）`,
    },
  },
  'role-word-in-prose': {
    severity: 'info',
    say: {
      en: ({actual}) => `The role word \`${actual}\` stands in running text and assigns nothing`,
      zh: ({actual}) => `“${actual}”出现在行文中，未作为职责`,
    },
  },
  'date-like-number': {
    severity: 'info',
    say: {
      en: ({actual}) => `\`${actual}\` begins like a number but is a date, read as metadata`,
      zh: ({actual}) => `“${actual}”形似序号，实为日期，按文档信息处理`,
    },
  },
  'doubtful-encoding': {
    severity: 'warning',
    say: {
      en: ({actual}) => `The encoding is a guess: \`${actual}\`; --encoding tells it`,
      zh: ({actual}) => `编码系推测：${actual}；可用 --encoding 指定`,
    },
  },
  residue: {
    severity: 'info',
    say: {
      en: ({actual}) =>
        `From \`${actual}\` on this is what a web page added, kept as a note and read as no task`,
      zh: ({actual}) => `自“${actual}”起为网页残留内容，留作附注，不作任务`,
    },
  },
} satisfies Record<string, FindingRule>

export type FindingId = keyof typeof findingRules

/** Reports at a place of the document and goes on. */
export function report(
  file: VFile,
  ruleId: FindingId,
  place: Required<Node>['position'],
  actual: string,
  expected = '',
): void {
  const {severity, say} = findingRules[ruleId]
  // A message is of the document: where the program stood says nothing, and takes time to find out.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = file.message(say.en({actual, expected}), {place, ruleId, source: 'fengong'})
  Error.stackTraceLimit = stackTraceLimit
  message.actual = actual
  message.expected = expected ? [expected] : []
  // vfile: `undefined` is info, `false` a warning.
  if (severity === 'info') message.fatal = undefined
}

/** A message of the parser in the reader's language. */
export function sayFinding(message: VFileMessage, lang: Lang): string {
  const rule = findingRules[message.ruleId as FindingId]
  return rule
    ? rule.say[lang]({actual: message.actual ?? '', expected: message.expected?.[0] ?? ''})
    : message.reason
}
