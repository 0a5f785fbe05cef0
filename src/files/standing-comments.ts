/** A translation's file that is to be written anew, with the comments of the one that stands there. */
import { existsSync } from 'node:fs';
import { yamlOf } from '../archive/document-file.ts';
import { Message } from '../model/message.ts';
import { withComments } from '../translate/comments.ts';
import { readPlainText } from './plain-file.ts';

/** Gives the text of a translation's file with the comments that the file has now; throws a `Message` where one would be lost. */
export function withStandingComments(path: string, contents: string): string {
  if (!existsSync(path)) return contents;
  const yaml = yamlOf(contents);
  const commented = withComments(yaml, yamlOf(readPlainText(path)));
  if (commented === null) throw lostComment();
  return contents.replace(yaml, () => commented);
}

function lostComment(): Message {
  return new Message({
    ruleId: 'translation-comment',
    reason: {
      'zh-CN': '文件头部有一条注释，重写后无处可放，什么也没有改动',
      en: 'Unexpected comment in the frontmatter, expected it beside a field that stays: it would be lost, and nothing was changed',
    },
    note: {
      'zh-CN': '把这条注释（`# …`）移到文件头部的最上方，再试一次。',
      en: 'Move the comment (`# …`) to the top of the frontmatter, then try again.',
    },
    fatal: true,
  });
}
