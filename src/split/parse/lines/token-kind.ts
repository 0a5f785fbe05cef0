/** What a line of a page can be by its form; `token.ts` says each in words. */
export type TokenKind =
  | 'heading'
  | 'crosshead'
  | 'prose'
  | 'verse'
  | 'byline'
  | 'caption'
  | 'picture'
  | 'chart'
  | 'quote'
  | 'credit'
  | 'folio';
