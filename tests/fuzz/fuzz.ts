/** `npm run fuzz [-- RUNS [SEED]]`: the promises of the splitter over a million generated texts, and how long they take. */
import fc from 'fast-check';
import { generatedText } from './generated-text.ts';
import { checkReading } from './reading-of-text.ts';

const [runs = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const started = performance.now();
console.log(`${runs} texts, seed ${seed}`);
fc.assert(fc.property(generatedText(24), checkReading), { numRuns: Number(runs), seed: Number(seed) });
const seconds = (performance.now() - started) / 1000;
console.log(`nothing lost, every line in one node, every decision explained: ${seconds.toFixed(0)} s`);
