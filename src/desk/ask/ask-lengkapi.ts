/** Items are asked one by one and recorded as one act. */
import { Failure } from '../../errors.ts';
import { lacksAkta } from '../../office/naskah/parts/pihak/pihak.ts';
import { decide, requireWaitingLangkah } from '../../office/permohonan/decide.ts';
import { missingButir, type ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { stillMissingLines } from '../../office/permohonan/rules/enam-butir.ts';
import { personName } from '../../office/permohonan/text/person-name.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import type { StoredKasus } from '../../store/register.ts';
import { type KasusFieldFlags, lembagaFromFlags, permohonanFromFlags } from '../flags/kasus-fields.ts';
import { dryRunWarnings, type KeyedFlags } from '../flags/standard-flags.ts';
import { hashRequest, recordFacts } from '../record-facts.ts';
import type { Sitting } from '../sitting.ts';
import { type AskedField, askField } from './ask-field.ts';
import { type Asking, askSeries } from './question-series.ts';

type LengkapiFlags = KeyedFlags & Readonly<{ oleh?: string }>;

/** The letter is safe already, so leaving is no failure. @throws KASUS_BERUBAH */
export async function offerLengkapi(sesi: Sitting, berkas: StoredKasus, opsi: LengkapiFlags): Promise<void> {
  const { permohonan: p } = berkas;
  if (p.status !== 'aktif' || [...missingButir(p.permohonan), ...missingLembagaFields(p)].length === 0) return;
  sesi.env.note('\nSurat sudah aman. Isian berikut boleh dilewati:');
  const { kunci, ...tanpaKunci } = opsi; // The key belongs to the letter's own act.
  const isian = await askEmptyFields(sesi, berkas, tanpaKunci, true);
  if (isian === null) return;
  const nanti = await sesi.atNow();
  const aturan = await nanti.aturan(berkas.id, await nanti.sop(p.sop));
  const kejadian = decide(aturan, p, {
    jenis: 'Lengkapi',
    pada: nanti.saat,
    dicatat: nanti.saat,
    oleh: nanti.pelaku(requireWaitingLangkah(aturan, p).pelaksana, opsi.oleh),
    lembaga: lembagaFromFlags(isian),
    permohonan: permohonanFromFlags(isian),
  });
  const hasil = await recordFacts(
    nanti,
    berkas,
    kejadian,
    tanpaKunci,
    hashRequest(nanti, `lengkapi ${berkas.id}`, isian),
  );
  sesi.env.print(`✓ ${berkas.id}  ${Object.keys(isian).length} isian dilengkapi`);
  sesi.env.print(wrapLines(stillMissing(berkas.id, hasil.berkas.permohonan), sesi.env.lebar));
  for (const satu of [...dryRunWarnings(hasil), ...hasil.peringatan]) sesi.env.note(`! ${satu}`);
}

/** Null where there was nothing to fill in, or nothing was. @throws DIBATALKAN, KASUS_DITUTUP */
export async function askEmptyFields(
  sesi: Sitting,
  berkas: StoredKasus,
  opsi: LengkapiFlags,
  simpanSebagian = false,
): Promise<KasusFieldFlags | null> {
  const { permohonan: p } = berkas;
  const penerima = simpanSebagian ? [] : missingPenerima(berkas);
  // A closed case takes only what its papers still print.
  const lembaga = [...missingLembagaFields(p), ...(simpanSebagian ? [] : missingForPks(p))];
  const cetak = [...(p.status === 'selesai' ? lembaga : []), ...penerima];
  const tertutup = p.status !== 'aktif' && cetak.length > 0;
  if (!tertutup) requireWaitingLangkah(await sesi.aturan(berkas.id, await sesi.sop(p.sop)), p);
  const kosong = tertutup ? cetak : [...missingButir(p.permohonan), ...lembaga, ...penerima];
  if (kosong.length === 0) {
    sesi.env.print(
      `Yang ditanyakan di sini sudah terisi semua di kasus ${berkas.id}. Isian lain, atau keliru: pks ralat ${berkas.id}`,
    );
    return null;
  }
  const isian = await askFields(sesi, berkas, kosong, opsi, simpanSebagian);
  if (Object.keys(isian).length > 0) return isian;
  sesi.env.note(wrapLines(`Tidak ada yang diisi.\n${stillMissing(berkas.id, p)}`, sesi.env.lebar));
  return null;
}

const missingLembagaFields = ({ lembaga }: Pick<ReceivedKasus, 'lembaga'>): readonly AskedField[] =>
  (['alamat', 'pimpinan', 'jabatanPimpinan', 'kontak'] as const).filter((bidang) => lembaga[bidang] === null);

/** What the agreement prints beside the name of whoever signs, until it is signed. */
const missingForPks = ({ lembaga, kerjaSama }: ReceivedKasus): readonly AskedField[] =>
  kerjaSama
    ? []
    : [
        ...(lembaga.dasarPimpinan ? [] : (['dasarPimpinan'] as const)),
        ...(lacksAkta(lembaga) ? (['akta'] as const) : []),
      ];

function missingPenerima({ permohonan, tindakan }: StoredKasus): readonly AskedField[] {
  const diterima = tindakan.flatMap((t) => t.kejadian).find((k) => k.jenis === 'Diterima');
  return permohonan.penerima === undefined && diterima && personName(diterima.oleh) === null ? ['penerima'] : [];
}

/** With `simpanSebagian` what was answered may be saved after Ctrl+C. */
async function askFields(
  sesi: Sitting,
  berkas: StoredKasus,
  kosong: readonly AskedField[],
  opsi: LengkapiFlags,
  simpanSebagian: boolean,
): Promise<KasusFieldFlags> {
  const { id, permohonan: p } = berkas;
  const kasus = { id, penegakan: p.permohonan.pemanfaatan === 'penegakan-hukum' };
  const tombol = `Enter = lewati · Esc = kembali · Ctrl+C = ${simpanSebagian ? 'sudahi' : 'batal'}`;
  const adaIsi = (isian: KasusFieldFlags) => Object.keys(isian).length > 0;
  const tanyakan = async (seri: Asking) => {
    if (!simpanSebagian) seri.note(kasusHeading(berkas)); // `new` has just named it.
    let isian: KasusFieldFlags = {};
    const lanjut = async () => {
      for (const bidang of kosong) isian = { ...isian, ...(await askField(sesi, seri, bidang, kasus)) };
    };
    await (simpanSebagian ? unlessLeft(lanjut) : lanjut());
    return isian;
  };
  const hasil = askSeries(sesi.env, opsi, tanyakan, { tombol, adaIsi });
  return simpanSebagian ? ((await unlessLeft(() => hasil)) ?? {}) : hasil;
}

async function unlessLeft<T>(kerja: () => Promise<T>): Promise<T | undefined> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof Failure && e.kode === 'DIBATALKAN') return undefined;
    throw e;
  }
}

const stillMissing = (id: string, p: ReceivedKasus): string =>
  stillMissingLines(id, p)
    .map((baris) => `  ${baris}`)
    .join('\n');
