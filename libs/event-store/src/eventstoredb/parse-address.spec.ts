import { parseAddress } from './parse-address.ts';
import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';
import { shown } from './address.ts';

const read = (url: string, insecureAllowed = false) => parseAddress(url, { insecureAllowed });

describe('The address of EventStoreDB', () => {
  it('is a single node', () =>
    expect(read('esdb://ada:secret-word@db.example?tlsCAFile=/certs/ca.crt')).toMatchObject({
      endpoints: [{ address: 'db.example', port: 2113 }],
      tls: { ca: '/certs/ca.crt' },
      credentials: { username: 'ada', password: 'secret-word' },
    }));

  it('is a cluster, of which all nodes are named', () =>
    expect(read('esdb://ada:x@one:2111,two:2112,three:2113/?nodePreference=leader').endpoints).toStrictEqual([
      { address: 'one', port: 2111 },
      { address: 'two', port: 2112 },
      { address: 'three', port: 2113 },
    ]));

  it('takes the names of settings as the client does, in any case', () =>
    expect(read('esdb://a:b@h?GOSSIP_TIMEOUT=7&keep-alive-interval=20000&defaultdeadline=4000')).toMatchObject({
      gossipTimeout: 7,
      keepAliveInterval: 20_000,
      deadline: 4000,
    }));

  it('holds any password, written so that it can be told from the rest', () =>
    expect(read('esdb://ada:p%40ss%3Aword%2F%25@h').credentials?.password).toBe('p@ss:word/%'));

  it('is refused without encryption, unless that is allowed', () => {
    expect(() => read('esdb://127.0.0.1:2113?tls=false')).toThrow('tls=false is refused in production');
    expect(read('esdb://127.0.0.1:2113?tls=false', true)).toMatchObject({ tls: undefined, credentials: undefined });
  });

  it.each([
    'http://secret-word@h',
    'esdb://',
    'esdb://ada@h',
    'esdb://ada:secret-word@',
    'esdb://ada:secret-word@two@h',
    'esdb://ada:secret-word:x@h',
    'esdb://ada:%zz-secret-word@h',
    'esdb://h:2113',
    'esdb+discover://ada:secret-word@h',
    'esdb://ada:secret-word@h:70000',
    'esdb://ada:secret-word@[::1]:2113',
    'esdb://ada:secret-word@h,',
    'esdb://ada:secret-word@h?tls=no',
    'esdb://ada:secret-word@h?tlsVerifyCert=false',
    'esdb://ada:secret-word@h?nodePreference=follower',
    'esdb://ada:secret-word@h?throwOnAppendFailure=false',
    'esdb://ada:secret-word@h?keepAliveInterval=2000',
    'esdb://ada:secret-word@h?userCertFile=/secret-word',
    'esdb://ada:secret-word@h?secret-word=1',
  ])('is refused where it cannot be used, and nothing of it is told: %s', (url) => {
    expect(() => read(url)).toThrow(InvalidEventStoreUrl);
    expect(() => read(url)).not.toThrow('secret-word');
  });

  it('is shown without who signs in', () =>
    expect(shown(read('esdb://ada:secret-word@one,two:1'))).toBe('one:2113,two:1, encrypted'));
});
