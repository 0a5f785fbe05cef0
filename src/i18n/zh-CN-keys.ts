/** The words of the list of keys in Chinese. */
export const zhCNKeys = {
  heading: '快捷键',
  link: '快捷键',
  close: '关闭',
  /** What each key does; several for one thing stand together. */
  rows: [
    { keys: ['/', 'Ctrl K'], does: '检索（Mac 为 ⌘K）' },
    { keys: ['←', '→'], does: '文章页：上一篇、下一篇；版面页：上一版、下一版；一期的首页：上一期、下一期' },
    { keys: ['?'], does: '显示快捷键' },
    { keys: ['Esc'], does: '关闭检索、菜单与本窗' },
  ],
};
