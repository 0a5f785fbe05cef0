/** A program that is ended in the midst of one of its documents, as by a machine without memory. */
import { answerApart } from '../../../src/search/index/apart.ts';

answerApart((_, tell) => {
  tell('content/zh-CN/b.mdx');
  return new Promise(() => {
    setTimeout(() => process.exit(9), 100);
  });
});
