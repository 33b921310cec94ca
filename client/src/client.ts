import createFetchClient, { type Client, type MaybeOptionalInit } from 'openapi-fetch';
import type { Answer, Method, PathsOf } from './answer.ts';
import { ApiProblem } from './api-problem.ts';
import { paginate, type Item, type ListPath } from './paginate.ts';
import { retrying, type Fetch, type Retries } from './retrying.ts';
import type { paths } from './schema.ts';

export interface ClientOptions {
  /** Of the API with its version, such as `https://…/v1`. */
  readonly baseUrl: string;
  /** `hd_live_…` or `hd_test_…`. It belongs on a server: whoever reads a page's code has its key. */
  readonly apiKey: string;
  /** In which language problems are told. */
  readonly language?: 'en' | 'zh';
  readonly retries?: Partial<Retries>;
  /** Instead of the platform's. */
  readonly fetch?: Fetch;
}

type Init<M extends Method, Path extends PathsOf<M>> = MaybeOptionalInit<paths[Path], M>;
type Arguments<M extends Method, Path extends PathsOf<M>, I> = undefined extends Init<M, Path> ? [init?: I] : [init: I];

/**
 * One operation of the API, by its path: `params` and `body` are as openapi.json has them.
 * @returns what it answers
 * @throws ApiProblem where it refuses, NoAnswer where nothing came
 */
export type Call<M extends Method> = <Path extends PathsOf<M>, I extends Init<M, Path>>(
  path: Path,
  ...init: Arguments<M, Path, I>
) => Promise<Answer<M, Path, I>>;

/** The API as one holder of a key sees it. */
export interface HuidanClient {
  readonly get: Call<'get'>;
  readonly put: Call<'put'>;
  readonly patch: Call<'patch'>;
  readonly delete: Call<'delete'>;
  /** It has an `Idempotency-Key` of its own unless one is given; with `null` in `headers`, none. */
  readonly post: Call<'post'>;
  /** All that a list holds, page by page as it is read. */
  readonly paginate: <Path extends ListPath, I extends Init<'get', Path>>(
    path: Path,
    ...init: Arguments<'get', Path, I>
  ) => AsyncGenerator<Item<Path>, void, undefined>;
  /** The same by openapi-fetch: its answers have the status and the headers too, and problems are not thrown. */
  readonly api: Client<paths>;
}

/** What is sent to an operation, whichever it is. */
interface AnyInit {
  readonly params?: { readonly query?: object };
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A client that sends again what was refused for a moment only, and every POST under an `Idempotency-Key`. */
export function createClient({ baseUrl, apiKey, language, retries, fetch }: ClientOptions): HuidanClient {
  const api = createFetchClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${apiKey}`, ...(language && { 'Accept-Language': language }) },
    fetch: retrying(fetch ?? ((request) => globalThis.fetch(request)), retries),
  });
  const call =
    (method: Method) =>
    async (path: string, init?: AnyInit): Promise<unknown> => {
      const { data, error, response } = await api.request(
        method,
        path as never,
        (method === 'post' ? withKey(init) : init) as never,
      );
      if (!response.ok) throw new ApiProblem(method, path, response.status, error);
      return data;
    };
  return {
    get: call('get') as Call<'get'>,
    put: call('put') as Call<'put'>,
    patch: call('patch') as Call<'patch'>,
    delete: call('delete') as Call<'delete'>,
    post: call('post') as Call<'post'>,
    paginate: ((path: string, init?: AnyInit) =>
      paginate(
        (query) => call('get')(path, { ...init, params: { ...init?.params, query } }),
        init?.params?.query,
      )) as HuidanClient['paginate'],
    api,
  };
}

/** A key that `params` or `headers` give is the one that is sent: they come later. */
function withKey(init: AnyInit = {}): AnyInit {
  return { ...init, headers: { 'Idempotency-Key': crypto.randomUUID(), ...init.headers } };
}
