import { describe, expect, it, vi } from 'vitest';
import { entryOf, ofType, synthesize, text, type Resource } from '../template.ts';

const [api] = ofType('AWS::ApiGateway::RestApi') as [Resource];
const [stage] = ofType('AWS::ApiGateway::Stage') as [Resource];

interface Operation {
  readonly security: unknown;
  readonly parameters: readonly { readonly name: string }[];
  readonly 'x-amazon-apigateway-integration': { readonly [name: string]: unknown };
}

const paths = api.at('Body.paths') as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, path, operation })),
);

/** The entry point that an operation, or the authorizer, calls. */
function called(uri: unknown): string {
  const [, id] = /functions\/<(\w+)\.Arn>\/invocations$/.exec(text(uri)) ?? [];
  const found = ofType('AWS::Lambda::Function').find((each) => text({ Ref: each.id }) === `<${id ?? ''}>`);
  return found ? entryOf(found) : '';
}

describe('the API', () => {
  it('has these routes, each answered by what writes or reads its resource', () => {
    const routes = operations.map(
      ({ route, operation }) => `${route} ${called(operation['x-amazon-apigateway-integration']['uri'])}`,
    );
    expect(routes.sort()).toEqual([
      'DELETE /knowledge/{slug} api/knowledge/writes',
      'DELETE /webhook_endpoints/{id} api/webhooks/writes',
      'DELETE /{proxy+} api/refuse-unrouted',
      'GET /attachments/{id} api/attachments/reads',
      'GET /branches/{code} api/network/reads',
      'GET /branches/{code}/receipts api/promises/reads',
      'GET /calendars/{code} api/network/reads',
      'GET /cases api/cases/reads',
      'GET /cases/{case_number} api/cases/reads',
      'GET /claim_statements api/claims/reads',
      'GET /claims api/claims/reads',
      'GET /claims/{claim_number} api/claims/reads',
      'GET /contacts/{place}/{role} api/contacts/reads',
      'GET /customers/{id} api/customers/reads',
      'GET /customers/{id}/claim_limit api/claims/reads',
      'GET /customers/{id}/mail_senders api/customers/reads',
      'GET /docs api/description/reads',
      'GET /docs/{asset} api/description/reads',
      'GET /knowledge api/knowledge/reads',
      'GET /knowledge/{slug} api/knowledge/reads',
      'GET /knowledge_questions api/knowledge/reads',
      'GET /knowledge_questions/{id} api/knowledge/reads',
      'GET /mail_orders api/mail-orders/reads',
      'GET /mail_orders/{id} api/mail-orders/reads',
      'GET /notices api/notices/reads',
      'GET /notices/{id}/page api/notices/reads',
      'GET /notices/{id}/report api/reports/reads',
      'GET /openapi.json api/description/reads',
      'GET /overdue api/promises/reads',
      'GET /quotes api/quotes/reads',
      'GET /quotes/{quote_number} api/quotes/reads',
      'GET /receipt_envelopes/{envelope_number} api/receipt-envelopes/reads',
      'GET /receipt_envelopes/{envelope_number}/opening api/receipt-envelopes/reads',
      'GET /reports/{kind} api/reports/reads',
      'GET /reports/{kind}/{period} api/reports/reads',
      'GET /routes/{origin}/{destination} api/network/reads',
      'GET /service_areas api/network/reads',
      'GET /service_areas/{district_code} api/network/reads',
      'GET /shipments api/shipments/reads',
      'GET /shipments/{waybill_number} api/shipments/reads',
      'GET /t/{waybill_number} api/tracking/reads',
      'GET /tariffs/{origin_branch}/{destination_branch} api/network/reads',
      'GET /vehicle_arrivals api/vehicle-arrivals/reads',
      'GET /vehicle_arrivals/{arrival_number} api/vehicle-arrivals/reads',
      'GET /webhook_endpoints api/webhooks/reads',
      'GET /webhook_endpoints/{id} api/webhooks/reads',
      'GET /webhook_endpoints/{id}/deliveries api/webhooks/reads',
      'GET /worklist api/promises/reads',
      'GET /{proxy+} api/refuse-unrouted',
      'HEAD /{proxy+} api/refuse-unrouted',
      'OPTIONS /{proxy+} api/refuse-unrouted',
      'PATCH /webhook_endpoints/{id} api/webhooks/writes',
      'PATCH /{proxy+} api/refuse-unrouted',
      'POST /attachments api/attachments/writes',
      'POST /cases api/cases/writes',
      'POST /cases/{case_number}/events api/cases/writes',
      'POST /claims api/claims/writes',
      'POST /claims/{claim_number}/assessment api/claims/writes',
      'POST /claims/{claim_number}/events api/claims/writes',
      'POST /events api/bulk/writes',
      'POST /exceptions api/cases/writes',
      'POST /notices/{id}/acknowledgement api/notices/writes',
      'POST /notices/{id}/page api/notices/writes',
      'POST /quotes api/quotes/writes',
      'POST /quotes/{quote_number}/answer api/quotes/writes',
      'POST /quotes/{quote_number}/refusal api/quotes/writes',
      'POST /receipt_envelopes api/receipt-envelopes/writes',
      'POST /receipt_envelopes/{envelope_number}/opening api/receipt-envelopes/writes',
      'POST /reports/{kind}/{period}/branches/{code}/explanations api/reports/writes',
      'POST /shipments api/shipments/writes',
      'POST /shipments/bulk api/bulk/writes',
      'POST /shipments/{waybill_number}/cancellation api/shipments/writes',
      'POST /shipments/{waybill_number}/confirmation api/shipments/writes',
      'POST /shipments/{waybill_number}/consignee_change api/shipments/writes',
      'POST /shipments/{waybill_number}/events api/shipments/writes',
      'POST /shipments/{waybill_number}/release_check api/shipments/writes',
      'POST /vehicle_arrivals api/vehicle-arrivals/writes',
      'POST /webhook_endpoints api/webhooks/writes',
      'POST /webhook_endpoints/{id}/deliveries/{delivery_id}/replay api/webhooks/writes',
      'POST /webhook_endpoints/{id}/replay api/webhooks/writes',
      'POST /webhook_endpoints/{id}/rotation api/webhooks/writes',
      'POST /webhook_endpoints/{id}/test api/webhooks/writes',
      'POST /{proxy+} api/refuse-unrouted',
      'PUT /branches/{code} api/network/writes',
      'PUT /calendars/{code} api/network/writes',
      'PUT /contacts/{place}/{role} api/contacts/writes',
      'PUT /customers/{id} api/customers/writes',
      'PUT /customers/{id}/claim_limit api/claims/writes',
      'PUT /customers/{id}/mail_senders api/customers/writes',
      'PUT /knowledge/{slug} api/knowledge/writes',
      'PUT /routes/{origin}/{destination} api/network/writes',
      'PUT /service_areas/{district_code} api/network/writes',
      'PUT /tariffs/{origin_branch}/{destination_branch} api/network/writes',
      'PUT /{proxy+} api/refuse-unrouted',
    ]);
  });

  it('calls the functions as one caller, who may call these', () => {
    for (const { operation } of operations)
      expect(operation['x-amazon-apigateway-integration']).toMatchObject({
        type: 'aws_proxy',
        httpMethod: 'POST',
        credentials: { 'Fn::GetAtt': [expect.stringMatching(/^ApiCaller/), 'Arn'] },
      });
  });

  it('names the parameters of each path', () => {
    for (const { path, operation } of operations)
      expect(operation.parameters.map(({ name }) => name)).toEqual(
        [...path.matchAll(/\{(\w+)/g)].map(([, name]) => name),
      );
  });

  it('asks for an API key on each of them but those that a link leads to and the description, and remembers the answer for a minute', () => {
    const open = [
      'GET /notices/{id}/page',
      'POST /notices/{id}/page',
      'GET /notices/{id}/report',
      'GET /t/{waybill_number}',
      'GET /openapi.json',
      'GET /docs',
      'GET /docs/{asset}',
    ];
    for (const { route, operation } of operations)
      expect([route, operation.security]).toEqual([route, open.includes(route) ? [] : [{ ApiKey: [] }]]);
    const scheme = api.at('Body.components.securitySchemes.ApiKey') as Record<string, unknown>;
    expect(scheme).toMatchObject({ type: 'apiKey', in: 'header', name: 'Authorization' });
    const authorizer = scheme['x-amazon-apigateway-authorizer'] as Record<string, unknown>;
    expect(authorizer).toMatchObject({
      type: 'request',
      identitySource: 'method.request.header.Authorization, context.identity.sourceIp',
      authorizerCredentials: { 'Fn::GetAtt': [expect.stringMatching(/^ApiCaller/), 'Arn'] },
      authorizerResultTtlInSeconds: 60,
    });
    expect(called(authorizer['authorizerUri'])).toBe('api/authorize');
  });

  it('has no resource more for a further route, and is deployed anew for it', async () => {
    const deploymentOf = (resources: readonly Resource[]) =>
      resources.filter(({ type }) => type === 'AWS::ApiGateway::Deployment').map(({ id }) => id);
    vi.resetModules();
    vi.doMock(import('../../../functions/api/routes.ts'), async (original) => {
      const routes = await original();
      const further = { group: 'shipments/reads', method: 'GET', path: '/shipments/{waybill_number}/label' } as const;
      return { ...routes, EVERY_ROUTE: [...routes.EVERY_ROUTE, further] };
    });
    const { synthesize: synthesizeMore } = await import('../template.ts');
    const more = synthesizeMore().resources;
    vi.doUnmock('../../../functions/api/routes.ts');
    vi.resetModules();
    const now = synthesize().resources;
    expect(JSON.stringify(more)).toContain('/shipments/{waybill_number}/label');
    expect(more).toHaveLength(now.length);
    expect(deploymentOf(more)).toHaveLength(1);
    expect(deploymentOf(more)).not.toEqual(deploymentOf(now));
  });

  it('gives up before the gateway would, after 29 seconds; what leaves a line in the audit log may take longer, what is written of many waybills, or is a whole report, longest', () => {
    const timeouts = ofType('AWS::Lambda::Function')
      .filter((each) => entryOf(each).startsWith('api/'))
      .map((each) => [entryOf(each), each.at('Timeout')] as const);
    expect(timeouts.filter(([, seconds]) => seconds !== 10)).toEqual([
      ['api/shipments/writes', 12],
      ['api/shipments/reads', 12],
      ['api/bulk/writes', 28],
      ['api/receipt-envelopes/writes', 28],
      ['api/receipt-envelopes/reads', 12],
      ['api/vehicle-arrivals/writes', 28],
      ['api/vehicle-arrivals/reads', 12],
      ['api/promises/reads', 12],
      ['api/webhooks/writes', 12],
      ['api/webhooks/reads', 12],
      ['api/cases/writes', 12],
      ['api/cases/reads', 12],
      ['api/mail-orders/reads', 12],
      ['api/claims/writes', 12],
      ['api/claims/reads', 12],
      ['api/reports/reads', 28],
      ['api/reports/writes', 28],
      ['api/attachments/reads', 12],
      ['api/notices/reads', 12],
      ['api/notices/writes', 28],
    ]);
  });

  it('is regional, its stage is its version, and throttled', () => {
    expect(api.at('EndpointConfiguration.Types')).toEqual(['REGIONAL']);
    expect(stage.properties).toMatchObject({ StageName: 'v1' });
    expect(stage.at('MethodSettings')).toEqual([
      {
        HttpMethod: '*',
        ResourcePath: '/*',
        ThrottlingRateLimit: 500,
        ThrottlingBurstLimit: 1000,
        LoggingLevel: 'ERROR',
        DataTraceEnabled: false,
      },
    ]);
  });

  it('logs requests without what would tell of people: no address, path, query, header or body', () => {
    const format = JSON.parse(stage.text('AccessLogSetting.Format')) as Record<string, string>;
    expect(Object.values(format).sort()).toEqual([
      '$context.authorizer.principalId',
      '$context.error.responseType',
      '$context.httpMethod',
      '$context.integrationLatency',
      '$context.requestId',
      '$context.requestTime',
      '$context.resourcePath',
      '$context.responseLatency',
      '$context.status',
    ]);
  });

  it('limits each key by itself, and each address, to fewer of the pages that ask for no key', () => {
    const [acl] = ofType('AWS::WAFv2::WebACL') as [Resource];
    expect(acl.list('Rules')).toHaveLength(3);
    expect(acl.at('Rules.0')).toMatchObject({
      Action: { Block: {} },
      Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 30_000 } },
    });
    expect(acl.at('Rules.1')).toMatchObject({
      Action: { Block: {} },
      Statement: {
        RateBasedStatement: {
          AggregateKeyType: 'IP',
          Limit: 600,
          ScopeDownStatement: {
            ByteMatchStatement: {
              FieldToMatch: { UriPath: {} },
              PositionalConstraint: 'STARTS_WITH',
              SearchString: '/v1/t/',
            },
          },
        },
      },
    });
    expect(acl.at('Rules.2')).toMatchObject({
      Action: { Block: {} },
      Statement: {
        RateBasedStatement: { AggregateKeyType: 'CUSTOM_KEYS', CustomKeys: [{ Header: { Name: 'authorization' } }] },
      },
      VisibilityConfig: { SampledRequestsEnabled: false },
    });
    const [association] = ofType('AWS::WAFv2::WebACLAssociation') as [Resource];
    expect(association.text('ResourceArn')).toBe(
      'arn:<AWS::Partition>:apigateway:<AWS::Region>::/restapis/<Api>/stages/<ApiDeploymentStagev1>',
    );
  });
});
