/** Making a backup: everything into one archive, with a manifest; read back before it is called one. */
import { Galat } from '../galat.ts';
import { BATAS_ARSIP, tulisArsip } from './arsip.ts';
import { bacaBytes } from './cakram.ts';
import type { Tambah, Terkumpul } from './isi-cadangan.ts';
import { KETERANGAN, MANIFES, VERSI_CADANGAN } from './manifes.ts';
import { kanonik, keBytes, sha256 } from './rantai.ts';
import type { Cadangan } from './register.ts';
import { telaahCadangan } from './telaah-cadangan.ts';

/**
 * `kumpulkan` hands over all truth of a register, which differs by store.
 * @throws Galat as the port's `cadangkan`
 */
export function buatCadangan(tujuan: string, saat: string, kumpulkan: (tambah: Tambah) => Terkumpul): Cadangan {
  const { isi, periksa } = tulisArsip(
    tujuan,
    (tambah) => {
      const manifes: string[] = [];
      const catat: Tambah = (nama, bytes) => {
        manifes.push(`${sha256(bytes)}  ${nama}\n`);
        tambah(nama, bytes);
      };
      const { segel, dilewati } = kumpulkan(catat);
      const { kepala, register, kasus, tindakan, fakta } = segel;
      const keterangan = { dibuat: saat, register, kepala, kasus, tindakan, fakta, berkas: manifes.length };
      catat(KETERANGAN, keBytes(kanonik({ skema: 'pks.cadangan', versi: VERSI_CADANGAN, ...keterangan })));
      tambah(MANIFES, keBytes(manifes.join('')));
      return { ...keterangan, dilewati };
    },
    (sementara) => {
      const arsip = bacaBytes(sementara, BATAS_ARSIP);
      const cela = telaahCadangan(arsip).temuan.find((x) => x.rusak);
      if (cela) throw takSama(cela.berkas, cela.sebab);
      return { sidik: sha256(arsip), ukuran: arsip.length };
    },
  );
  return { ...isi, ...periksa };
}

const takSama = (berkas: string, sebab: string): Galat =>
  new Galat(
    'TIDAK_DAPAT_MENULIS',
    `Cadangan yang terbaca kembali tidak sama dengan yang ditulis (${berkas}: ${sebab}). Tidak ada yang disimpan; pakai disk lain.`,
    ['pks check'],
    { berkas },
  );
