/** `pks undo --tindakan V` takes back an act after the last step, with its link in the old case of a renewal. */
import type { Env } from '../../env.ts';
import { Failure, saidAfterRecord } from '../../errors.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { effectivePksActs } from '../../office/permohonan/kerja-sama/blocking-acts.ts';
import { describeTakeable, findTakeableAct } from '../../office/permohonan/kerja-sama/decide-tarik-tindakan.ts';
import { noteKasus } from '../../screen/kasus/kasus-heading.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import type { StoredKasus } from '../../store/register.ts';
import { shownWord } from '../../text/typed-line.ts';
import { makeVisible } from '../../text/visible.ts';
import { answerKasus } from '../answer-kasus.ts';
import { askAlasan } from '../ask/ask-missing.ts';
import { type ActFlags, mayAsk, requireFlags, wholeNumber } from '../flags/standard-flags.ts';
import { settleRevived } from '../guard/double-kerja-sama.ts';
import { type KasusRequest, type Rehearsal, rehearse } from '../guard/rehearse.ts';
import { droppedKasus, linkPerpanjangan } from '../kerja-sama/link-perpanjangan.ts';
import { withClaims } from '../numbering/typed-nomor.ts';
import { type OpenKasus, openKasus } from '../open-kasus.ts';
import { recordAct } from '../record-act.ts';
import { type RecordedFacts, recordBeside } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';
import type { MoveFlags } from './move-kasus.ts';

export type TakeBackFlags = MoveFlags & Readonly<{ tindakan: string }>;

export async function takeBackAct(env: Env, kasus: string, opsi: TakeBackFlags): Promise<void> {
  const v = wholeNumber('--tindakan', opsi.tindakan, 1);
  const diketik = opsi.alasan?.trim();
  if (!diketik && !mayAsk(env, opsi)) {
    requireFlags('Perintah undo', ['--alasan'], `pks undo ${shownWord(kasus)} --tindakan ${v}`);
  }
  await recordAct(
    env,
    'undo',
    kasus,
    opsi,
    async (sesi, terbuka) => {
      await refuseStandingMark(sesi, terbuka, v);
      const gugur = await droppedPerpanjangan(sesi, terbuka);
      const ajuan = (alasan: string): KasusRequest => ({ jenis: 'TarikTindakan', tindakan: v, alasan, gugur });
      const gladi = (alasan: string) => rehearse(sesi, terbuka, opsi, ajuan(alasan));
      const hidup = await settleRevived(sesi, opsi, terbuka.berkas, agreementAfter(gladi(diketik || 'gladi')));
      if (diketik)
        return { perintah: await withItsNomor(sesi, terbuka.berkas, opsi, gladi(diketik)), peringatan: hidup };
      noteKasus(sesi.env, terbuka.berkas);
      sesi.env.note(wrapLines(makeVisible(`Diurungkan: no. ${v}, ${actSentence(terbuka, v)}`), sesi.env.lebar));
      const alasan = await askAlasan(sesi.env, opsi);
      return { perintah: await withItsNomor(sesi, terbuka.berkas, opsi, gladi(alasan)), peringatan: hidup };
    },
    async (sesi, o, sop, hasil) => {
      const taut = await unlinkPerpanjangan(sesi, hasil, o.oleh);
      await answerKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...taut] });
    },
  );
}

const agreementAfter = ({ kejadian }: Rehearsal) =>
  kejadian.flatMap((k) => (k.jenis === 'TindakanDitarik' && k.urung === 'Diakhiri' ? (k.kini ?? []) : []))[0] ?? null;

const actSentence = ({ aturan }: OpenKasus, v: number): string => describeTakeable(findTakeableAct(aturan, v));

/** The mark of a signed renewal goes with that signing. @throws TIDAK_DAPAT_DIURUNGKAN */
async function refuseStandingMark(sesi: Sitting, { berkas, aturan }: OpenKasus, v: number): Promise<void> {
  const tanda = effectivePksActs(aturan.riwayat ?? []).find((t) => t.v === v)?.k;
  if (tanda?.jenis !== 'Diperpanjang') return;
  const baru = await sesi.register.readKasus(tanda.kasus);
  const sah = effectivePksActs(baru.tindakan).findLast(({ k }) => k.jenis === 'Disahkan');
  if (!sah || baru.permohonan.perpanjanganDari !== berkas.id) return;
  throw new Failure(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Kasus ${baru.id} memperpanjang PKS kasus ${berkas.id} dan sudah disahkan; tandanya ditarik bersama pengesahan itu.`,
    [`pks undo ${baru.id} --tindakan ${sah.v}`, `pks show ${baru.id}`],
  );
}

async function droppedPerpanjangan(sesi: Sitting, { berkas }: OpenKasus): Promise<readonly string[]> {
  const kasus = effectivePksActs(berkas.tindakan).flatMap(({ k }) => (k.jenis === 'Diperpanjang' ? k.kasus : []));
  if (kasus.length === 0) return [];
  const gugur = await droppedKasus(sesi);
  return kasus.filter((id) => gugur.has(id));
}

/** Its number stays this case's and is claimed, unless another agreement bears it too. */
async function withItsNomor(
  sesi: Sitting,
  berkas: StoredKasus,
  opsi: TakeBackFlags,
  gladi: Rehearsal,
): Promise<KasusRequest | Rehearsal> {
  try {
    return await withClaims(sesi, berkas, opsi, gladi);
  } catch (e) {
    if (e instanceof Failure && e.kode === 'NOMOR_TERPAKAI') return gladi;
    throw e;
  }
}

/** The old case is no longer renewed by this one. Trouble is only a warning; repeating with the same key mends it. */
async function unlinkPerpanjangan(sesi: Sitting, { berkas, kejadian, coba }: RecordedFacts, oleh?: string) {
  const { id, permohonan: p } = berkas;
  const tarik = kejadian.find((k) => k.jenis === 'TindakanDitarik');
  if (coba || tarik?.urung !== 'Disahkan' || p.perpanjanganDari === undefined || p.kerjaSama) return [];
  try {
    const { berkas: lama, aturan, peran } = await openKasus(sesi, p.perpanjanganDari);
    const tanda = effectivePksActs(lama.tindakan).findLast(({ k }) => k.jenis === 'Diperpanjang' && k.kasus === id);
    if (!tanda) return [];
    const baru = decide(aturan, lama.permohonan, {
      ...{ jenis: 'TarikTindakan', tindakan: tanda.v, alasan: `pengesahan PKS kasus ${id} diurungkan` },
      ...{ pada: sesi.saat, dicatat: sesi.saat, oleh: sesi.pelaku(peran, oleh) },
    });
    const kunci = `perpanjangan ${id} ditarik ${tarik.tindakan}`;
    await recordBeside(sesi, lama, kunci, baru);
    return [`Tanda "diperpanjang" pada kasus ${lama.id} ikut diurungkan (no. ${tanda.v}).`];
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return [`Kasus ${p.perpanjanganDari} masih menunjuk ke kasus ini sebagai perpanjangannya: ${saidAfterRecord(e)}`];
  }
}

/** When a renewal is signed anew, the old case points to it again. */
export const recordActAndRelink = <O extends ActFlags>(
  ...[env, nama, kasus, opsi, susun]: Parameters<typeof recordAct<O>>
) =>
  recordAct<O>(env, nama, kasus, opsi, susun, async (sesi, o, sop, hasil) => {
    const taut = await relinkPerpanjangan(sesi, hasil, o.oleh);
    await answerKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...taut] });
  });

async function relinkPerpanjangan(
  sesi: Sitting,
  { berkas, coba }: RecordedFacts,
  oleh?: string,
): Promise<readonly string[]> {
  const { perpanjanganDari, kerjaSama } = berkas.permohonan;
  const pernah = berkas.tindakan.some((t) =>
    t.kejadian.some((k) => k.jenis === 'TindakanDitarik' && k.urung === 'Disahkan'),
  );
  if (coba || !pernah || !kerjaSama || perpanjanganDari === undefined) return [];
  return linkPerpanjangan(sesi, berkas, { perpanjanganDari, ...(oleh !== undefined && { oleh }) }, { lagi: true });
}
