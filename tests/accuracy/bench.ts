/** `npm run bench:accuracy`: how the splitter does on texts whose lines a person labelled, and where it is wrong. */
import { resolve } from 'node:path';
import { figuresOf } from './figures.ts';
import { scoreLabelledTexts } from './labelled-texts.ts';

const [folder] = process.argv.slice(2);
const scores = folder === undefined ? scoreLabelledTexts() : scoreLabelledTexts(resolve(folder));
for (const { name, form, missedMarkers, missedStarts, markers, starts, roles } of scores) {
  console.log(
    `\n${name} (${form}): ${markers.length} markers, ${starts.length} articles, ${roles.length} lines`,
  );
  for (const line of missedMarkers) console.log(`  line ${line}: marker missed`);
  for (const claim of markers.filter(({ right }) => !right)) tell('no such marker', claim);
  for (const line of missedStarts) console.log(`  line ${line}: article missed`);
  for (const claim of starts.filter(({ right }) => !right)) tell('no article', claim);
  for (const claim of roles.filter(({ right }) => !right))
    tell(`${claim.role}, labelled ${claim.label}`, claim);
}
const figures = figuresOf(scores);
console.log('');
for (const [name, value] of Object.entries(figures))
  console.log(
    `${name.padEnd(22)} ${Number.isInteger(value) && value > 1 ? value : `${(value * 100).toFixed(1)} %`}`,
  );

function tell(
  what: string,
  { line, confidence, reason }: { line: number; confidence: number; reason: string },
): void {
  console.log(`  line ${line}: ${what} (${reason}, ${confidence})`);
}
