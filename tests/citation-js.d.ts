/** The part of Citation.js that tests use; it comes without types. */
declare module '@citation-js/core' {
  export type Read = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Read[];
    format(name: string, options: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
