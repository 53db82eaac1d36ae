/** Names that are whole by their ends: 市财政局, 县人民医院. */

/** A name that is whole before 和: 财政部和税务总局, but not 工业和信息化部, 文化和旅游厅, 有关部门和单位. */
export const wholeName =
  /(?:[厅局委办署院会社处室所站队台联校]|机关|(?<![施执试暂推举进])行|(?<!外交|全)部|海关|[科作侨文残]协|组|专班|中心|公司|政府|集团|组织部|银行|医院|法院|学院|大学|军区|总社|兵团|团委|(?:[团盟革建进社]|.党)中央|大队|支队)(?:\([^()]*\))?$/

/** What a list of whole names may end with; most prose ends otherwise, and need not be taken apart. */
const nameEndings = new Set(
  '组班关协厅局委办署院会行社处室所站队台联校部心司府团学系区道乡镇村县市州旗省盟门位业构等面方地央)〉',
)

/** Whether a name may end with a character. */
export function mayEndName(char: string | undefined): boolean {
  return nameEndings.has(char!)
}
