/** What must be said aloud of whoever a step is recorded by: his role, and who typed it for him. */
import { sebutan } from '../permohonan/empat-mata.ts';
import { namaOrang } from '../permohonan/nama-orang.ts';
import type { Aturan, Perintah, Selesaikan } from '../permohonan/perintah.ts';
import { peranDiminta, titipan } from '../permohonan/titipan.ts';
import { type Langkah, namaPeran, type Sop } from '../sop/sop.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type Bertindak = Pick<Perintah, 'oleh' | 'pada'>;
type Berwenang = Pick<Aturan, 'id' | 'wewenang'>;

/** Another role than the SOP's, a role nobody holds, somebody else's decision typed by an official. */
export function perhatianPelaku(
  sop: Sop,
  aturan: Berwenang,
  langkah: Langkah,
  s: Bertindak & Pick<Selesaikan, 'kertas'>,
): readonly string[] {
  const diminta = peranDiminta(s.oleh);
  const lain = `Langkah ${langkah.no} dikerjakan sebagai ${namaPeran(sop, diminta ?? '')}; SOP menyebut ${namaPeran(sop, langkah.pelaksana)}. Tercatat demikian.`;
  return [
    ...(diminta === langkah.pelaksana ? [] : [lain]),
    ...jabatannya(sop, aturan, s),
    ...(s.kertas ? [] : atasNamaOrangLain(sop, aturan, langkah, s)),
  ];
}

/** What the list of officials says of his role. */
function jabatannya(sop: Sop, { wewenang }: Berwenang, { oleh, pada }: Bertindak): readonly string[] {
  const diminta = peranDiminta(oleh);
  if (!wewenang || diminta === null) return [];
  const peran = namaPeran(sop, diminta);
  if (oleh.peran === null) {
    return [
      `Belum ada pejabat tercatat sebagai ${peran} pada ${tulisTanggal(pada)}: langkah tercatat atas nama akun ${oleh.nama}. Sebut --oleh, atau: pks pejabat tambah --peran ${diminta}`,
    ];
  }
  if (oleh.peran === diminta) return [];
  return [
    `${oleh.nama} tidak tercatat sebagai ${peran} pada ${tulisTanggal(pada)}, juga tidak mewakilinya. Tercatat sebagai ${namaPeran(sop, oleh.peran)}.`,
  ];
}

/** Loud, since it puts another person's name under a decision. */
function atasNamaOrangLain(sop: Sop, { id, wewenang }: Berwenang, langkah: Langkah, s: Bertindak): readonly string[] {
  const dititip = titipan(wewenang, s);
  if (!dititip || namaOrang(s.oleh) === null) return [];
  const { pengetik, akun, pemegang } = dititip;
  const bukan = pemegang ? '' : ', yang tidak memegang peran itu';
  const siapa = `${s.oleh.nama} (${sebutan(sop, s.oleh)})`;
  return [
    `PERHATIAN: langkah ${langkah.no} tercatat atas nama ${siapa}, tetapi diketik ${pengetik} dari akunnya sendiri (${akun})${bukan}. Bila bukan keputusan ${s.oleh.nama}, atau tertulis di kertas (--kertas), urungkan: pks undo ${id}`,
  ];
}

/** The same of a letter received, for which there is no sheet of paper. */
export function perhatianPenerima(sop: Sop, { id, wewenang }: Berwenang, s: Bertindak): readonly string[] {
  const dititip = titipan(wewenang, s);
  if (!dititip || dititip.pemegang || namaOrang(s.oleh) === null) return [];
  const { pengetik, akun } = dititip;
  return [
    `PERHATIAN: surat tercatat diterima ${s.oleh.nama} (${sebutan(sop, s.oleh)}), tetapi diketik ${pengetik} dari akunnya sendiri (${akun}). Bila ${pengetik} yang menerima: pks lengkapi ${id} --penerima "${pengetik}"`,
  ];
}
