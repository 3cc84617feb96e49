import { oldLettersOfYear } from '../../desk/impor/old-letters.ts';
import { listNomor } from '../../desk/numbering/list-nomor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { KnownNomor } from '../../office/buku/compare-nomor.ts';
import { receivedAsKnown } from '../../office/permohonan/permohonan.ts';

export async function knownNomor(sesi: Sitting, tahun: number): Promise<readonly KnownNomor[]> {
  const keluar = (await listNomor(sesi, tahun)).flatMap(({ jenis, nomor, tanggal, kasus, keadaan }) =>
    // Agreements are not letters: another list may leave them out.
    nomor === null || keadaan === 'pindah'
      ? []
      : { arah: 'keluar' as const, nomor, tanggal, kasus, keadaan, dicari: isLetter(jenis, keadaan) },
  );
  return [...keluar, ...(await incomingNomor(sesi, tahun))];
}

const isLetter = (jenis: string, keadaan: string): boolean => jenis === 'surat-keluar' && keadaan === 'dipakai';

async function incomingNomor(sesi: Sitting, tahun: number): Promise<readonly KnownNomor[]> {
  const tetap = { arah: 'masuk', keadaan: 'dipakai', dicari: true } as const;
  const hasil: KnownNomor[] = [];
  const semua = await sesi.register.kasusOfBuku(tahun);
  sesi.register.readAhead(semua);
  for (const id of semua) {
    const { permohonan: p } = await sesi.register.readKasus(id);
    const { surat, balasan } = p;
    if (surat && (p.agenda?.tahun ?? Number(receivedAsKnown(p)?.slice(0, 4))) === tahun) {
      hasil.push({ ...tetap, nomor: surat.nomor, tanggal: surat.tanggal, kasus: id });
    }
    if (balasan?.agenda?.tahun === tahun) {
      hasil.push({ ...tetap, nomor: balasan.nomor, tanggal: balasan.tanggal, kasus: id });
    }
  }
  for (const { noSurat, tglSurat } of await oldLettersOfYear(sesi, tahun)) {
    if (noSurat !== null) hasil.push({ ...tetap, nomor: noSurat, tanggal: tglSurat, kasus: null });
  }
  return hasil;
}
