/** What is wrong with YAML in Chinese, by the code of the library, which says it in English alone. */
import type { ErrorCode } from 'yaml';

const BY_CODE: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '引用前不应有锚点或标签',
  BAD_ALIAS: '引用的名称有误',
  BAD_DIRECTIVE: '`%` 开头的指令有误',
  BAD_DQ_ESCAPE: '双引号中的转义有误',
  BAD_INDENT: '缩进有误，应与同级的各行对齐',
  BAD_PROP_ORDER: '锚点与标签的位置有误',
  BAD_SCALAR_START: '值以特殊符号开头，应加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行中有两个冒号，含冒号的值应加引号',
  BLOCK_IN_FLOW: '方括号或花括号中不应另起缩进的内容',
  DUPLICATE_KEY: '同一个键出现了两次',
  IMPOSSIBLE: '读不懂这里',
  KEY_OVER_1024_CHARS: '键太长，应在 1024 个字符之内',
  MISSING_CHAR: '缺少符号：引号、括号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '键应在一行之内；这一行或上一行缺少冒号',
  MULTIPLE_ANCHORS: '一个值有多个锚点',
  MULTIPLE_DOCS: '文件中应只有一份内容，不用 `---` 隔开',
  MULTIPLE_TAGS: '一个值有多个标签',
  NON_STRING_KEY: '键应为文字',
  RESOURCE_EXHAUSTION: '内容过多或嵌套过深',
  TAB_AS_INDENT: '缩进应用空格，不用制表符',
  TAG_RESOLVE_FAILED: '标签有误',
  UNEXPECTED_TOKEN: '出现了多余的符号',
  BAD_COLLECTION_TYPE: '列表与键值的写法有误',
};

/** Gives what is wrong in Chinese; what threw without a code is told as it stands. */
export function yamlProblemInChinese(code: ErrorCode | null, message: string): string {
  return code === null ? message : BY_CODE[code];
}
