/** Where a price is from: an address, and when it was read there or in the copy of it that was at hand. */
export interface Source {
  readonly at: string;
  readonly read: string;
}

/** So much for so many. */
export interface Price {
  readonly amount: number;
  readonly per: number;
  readonly source: Source;
}

/** What AWS charges a life for, in words of its bill; null is what was not found, and is not in the sum. */
export interface Prices {
  readonly currency: 'USD' | 'CNY';
  readonly transitions: Price | null;
  readonly requests: Price | null;
  readonly firewall: Price | null;
  readonly invocations: Price | null;
  readonly gbSeconds: Price | null;
  readonly writeUnits: Price | null;
  readonly readUnits: Price | null;
  readonly busEvents: Price | null;
  readonly queueRequests: Price | null;
  readonly keyRequests: Price | null;
  readonly logBytes: Price | null;
  readonly traces: Price | null;
}

const READ = '2026-11-26';
const aws = (service: string): Source => ({ at: `https://aws.amazon.com/${service}/pricing/`, read: READ });
const china = (service: string): Source => ({ at: `https://www.amazonaws.cn/en/${service}/pricing/`, read: READ });
/** AWS's own solutions for the region of Ningxia name their prices. */
const SOLUTIONS: Source = {
  at: 'https://github.com/awslabs/aws-ai-solution-kit, its cost tables for Ningxia',
  read: READ,
};

const MILLION = 1_000_000;
const GB = 1024 ** 3;
const per = (amount: number, number: number, source: Source): Price => ({ amount, per: number, source });

/** List prices of on-demand use, without free tiers and without taxes. */
export const PRICES = {
  'us-east-1': {
    currency: 'USD',
    transitions: per(25, MILLION, aws('step-functions')),
    requests: per(3.5, MILLION, aws('api-gateway')),
    firewall: per(0.6, MILLION, aws('waf')),
    invocations: per(0.2, MILLION, aws('lambda')),
    gbSeconds: per(0.0000133334, 1, aws('lambda')),
    writeUnits: per(0.625, MILLION, aws('dynamodb')),
    readUnits: per(0.125, MILLION, aws('dynamodb')),
    busEvents: per(1, MILLION, aws('eventbridge')),
    queueRequests: per(0.4, MILLION, aws('sqs')),
    keyRequests: per(3, MILLION, aws('kms')),
    logBytes: per(0.5, GB, aws('cloudwatch')),
    traces: per(5, MILLION, aws('xray')),
  },
  'cn-northwest-1': {
    currency: 'CNY',
    transitions: null,
    requests: per(28.94, MILLION, SOLUTIONS),
    firewall: null,
    invocations: per(1.36, MILLION, SOLUTIONS),
    // Of x86; none for Arm was found.
    gbSeconds: per(0.000113477, 1, SOLUTIONS),
    writeUnits: per(11.1538, MILLION, china('dynamodb')),
    readUnits: null,
    busEvents: null,
    queueRequests: null,
    keyRequests: null,
    logBytes: per(6.228, GB, SOLUTIONS),
    // Functions have no X-Ray there.
    traces: null,
  },
} as const satisfies Readonly<Record<string, Prices>>;
export type Region = keyof typeof PRICES;
