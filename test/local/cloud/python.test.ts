import { describe, expect, it } from 'vitest';
import { isRecent } from '../../../local/cloud/python.ts';

describe('isRecent', () => {
  it.each(['3.10', '3.11', '3.14', '4.0'])('takes %s', (version) => {
    expect(isRecent(version)).toBe(true);
  });

  it.each(['3.9', '3.8', '2.7', '', 'Python'])('refuses %j', (version) => {
    expect(isRecent(version)).toBe(false);
  });
});
