/** What the parser says about a document: one sentence for each rule, in both languages. */
import type {FindingRule} from './finding-rule.ts'
import {short} from './short.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** On which page of the document it is, where that says more than the line. */
    page?: number
  }
}

export const findingRules = {
  'label-without-colon': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected label \`${actual}\` without a colon, expected one; read as if it had one`,
      zh: ({actual}) => `原文“${actual}”之后缺冒号，应为“${actual}：”；已按有冒号处理`,
    },
  },
  'bracket-unclosed': {
    severity: 'warning',
    say: {
      en: ({actual}) =>
        `Unexpected bracket that is never closed in \`${actual}\`, expected its end; read as if it were there`,
      zh: ({actual}) => `原文“${actual}”括号未闭合，应为成对括号；已按闭合处理`,
    },
  },
  'units-glued': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected units without a 、 between them in \`${actual}\`, expected \`${expected}\`; read so`,
      zh: ({actual, expected}) => `原文“${actual}”单位之间缺顿号，应为“${expected}”；已如此读取`,
    },
  },
  'lines-glued': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected line \`${short(actual)}\` in which several stand without a break, expected ${expected} lines; read so`,
      zh: ({actual, expected}) => `原文“${short(actual)}”多行连排、未分段，应为${expected}行；已按分行读取`,
    },
  },
  'unit-twice': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected second \`${actual}\` in one duty, expected it once; counted once`,
      zh: ({actual}) => `原文同一职责中“${actual}”重复出现，应为一次；已按一次计`,
    },
  },
  'name-variant': {
    severity: 'info',
    say: {
      en: ({actual, expected}) =>
        `Unexpected other name \`${actual}\` of a unit, expected \`${expected}\`; taken for it`,
      zh: ({actual, expected}) => `原文“${actual}”为同一单位的另一写法，应为“${expected}”；已按同一单位处理`,
    },
  },
  'name-placeless': {
    severity: 'info',
    say: {
      en: ({actual, expected}) =>
        `Unexpected name \`${actual}\` that tells its place otherwise, expected \`${expected}\` as elsewhere; taken for it, 90 % sure`,
      zh: ({actual, expected}) =>
        `原文“${actual}”与他处所冠地名、级别不一，应为“${expected}”；已按同一单位处理，把握 90%`,
    },
  },
  'name-outdated': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected former name \`${actual}\`, expected \`${expected}\` as elsewhere; taken for it, 90 % sure`,
      zh: ({actual, expected}) => `原文“${actual}”为旧称，应为“${expected}”；已按同一单位处理，把握 90%`,
    },
  },
  'name-slip': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected name \`${actual}\`, expected \`${expected}\` as elsewhere; taken for it, 80 % sure`,
      zh: ({actual, expected}) => `原文“${actual}”疑有误，应为“${expected}”；已按同一单位处理，把握 80%`,
    },
  },
  'task-has-duty': {
    severity: 'warning',
    say: {
      en: ({actual}) =>
        `Unexpected entry \`${short(actual)}\` that lists no unit, expected some as beside it`,
      zh: ({actual}) => `原文条目“${short(actual)}”未列单位，应与同级条目一样列明单位`,
    },
  },
  'role-word-in-prose': {
    severity: 'info',
    say: {
      en: ({actual}) => `Unexpected role word \`${actual}\` in running text, expected a duty; none was read`,
      zh: ({actual}) => `原文“${actual}”出现在行文中，应列为职责；未读出职责`,
    },
  },
  'table-mark': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected mark \`${actual}\` below \`${expected}\`, expected one that the document explains; no duty was read`,
      zh: ({actual, expected}) => `原文“${expected}”栏内标记“${actual}”未见说明，应注明其含义；未读出职责`,
    },
  },
  'unit-mark': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected mark \`${actual}\` beside \`${expected}\`, expected one that the document explains; read as if it were not there, though it may mean the lead`,
      zh: ({actual, expected}) =>
        `原文“${expected}”所带标记“${actual}”未见说明，应注明其含义；已按无标记处理，或指牵头单位`,
    },
  },
  'words-among-units': {
    severity: 'warning',
    say: {
      en: ({actual}) => `Unexpected words \`${actual}\` among units, expected names alone; read as no unit`,
      zh: ({actual}) => `原文单位名单中夹有“${actual}”，应只列单位名称；未作单位读取`,
    },
  },
  'units-unread': {
    severity: 'warning',
    say: {
      en: ({actual}) =>
        `Unexpected line of units \`${short(actual)}\` without a task, expected one; read as no duty`,
      zh: ({actual}) => `原文“${short(actual)}”只列单位、不属于任何任务，应有对应任务；未作职责读取`,
    },
  },
  'row-without-words': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected row \`${actual}\` without a task, expected its words; read with those of the row above, \`${short(expected)}\``,
      zh: ({actual, expected}) =>
        `原文表格第“${actual}”行未写任务，应予写明；已按上一行“${short(expected)}”读取`,
    },
  },
  'units-from-above': {
    severity: 'warning',
    say: {
      en: ({actual, expected}) =>
        `Unexpected row \`${short(actual)}\` without units, expected its own; read with those of the row above, \`${short(expected)}\``,
      zh: ({actual, expected}) =>
        `原文表格第“${short(actual)}”行未写单位，应予写明；已按上一行“${short(expected)}”读取`,
    },
  },
  'date-like-number': {
    severity: 'info',
    say: {
      en: ({actual}) => `Unexpected \`${actual}\` that begins like a number, expected a date; read as one`,
      zh: ({actual}) => `原文“${actual}”形似序号，应为日期；已按日期处理`,
    },
  },
  'table-unclear': {
    severity: 'warning',
    say: {
      en: ({actual, page}) =>
        `Unexpected table at \`${short(actual)}\`${page === undefined ? '' : ` on page ${page}`} whose rows or columns cannot be told apart, expected cells with ruling lines or tabs between them; read as it stands`,
      zh: ({actual, page}) =>
        `原文${page === undefined ? '' : `第${page}页`}“${short(actual)}”处的表格行列无法确定，应以框线或制表符分隔；按原样读取`,
    },
  },
  'headers-missing': {
    severity: 'warning',
    say: {
      en: ({actual}) =>
        `Unexpected table without headers at \`${short(actual)}\`, expected a row that names its columns; read by what its cells hold`,
      zh: ({actual}) =>
        `原文“${short(actual)}”处的表格没有表头，应有一行写明各栏名称；已按单元格内容判断各栏读取`,
    },
  },
  'doubtful-encoding': {
    severity: 'warning',
    say: {
      en: ({actual}) =>
        `Unexpected text that fits several encodings, expected \`${actual}\` by a guess; --encoding settles it`,
      zh: ({actual}) => `原文与多种编码相合，应为 ${actual}（推测）；可用 --encoding 指定`,
    },
  },
  residue: {
    severity: 'info',
    say: {
      en: ({actual}) =>
        `Unexpected words of a web page from \`${short(actual)}\` on, expected the document alone; kept as a note, read as no task`,
      zh: ({actual}) => `原文自“${short(actual)}”起为网页残留内容，应只有公文本身；留作附注，不作任务`,
    },
  },
} satisfies Record<string, FindingRule>

export type FindingId = keyof typeof findingRules
