/** Strangers learn nothing, and nothing can be changed. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { Hono } from 'hono/tiny';
import type { SitePages } from '../../machine-desk.ts';
import type { SiteRefusal } from '../../paper-desk.ts';
import { isPersonAsking, refuseStranger, type SiteRequest } from './doorman.ts';
import type { IdleClock } from './idle-clock.ts';
import type { SiteDoor } from './site-door.ts';

type Site = { Bindings: SiteRequest };

const STATUS = {
  'tanpa-izin': 401,
  'alamat-lain': 421,
  'dari-situs-lain': 403,
  'hanya-lihat': 405,
  'tidak-ada': 404,
  gagal: 503,
  selesai: 200,
} as const satisfies Record<SiteRefusal, number>;

/** Seconds: `renewedAfter`. */
type SiteSettings = Readonly<{ tuan: string; pintu: SiteDoor; jam: IdleClock; renewedAfter: number }>;

export function siteApp(halaman: SitePages, { tuan, pintu, jam, renewedAfter }: SiteSettings): Hono<Site> {
  // Browsers share cookies among all ports.
  const namaKue = `pks_${tuan.split(':')[1]}`;
  const refuse = (c: Context<Site>, sebab: SiteRefusal) => answer(c, sebab, halaman.refusal(sebab));
  return new Hono<Site>()
    .use(secureHeaders(headersFor(halaman.gaya)), async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    })
    .use(async (c, next) => {
      const sebab = refuseStranger(c.env, tuan);
      return sebab === null ? next() : refuse(c, sebab);
    })
    .get('/masuk/:kunci', (c) => {
      if (pintu.isKnown(getCookie(c, namaKue))) return c.redirect('/', 303);
      const kue = c.req.method === 'GET' ? pintu.open(c.req.param('kunci')) : null;
      if (kue === 'terpakai') halaman.usedAgain();
      if (kue === null || kue === 'terpakai') return refuse(c, 'tanpa-izin');
      jam.seen();
      setCookie(c, namaKue, kue, { path: '/', httpOnly: true, sameSite: 'Strict' });
      return c.redirect('/', 303);
    })
    .use((c, next) => (pintu.isKnown(getCookie(c, namaKue)) ? next() : Promise.resolve(refuse(c, 'tanpa-izin'))))
    .get('*', async (c) => {
      if (isPersonAsking(c.env)) jam.seen();
      else if (jam.isFarewell()) return refuse(c, 'selesai');
      const { sebab, isi } = await halaman.page(c.req.path, jam.end());
      if (sebab !== 'tidak-ada') c.header('Refresh', String(renewedAfter));
      return answer(c, sebab, isi);
    })
    .onError((_, c) => refuse(c, 'gagal'));
}

function answer(c: Context<Site>, sebab: SiteRefusal | null, isi: Uint8Array): Response {
  if (sebab === 'hanya-lihat') c.header('Allow', 'GET, HEAD');
  c.header('Content-Type', 'text/html; charset=utf-8');
  return c.body(new Uint8Array(isi), sebab === null ? 200 : STATUS[sebab]);
}

function headersFor(gaya: string): Parameters<typeof secureHeaders>[0] {
  const tidak = ["'none'"];
  return {
    contentSecurityPolicy: {
      defaultSrc: tidak,
      styleSrc: [`'sha256-${createHash('sha256').update(gaya).digest('base64')}'`],
      baseUri: tidak,
      formAction: tidak,
      frameAncestors: tidak,
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false, // 127.0.0.1 has no certificate.
  };
}
