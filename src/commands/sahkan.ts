/** `pks sahkan`: enter a signed PKS in the Buku register PKS (after step 21, di luar SOP). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { akhirJangka, belumSah } from '../permohonan/kerja-sama.ts';
import { iramaDari } from '../permohonan/kewajiban.ts';
import { nomorDipesan } from '../permohonan/nomor.ts';
import { IRAMA, type Irama } from '../permohonan/pengesahan.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { sebutKasus } from '../sesi/gerak.ts';
import { teksWajib } from '../sesi/jawaban.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { pastikan } from '../sesi/kepastian.ts';
import { kerjaSamaGanda } from '../sesi/kerja-sama-ganda.ts';
import { ketikLagi } from '../sesi/ketik-lagi.ts';
import { lampiranBaru } from '../sesi/lampiran.ts';
import { akhirLain, masaPks, tanyaBerakhir, tanyaTtd } from '../sesi/masa-pks.ts';
import { nomorSatu } from '../sesi/masa-ralat.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { bilaBolehTanya, diketikLagi, perintahKasus, salahSatuDari, wajibAda } from '../sesi/opsi.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { flagSendiri, hariKetik, pastikanTanggal } from '../sesi/tanggal-janggal.ts';
import { tindakTaut } from '../sesi/tarik-tindakan.ts';
import { type Ajuan, type OpsiTindak, putuskan } from '../sesi/tindak.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';

type OpsiSahkan = OpsiTindak &
  Readonly<{
    nomorKesatu?: string;
    nomorKedua?: string;
    mulai?: string;
    berakhir?: string;
    penandatanganKedua?: string;
    jabatanKedua?: string;
    irama?: string;
    berkas?: string;
  }>;

export const sahkanCommand = (env: Env, ringkas: string): Command =>
  perintahKasus('sahkan', ringkas, 'mencatat')
    .option('--nomor-kesatu <teks>', 'nomor PKS dari kantor ini (bawaan: yang dipesan)')
    .option('--nomor-kedua <teks>', 'nomor PKS dari lembaga (PIHAK KEDUA)')
    .option('--tanggal <tgl>', 'hari penandatanganan (bawaan: hari ini)')
    .option('--mulai <tgl>', 'hari pertama berlaku (bawaan: hari penandatanganan)')
    .option('--berakhir <tgl>', 'hari terakhir berlaku (bawaan: menurut jangka waktu permohonan)')
    .option('--penandatangan-kedua <nama>', 'yang menandatangani bagi lembaga (bawaan: pimpinannya)')
    .option('--jabatan-kedua <teks>', 'jabatannya (bawaan: jabatan pimpinan)')
    .option('--irama <kode>', `data balikan: ${IRAMA.join(' | ')} (bawaan: menurut butir data balikan)`)
    .option('--berkas <file>', 'pindaian PKS yang ditandatangani; disalin ke kasus')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks sahkan 14 --nomor-kesatu 470/021 --nomor-kedua 445/77/2026 --tanggal 15/11/2026',
    )
    .action((kasus: string, opsi: OpsiSahkan) => sahkan(env, kasus, opsi));

export const sahkan = (env: Env, kasus: string, diketik: OpsiSahkan): Promise<void> =>
  tindakTaut(env, 'sahkan', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const p = berkas.permohonan;
    belumSah(aturan, p);
    const opsi = bilaBolehTanya(env, diketik) ? await tanya(sesi, berkas, diketik) : diketik;
    const penandatanganKedua = opsi.penandatanganKedua?.trim() || p.lembaga.pimpinan;
    const jabatanKedua = opsi.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan;
    const { tanggal, mulai, berakhir: disebut } = masaPks(sesi, berkas, opsi);
    const jangka = p.permohonan.jangkaWaktu;
    const menurut = jangka === null ? null : akhirJangka(mulai, jangka);
    const berakhir = disebut ?? menurut;
    const nomorKesatu = opsi.nomorKesatu?.trim() || (nomorDipesan(p, 'pks')?.nomor ?? '');
    const nomorKedua = opsi.nomorKedua?.trim() ?? '';
    wajibAda(
      'Pengesahan',
      [
        ...(nomorKesatu === '' ? ['--nomor-kesatu'] : []),
        ...(nomorKedua === '' ? ['--nomor-kedua'] : []),
        ...(berakhir === null ? ['--berakhir'] : []),
        ...(penandatanganKedua === null ? ['--penandatangan-kedua'] : []),
        ...(jabatanKedua === null ? ['--jabatan-kedua'] : []),
      ],
      diketikLagi(`sahkan ${aturan.id}`, { 'nomor-kesatu': opsi.nomorKesatu, 'nomor-kedua': opsi.nomorKedua }, [
        'nomor-kesatu',
        'nomor-kedua',
      ]),
    );
    const lampiran = opsi.berkas === undefined ? [] : [await lampiranBaru(sesi, 'pks-ditandatangani', opsi.berkas)];
    const { irama, kata } = iramanya(aturan.id, p, opsi.irama);
    const perintah: Ajuan = {
      jenis: 'Sahkan',
      pada: tanggal,
      pengesahan: {
        nomorKesatu,
        nomorKedua,
        tanggal,
        mulai,
        berakhir: berakhir ?? mulai,
        penandatanganKedua: penandatanganKedua ?? '',
        jabatanKedua: jabatanKedua ?? '',
        irama,
      },
      lampiran: lampiran.map((l) => l.lampiran),
    };
    try {
      putuskan(sesi, terbuka, diketik, perintah); // every rule speaks before a doubt
    } catch (e) {
      throw denganBerakhirLain(e, aturan.id, opsi, menurut);
    }
    const ganda = await kerjaSamaGanda(sesi, berkas, { mulai, berakhir: berakhir ?? mulai });
    const tanggalnya = await pastikanTanggal(sesi, terbuka, 'sahkan', opsi, perintah, (isian) =>
      isian === 'tanggal-pks' ? { kunci: 'tanggal', nilai: hariKetik } : flagSendiri(isian),
    );
    const dijawab = await pastikan(env, diketik, ganda);
    return {
      perintah: await denganKlaim(sesi, terbuka, diketik, perintah),
      berkas: lampiran.map((l) => l.berkas),
      peringatan: [
        ...tanggalnya,
        ...dijawab,
        ...nomorSatu({ nomorKesatu, nomorKedua }),
        ...kata,
        ...(menurut !== null && berakhir !== null && berakhir !== menurut
          ? [
              `Jangka waktu permohonan ${jangka}: menurut itu berakhir ${tulisTanggalSurat(menurut)}, bukan ${tulisTanggalSurat(berakhir)}.`,
            ]
          : []),
      ],
    };
  });

/**
 * Where the agreement would end before it begins: all that was typed again, without the end where the request says how
 * long it runs, and with the same day of the year that was probably meant.
 */
function denganBerakhirLain(e: unknown, id: string, o: OpsiSahkan, menurut: Tanggal | null): unknown {
  if (!(e instanceof Galat) || e.kode !== 'TANGGAL_MUNDUR' || o.berakhir === undefined) return e;
  const { mulai, berakhir } = e.rinci ?? {};
  if (typeof mulai !== 'string' || typeof berakhir !== 'string') return e;
  const lain = akhirLain(mulai, berakhir);
  const saran = [
    ...(lain === null || lain === menurut ? [] : [ketikLagi('sahkan', [id], o, { berakhir: hariKetik(lain) })]),
    ...(menurut === null ? [] : [ketikLagi('sahkan', [id], o, { berakhir: undefined })]),
  ].filter((satu) => satu !== null);
  return saran.length > 0 ? new Galat(e.kode, e.message, saran, e.rinci) : e;
}

/** The rhythm said, else the one the request words; where neither says, the reports' own. */
function iramanya(
  id: string,
  p: Tercatat,
  teks: string | undefined,
): Readonly<{ irama: Irama; kata: readonly string[] }> {
  if (teks !== undefined) return { irama: salahSatuDari('--irama', IRAMA, teks), kata: [] };
  const dibaca = iramaDari(p.permohonan.dataBalikan);
  if (dibaca !== null) return { irama: dibaca, kata: [] };
  const kata = `Irama data balikan tidak terbaca dari permohonan; dicatat semesteran. Bila lain: pks ralat ${id} --isian irama`;
  return { irama: 'semesteran', kata: [kata] };
}

async function tanya(sesi: Sesi, berkas: KasusTerbuka['berkas'], o: OpsiSahkan): Promise<OpsiSahkan> {
  const p = berkas.permohonan;
  sebutKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const dipesan = nomorDipesan(p, 'pks')?.nomor;
  const nomorKesatu =
    o.nomorKesatu?.trim() || (await teksWajib(ask, 'Nomor PKS kantor ini', dipesan ? { bawaan: dipesan } : {}));
  const nomorKedua = o.nomorKedua?.trim() || (await teksWajib(ask, 'Nomor PKS lembaga'));
  const tanggal = o.tanggal ?? (await teksWajib(ask, 'Ditandatangani', tanyaTtd(sesi, berkas)));
  const penandatanganKedua =
    o.penandatanganKedua?.trim() || p.lembaga.pimpinan || (await teksWajib(ask, 'Penanda tangan lembaga'));
  const jabatanKedua = o.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan || (await teksWajib(ask, 'Jabatannya'));
  const berakhir =
    o.berakhir ??
    (p.permohonan.jangkaWaktu === null
      ? await teksWajib(ask, 'Berakhir (hari terakhir)', tanyaBerakhir(sesi, berkas, { ...o, tanggal }))
      : undefined);
  return {
    ...o,
    nomorKesatu,
    nomorKedua,
    tanggal,
    penandatanganKedua,
    jabatanKedua,
    ...(berakhir !== undefined && { berakhir }),
  };
}
