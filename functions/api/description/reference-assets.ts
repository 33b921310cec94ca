import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Asset {
  readonly type: 'text/javascript' | 'text/css';
  readonly content: string;
}

/** Shows the description that lies beside the page, and is dark where its reader's screen is. */
const START = `
const dark = matchMedia('(prefers-color-scheme: dark)');
const show = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', show);
show();
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
});
`;

/** Of the renderer: it lies where the function runs, as it does where it is tested. */
const ofRenderer = (file: string): string => readFileSync(`node_modules/swagger-ui-dist/${file}`, 'utf8');

/** What the reference loads, by the name of each; read when it is asked for. */
export const ASSETS = {
  style: (): Asset => ({ type: 'text/css', content: ofRenderer('swagger-ui.css') }),
  renderer: (): Asset => ({ type: 'text/javascript', content: ofRenderer('swagger-ui-bundle.js') }),
  start: (): Asset => ({ type: 'text/javascript', content: START }),
} as const satisfies Readonly<Record<string, () => Asset>>;

export type AssetName = keyof typeof ASSETS;

const known = new Map<AssetName, Asset & { readonly file: string }>();

/** An asset and the name of its file, which is another when it says something else. */
export function assetOf(name: AssetName): Asset & { readonly file: string } {
  const before = known.get(name);
  if (before) return before;
  const asset = ASSETS[name]();
  const hash = createHash('sha256').update(asset.content).digest('hex').slice(0, 16);
  const named = { ...asset, file: `${name}.${hash}.${asset.type === 'text/css' ? 'css' : 'js'}` };
  known.set(name, named);
  return named;
}
