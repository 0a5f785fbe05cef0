/** A migration changes a record's version and no other byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MIGRATION_STEPS, migrateText } from '../../src/model/migration.ts';

/** Lines of a record with all that YAML lets a person write. */
const lines = fc.array(
  fc.oneof(
    fc.constantFrom('', '# 注', '  # note', 'a: 1 # one', 'b: { c: [1, "二"] }', 'd:\n  - 01\n  - x: y'),
    fc.constantFrom('e: >-\n  folded\n  text', 'f: |\n  format: 7\n', '"g h": \'i\'', '&j k: !!str 1'),
  ),
  { minLength: 1, maxLength: 6 },
);

test('whatever a record says and however it is written, a migration adds one line and is done once', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (parts, end, mark) => {
      const before = mark + [...new Set(parts)].join('\n').replaceAll('\n', end);
      const { text, from } = migrateText(before, MIGRATION_STEPS.record);
      const value: unknown = parse(before);
      if (value === null) {
        expect({ text, from }).toEqual({ text: before, from: null });
        return;
      }
      expect(text.replace(`format: 1${end}`, '').replace('format: 1\n', '')).toBe(before);
      expect(parse(text)).toEqual({ format: 1, ...(value as object) });
      expect(migrateText(text, MIGRATION_STEPS.record)).toEqual({ text, from: 1 });
    }),
  );
});
