/** Asks what the letter left out, item by item, as one act. */
import type { Ask, AskChoice } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatJangka, parseJangka } from '../../office/days/jangka.ts';
import { decide, nextLangkah } from '../../office/permohonan/decide.ts';
import { METODE, type Metode, missingButir, type ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { butirSuggestion, missingButirNames } from '../../office/permohonan/rules/enam-butir.ts';
import { personName } from '../../office/permohonan/text/person-name.ts';
import { firstLangkah } from '../../office/sop/sop.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import type { StoredKasus } from '../../store/register.ts';
import {
  type KasusFieldFlags,
  lembagaFromFlags,
  penerimaFromFlags,
  permohonanFromFlags,
} from '../flags/kasus-fields.ts';
import { dryRunWarnings, type WriteFlags } from '../flags/standard-flags.ts';
import { hashRequest, recordFacts } from '../open-kasus.ts';
import type { Elemen, Sitting } from '../sitting.ts';
import { askOptionalText, refusalOf } from './typed-answers.ts';

type LengkapiFlags = WriteFlags & Readonly<{ oleh?: string }>;

const METODE_NAMES: Readonly<Record<Metode, string>> = {
  'web-service': 'Web service',
  'web-portal': 'Web portal',
  'card-reader': 'Card reader (pembaca KTP-el)',
  biometrik: 'Biometrik',
};

/**
 * Offered after `pks new`: the letter is safe by then, so leaving these questions is no failure.
 * @throws Failure KASUS_BERUBAH
 */
export async function offerLengkapi(sesi: Sitting, berkas: StoredKasus, opsi: LengkapiFlags): Promise<void> {
  const { permohonan: p } = berkas;
  if (p.status !== 'aktif' || [...missingButir(p.permohonan), ...missingLembagaFields(p)].length === 0) return;
  sesi.env.note(`\nSurat sudah tercatat sebagai ${berkas.id}. Isian berikut boleh dilewati:`);
  sesi.env.note('Enter = lewati · Ctrl+C = selesai sampai di sini');
  const { kunci, ...tanpaKunci } = opsi; // the key belongs to the letter's own act
  await askLengkapi(sesi, berkas, tanpaKunci, true);
}

/**
 * `pks lengkapi` without a flag: asks for all that is missing.
 * @throws Failure DIBATALKAN, KASUS_DITUTUP, KASUS_BERUBAH
 */
export async function askLengkapi(
  sesi: Sitting,
  berkas: StoredKasus,
  opsi: LengkapiFlags,
  simpanSebagian = false,
): Promise<void> {
  const { permohonan: p } = berkas;
  const aturan = await sesi.aturan(berkas.id, await sesi.sop(p.sop));
  const penerima = simpanSebagian ? [] : missingPenerima(berkas); // `new` has asked for it itself
  // A closed case takes nothing more but what its papers still print: said before a question.
  const cetak = [...(p.status === 'selesai' ? missingLembagaFields(p) : []), ...penerima];
  const tertutup = p.status !== 'aktif' && cetak.length > 0;
  const { pelaksana } = tertutup ? firstLangkah(aturan.sop) : nextLangkah(aturan, p);
  const kosong = tertutup ? cetak : [...missingButir(p.permohonan), ...missingLembagaFields(p), ...penerima];
  if (kosong.length === 0)
    return sesi.env.print(`Semua isian kasus ${berkas.id} sudah ada. Salah satu keliru? pks ralat ${berkas.id}`);
  const isian = await askFields(sesi, p, kosong, await sesi.env.ask(), simpanSebagian);
  const diisi = kosong.filter((b) => isian[b] !== undefined);
  if (diisi.length === 0) return sesi.env.note(`Tidak ada yang diisi.\n${stillMissing(berkas.id, p)}`);
  const kejadian = decide(aturan, p, {
    jenis: 'Lengkapi',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(pelaksana, opsi.oleh),
    lembaga: lembagaFromFlags(isian),
    permohonan: permohonanFromFlags(isian),
    ...penerimaFromFlags(isian),
  });
  const hasil = await recordFacts(sesi, berkas, kejadian, opsi, hashRequest(sesi, `lengkapi ${berkas.id}`, isian));
  sesi.env.print(`✓ ${berkas.id}  isian dilengkapi: ${diisi.map((b) => FIELD_LABELS[b].toLowerCase()).join(', ')}`);
  if (!tertutup) sesi.env.print(stillMissing(berkas.id, hasil.berkas.permohonan));
  for (const satu of [...dryRunWarnings(hasil), ...hasil.peringatan]) sesi.env.note(`! ${satu}`);
}

/** Asked in the order of the letter: the items Kemendagri wants, then the institution's data. */
const FIELD_LABELS = {
  tujuan: 'Tujuan pemanfaatan',
  elemen: 'Elemen data',
  metode: 'Metode akses',
  dataBalikan: 'Data balikan',
  jangkaWaktu: 'Jangka waktu PKS',
  alamat: 'Alamat lembaga',
  pimpinan: 'Nama pimpinan',
  jabatanPimpinan: 'Jabatan pimpinan',
  kontak: 'Kontak lembaga',
  penerima: 'Nama penerima surat',
} as const;

type AskedField = keyof typeof FIELD_LABELS;

const missingLembagaFields = ({ lembaga }: Pick<ReceivedKasus, 'lembaga'>): readonly AskedField[] =>
  (['alamat', 'pimpinan', 'jabatanPimpinan', 'kontak'] as const).filter((bidang) => lembaga[bidang] === null);

/** Where only the account of whoever took the letter in is known, and no name was said since. */
function missingPenerima({ permohonan, tindakan }: StoredKasus): readonly AskedField[] {
  const diterima = tindakan.flatMap((t) => t.kejadian).find((k) => k.jenis === 'Diterima');
  return permohonan.penerima === undefined && diterima && personName(diterima.oleh) === null ? ['penerima'] : [];
}

/** `simpanSebagian`: Ctrl+C ends the questions, and what was answered by then counts. */
async function askFields(
  sesi: Sitting,
  p: ReceivedKasus,
  kosong: readonly AskedField[],
  ask: Ask,
  simpanSebagian: boolean,
): Promise<KasusFieldFlags> {
  const penegakan = p.permohonan.pemanfaatan === 'penegakan-hukum';
  let isian: KasusFieldFlags = {};
  try {
    for (const bidang of kosong) isian = { ...isian, ...(await askField(sesi, ask, bidang, penegakan)) };
  } catch (e) {
    if (!simpanSebagian || !(e instanceof Failure) || e.kode !== 'DIBATALKAN') throw e;
  }
  return isian;
}

async function askField(sesi: Sitting, ask: Ask, bidang: AskedField, penegakan: boolean): Promise<KasusFieldFlags> {
  switch (bidang) {
    case 'elemen':
      return askElemen(sesi, ask, penegakan);
    case 'metode': {
      const metode = await ask.choose<Metode | ''>(FIELD_LABELS.metode, METODE_OR_SKIP);
      return metode === '' ? {} : { metode };
    }
    case 'jangkaWaktu': {
      const jangkaWaktu = await askOptionalText(ask, FIELD_LABELS.jangkaWaktu, {
        periksa: (teks) => refusalOf(() => parseJangka(teks), true),
        gema: (teks) => formatJangka(parseJangka(teks)),
      });
      return jangkaWaktu === undefined ? {} : { jangkaWaktu };
    }
    default: {
      const teks = await askOptionalText(ask, FIELD_LABELS[bidang]);
      return teks === undefined ? {} : { [bidang]: teks };
    }
  }
}

const METODE_OR_SKIP: readonly AskChoice<Metode | ''>[] = [
  { nilai: '', nama: 'lewati dulu' },
  ...METODE.map((nilai) => ({ nilai, nama: METODE_NAMES[nilai] })),
];

/** Protected elements are offered for law enforcement alone (UU 24/2013 pasal 84). */
async function askElemen(sesi: Sitting, ask: Ask, penegakan: boolean): Promise<KasusFieldFlags> {
  const semua = [...(await sesi.elemen()).values()];
  const tertutup = penegakan ? [] : semua.filter((e) => e.dilindungi);
  if (tertutup.length > 0) {
    const nama = tertutup.map((e) => e.nama).join(', ');
    sesi.env.note(
      hangIndent('  ', `Tidak ditawarkan karena dilindungi (UU 24/2013 pasal 84): ${nama}.`, sesi.env.lebar),
    );
    sesi.env.note('  Untuk penegakan hukum, sebut dulu: pks lengkapi --pemanfaatan penegakan-hukum');
  }
  const elemen = await ask.tick(FIELD_LABELS.elemen, semua.filter((e) => !tertutup.includes(e)).map(elemenChoice));
  return elemen.length === 0 ? {} : { elemen };
}

const elemenChoice = ({ kode, nama, dilindungi }: Elemen): AskChoice<string> => ({
  nilai: kode,
  nama: dilindungi ? `${nama} (dilindungi)` : nama,
});

/** What the letter to Kemendagri still lacks, and what to type. */
function stillMissing(id: string, p: ReceivedKasus): string {
  const kurang = missingButirNames(p.permohonan);
  if (kurang.length === 0) return '  Keenam butir permohonan sudah lengkap.';
  return `  Masih kurang: ${kurang.join(', ')}\n  → ${butirSuggestion(id)}`;
}
