/** What others than the browser that was let in may try, over real connections. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askRaw, openSite, type ServedBoard, serveBoard } from '../../support/served-board.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../../support/test-desk.ts';

const HOSTILE = `Klinik "><script>alert(1)</script><img src=//a.b/c onerror=x> & 'Contoh'`;

let t: TestDesk;
let situs: ServedBoard;
let cookie: string;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: HOSTILE }), '--lengkap');
  situs = await serveBoard(t);
  cookie = await openSite(situs);
});
afterAll(async () => {
  t.situs.stop();
  await situs.akhir;
  t.close();
});

const board = (kepala: Readonly<Record<string, string>>, metode?: string) =>
  ask(`${situs.asal}/`, { cookie, ...kepala }, metode);
/** Nothing of the register: neither the office nor a case. */
const saysNothing = (isi: string) => !/2026-001|Kependudukan|Klinik/i.test(isi);

describe('who is let in', () => {
  it('the browser with the cookie; nobody without, with another, or with that of another instance', async () => {
    expect((await board({})).status).toBe(200);
    const lain = await deskWithRegister();
    const situsLain = await serveBoard(lain);
    const kueLain = await openSite(situsLain);
    for (const kue of ['', 'pks=1', `pks_${situs.port}=`, `pks_${situs.port}=${'A'.repeat(43)}`, kueLain]) {
      const { status, isi, kepala } = await ask(`${situs.asal}/kasus/2026-001`, kue === '' ? {} : { cookie: kue });
      expect([kue, status, saysNothing(isi), kepala.refresh]).toEqual([kue, 401, true, undefined]);
    }
    // Its value under this one's name.
    const salin = `pks_${situs.port}=${kueLain.split('=')[1]}`;
    expect((await ask(`${situs.asal}/`, { cookie: salin })).status).toBe(401);
    lain.situs.stop();
    await situsLain.akhir;
    lain.close();
  });

  it('the opening address opens once; the browser that has been let in finds the board by it', async () => {
    const lagi = await ask(situs.pembuka);
    expect([lagi.status, lagi.kepala['set-cookie'], saysNothing(lagi.isi)]).toEqual([401, undefined, true]);
    const kenal = await ask(situs.pembuka, { cookie });
    expect([kenal.status, kenal.kepala.location, kenal.kepala['set-cookie']]).toEqual([303, '/', undefined]);
    for (const tebak of ['', 'x', 'A'.repeat(22), `${new URL(situs.pembuka).pathname.slice(7)}x`]) {
      const { status, kepala } = await ask(`${situs.asal}/masuk/${tebak}`);
      expect([status, kepala['set-cookie']]).toEqual([401, undefined]);
    }
  });

  it('what only looks ahead, or only asks for the head, does not use it up', async () => {
    const lain = await deskWithRegister();
    const { pembuka, akhir } = await serveBoard(lain);
    expect((await ask(pembuka, {}, 'HEAD')).status).toBe(401);
    expect((await ask(pembuka, { 'sec-purpose': 'prefetch' })).status).toBe(403);
    expect((await ask(pembuka, { 'sec-fetch-dest': 'image' })).status).toBe(403);
    expect((await ask(pembuka, { host: 'localhost' })).status).toBe(421);
    const { status, kepala } = await ask(pembuka);
    expect(status).toBe(303);
    expect(kepala['set-cookie']?.[0]).toMatch(/^pks_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    lain.situs.stop();
    await akhir;
    lain.close();
  });
});

describe('from where', () => {
  it('only under its own name: no rebound name, no localhost, no other port', async () => {
    const nama = ['papan.contoh.id', `jahat.contoh.id:${situs.port}`, `localhost:${situs.port}`, 'localhost'];
    for (const host of [...nama, '127.0.0.1', '127.0.0.1:80', `[::1]:${situs.port}`, `127.0.0.1:${situs.port}.`]) {
      const { status, isi } = await board({ host });
      expect([host, status, saysNothing(isi)]).toEqual([host, 421, true]);
    }
    const tuan = `127.0.0.1:${situs.port}`;
    const bersama = [`Cookie: ${cookie}`, 'Connection: close'];
    expect(await askRaw(situs.port, ['GET http://jahat.contoh.id/ HTTP/1.1', `Host: ${tuan}`, ...bersama])).toContain(
      '421',
    );
    expect(await askRaw(situs.port, ['GET / HTTP/1.0', ...bersama])).toContain('421');
    expect(await askRaw(situs.port, ['GET / HTTP/1.1', `Host: ${tuan}`, ...bersama])).toContain('200');
  });

  it('not from a page of another site, nor of another port of this PC, whatever cookie comes along', async () => {
    for (const kepala of [
      { origin: 'http://jahat.contoh.id' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${situs.port + 1}` },
      { origin: `https://127.0.0.1:${situs.port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'script' },
      { 'sec-fetch-site': 'none', 'sec-purpose': 'prefetch;prerender' },
    ]) {
      const { status, isi } = await board(kepala);
      expect([kepala, status, saysNothing(isi)]).toEqual([kepala, 403, true]);
    }
    expect((await board({ origin: situs.asal, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('not through another interface of this machine', async () => {
    const lain = Object.values(networkInterfaces())
      .flatMap((satu) => satu ?? [])
      .map((n) => n.address)
      .filter((alamat) => alamat !== '127.0.0.1' && !alamat.startsWith('fe80'));
    if (process.platform === 'linux') lain.push('127.0.0.2'); // there all of 127 is this machine
    for (const alamat of lain) {
      const jawab = await new Promise((beres) => {
        const s = connect({ port: situs.port, host: alamat, timeout: 3000 });
        for (const apa of ['connect', 'error', 'timeout'] as const) s.once(apa, () => beres(s.destroy() && apa));
      });
      expect([alamat, jawab === 'connect']).toEqual([alamat, false]);
    }
    expect(lain.length).toBeGreaterThan(0);
  });
});

describe('what may be asked', () => {
  it('to look, nothing else', async () => {
    for (const metode of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const { status, kepala } = await board({}, metode);
      expect([metode, status, kepala.allow]).toEqual([metode, 405, 'GET, HEAD']);
    }
    const { status, isi } = await board({}, 'HEAD');
    expect([status, isi]).toEqual([200, '']);
  });

  it('no path leads out of the pages', async () => {
    for (const jalur of [
      ...['/../../etc/passwd', '/kasus/../../register.json', '/%2e%2e/%2e%2e/etc/passwd', '/kasus/..%2fregister.json'],
      ...['//jahat.contoh.id/', '/kasus/2026-001/naskah', '/kasus/2026-001%00', '/kasus/2026-1', '/kasus/klinik'],
      ...['/kasus/', '/kasus/2026-999', '/kasus/B-001', '/favicon.ico', '/data/register.json', '/\\..\\register.json'],
    ]) {
      const baris = await askRaw(situs.port, [
        `GET ${jalur} HTTP/1.1`,
        `Host: 127.0.0.1:${situs.port}`,
        `Cookie: ${cookie}`,
      ]);
      expect([jalur, baris]).toEqual([jalur, 'HTTP/1.1 404 Not Found']);
    }
  });

  it('nothing large, and nothing slow to end', async () => {
    const besar = ['GET / HTTP/1.1', `Host: 127.0.0.1:${situs.port}`, `X-Besar: ${'x'.repeat(9000)}`];
    expect(await askRaw(situs.port, besar)).toContain('431');
    expect((await board({ cookie: `${'a=b; '.repeat(400)}${cookie}` })).status).toBe(200);
    expect(await askRaw(situs.port, ['bukan HTTP'])).toContain('400');
    expect((await board({})).status).toBe(200);
  });
});

it('every answer forbids a browser to run, load, frame, keep or pass on anything', async () => {
  const jawaban = await Promise.all([board({}), ask(situs.asal), board({ host: 'x' }), ask(`${situs.asal}/kasus/x`)]);
  for (const { kepala } of jawaban) {
    const csp = String(kepala['content-security-policy']);
    expect(csp).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; /);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(kepala).toMatchObject({
      ...{ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
      ...{ 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' },
      'content-type': 'text/html; charset=utf-8',
    });
    expect(Object.keys(kepala)).not.toContain('access-control-allow-origin');
  }
});

it('what was typed into a case is text, on the board and on its page', async () => {
  for (const jalur of ['/', '/kasus/2026-001']) {
    const { status, isi } = await ask(`${situs.asal}${jalur}`, { cookie });
    expect(status).toBe(200);
    expect(isi).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(isi).not.toMatch(/<script|<img|<[^>]*\sonerror=/);
  }
});
