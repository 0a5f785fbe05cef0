/** 标点的显示。 */
export const zhCNMarks = {
  label: '标点',
  /** 默认的在前。 */
  values: { usual: '规范', received: '原样' },
  usual: '标点按规范显示；复制与引用为原样。',
  received: '标点按收到的原样显示。',
};
