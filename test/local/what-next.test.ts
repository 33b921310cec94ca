import { expect, it } from 'vitest';
import { SAMPLE_AREAS } from '../../local/sample-network.ts';
import { whatNext } from '../../local/what-next.ts';

const text = whatNext({
  api_url: 'http://127.0.0.1:4566/_aws/execute-api/abc',
  partner_key: 'hd_test_1',
  second_partner_key: '',
  branch_key: '',
  second_branch_key: '',
  operations_key: '',
  clock_url: '',
  endpoint_url: '',
  region: '',
  table_name: '',
  clock_file: '',
});

it('books between districts of the sample network', () => {
  const codes = [...text.matchAll(/"district_code":"(\d+)"/g)].map(([, code]) => code ?? '');
  expect(codes).toHaveLength(2);
  for (const code of codes) expect(SAMPLE_AREAS.has(code)).toBe(true);
});

const body = JSON.parse(/-d '([^']*)'\n/.exec(text)?.[1] ?? '') as unknown;

it('can be pasted: the body holds no quote that would end it', () => {
  expect(body).toMatchObject({ reference: 'PO-1001' });
});

it('is for a company that is one, whose seal it asks for (D3)', () => {
  expect(body).toMatchObject({ consignee: { kind: 'company' }, receipt: { kind: 'company_seal' } });
});
