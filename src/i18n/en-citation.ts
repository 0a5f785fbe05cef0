/** The words of citing in English. */
import type { Messages } from './zh-CN.ts';

export const enCitation: Messages['citation'] = {
  heading: 'Cite and save',
  copy: 'Copy',
  accessed: 'date of access',
  /** The style that is offered until a reader takes another. */
  usual: 'chicago',
  alone: 'Record of this text: ',
  files: 'Records of the whole issue: ',
  passage: {
    label: 'Selected text',
    text: 'Copy text',
    cite: 'Quote and cite',
    link: 'Link',
    exact: 'Link to these words',
    share: 'Share',
  },
  done: 'Copied.',
  failed: 'Copying did not succeed; please copy by hand.',
  styles: {
    gbt: 'GB/T 7714—2025',
    gbt15: 'GB/T 7714—2015',
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th and 18th edition',
    mla: 'MLA, 9th edition',
  },
  feed: (paper) => `New in ${paper}`,
};
