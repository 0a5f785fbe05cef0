import { expect, test } from 'vitest';
import { namesInByline } from '../../../src/citation/authors.ts';

test.each([
  ['本报记者 林晓舟', ['林晓舟']],
  ['本报记者 林晓舟 通讯员 方小满', ['林晓舟', '方小满']],
  ['（本报首席记者 何川）', ['何川']],
  ['□记者 林晓舟 报道', ['林晓舟']],
  ['□ 何川 周宁', ['何川', '周宁']],
  ['文/图 本报记者 沈鹿', ['沈鹿']],
  ['方  远', ['方远']],
  ['沈　鹿　　林晓舟', ['沈鹿', '林晓舟']],
  ['（方远 文）', ['方远']],
  ['□本报记者 林晓舟 实习生 何川', ['林晓舟', '何川']],
])('%s signs with its names', (line, names) => {
  expect(namesInByline(line)).toEqual(names);
});

test.each([
  '（新华社北京11月6日电）',
  '中共平湖市委党校 祁 平',
  '（作者为海滨学院教师）',
  "By SUSAN O'DELL",
  'Staff report',
  '（本报讯 记者 林晓舟）',
  '责任编辑 林晓舟',
  '美编 林晓舟',
  '摄影 林晓舟',
  '新华社 林晓舟',
  '据新华社',
  '评论员',
  '社论',
  '市纪委',
  '',
])('%s gives no name: not every word of it is understood', (line) => {
  expect(namesInByline(line)).toEqual([]);
});
