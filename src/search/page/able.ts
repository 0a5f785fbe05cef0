/** Whether the browser has what Pagefind's program needs. */

/** The smallest program that there is: its name and its version. */
const EMPTY_PROGRAM = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Tells whether this browser can unpack the index and run the program; old ones can't, and safe modes forbid it. */
export function canSearch(): boolean {
  try {
    return (
      typeof DecompressionStream === 'function' &&
      WebAssembly.Module.exports(new WebAssembly.Module(EMPTY_PROGRAM)).length === 0
    );
  } catch {
    return false;
  }
}
