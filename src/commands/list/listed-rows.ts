import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { oneOfWords, wholeNumber } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { LIST_ORDERS, LIST_STATUS, pickPage, sortedRows, statusOfList } from '../../office/queue/list-queue.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { ListFlags } from './list-flags.ts';
import { searchKasus } from './search-kasus.ts';

/** `semua` are all that match, `baris` the page of them. @throws NILAI_TIDAK_DIKENAL */
export async function listedRows(sesi: Sitting, sop: Sop, opsi: ListFlags, batas: number) {
  const status = oneOfWords('--status', LIST_STATUS, opsi.status ?? 'aktif');
  const urut = oneOfWords('--urut', LIST_ORDERS, opsi.urut ?? 'lewat');
  const langkah = opsi.langkah === undefined ? null : langkahOfSop(sop, opsi.langkah);
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);

  // Only the shown page is opened, unless its rows tell which.
  const menurutBaris = urut === 'lembaga' || peran !== null;
  const hari = { kalender: sesi.kalender, per: sesi.hariIni };
  const dimaksud = { status: statusOfList(status), ...(langkah !== null && { langkah }) };
  const dicari = await searchKasus(sesi, opsi);
  const { kepala, peringatan } = dicari ?? (await sesi.register.listHeads(dimaksud));
  const berstatus = dicari ? kepala.filter((k) => dimaksud.status.includes(k.status)) : kepala;
  const menunggu = berstatus.filter(
    (k) => (peran === null || k.langkah !== null) && (langkah === null || k.langkah === langkah),
  );
  const halaman = menurutBaris ? Number.POSITIVE_INFINITY : batas;
  const { semua: berdiri, dibuka } = pickPage(hari, menunggu, urut, halaman);
  const daftar = await sesi.register.listRows(dimaksud, dibuka);
  const diperan = daftar.baris.filter((b) => peran === null || b.permohonan.langkah?.pelaksana === peran);
  const cocok = sortedRows(hari, diperan, urut);
  const tanpaSaringan = opsi.status === undefined && langkah === null && peran === null;
  return {
    semua: menurutBaris ? cocok : berdiri,
    baris: cocok.slice(0, batas),
    ditutup: dicari && tanpaSaringan ? kepala.filter((k) => k.status !== 'aktif').length : 0,
    peringatan,
  };
}

function langkahOfSop(sop: Sop, teks: string): number {
  const langkah = wholeNumber('--langkah', teks, 1);
  if (sop.langkah.some((l) => l.no === langkah)) return langkah;
  throw new Failure('NILAI_TIDAK_DIKENAL', `--langkah: SOP ini tidak mempunyai langkah ${langkah}.`, [
    `--langkah 1 sampai ${sop.langkah.at(-1)?.no}`,
  ]);
}
