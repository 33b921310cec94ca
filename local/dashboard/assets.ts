import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const PAGE = path.join(import.meta.dirname, 'page');

export interface Asset {
  readonly type: string;
  readonly content: string;
}

/** The page, its style, and its program with the charts' library in it: nothing comes from elsewhere. */
export async function pageAssets(): Promise<Readonly<Record<string, Asset>>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(PAGE, 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const file = (name: string): Promise<string> => readFile(path.join(PAGE, name), 'utf8');
  return {
    '/': { type: 'text/html; charset=utf-8', content: await file('index.html') },
    '/page.css': { type: 'text/css; charset=utf-8', content: await file('page.css') },
    '/page.js': { type: 'text/javascript; charset=utf-8', content: outputFiles[0]?.text ?? '' },
  };
}
