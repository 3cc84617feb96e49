// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of the store.
// Faults for the store: the tool that must catch each, the command it is tried on, and the exact text that is changed.
export const CELA = [
  {
    apa: 'bytes are not synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'register/cakram.ts',
    ganti: [['      if (!ditunda) fs.fsyncSync(fd);\n      return hasil;', '      return hasil;']],
  },
  {
    apa: 'no folder is synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'register/cakram.ts',
    ganti: [
      [
        'export function sinkronFolder(folder: string): void {\n',
        'export function sinkronFolder(folder: string): void {\n  if (folder) return;\n',
      ],
    ],
  },
  {
    apa: 'the folder of the act is not synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'register/catat.ts',
    ganti: [['      sinkronFolder(dirname(tujuan));\n      const tertulis', '      const tertulis']],
  },
  {
    apa: 'a case moves in before it is synced',
    alat: 'power cut',
    perintah: 'new',
    berkas: 'register/terima.ts',
    ganti: [
      ["  for (const folder of ['/kejadian', '/lampiran', '/naskah', '']) sinkronFolder(`${siap}${folder}`);\n", ''],
    ],
  },
  {
    apa: 'a repeat is answered without being made safe',
    alat: 'repeat and power cut',
    perintah: 'advance',
    berkas: 'sesi/kasus.ts',
    ganti: [
      [
        'coba ? { berkas, peringatan: [] } : await sesi.register.tambah(berkas.id, berkas.versi, lama)',
        '{ berkas, peringatan: [] }',
      ],
    ],
  },
  {
    apa: 'a repeat syncs nothing',
    alat: 'repeat and power cut',
    perintah: 'config',
    berkas: 'register/catat.ts',
    ganti: [['    sinkronBerkas(jalur);\n    sinkronFolder(dirname(jalur));\n', '']],
  },
  {
    apa: 'a number found again is not synced',
    alat: 'repeat and power cut',
    perintah: 'new',
    berkas: 'register/nomor.ts',
    ganti: [["...(diulang ? ['nomor/kasus', 'nomor/agenda'] : [])", '']],
  },
  {
    apa: 'rename instead of link',
    alat: 'another desk between',
    perintah: 'advance',
    berkas: 'register/cakram.ts',
    ganti: [['fs.linkSync(dari, ke)', 'fs.renameSync(dari, ke)']],
  },
  {
    apa: 'a number is taken without asking',
    alat: 'another desk between',
    perintah: 'new',
    berkas: 'register/nomor.ts',
    ganti: [
      [
        "import { siapkanFolder, tulisEksklusif } from './tulis.ts';",
        "import { siapkanFolder, tulisEksklusif, tulisGanti } from './tulis.ts';",
      ],
      [
        'if (tulisEksklusif(t, jalur, isiKlaim(jalur, penanda))) return n;',
        'tulisGanti(t, jalur, isiKlaim(jalur, penanda));\n    return n;',
      ],
    ],
  },
  {
    apa: 'a short write is taken for a whole one',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'register/cakram.ts',
    ganti: [
      [
        "throw galatSistem('ENOSPC');\n          sampai += n;",
        "throw galatSistem('ENOSPC');\n          sampai = isi.length;",
      ],
    ],
  },
  {
    apa: 'the view before the fact',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'register/tambah.ts',
    ganti: [
      [
        "import { bacaRantai, type Rantai, susunTindakan } from './rantai.ts';",
        "import { bacaRantai, bacaTindakan, type Rantai, susunTindakan } from './rantai.ts';",
      ],
      ["import { tulisKartu } from './pandangan.ts';", "import { tulisKartu, tulisSampul } from './pandangan.ts';"],
      [
        '  susunTindakan(rantai, berkas.tindakan, tindakan);\n',
        "  const calon = bacaTindakan('x', susunTindakan(rantai, berkas.tindakan, tindakan), rantai, versi + 1, undefined);\n  await tulisSampul(t, lipat(id, [...berkas.tindakan, calon]));\n",
      ],
    ],
  },
  {
    apa: 'no mark of intent',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'register/tambah.ts',
    ganti: [['        tanda = tandai(t, id, versi + 1);\n', '']],
  },
  {
    apa: 'a disk error is not foreseen',
    alat: 'errors',
    perintah: 'config',
    berkas: 'register/gagal.ts',
    ganti: [
      [
        "kodeErrno(e) === undefined) throw e;\n    throw new Galat(\n      'TIDAK_DAPAT_MENULIS',",
        "kodeErrno(e)) throw e;\n    throw new Galat(\n      'TIDAK_DAPAT_MENULIS',",
      ],
    ],
  },
  {
    apa: 'the act is not read back',
    alat: 'a lying disk',
    perintah: 'advance',
    berkas: 'register/catat.ts',
    ganti: [['const tertulis = bacaBytes(tujuan, BATAS_FAKTA);', 'const tertulis = bytes;']],
  },
  {
    apa: 'nobody tidies up after the dead',
    alat: 'kill',
    perintah: 'config',
    berkas: 'register/tulis.ts',
    ganti: [['hapusSemua(t.jalur(`sementara/${nama}`));', ';']],
  },
  {
    apa: 'a crash makes the next one wait',
    alat: 'kill',
    perintah: 'config',
    berkas: 'register/tulis.ts',
    ganti: [
      [
        'hapusSemua(t.jalur(`sementara/${nama}`));',
        '{ Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100); hapusSemua(t.jalur(`sementara/${nama}`)); }',
      ],
    ],
  },
  {
    apa: 'keys are not looked up',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'register/kunci.ts',
    ganti: [['lama.find((x) => x.kunci === kunci)', 'lama.find((x) => x === undefined)']],
  },
  {
    apa: 'the hash leaves out the act before',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'register/rantai.ts',
    ganti: [
      ['sidik: sha256(kanonik(badan)) }', 'sidik: sha256(kanonik({ ...badan, sebelum: 0 })) }'],
      [
        'sidik === sha256(kanonikBadan(bytes, sidik))',
        'sidik === sha256(kanonik({ ...JSON.parse(new TextDecoder().decode(kanonikBadan(bytes, sidik))), sebelum: 0 }))',
      ],
    ],
  },
  {
    apa: 'the version is off by one',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'register/catat.ts',
    ganti: [['const v = lama.length + 1;', 'const v = lama.length + 2;']],
  },
  {
    apa: 'the temporary file is not removed',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'register/catat.ts',
    ganti: [['    coba(() => hapus(sementara));\n', '']],
  },
  {
    apa: 'the folder of a file outside is not synced',
    alat: 'power cut',
    perintah: 'segel',
    berkas: 'register/luar.ts',
    ganti: [['  try {\n    sinkronFolder(folder);', "  try {\n    if (folder === '') sinkronFolder(folder);"]],
  },
  {
    apa: 'a file outside is written under its own name',
    alat: 'kill',
    perintah: 'segel',
    berkas: 'tempat.ts',
    ganti: [
      [
        '  simpanLuar(tujuan, timpa, (sementara) => [tulisBaru(sementara, isi)]) !== null;',
        '  [tulisBaru(tujuan, isi)].length > 0;',
      ],
      ["import { simpanLuar } from './register/luar.ts';\n", ''],
    ],
  },
  {
    apa: 'a restored folder is not synced into the one above',
    alat: 'power cut',
    perintah: 'restore',
    berkas: 'register/pulihkan.ts',
    ganti: [
      ['    denganTulis(() => sinkronKeAtas(akar, puncak));\n', ''],
      ['import { sinkronKeAtas, tolakDiDalamRegister }', 'import { tolakDiDalamRegister }'],
    ],
  },
];
