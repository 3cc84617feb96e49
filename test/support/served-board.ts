import { request } from 'node:http';
import { connect } from 'node:net';
import type { CommandResult, TestDesk } from './test-desk.ts';

export type SiteAnswer = Readonly<{
  status: number;
  kepala: Record<string, string | string[] | undefined>;
  isi: string;
}>;

/** `akhir`: how the command ended. */
export type ServedBoard = Readonly<{ pembuka: string; asal: string; port: number; akhir: Promise<CommandResult> }>;

/** `pks papan --layan`, running; the desk's browser is told the opening address and does nothing. */
export const serveBoard = (t: TestDesk, ...argv: readonly string[]): Promise<ServedBoard> =>
  new Promise((siap, gagal) => {
    t.situs.leaveAtOnce = false;
    t.desktop = {
      open: async () => false,
      browse: async (pembuka) => {
        const asal = new URL(pembuka).origin;
        siap({ pembuka, asal, port: Number(new URL(pembuka).port), akhir });
        return true;
      },
    };
    const akhir = t.run(['papan', '--layan', ...argv]);
    akhir.then(({ keluar, err }) => gagal(new Error(`ended with ${keluar}: ${err}`)), gagal);
  });

/** As a browser asks that a person clicked in, with whatever headers. */
export const ask = (
  alamat: string,
  kepala: Readonly<Record<string, string>> = {},
  metode = 'GET',
): Promise<SiteAnswer> =>
  new Promise((jawab, gagal) => {
    const p = request(alamat, { method: metode, headers: kepala, agent: false }, (r) => {
      let isi = '';
      r.setEncoding('utf8');
      r.on('data', (potong) => {
        isi += potong;
      });
      r.on('end', () => jawab({ status: r.statusCode ?? 0, kepala: r.headers, isi }));
    });
    p.on('error', gagal);
    p.end();
  });

/** The cookie that the opening address gives. */
export async function openSite({ pembuka }: Pick<ServedBoard, 'pembuka'>): Promise<string> {
  const { kepala } = await ask(pembuka);
  return String(kepala['set-cookie']).split(';')[0] ?? '';
}

/** Bytes as they are, for what no client would send; the first line of the answer. */
export const askRaw = (port: number, baris: readonly string[]): Promise<string> =>
  new Promise((jawab, gagal) => {
    let isi = '';
    const s = connect(port, '127.0.0.1', () => s.write(`${baris.join('\r\n')}\r\n\r\n`));
    s.setEncoding('utf8');
    s.on('data', (potong) => {
      isi += potong;
      if (isi.includes('\r\n\r\n')) s.destroy();
    });
    s.on('close', () => jawab(isi.split('\r\n')[0] ?? ''));
    s.on('error', gagal);
  });
