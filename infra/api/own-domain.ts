import { DomainName, EndpointType, SecurityPolicy, type RestApiBase } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import { VERSION } from '../../functions/api/routes.ts';

/** A domain of the company's own and the certificate for it. */
export interface DomainSettings {
  readonly domainName: string;
  readonly certificateArn: string;
}

/**
 * The domain that this deployment sets, from the context `domainName` and `certificateArn`; undefined without them.
 * @throws RangeError for one without the other, so that it fails at synth
 */
export function ownDomain(scope: Construct): DomainSettings | undefined {
  const domainName: unknown = scope.node.tryGetContext('domainName');
  const certificateArn: unknown = scope.node.tryGetContext('certificateArn');
  if (domainName === undefined && certificateArn === undefined) return undefined;
  if (typeof domainName !== 'string' || typeof certificateArn !== 'string')
    throw new RangeError('a domain of your own takes both: domainName and certificateArn');
  return { domainName, certificateArn };
}

/** An address that outlives the API behind it: https://<domain>/v1/. */
export class OwnDomain extends DomainName {
  /** The address of the API. */
  readonly url: string;

  constructor(scope: RestApiBase, { domainName, certificateArn }: DomainSettings) {
    super(scope, 'OwnDomain', {
      domainName,
      certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    // Where the stage stands in the API's own address: partners write /v1 in both.
    this.addBasePathMapping(scope, { basePath: VERSION, stage: scope.deploymentStage });
    this.url = `https://${domainName}/${VERSION}/`;
  }
}
