import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = ['README.md', 'README.zh-CN.md', ...globSync('docs/{,partners/}*.md')];

/** The anchors that GitHub gives to the headings of a file. */
function anchors(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(FILES)('%s', (file) => {
  it('names files and folders that there are', () => {
    const named = [
      ...readFileSync(file, 'utf8').matchAll(/`((?:domain|functions|infra|local|tools|test)\/[\w./-]*)`/g),
    ];
    expect(named.flatMap(([, path = '']) => (existsSync(path) ? [] : [path]))).toEqual([]);
  });

  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(
    ([, path = '', anchor]) => ({ path: path === '' ? file : join(dirname(file), path), anchor }),
  );

  it('links to files and headings that there are', () => {
    for (const { path, anchor } of links) {
      expect(existsSync(path), path).toBe(true);
      if (anchor !== undefined) expect(anchors(path), `${path}#${anchor}`).toContain(anchor);
    }
  });
});
