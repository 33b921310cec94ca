import { answering } from '../../adapters/http/answering.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { ASSETS, assetOf, type AssetName } from './reference-assets.ts';

const NAMES = Object.keys(ASSETS) as AssetName[];

/** GET /v1/docs/{asset}: what the page loads. What has this name says the same for ever. */
export const handler = answering((event) => {
  const asked = event.pathParameters?.['asset'];
  const asset = NAMES.map(assetOf).find(({ file }) => file === asked);
  if (!asset) throw new Problem('not_found', 'there is no such file of the reference');
  return {
    statusCode: 200,
    headers: {
      'Content-Type': `${asset.type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
    body: asset.content,
  };
});
