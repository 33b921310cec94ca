import { afterEach, expect, it, vi } from 'vitest';
import { awsEnvironment, cleanEnvironment } from '../../../local/cloud/environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it("lets nothing of the person's own settings through", () => {
  vi.stubEnv('AWS_PROFILE', 'production');
  vi.stubEnv('AWS_ENDPOINT_URL', 'https://elsewhere.example');
  vi.stubEnv('HTTPS_PROXY', 'http://proxy.example');
  vi.stubEnv('NODE_OPTIONS', '--inspect');
  const environment = cleanEnvironment(awsEnvironment('http://127.0.0.1:4566'));
  expect(environment).not.toHaveProperty('AWS_PROFILE');
  expect(environment).not.toHaveProperty('HTTPS_PROXY');
  expect(environment).not.toHaveProperty('NODE_OPTIONS');
  expect(environment).toMatchObject({ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_ACCESS_KEY_ID: 'test' });
});

it("has the project's own Node first on the path", () => {
  vi.stubEnv('PATH', '/usr/bin');
  expect(cleanEnvironment({}).PATH).toMatch(/node_modules\/\.bin:\/usr\/bin$/);
});
