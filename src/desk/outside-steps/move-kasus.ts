import type { Command } from 'commander';
import type { Ask, Env } from '../../env.ts';
import { undoneText } from '../../office/permohonan/facts/kinds/undo-facts.ts';
import { noteKasus } from '../../screen/kasus/kasus-heading.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import type { StoredKasus } from '../../store/register.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerKasus } from '../answer-kasus.ts';
import { askSeries } from '../ask/question-series.ts';
import { askRequiredText } from '../ask/typed-answers.ts';
import { type ActFlags, defineKasusCommand, mayAsk, requireFlags, retypeFlags } from '../flags/standard-flags.ts';
import { type KasusRequest, type Rehearsal, rehearse } from '../guard/rehearse.ts';
import { recordAct } from '../record-act.ts';
import { forgetJoined } from './joined-kasus.ts';
import { givenUpFor, revivedDoubles, sameSurat } from './move-doubts.ts';

export type MoveFlags = ActFlags & Readonly<{ alasan?: string; pada?: string; catatan?: string; tindakan?: string }>;

export type MoveWay = Readonly<{
  nama: string;
  wajib: readonly ('alasan' | 'pada')[];
  /** @throws NILAI_TIDAK_DIKENAL */
  susun: (o: MoveFlags) => KasusRequest;
  /** Other cases with the same letter are named. */
  sama?: true;
}>;

export const defineMoveCommand = (nama: string, ringkas: string): Command =>
  defineKasusCommand(nama, ringkas, 'memutuskan');

export const withMomentFlag = (c: Command): Command =>
  c.option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)');

/** What no answer could mend is refused before a question. */
export async function moveKasus(env: Env, kasus: string, diketik: MoveFlags, cara: MoveWay): Promise<void> {
  const kurang = cara.wajib.filter((flag) => !diketik[flag]?.trim());
  if (!mayAsk(env, diketik)) {
    requireFlags(`Perintah ${cara.nama}`, kurang.map(flagWords), moveExample(kasus, cara, diketik));
  }
  let dulu: StoredKasus | null = null;
  const susun: Parameters<typeof recordAct<MoveFlags>>[4] = async (sesi, terbuka) => {
    dulu = terbuka.berkas;
    const gladi = rehearse(sesi, terbuka, diketik, cara.susun({ ...MILDEST, ...diketik }));
    const peringatan = [
      ...(await revivedDoubles(sesi, terbuka.berkas, diketik, gladi.ajuan)),
      ...receiptStays(terbuka.berkas.id, gladi),
      ...(cara.sama ? await givenUpFor(sesi, terbuka.berkas) : []),
    ];
    const sudah = kurang.length === 0 && !diketik.coba;
    const ganda = cara.sama ? await sameSurat(sesi, terbuka.berkas, sudah) : [];
    if (kurang.length === 0) return { perintah: gladi, peringatan: [...peringatan, ...ganda] };
    noteKasus(sesi.env, terbuka.berkas);
    for (const baris of [...consequence(terbuka.berkas.id, gladi), ...ganda.map((satu) => `  ${satu}`)])
      sesi.env.note(wrapLines(baris, env.lebar));
    const opsi = await askSeries(sesi.env, diketik, ({ ask }) => askMove(ask, kurang, diketik), { pastikan: true });
    return { perintah: cara.susun(opsi), peringatan };
  };
  await recordAct(env, cara.nama, kasus, diketik, susun, async (sesi, o, sop, hasil) => {
    const lepas = hasil.coba || !dulu ? [] : await forgetJoined(sesi, dulu, hasil.berkas, o.oleh);
    await answerKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...lepas] });
  });
}

/** What the act will do is said before its reason is asked. */
function consequence(id: string, { kejadian }: Rehearsal): readonly string[] {
  return kejadian.flatMap((k) => {
    if (k.jenis === 'Ditutup') return [`  Ini menutup kasus: ${k.status}. Membukanya lagi: pks buka-lagi ${id}`];
    if (k.jenis === 'Diurungkan') return [`  Yang ditarik: ${undoneText(k)}`];
    return [];
  });
}

/** Whoever meant to take back the letter itself is told. */
const receiptStays = (id: string, { kejadian }: Rehearsal): readonly string[] =>
  kejadian.some((k) => k.jenis === 'Diurungkan' && k.tindakan === 1)
    ? [`Penerimaan suratnya tetap tercatat; yang salah daftar dibatalkan: pks batal ${id}`]
    : [];

const FLAG_WORDS = { alasan: '--alasan "…"', pada: '--pada pemohon' } as const;
const flagWords = (flag: keyof typeof FLAG_WORDS): string =>
  flag === 'pada' ? '--pada pemohon|kemendagri' : FLAG_WORDS[flag];
const MILDEST = { alasan: 'gladi', pada: 'pemohon' };

const moveExample = (kasus: string, { nama, wajib }: MoveWay, o: MoveFlags): string =>
  retypeFlags(`${nama} ${shownWord(kasus)}`, o, wajib);

async function askMove(ask: Ask, kurang: MoveWay['wajib'], o: MoveFlags): Promise<MoveFlags> {
  const pada = kurang.includes('pada') ? await ask.choose('Menunggu siapa', WAITED_FOR) : o.pada;
  const alasan = kurang.includes('alasan') ? await askRequiredText(ask, 'Alasan') : o.alasan;
  return { ...o, ...(pada !== undefined && { pada }), ...(alasan !== undefined && { alasan }) };
}

const WAITED_FOR = [
  { nilai: 'pemohon', nama: 'pemohon' },
  { nilai: 'kemendagri', nama: 'Kemendagri' },
];
