/** Pages are served to this PC's browser, over 127.0.0.1 alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../errors.ts';
import type { LocalSite, ServedSite, SitePages } from '../../machine-desk.ts';
import { idleClock } from './idle-clock.ts';
import { siteApp } from './site-app.ts';
import { siteDoor } from './site-door.ts';

/** `renewedAfter` is the seconds between a page's requests; `regularly` and `onStop` return what ends them. */
export type SiteSurroundings = Readonly<{
  now(): Date;
  renewedAfter: number;
  regularly(kerja: () => void): () => void;
  onStop(kerja: () => void): () => void;
}>;

const LOOPBACK = '127.0.0.1';
const LIMITS = { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000 };
const MOST_CONNECTIONS = 64;

export const localSite = (sekitar: SiteSurroundings): LocalSite => ({
  serve: (halaman, port) =>
    new Promise((berdiri, gagal) => {
      const server = createServer(LIMITS);
      server.maxConnections = MOST_CONNECTIONS;
      server.once('error', (e: NodeJS.ErrnoException) => gagal(portTaken(port, e)));
      server.listen({ host: LOOPBACK, port, exclusive: true }, () => berdiri(beginToServe(server, halaman, sekitar)));
    }),
});

function beginToServe(server: Server, halaman: SitePages, sekitar: SiteSurroundings): ServedSite {
  const { port } = server.address() as AddressInfo;
  const tuan = `${LOOPBACK}:${port}`;
  const pintu = siteDoor();
  const jam = idleClock(sekitar.now);
  const app = siteApp(halaman, { tuan, pintu, jam, renewedAfter: sekitar.renewedAfter });
  server.on('request', (masuk, keluar) =>
    passOn(masuk, keluar, async (permintaan) =>
      app.fetch(permintaan, { metode: masuk.method ?? '', tujuan: masuk.url ?? '', kepala: masuk.headers }),
    ),
  );
  const selesai = new Promise<'dihentikan' | 'tanpa klik'>((beres) => {
    const stop = (sebab: 'dihentikan' | 'tanpa klik') => {
      lepas();
      diam();
      server.close(() => beres(sebab));
      server.closeAllConnections();
    };
    const lepas = sekitar.onStop(() => stop('dihentikan'));
    const diam = sekitar.regularly(() => jam.isOver() && stop('tanpa klik'));
  });
  return { pembuka: `http://${tuan}/masuk/${pintu.kunci}`, port, selesai };
}

async function passOn(
  masuk: IncomingMessage,
  keluar: ServerResponse,
  jawab: (permintaan: Request) => Promise<Response>,
): Promise<void> {
  masuk.resume();
  const { url = '/', method, headers } = masuk;
  const alamat = new URL(`http://${LOOPBACK}${url.startsWith('/') ? url : '/'}`);
  const jawaban = await jawab(
    new Request(alamat, {
      method: method === 'HEAD' ? 'HEAD' : 'GET',
      headers: headers.cookie === undefined ? {} : { cookie: headers.cookie },
    }),
  );
  const isi = new Uint8Array(await jawaban.arrayBuffer());
  keluar.writeHead(jawaban.status, Object.fromEntries(jawaban.headers)).end(isi);
}

const portTaken = (port: number, { code = '' }: NodeJS.ErrnoException): Failure =>
  new Failure(
    'PORT_TERPAKAI',
    `Port ${port} di komputer ini sedang dipakai program lain atau tidak boleh dipakai (${code}).`,
    ['pks papan --layan'],
    { port },
  );
