import { formatTanggal } from '../days/format-days.ts';
import { lembagaKey, nomorKey } from '../permohonan/compare/compare-key.ts';
import { NOMOR_TO_COME } from '../permohonan/kerja-sama/pengesahan.ts';
import { writtenAgenda } from '../permohonan/text/written-agenda.ts';
import { MOST_AGENDA_GAPS, missingAgenda } from './agenda-gaps.ts';
import type { Buku, BukuRow } from './buku.ts';
import { bukuNomorKey } from './buku-nomor-key.ts';

/** With `dijelaskan` false a person has to look into it. */
export type BukuFinding = Readonly<{ buku: Buku['kode']; nomor: string; sebab: string; dijelaskan: boolean }>;

export type ClaimedAgenda = ReadonlySet<number>;

export type AgendaBearers = ReadonlyMap<number, string>;

export const checkBuku = (
  masuk: Buku,
  keluar: Buku,
  pks: Buku,
  klaim: ClaimedAgenda,
  beragenda: AgendaBearers = new Map(),
): readonly BukuFinding[] => [...checkMasuk(masuk, klaim, beragenda), ...checkKeluar(keluar), ...checkPks(pks)];

const cellText = (b: BukuRow, kunci: string): string => String(b.sel[kunci]?.nilai ?? '');
const agendaNumber = (b: BukuRow): number => Number(b.sel.noAgenda?.nilai);

function checkMasuk(buku: Buku, klaim: ClaimedAgenda, beragenda: AgendaBearers): readonly BukuFinding[] {
  const temuan: BukuFinding[] = [];
  const catat = (nomor: number, sebab: string, dijelaskan: boolean) =>
    temuan.push({ buku: 'masuk', nomor: String(nomor), sebab, dijelaskan });
  const dipakai = new Map<number, BukuRow>();
  const sendiri = buku.baris.filter((b) => typeof b.sel.noAgenda?.nilai === 'number');
  for (const b of sendiri) {
    const lain = dipakai.get(agendaNumber(b));
    if (lain)
      catat(agendaNumber(b), `dipakai dua kali: kasus ${cellText(lain, 'kasus')} dan ${cellText(b, 'kasus')}`, false);
    dipakai.set(agendaNumber(b), b);
    if (b.batal !== null) catat(agendaNumber(b), b.batal, true);
  }
  for (const satu of [...doubledAgenda(buku), ...oldAgendaGaps(buku, [...dipakai.keys()])]) temuan.push(satu);
  const terbesar = [...dipakai.keys(), ...klaim, ...beragenda.keys()].reduce((a, b) => Math.max(a, b), 0);
  for (let n = 1; n <= terbesar; n++) {
    if (dipakai.has(n)) continue;
    const kasus = beragenda.get(n);
    if (kasus !== undefined) catat(n, `ada di kasus ${kasus}, tetapi tidak di buku ini; jalankan pks check`, false);
    else if (klaim.has(n)) catat(n, 'terlewati: diambil perintah yang terputus, tidak ada suratnya', true);
    else catat(n, 'nomor ini tidak ada di buku, dan tidak pernah diambil', false);
  }
  sendiri.forEach((b, i) => {
    const dulu = sendiri[i - 1];
    if (!dulu || b.pada >= dulu.pada) return;
    const sebab = `diterima ${formatTanggal(b.pada)}, sebelum no. ${agendaNumber(dulu)} (${formatTanggal(dulu.pada)}): dicatat belakangan`;
    catat(agendaNumber(b), sebab, true);
  });
  return temuan.sort((x, y) => Number.parseInt(x.nomor, 10) - Number.parseInt(y.nomor, 10));
}

/** An old book may have two letters under one number; one letter twice came in twice. */
function doubledAgenda({ baris }: Buku): readonly BukuFinding[] {
  const senomor = new Map<string, BukuRow[]>();
  for (const b of baris) {
    const nomor = nomorKey(cellText(b, 'noAgenda'));
    if (nomor !== '') senomor.set(nomor, [...(senomor.get(nomor) ?? []), b]);
  }
  return [...senomor.values()].flatMap((semua) =>
    semua.slice(1).flatMap((b, i): BukuFinding[] => {
      const dulu = semua.slice(0, i + 1);
      if ([...dulu, b].every((x) => typeof x.sel.noAgenda?.nilai === 'number')) return [];
      const selalu = [...dulu, b].every((x) => typeof x.sel.noAgenda?.nilai === 'string');
      const kembar = dulu.find((x) => letterOf(x) === letterOf(b));
      const asal = (x: BukuRow): string => cellText(x, 'kasus') || cellText(x, 'catatan') || 'buku lama';
      const sebab = kembar
        ? `surat yang sama ada dua kali: ${asal(kembar)} dan ${asal(b)}; bila dari impor: pks impor tarik`
        : `dipakai dua surat${selalu ? ', sudah begitu di buku lama' : ''}: ${[...dulu, b].map(asal).join(' dan ')}`;
      return [{ buku: 'masuk', nomor: cellText(b, 'noAgenda'), sebab, dijelaskan: kembar === undefined }];
    }),
  );
}

/** `sendiri` are numbers that pks gave. A book of which a part was brought in has gaps everywhere. */
function oldAgendaGaps({ baris }: Buku, sendiri: readonly number[]): readonly BukuFinding[] {
  const lama = baris.flatMap((b) =>
    typeof b.sel.noAgenda?.nilai === 'string' ? (writtenAgenda(b.sel.noAgenda.nilai) ?? []) : [],
  );
  const akhir = lama.reduce((a, b) => Math.max(a, b), 0);
  const hilang = missingAgenda([...lama, ...sendiri.filter((n) => n <= akhir)]);
  const satu = (nomor: string, sebab: string): BukuFinding => ({
    buku: 'masuk',
    nomor,
    sebab,
    dijelaskan: true,
  });
  if (hilang.length > MOST_AGENDA_GAPS) {
    return [satu(`${hilang[0]}–${hilang.at(-1)}`, `${hilang.length} nomor tidak ada: buku lama itu sebagian saja`)];
  }
  return hilang.map((n) => satu(String(n), 'loncat, sudah begitu di buku lama'));
}

const letterOf = (b: BukuRow): string =>
  [lembagaKey(cellText(b, 'pengirim')), nomorKey(cellText(b, 'noSurat')), cellText(b, 'tglSurat')].join('|');

function checkKeluar(buku: Buku): readonly BukuFinding[] {
  const kurang = buku.baris.flatMap((b): BukuFinding[] => {
    const nomor = cellText(b, 'noSurat') || `urut ${cellText(b, 'noUrut')}`;
    const satu = (sebab: string, dijelaskan: boolean) => ({ buku: 'keluar' as const, nomor, sebab, dijelaskan });
    if (b.batal !== null) return [satu(b.batal, true)];
    const kasus = cellText(b, 'kasus');
    return [
      ...(cellText(b, 'noSurat') === '' ? [satu(`surat kasus ${kasus} belum bernomor`, false)] : []),
      ...(cellText(b, 'tgl') === '' ? [satu(`surat kasus ${kasus} belum bertanggal`, false)] : []),
    ];
  });
  return [...kurang, ...doubledNomor(buku, 'noSurat', 'nomor surat keluar')];
}

function checkPks(buku: Buku): readonly BukuFinding[] {
  const kurang = buku.baris
    .filter((b) => b.batal === null && cellText(b, 'noPksKedua') === NOMOR_TO_COME)
    .map((b): BukuFinding => {
      const kasus = cellText(b, 'kasus');
      const sebab = `nomor lembaga kasus ${kasus} belum ada; bila sudah: pks lengkapi ${kasus}`;
      return { buku: 'pks', nomor: cellText(b, 'noPksKesatu'), sebab, dijelaskan: false };
    });
  return [...kurang, ...doubledNomor(buku, 'noPksKesatu', 'nomor PKS')];
}

function doubledNomor(buku: Buku, kunci: string, apa: string): readonly BukuFinding[] {
  const pertama = new Map<string, BukuRow>();
  return buku.baris.flatMap((b): BukuFinding[] => {
    const nomor = cellText(b, kunci);
    const lain = pertama.get(bukuNomorKey(nomor));
    if (nomor === '' || b.batal !== null) return [];
    if (!lain) pertama.set(bukuNomorKey(nomor), b);
    if (!lain) return [];
    const sebab = `${apa} dipakai dua kali: kasus ${cellText(lain, 'kasus')} dan ${cellText(b, 'kasus')}`;
    return [{ buku: buku.kode, nomor, sebab, dijelaskan: false }];
  });
}
