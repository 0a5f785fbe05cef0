/** The words of citing in Chinese. */
export const zhCNCitation = {
  heading: '引用与保存',
  copy: '复制',
  /** Stands where the style asks for the day of access, until that is known. */
  accessed: '引用日期',
  /** The style that is offered until a reader takes another. */
  usual: 'gbt',
  alone: '本篇题录：',
  files: '整期题录：',
  /** What is done with a selected passage. */
  passage: {
    label: '选中的文字',
    text: '复制文字',
    cite: '引文与出处',
    link: '链接',
    exact: '逐字链接',
    share: '分享',
  },
  done: '已复制。',
  failed: '没有复制成功，请手动复制。',
  /** By the ids of the styles. */
  styles: {
    gbt: 'GB/T 7714—2025',
    gbt15: 'GB/T 7714—2015',
    apa: 'APA（第7版）',
    chicago: '芝加哥（第17、18版）',
    mla: 'MLA（第9版）',
  },
  feed: (paper: string): string => `${paper}新收文章`,
};
