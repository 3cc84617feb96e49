/** Rows added by hand, which no backup could hold and no act names. */
import { keyPath } from '../../chain/claim-bytes.ts';
import { copiesAtInit, namedCopies } from '../../chain/kantor-copies.ts';
import { usedClaims } from '../../chain/used-numbers.ts';
import type { StoredKantor, StoredKasus } from '../../register.ts';
import type { RegisterFinding } from '../../upkeep.ts';
import type { CheckAnswers } from './check-questions.ts';
import { finding } from './check-rest.ts';

/** `rest` comes after all cases. */
export function checkServerTables(jawaban: CheckAnswers) {
  const { kunci } = jawaban;
  const klaim = new Set(jawaban.klaim.map((b) => b.nama));
  const terpakai = new Set<string>();
  const kunciKasus = new Map<string, string>();
  return {
    look: (berkas: StoredKasus): void => {
      kunciKasus.set(berkas.id, keyPath(berkas.tindakan[0]?.kunci ?? '', null));
      for (const nama of usedClaims(berkas)) terpakai.add(nama);
    },
    rest: (kantor: StoredKantor | null): readonly RegisterFinding[] => [
      ...impossibleRows(jawaban),
      ...kunci.flatMap(({ jalur, kasus }) => {
        if (kasus === null || kunciKasus.get(kasus) === jalur) return [];
        const sebab = kunciKasus.has(kasus) ? `bukan kunci kasus ${kasus}` : 'perintah yang terputus';
        return [finding(jalur, sebab, false)];
      }),
      ...[...klaim]
        .filter((nama) => !terpakai.has(nama))
        .map((nama) => finding('basis data', `nomor surat ${nama} terlewati: diambil perintah yang terputus`, false)),
      ...(kantor ? checkCopies(jawaban, kantor) : []),
    ],
  };
}

const impossibleRows = ({ mustahil }: CheckAnswers): readonly RegisterFinding[] =>
  mustahil.map(({ tabel, nama }) =>
    finding('basis data', `baris ${JSON.stringify(nama)} di tabel ${tabel} bukan bagian register`, true),
  );

/** Compares the office's copies with their acts and their names, which are hashes. */
function checkCopies({ salinan }: CheckAnswers, { tindakan }: StoredKantor): readonly RegisterFinding[] {
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const awal = copiesAtInit(fakta);
  const disebut = JSON.stringify(fakta);
  const ada = new Set(salinan.map((b) => b.jalur));
  return [
    ...[...new Set(namedCopies(fakta))]
      .filter((jalur) => !ada.has(jalur))
      .map((jalur) => finding(jalur, 'berkas hilang', true)),
    ...salinan.flatMap(({ jalur, sidik }) => {
      const harus = /^(?:template\/arsip|impor)\/([0-9a-f]{64})\.(?:docx|json)$/.exec(jalur)?.[1];
      if (harus !== undefined) return harus === sidik ? [] : [finding(jalur, 'bukan lagi isi yang disimpan', true)];
      const dulu = awal.get(jalur);
      if (dulu !== undefined) return dulu === sidik ? [] : [finding(jalur, 'diubah kantor sejak init', false)];
      return disebut.includes(JSON.stringify(jalur)) ? [] : [finding(jalur, 'tidak disebut kejadian mana pun', false)];
    }),
  ];
}
