/**
 * Pagefind's program, mended in one place. It looks every 50 milliseconds whether its WebAssembly is there
 * before it opens an index, and looks for ever where that can't be loaded; ours waits for it, and fails with it.
 */

/** The program begins to load, and nothing keeps the promise of its end. */
const LOADING = /this\.init\((\w+\?\.language)\);/gu;
const POLLING = /while\(this\.primary\.wasm===null\)\{await asyncSleep\(\d+\);\}/gu;

/** Gives the text of Pagefind's script, or of its worker, that waits for its WebAssembly. */
export function awaitProgram(script: string): string {
  for (const pattern of [LOADING, POLLING]) {
    if (script.match(pattern)?.length !== 1)
      throw new Error(
        'Search index: this version of Pagefind waits for its program in another way. Keep the version before, or mend src/integrations/search-program.ts.',
      );
  }
  return script
    .replace(LOADING, 'this.loading=this.init($1);this.loading.catch(()=>{});')
    .replace(POLLING, 'await this.loading;');
}
