/**
 * How MDX is read, everywhere: by the site's pages, by Astro's own MDX modules, by the proofs.
 * Both switches are on by default and would rewrite archived text: straight quotes and dashes would
 * become typographic ones, `9~12度…8~10度` would be struck through.
 */
export const PROCESSOR_FEATURES = { gfm: false, smartPunctuation: false } as const;
