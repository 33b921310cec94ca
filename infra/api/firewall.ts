import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { VERSION } from '../../functions/api/routes.ts';

/** 50 requests a second, kept up for five minutes. */
const REQUESTS_IN_FIVE_MINUTES = 15_000;
/** Two pages a second: many people share the address of a mobile network. */
const TRACKING_PAGES_IN_FIVE_MINUTES = 600;

/**
 * Limits each API key by itself, so that no partner's mistake is paid for by the others, and each address, whatever keys it
 * makes up: to fewer of the pages of shipments, which ask for none.
 */
export class Firewall extends Construct {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Firewall');
    // Sampled requests would show API keys in the console.
    const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
    });
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      description: 'Limits how much one API key may ask',
      defaultAction: { allow: {} },
      visibilityConfig: seen('HuidanFirewall'),
      rules: [
        {
          name: 'rate-of-an-address',
          priority: 1,
          action: { block: {} },
          visibilityConfig: seen('HuidanRateOfAnAddress'),
          // A shipper's systems may share an address.
          statement: {
            rateBasedStatement: {
              limit: 2 * REQUESTS_IN_FIVE_MINUTES,
              evaluationWindowSec: 300,
              aggregateKeyType: 'IP',
            },
          },
        },
        {
          name: 'rate-of-tracking-pages',
          priority: 2,
          action: { block: {} },
          visibilityConfig: seen('HuidanRateOfTrackingPages'),
          statement: {
            rateBasedStatement: {
              limit: TRACKING_PAGES_IN_FIVE_MINUTES,
              evaluationWindowSec: 300,
              aggregateKeyType: 'IP',
              scopeDownStatement: {
                byteMatchStatement: {
                  fieldToMatch: { uriPath: {} },
                  positionalConstraint: 'STARTS_WITH',
                  searchString: `/${VERSION}/t/`,
                  textTransformations: [{ priority: 0, type: 'NONE' }],
                },
              },
            },
          },
        },
        {
          name: 'rate-of-a-key',
          priority: 0,
          action: { block: {} },
          visibilityConfig: seen('HuidanRateOfAKey'),
          statement: {
            rateBasedStatement: {
              limit: REQUESTS_IN_FIVE_MINUTES,
              evaluationWindowSec: 300,
              aggregateKeyType: 'CUSTOM_KEYS',
              customKeys: [{ header: { name: 'authorization', textTransformations: [{ priority: 0, type: 'NONE' }] } }],
            },
          },
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}
