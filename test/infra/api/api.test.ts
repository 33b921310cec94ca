import { describe, expect, it } from 'vitest';
import { entryOf, functionOf, ofType, type Resource } from '../template.ts';

const [stage] = ofType('AWS::ApiGateway::Stage') as [Resource];
const [authorizer] = ofType('AWS::ApiGateway::Authorizer') as [Resource];

/** The path of a resource of the API, from its parents. */
function path(id: string): string {
  const found = ofType('AWS::ApiGateway::Resource').find((resource) => resource.id === id);
  if (found === undefined) return '';
  return `${path(String(found.at('ParentId.Ref')))}/${found.text('PathPart')}`;
}

describe('the API', () => {
  it('has these routes, each answered by the function of its name', () => {
    const routes = ofType('AWS::ApiGateway::Method').map((method) => {
      const [, answers] = /<Api(\w+)\.Arn>/.exec(method.text('Integration.Uri')) ?? [];
      return `${method.text('HttpMethod')} ${path(method.text('ResourceId.Ref'))} ${answers ?? ''}`;
    });
    expect(routes.sort()).toEqual([
      'ANY /{proxy+} RefuseUnrouted',
      'GET /branches/{code} GetBranch',
      'GET /branches/{code}/receipts ListBranchReceipts',
      'GET /calendars/{code} GetCalendar',
      'GET /overdue ListOverdue',
      'GET /quotes ListQuotes',
      'GET /quotes/{quote_number} GetQuote',
      'GET /receipt_envelopes/{envelope_number} GetEnvelope',
      'GET /receipt_envelopes/{envelope_number}/opening GetOpening',
      'GET /reports/{kind} ListReports',
      'GET /reports/{kind}/{period} GetReport',
      'GET /routes/{origin}/{destination} GetRoute',
      'GET /service_areas/{district_code} GetServiceArea',
      'GET /shipments ListShipments',
      'GET /shipments/{waybill_number} GetShipment',
      'GET /tariffs/{origin_branch}/{destination_branch} GetTariff',
      'POST /quotes AskQuote',
      'POST /quotes/{quote_number}/answer AnswerQuote',
      'POST /quotes/{quote_number}/refusal RefuseQuote',
      'POST /receipt_envelopes SendEnvelope',
      'POST /receipt_envelopes/{envelope_number}/opening OpenEnvelope',
      'POST /reports/{kind}/{period}/branches/{code}/explanations ExplainUnreturned',
      'POST /shipments BookShipment',
      'POST /shipments/{waybill_number}/cancellation CancelShipment',
      'POST /shipments/{waybill_number}/confirmation ConfirmShipment',
      'POST /shipments/{waybill_number}/consignee_change ChangeConsignee',
      'POST /shipments/{waybill_number}/events RecordEvent',
      'POST /shipments/{waybill_number}/release_check CheckRelease',
      'PUT /branches/{code} PutBranch',
      'PUT /calendars/{code} PutCalendar',
      'PUT /routes/{origin}/{destination} PutRoute',
      'PUT /service_areas/{district_code} PutServiceArea',
      'PUT /tariffs/{origin_branch}/{destination_branch} PutTariff',
    ]);
  });

  it('tells what refuses the rest which methods each path takes', () => {
    const paths = JSON.parse(functionOf('api/refuse-unrouted').text('Environment.Variables.METHODS_BY_PATH')) as Record<
      string,
      string[]
    >;
    const told = Object.entries(paths).flatMap(([at, methods]) => methods.map((method) => `${method} ${at}`));
    const routes = ofType('AWS::ApiGateway::Method')
      .map((method) => `${method.text('HttpMethod')} ${path(method.text('ResourceId.Ref'))}`)
      .filter((route) => route !== 'ANY /{proxy+}');
    expect(told.sort()).toEqual(routes.sort());
  });

  it('asks for an API key on each of them, and remembers the answer for a minute', () => {
    for (const method of ofType('AWS::ApiGateway::Method')) {
      expect(method.properties).toMatchObject({ AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: authorizer.id } });
    }
    expect(authorizer.properties).toMatchObject({
      Type: 'REQUEST',
      IdentitySource: 'method.request.header.Authorization',
      AuthorizerResultTtlInSeconds: 60,
    });
  });

  it('gives up before the gateway would, after 29 seconds; what is recorded on many waybills, or is a whole report, may take longest', () => {
    const timeouts = ofType('AWS::Lambda::Function')
      .filter((each) => entryOf(each).startsWith('api/'))
      .map((each) => [entryOf(each), each.at('Timeout')] as const);
    expect(timeouts.filter(([, seconds]) => seconds !== 10)).toEqual([
      ['api/send-envelope', 28],
      ['api/open-envelope', 28],
      ['api/get-report', 28],
      ['api/explain-unreturned', 28],
    ]);
  });

  it('is regional, its stage is its version, and throttled', () => {
    expect(ofType('AWS::ApiGateway::RestApi').map((api) => api.at('EndpointConfiguration.Types'))).toEqual([
      ['REGIONAL'],
    ]);
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

  it('limits each key by itself, and each address', () => {
    const [acl] = ofType('AWS::WAFv2::WebACL') as [Resource];
    expect(acl.list('Rules')).toHaveLength(2);
    expect(acl.at('Rules.0')).toMatchObject({
      Action: { Block: {} },
      Statement: { RateBasedStatement: { AggregateKeyType: 'IP' } },
    });
    expect(acl.at('Rules.1')).toMatchObject({
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
