import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamed } from '../src/index.js';

const salt = 'A'.repeat(43);
const manifest = { candidates: [{ number: 1, name: 'x' }, { number: 2, name: 'isHVHlmz14rorawZtu2sr_dKI_61Qc0l3x6GkCJOO6A' }] };

test('a name is shown only if the manifest means it', async () => {
  assert.ok(await isNamed(manifest, { number: 2, displayName: 'Zoë', salt }));
  assert.ok(!(await isNamed(manifest, { number: 2, displayName: 'Zoe', salt })));
  assert.ok(!(await isNamed(manifest, { number: 3, displayName: 'Zoë', salt })));
});
