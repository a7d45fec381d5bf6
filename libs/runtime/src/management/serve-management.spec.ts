import { serveManagement } from './serve-management.ts';

const page = { status: 200, type: 'text/plain', body: 'all is well' };
const pages = { '/well': () => Promise.resolve(page), '/broken': () => Promise.reject(new Error('postgres://u:p@h')) };

describe('The management port', () => {
  const asked = async (path: string, method = 'GET') => {
    const { url, close } = await serveManagement({ host: '127.0.0.1', port: 0 }, pages);
    try {
      const response = await fetch(url + path, { method });
      return [response.status, await response.text()];
    } finally {
      await close();
    }
  };

  it('serves its pages, and nothing else', async () => {
    expect(await asked('/well?verbose=1')).toStrictEqual([200, 'all is well']);
    expect(await asked('/well', 'HEAD')).toStrictEqual([200, '']);
    expect(await asked('/toString')).toStrictEqual([404, 'There is nothing here.\n']);
    expect(await asked('/well', 'POST')).toStrictEqual([405, 'Pages here are only read.\n']);
  });

  it('says of what failed only that it did', async () =>
    expect(await asked('/broken')).toStrictEqual([500, 'This page could not be made.\n']));

  it('rejects where the port is taken', async () => {
    const first = await serveManagement({ host: '127.0.0.1', port: 0 }, pages);
    const port = Number(new URL(first.url).port);
    await expect(serveManagement({ host: '127.0.0.1', port }, pages)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});
