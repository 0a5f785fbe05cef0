/** The words of the glossary in Chinese. */
export const zhCNGlossary = {
  heading: '术语',
  description: '文中的名称与用语，各附拼音、英文与解释，并列出所在的举措与段落。',
  letterDescription: (letter: string, terms: number): string =>
    letter === '#' ? `不以字母开头的术语，共${terms}条` : `拼音以${letter}开头的术语，共${terms}条`,
  letters: '按拼音首字母',
  frequent: '出现最多的术语',
  kinds: { organisation: '单位', place: '地点', document: '文件', initiative: '举措名', term: '用语' },
  /** Blocks in which a term stands. */
  uses: (count: number): string => (count === 0 ? '所示文字中未见' : `见于${count}处`),
  more: (count: number): string => `其余${count}处：检索全部`,
  source: '译名依据：',
  ours: '本站自译',
  link: '见术语表',
};
