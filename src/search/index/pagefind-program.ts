/**
 * Pagefind's program, mended in three places. It looks every 50 milliseconds whether its WebAssembly is there
 * before it opens an index, and looks for ever where that can't be loaded; ours waits for it, and fails with it.
 * It takes a part of the index that can't be loaded for an empty one, and so says that nothing is there; ours fails.
 * And it unpacks files by a script of its own, which a first query runs cold; ours leaves that to the browser.
 */

interface Mend {
  readonly pattern: RegExp;
  /** How often it stands in the script. */
  readonly times: number;
  readonly replacement: string;
}

/** What unpacks a file in the browser, in the place of Pagefind's own. */
const UNPACK = `var gz_default=async(data)=>{
const stream=new DecompressionStream("gzip");
const writer=stream.writable.getWriter();
writer.write(data).catch(()=>{});
writer.close().catch(()=>{});
const parts=[];
let length=0;
for(const reader=stream.readable.getReader();;){
const{done,value}=await reader.read();
if(done)break;
parts.push(value);
length+=value.length;
}
const whole=new Uint8Array(length);
let at=0;
for(const part of parts){whole.set(part,at);at+=part.length;}
return whole;
};`;

const MENDS: readonly Mend[] = [
  // The program begins to load, and nothing keeps the promise of its end.
  {
    pattern: /this\.init\((\w+\?\.language)\);/gu,
    times: 1,
    replacement: 'this.loading=this.init($1);this.loading.catch(()=>{});',
  },
  {
    pattern: /while\(this\.primary\.wasm===null\)\{await asyncSleep\(\d+\);\}/gu,
    times: 1,
    replacement: 'await this.loading;',
  },
  {
    pattern: /("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\);/gu,
    times: 1,
    replacement: '$1;',
  },
  {
    pattern: /(Failed to load the meta index:\s+\$\{\w+\?\.toString\(\)\}`\);)\}/gu,
    times: 1,
    replacement: '$1throw new Error("Failed to load the meta index");}',
  },
  {
    pattern: /var u8=Uint8Array;(?:(?!var u8=).)+?var gz_default=gunzipSync;/gsu,
    times: 1,
    replacement: UNPACK,
  },
  { pattern: /\bdecompress\(data,file=/gu, times: 1, replacement: 'async decompress(data,file=' },
  { pattern: /data=gz_default\(data\)/gu, times: 1, replacement: 'data=await gz_default(data)' },
  { pattern: /=this\.decompress\(/gu, times: 5, replacement: '=await this.decompress(' },
];

/** Gives the text of Pagefind's script, or of its worker, mended. Throws where a place to mend is not in it. */
export function mendProgram(script: string): string {
  return MENDS.reduce((text, { pattern, times, replacement }) => {
    if (text.match(pattern)?.length !== times)
      throw new Error(
        'Search index: this version of Pagefind has another program. Keep the version before, or mend src/search/index/pagefind-program.ts.',
      );
    return text.replace(pattern, replacement);
  }, script);
}
