import type { LookupAddress } from 'node:dns';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressRefused, post, TimedOut, Unreachable, type Resolve } from '../../../functions/adapters/outbound.ts';
import { isRefused } from '../../../functions/adapters/refused-address.ts';
import { whyNotOutbound } from '../../../functions/adapters/why-not-outbound.ts';

const REFUSED = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.0.1'],
  ...['169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1'],
  ...['192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255'],
  ...['240.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', '100::1', '5f00::1'],
  // Addresses of IPv4 in other forms: mapped, compatible, NAT64, 6to4, Teredo.
  ...['::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:a9fe:a9fe', '::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::a00:1'],
  ...['2002:a9fe:a9fe::', '2002:7f00:1::1', '2001:0:a9fe:a9fe::1', '2001:db8::1', '2001:2::1', '3fff::1'],
  ...['', 'localhost', 'example.com', '1.2.3', '8.8.8.8.'],
];
const TAKEN = [
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '126.255.255.255'],
  ...['128.0.0.1', '169.253.255.255', '169.255.0.1', '172.15.255.255', '172.32.0.1', '192.167.255.255', '192.169.0.1'],
  ...['198.17.255.255', '198.20.0.1', '223.255.255.255', '2400:3200::1', '2606:4700:4700::1111', '2a00:1450:4001::1'],
  ...['2001:200::1', '2003::1'],
];

describe('an address', () => {
  it.each(REFUSED)('%s is refused', (address) => {
    expect(isRefused(address)).toBe(true);
  });

  it.each(TAKEN)('%s is taken', (address) => {
    expect(isRefused(address)).toBe(false);
  });
});

describe('a URL', () => {
  it.each([
    ...['http://example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'example.com', ''],
    ...['https://user@example.com/', 'https://user:password@example.com/', 'https://example.com@127.0.0.1/'],
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/'],
    ...['https://127.0.0.1./', 'https://0/', 'https://１２７.０.０.１/', 'https://169.254.169.254/latest/meta-data'],
    ...['https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[64:ff9b::7f00:1]/', 'https://[fd00:ec2::254]/'],
    ...['https://[::]/', 'https://[fe80::1]/', 'https://example.com:0/'],
    ...[
      'https://localhost/',
      'https://LOCALHOST/',
      'https://localhost./',
      'https://a.localhost/',
      'https://a.localhost./',
    ],
    ...[
      'https://metadata.google.internal/',
      'https://printer.local/',
      'https://intranet/',
      'https://router.home.arpa/',
    ],
  ])('%s is refused', (url) => {
    expect(whyNotOutbound(url)).toEqual(expect.any(String));
  });

  it.each([
    'https://example.com/hook?key=1',
    'https://example.com.:8443/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://例子.中国/',
  ])('%s is taken', (url) => {
    expect(whyNotOutbound(url)).toBeUndefined();
  });
});

/** DNS that answers so; with every question it goes on to its next answer. */
function answering(...answers: (readonly string[])[]): Resolve & { asked: number } {
  const resolve = (_: string, answer: Parameters<Resolve>[1]): void => {
    const addresses = answers[Math.min(resolve.asked++, answers.length - 1)] ?? [];
    answer(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  resolve.asked = 0;
  return resolve;
}

const send = (url: string, otherwise: Partial<Parameters<typeof post>[1]> = {}) =>
  post(url, { headers: {}, body: '{}', ...otherwise });

describe('a name', () => {
  it.each([
    ['one address of this machine', ['127.0.0.1']],
    ['the metadata of the cloud', ['169.254.169.254']],
    ['a public address and a private one', ['93.184.216.34', '10.0.0.1']],
    ['a private address of IPv6 beside a public one', ['93.184.216.34', 'fd00::1']],
    ['an address of IPv4 within IPv6', ['::ffff:10.0.0.1']],
  ])('that leads to %s is refused, with no address told', async (_, addresses) => {
    const resolve = answering(addresses);
    const failed = await send('https://robot.example.com/key', { resolve }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(AddressRefused);
    expect(String(failed)).not.toMatch(/robot|key|\d+\.\d+/);
    expect(resolve.asked).toBe(1);
  });

  it('that DNS does not know is unreachable', async () => {
    await expect(send('https://robot.example.com/', { resolve: answering([]) })).rejects.toThrow(
      new Unreachable('ENOTFOUND'),
    );
  });

  it('of which DNS answers an error, with no addresses, is unreachable', async () => {
    const resolve: Resolve = (_, answer) => {
      answer(Object.assign(new Error('try again'), { code: 'EAI_AGAIN' }));
    };
    await expect(send('https://robot.example.com/', { resolve })).rejects.toThrow(new Unreachable('EAI_AGAIN'));
  });
});

describe('where this machine may be asked', () => {
  let sockets: Socket[];
  let stop: () => void;

  beforeEach(() => {
    vi.stubEnv('HUIDAN_OUTBOUND_LOOPBACK', 'allowed');
    sockets = [];
    stop = () => undefined;
  });
  afterEach(() => {
    stop();
    vi.unstubAllEnvs();
  });

  /** @returns the port of a server that answers so */
  const serving = (answer: RequestListener): Promise<number> => portOf(createServer(answer));

  async function portOf(server: Server): Promise<number> {
    server.on('connection', (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stop = () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    };
    return (server.address() as AddressInfo).port;
  }

  it.each(['http://example.com/', 'http://8.8.8.8/', 'http://127.0.0.1.example.com/', 'http://127.0.0.1:0/'])(
    'no other is asked without TLS, and none at port 0: %s is refused',
    (url) => {
      expect(whyNotOutbound(url)).toEqual(expect.any(String));
    },
  );

  it('it is asked without TLS where the URL says so, and only there', async () => {
    const port = await serving((_, response) => response.end('plain'));
    expect((await send(`HTTP://127.0.0.1:${port}/`)).body).toBe('plain');
    await expect(send(`https://127.0.0.1:${port}/`)).rejects.toThrow(Unreachable);
  });

  it('a name that leads to it is asked there and nowhere else, after one look at DNS: its next answer changes nothing', async () => {
    const port = await serving((request, response) => response.end(request.headers.host));
    const resolve = answering(['127.0.0.1'], ['10.0.0.1']);
    expect(await send(`http://localhost:${port}/`, { resolve })).toEqual({
      status: 200,
      body: `localhost:${port}`,
    });
    expect(resolve.asked).toBe(1);
    await expect(send(`http://localhost:${port}/`, { resolve })).rejects.toThrow(AddressRefused);
    expect(sockets).toHaveLength(1);
  });

  it('private networks and the metadata of clouds stay refused', async () => {
    for (const url of ['http://10.0.0.1/', 'https://169.254.169.254/', 'http://[fd00::1]/'])
      await expect(send(url)).rejects.toThrow(AddressRefused);
  });

  it('what is sent arrives as it is', async () => {
    const port = await serving((request, response) => {
      void request
        .setEncoding('utf8')
        .toArray()
        .then((chunks) => response.end(`${request.method} ${String(request.headers['x-a'])} ${chunks.join('')}`));
    });
    expect(await send(`http://127.0.0.1:${port}/`, { headers: { 'X-A': 'b' }, body: '{"text":"逾期"}' })).toEqual({
      status: 200,
      body: 'POST b {"text":"逾期"}',
    });
  });

  it('a redirect is not followed', async () => {
    const port = await serving((_, response) => response.writeHead(307, { Location: '/elsewhere' }).end());
    expect((await send(`http://127.0.0.1:${port}/`)).status).toBe(307);
    expect(sockets).toHaveLength(1);
  });

  it.each<[string, RequestListener]>([
    ['never', () => undefined],
    [
      'with a head and no more',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': 10 }).flushHeaders();
      },
    ],
    [
      'a byte at a time, for ever',
      (_, response) => {
        const drip = setInterval(() => response.write(' '), 5);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
    ],
  ])('what is answered %s is given up', async (_, answer) => {
    const port = await serving(answer);
    await expect(send(`http://127.0.0.1:${port}/`, { timeoutMs: 100 })).rejects.toThrow(TimedOut);
  });

  it('a name that DNS does not tell in time is given up', async () => {
    const resolve: Resolve = () => undefined;
    await expect(send('https://robot.example.com/', { resolve, timeoutMs: 100 })).rejects.toThrow(TimedOut);
  });

  it('of an answer without an end the beginning is read, and the connection ended', async () => {
    const port = await serving((_, response) => {
      const fill = () => {
        while (response.write('x'.repeat(16 * 1024)));
      };
      response.on('drain', fill);
      fill();
    });
    expect((await send(`http://127.0.0.1:${port}/`)).body).toBe('x'.repeat(64 * 1024));
    await vi.waitFor(() => {
      expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
    });
  });

  it('a connection that is reset, and one that nobody takes, are unreachable', async () => {
    const port = await serving((request) => request.socket.resetAndDestroy());
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toThrow(new Unreachable('ECONNRESET'));
    stop();
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toThrow(new Unreachable('ECONNREFUSED'));
  });

  it('an answer that breaks off is unreachable', async () => {
    const port = await serving((_, response) => {
      response.writeHead(200, { 'Content-Length': 10 }).write('{');
      response.socket?.end();
    });
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toThrow(Unreachable);
  });

  it('over TLS, a host shows that the name is its own: by a certificate of that name, from whom is trusted', async () => {
    // Until 2120, of robot.example.com. The key guards nothing.
    const pem = (name: string) => readFileSync(path.join(import.meta.dirname, 'tls', name), 'utf8');
    const [key, cert] = [pem('key.pem'), pem('certificate.pem')];
    const port = await portOf(createTlsServer({ key, cert }, (_, response) => response.end('it is me')));
    const resolve = answering(['127.0.0.1']);
    await expect(send(`https://robot.example.com:${port}/`, { resolve })).rejects.toThrow(
      new Unreachable('DEPTH_ZERO_SELF_SIGNED_CERT'),
    );
    const trusted = getCACertificates();
    setDefaultCACertificates([...trusted, cert]);
    try {
      expect((await send(`https://robot.example.com:${port}/`, { resolve })).body).toBe('it is me');
      await expect(send(`https://other.example.com:${port}/`, { resolve })).rejects.toThrow(
        new Unreachable('ERR_TLS_CERT_ALTNAME_INVALID'),
      );
    } finally {
      setDefaultCACertificates(trusted);
    }
  });
});
