import type { Client, ClientPathsWithMethod } from 'openapi-fetch';
import type { paths } from './schema.ts';

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** The paths that take a method. */
export type PathsOf<M extends Method> = ClientPathsWithMethod<Client<paths>, M>;

type Responses<Operation> = Operation extends { readonly responses: infer R } ? R : never;
type Content<Response> = Response extends { readonly content: infer C } ? C[keyof C] : undefined;
type Successful<R> = { [S in keyof R & (200 | 201 | 202 | 204)]: Content<R[S]> }[keyof R & (200 | 201 | 202 | 204)];

interface DryRun {
  readonly params: { readonly query: { readonly dry_run: 'true' } };
}

/** What an operation answers: what it makes where it makes something (201), unless it only says what it would make (200). */
export type Answer<M extends Method, Path extends PathsOf<M>, I = undefined> =
  Responses<paths[Path][M]> extends infer R
    ? R extends { readonly 201: infer Created }
      ? I extends DryRun
        ? Successful<Omit<R, 201>>
        : Content<Created>
      : Successful<R>
    : never;
