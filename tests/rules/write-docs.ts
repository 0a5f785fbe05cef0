/** `npm run docs:rules`: writes `docs/rules.md` from the rules. */
import { writeFileSync } from 'node:fs';
import { formatRuleDocs, readRuleDocs } from './rule-docs.ts';

writeFileSync('docs/rules.md', formatRuleDocs(readRuleDocs()));
