/** The words of the page that checks a quotation, in Chinese. */
export const zhCNCheck = {
  heading: '核对引文',
  description: '贴入一段文字，看本档各报是否有这段话，在哪一版哪一段，一字一字有无出入。',
  field: '要核对的文字',
  placeholder: '贴入引文，可以是几段……',
  submit: '核对',
  /** How texts are compared, and where: what is pasted stays in the browser. */
  note: '标点、全半角、简繁与空格不同不算出入，但会注明。核对在浏览器里进行，贴入的文字不会上传。',
  loading: '正在核对……',
  /** Characters or words that are looked for still. */
  progress: '正在核对……还有{left}字未查到',
  empty: '还没有贴入文字。',
  marks: '贴入的内容里没有可以核对的文字。',
  long: '文字太长：一次最多核对{most}字，贴入的有{length}字。请分几次核对。',
  summary: '共{runs}段：{exact}段逐字相同，{near}段有出入，{none}段本档没有。',
  error: '核对没有成功，请重试。',
  file: '核对需要网站服务器：请从网站打开本页，而不是直接打开文件。',
  unable:
    '这个浏览器不能核对引文：它版本过旧，或者关闭了检索所需的WebAssembly。可以从篇目找到文章，用浏览器的查找功能逐句核对：',
  noScript: '核对引文需要JavaScript。不用脚本，可以从篇目找到文章，用浏览器的查找功能逐句核对：',
  verdicts: { exact: '逐字相同', near: '有出入', none: '本档没有', short: '太短，未单独核对' },
  /** How many places differ. */
  places: '{count}处不同',
  forgiven: {
    punctuation: '标点不同',
    space: '空格不同',
    form: '全半角、大小写或字形写法不同',
    script: '繁简不同',
  },
  legend: '有出入的段落按原文显示：',
  /** Before what was quoted, and before what the text has, for those who hear it. */
  quoted: '引文作',
  archived: '原文作',
  translated: { machine: '见于机器译文；以原文为准', reviewed: '见于经人审校的译文；以原文为准' },
  measure: '举措{number}',
  block: '第{number}段',
  more: '另有{count}处相同',
  copy: '复制核对结果',
  copied: '已复制核对结果',
  notCopied: '没有复制成功，请手动选取复制。',
  /** Where a quotation is too long for an address. */
  noAddress: '文字较长，网址里放不下；要留存请复制核对结果。',
  /** Lines of the copied result. */
  report: {
    title: '引文核对，{day}',
    numbered: '{number}. {verdict}',
    note: '（{notes}）',
    /** Between the steps of a place. */
    steps: '，',
    between: '；',
    quoted: '引文：{text}',
    archived: '原文：{text}',
    source: '出处：《{title}》，{place}',
    address: '重新核对：{address}',
  },
  /** Leads here from a search that is long. */
  offer: '核对这段引文',
};
