/** A program that throws at one of its documents. */
import { answerApart } from '../../../src/search/index/apart.ts';

answerApart((_, tell) => {
  tell('content/zh-CN/a.mdx');
  throw new RangeError('Maximum call stack size exceeded');
});
