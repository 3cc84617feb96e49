/** Serves this PC's browser, read anew at every look, until Ctrl+C. */
import { printAnswer } from '../../desk/answer.ts';
import { cardOf } from '../../desk/documents/kasus-card-of.ts';
import { pageFrame } from '../../desk/documents/page-frame.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { SitePages } from '../../machine-desk.ts';
import { instantInWib } from '../../office/days/tanggal.ts';
import type { PagePrinter, ServedFrame } from '../../paper-desk.ts';
import type { Register } from '../../store/register.ts';
import { boardOf } from './board-of.ts';
import { portOf, type ServeFlags } from './serve-flags.ts';

/** @throws PORT_TERPAKAI */
export async function servePapan(env: Env, opsi: ServeFlags): Promise<void> {
  const port = portOf(opsi.port);
  const register = await env.openRegister(opsi.register, true);
  const sesi = await openSitting({ ...env, openRegister: async () => register }, opsi);
  if (opsi.coba) return announce(sesi, opsi, null, port);
  const halaman = sitePages(env, opsi, register, await env.pagePrinter());
  const situs = await (await env.localSite()).serve(halaman, port);
  const dibuka = !opsi.janganBuka && env.desktop !== null && (await env.desktop.browse(situs.pembuka));
  announce(sesi, opsi, { ...situs, dibuka }, port);
  const sebab = await situs.selesai;
  if (opsi.json || opsi.quiet) return;
  env.note(
    sebab === 'dihentikan'
      ? 'Papan berhenti dilayani. Register tidak berubah.'
      : 'Papan berhenti sendiri: 30 menit tidak ada yang diklik. Lagi: pks papan --layan',
  );
}

type Opened = Readonly<{ pembuka: string; port: number; dibuka: boolean }>;

function announce(sesi: Sitting, opsi: ServeFlags, situs: Opened | null, port: number): void {
  const data = { alamat: situs?.pembuka ?? null, port: situs?.port ?? port, dibuka: situs?.dibuka ?? false };
  printAnswer(sesi.env, opsi, {
    skema: 'papan-layan',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: () => announcement(situs),
    ...(situs && { singkat: situs.pembuka }),
  });
}

const announcement = (situs: Opened | null): string =>
  situs === null
    ? 'Papan akan dibuka di peramban komputer ini, hanya untuk melihat.'
    : [
        situs.dibuka
          ? '✓ Papan dibuka di peramban komputer ini, hanya untuk melihat. Bila tak tampak:'
          : '✓ Papan siap, hanya untuk melihat. Di peramban komputer ini (berlaku sekali):',
        `  ${situs.pembuka}`,
        'Biarkan jendela ini terbuka; selesai dengan Ctrl+C atau 30 menit tanpa klik.',
      ].join('\n');

/** They stay with this register, whatever is found here later. */
function sitePages(env: Env, opsi: ServeFlags, register: Register, pencetak: PagePrinter): SitePages {
  const diam = { ...env, openRegister: async () => register };
  const lihat = () => openSitting(diam, { ...opsi, quiet: true });
  return {
    gaya: pencetak.PAGE_STYLE,
    refusal: (sebab) => pencetak.refusalPage(sebab),
    usedAgain: () =>
      env.note('! Alamat pembuka dicoba lagi dari peramban lain, dan ditolak. Bila bukan Anda: Ctrl+C, lalu ulangi.'),
    page: async (jalur, berhenti) => {
      try {
        const isi = await pageAt(await lihat(), pencetak, { jalur, berhenti: instantInWib(berhenti) });
        return isi ? { sebab: null, isi } : { sebab: 'tidak-ada', isi: pencetak.refusalPage('tidak-ada') };
      } catch (e) {
        const pesan = e instanceof Failure ? e.message : `Kesalahan pada pks sendiri: ${String(e)}`;
        return { sebab: 'gagal', isi: pencetak.refusalPage('gagal', pesan) };
      }
    },
  };
}

/** No path leads to a file. */
const KASUS_PATH = /^\/kasus\/(\d{4}-\d{3,9}|B-\d{3,9})$/;

async function pageAt(sesi: Sitting, pencetak: PagePrinter, layanan: ServedFrame): Promise<Uint8Array | null> {
  if (layanan.jalur === '/') {
    const { isi } = await boardOf(sesi, sesi.hariIni, false);
    return pencetak.boardPage({ ...isi, layanan });
  }
  const id = KASUS_PATH.exec(layanan.jalur)?.[1];
  if (id === undefined || !(await sesi.register.hasKasus(id))) return null;
  const { kartu } = await cardOf(sesi, id, false);
  return pencetak.kasusPage({ ...pageFrame(sesi), kartu, layanan });
}
