import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/**
 * One function for several routes. Which of them a request is for the gateway has found: it is looked up by its method and
 * its path as declared, not matched again by the path as it was asked, which has another beginning under another domain.
 * @param table where each route is
 * @param handlers what answers each
 */
export function serving<Name extends string>(
  table: Readonly<Record<Name, { readonly method: string; readonly path: string }>>,
  handlers: Readonly<Record<Name, Handler>>,
): Handler {
  const names = Object.keys(table) as Name[];
  const byRoute = new Map(names.map((name) => [`${table[name].method} ${table[name].path}`, handlers[name]]));
  return (event, context) => {
    const route = `${event.httpMethod} ${event.resource}`;
    const handler = byRoute.get(route);
    if (!handler) throw new Error(`the gateway has sent ${route} to a function that does not answer it`);
    return handler(event, context);
  };
}
