import { describe, expect, it } from 'vitest';
import { ofType, synthesize, template, text } from '../template.ts';

const OWN = {
  domainName: 'api.example.com',
  certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
};
const TYPES = ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::BasePathMapping'];

describe("a domain of the company's own", () => {
  it('is none unless the deployment sets one', () => {
    expect(TYPES.flatMap(ofType)).toEqual([]);
    expect(Object.keys(template.Outputs)).not.toContain('DomainTarget');
  });

  it('leads to the stage below /v1, over TLS 1.2, in its own region', () => {
    const { resources } = synthesize(OWN);
    const [domain, mapping] = TYPES.map((type) => resources.filter((each) => each.type === type));
    expect(domain?.map(({ properties }) => properties)).toEqual([
      {
        DomainName: OWN.domainName,
        RegionalCertificateArn: OWN.certificateArn,
        EndpointConfiguration: { Types: ['REGIONAL'] },
        SecurityPolicy: 'TLS_1_2',
      },
    ]);
    expect(mapping).toHaveLength(1);
    expect(mapping?.map((each) => [each.at('BasePath'), each.text('RestApiId'), each.text('Stage')])).toEqual([
      ['v1', '<Api>', '<ApiDeploymentStagev1>'],
    ]);
  });

  it('is what the outputs tell partners, and where its record points to', () => {
    const { Outputs } = synthesize(OWN).template as { Outputs: Record<string, { Value: unknown }> };
    expect(Outputs['ApiUrl']?.Value).toBe('https://api.example.com/v1/');
    expect(text(Outputs['DomainTarget']?.Value)).toMatch(/^<ApiOwnDomain\w*\.RegionalDomainName>$/);
  });

  it.each([{ domainName: OWN.domainName }, { certificateArn: OWN.certificateArn }, { ...OWN, domainName: 8 }])(
    'takes a name and a certificate, or fails before anything is deployed: %j',
    (context) => {
      expect(() => synthesize(context)).toThrow('takes both');
    },
  );
});
