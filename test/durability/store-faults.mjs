// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of the store.
// Faults for the store: the tool that must catch each, the command it is tried on, and the exact text that is changed.
export const CELA = [
  {
    apa: 'bytes are not synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'disk/sync.ts',
    ganti: [['  if (!syncDeferred) fs.fsyncSync(fd);\n', '']],
  },
  {
    apa: 'no folder is synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'disk/sync.ts',
    ganti: [
      [
        'export function syncFolder(folder: string): void {\n',
        'export function syncFolder(folder: string): void {\n  if (folder) return;\n',
      ],
    ],
  },
  {
    apa: 'the folder of the act is not synced',
    alat: 'power cut',
    perintah: 'advance',
    berkas: 'store/folder/record/commit.ts',
    ganti: [['      syncFolder(dirname(tujuan));\n      const tertulis', '      const tertulis']],
  },
  {
    apa: 'a case moves in before it is synced',
    alat: 'power cut',
    perintah: 'new',
    berkas: 'store/folder/record/receive-kasus.ts',
    ganti: [
      ["  for (const folder of ['/kejadian', '/lampiran', '/naskah', '']) syncFolder(`${siap}${folder}`);\n", ''],
    ],
  },
  {
    apa: 'a repeat is answered without being made safe',
    alat: 'repeat and power cut',
    perintah: 'advance',
    berkas: 'desk/record-facts.ts',
    ganti: [
      [
        'coba ? { berkas, peringatan: [] } : await sesi.register.appendAct(berkas.id, berkas.versi, lama)',
        '{ berkas, peringatan: [] }',
      ],
    ],
  },
  {
    apa: 'a repeat syncs nothing',
    alat: 'repeat and power cut',
    perintah: 'config',
    berkas: 'store/folder/record/commit.ts',
    ganti: [['    syncFile(jalur);\n    syncFolder(dirname(jalur));\n', '']],
  },
  {
    apa: 'a number found again is not synced',
    alat: 'repeat and power cut',
    perintah: 'new',
    berkas: 'store/folder/numbers/nomor-claims.ts',
    ganti: [["...(diulang ? ['nomor/kasus', 'nomor/agenda'] : [])", '']],
  },
  {
    apa: 'rename instead of link',
    alat: 'another desk between',
    perintah: 'advance',
    berkas: 'disk/file-names.ts',
    ganti: [['fs.linkSync(dari, ke)', 'fs.renameSync(dari, ke)']],
  },
  {
    apa: 'a number is taken without asking',
    alat: 'another desk between',
    perintah: 'new',
    berkas: 'store/folder/numbers/nomor-claims.ts',
    ganti: [
      [
        "import { prepareFolder, writeExclusive } from '../temporary-files.ts';",
        "import { prepareFolder, writeExclusive, writeReplacing } from '../temporary-files.ts';",
      ],
      [
        'if (writeExclusive(paths, jalur, claimBytes(jalur, penanda))) return n;',
        'writeReplacing(paths, jalur, claimBytes(jalur, penanda));\n    return n;',
      ],
    ],
  },
  {
    apa: 'a short write is taken for a whole one',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'disk/file-content.ts',
    ganti: [
      ["throw systemError('ENOSPC');\n    sampai += n;", "throw systemError('ENOSPC');\n    sampai = isi.length;"],
    ],
  },
  {
    apa: 'the view before the fact',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'store/folder/record/append.ts',
    ganti: [
      [
        "import { composeAct } from '../../chain/acts.ts';",
        "import { composeAct, decodeAct } from '../../chain/acts.ts';",
      ],
      ["import { writeCard } from '../views.ts';", "import { writeCard, writeCover } from '../views.ts';"],
      [
        '  composeAct(rantai, berkas.tindakan, tindakan);\n',
        "  const calon = decodeAct('x', composeAct(rantai, berkas.tindakan, tindakan), rantai, versi + 1, undefined);\n  await writeCover(paths, foldKasus(id, [...berkas.tindakan, calon]));\n",
      ],
    ],
  },
  {
    apa: 'no mark of intent',
    alat: 'errors',
    perintah: 'advance',
    berkas: 'store/folder/record/append.ts',
    ganti: [['        tanda = putIntentMark(paths, id, versi + 1);\n', '']],
  },
  {
    apa: 'a disk error is not foreseen',
    alat: 'errors',
    perintah: 'config',
    berkas: 'disk/disk-failures.ts',
    ganti: [
      [
        "errnoCode(e) === undefined) throw e;\n    throw new Failure(\n      'TIDAK_DAPAT_MENULIS',",
        "errnoCode(e)) throw e;\n    throw new Failure(\n      'TIDAK_DAPAT_MENULIS',",
      ],
    ],
  },
  {
    apa: 'the act is not read back',
    alat: 'a lying disk',
    perintah: 'advance',
    berkas: 'store/folder/record/commit.ts',
    ganti: [['const tertulis = readBytes(tujuan, MAX_ACT_BYTES);', 'const tertulis = bytes;']],
  },
  {
    apa: 'nobody tidies up after the dead',
    alat: 'kill',
    perintah: 'config',
    berkas: 'store/folder/temporary-files.ts',
    ganti: [['removeTree(paths.path(`sementara/${nama}`));', ';']],
  },
  {
    apa: 'a crash makes the next one wait',
    alat: 'kill',
    perintah: 'config',
    berkas: 'store/folder/temporary-files.ts',
    ganti: [
      [
        'removeTree(paths.path(`sementara/${nama}`));',
        '{ Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100); removeTree(paths.path(`sementara/${nama}`)); }',
      ],
    ],
  },
  {
    apa: 'keys are not looked up',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'store/chain/act-keys.ts',
    ganti: [['lama.find((x) => x.kunci === kunci)', 'lama.find((x) => x === undefined)']],
  },
  {
    apa: 'the hash leaves out the act before',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'store/chain/canonical.ts',
    ganti: [
      ['sidik: sha256(canonicalJson(badan)) }', 'sidik: sha256(canonicalJson({ ...badan, sebelum: 0 })) }'],
      [
        'sidik === sha256(canonicalBody(bytes, sidik))',
        'sidik === sha256(canonicalJson({ ...JSON.parse(new TextDecoder().decode(canonicalBody(bytes, sidik))), sebelum: 0 }))',
      ],
    ],
  },
  {
    apa: 'the version is off by one',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'store/folder/record/commit.ts',
    ganti: [['const v = lama.length + 1;', 'const v = lama.length + 2;']],
  },
  {
    apa: 'the temporary file is not removed',
    alat: 'undisturbed',
    perintah: 'advance',
    berkas: 'store/folder/record/commit.ts',
    ganti: [['    attempt(() => removeFile(sementara));\n', '']],
  },
  {
    apa: 'the folder of a file outside is not synced',
    alat: 'power cut',
    perintah: 'segel',
    berkas: 'disk/outside-files.ts',
    ganti: [['  try {\n    syncFolder(folder);', "  try {\n    if (folder === '') syncFolder(folder);"]],
  },
  {
    apa: 'a file outside is written under its own name',
    alat: 'kill',
    perintah: 'segel',
    berkas: 'machine/local-files.ts',
    ganti: [
      ['  writeOutside(tujuan, timpa, isi);', '  [writeNewFile(tujuan, isi)].length > 0;'],
      [
        "import { type FileContent, writeOutside } from '../disk/outside-files.ts';\n",
        "import { writeNewFile } from '../disk/file-content.ts';\n",
      ],
    ],
  },
  {
    apa: 'a restored folder is not synced into the one above',
    alat: 'power cut',
    perintah: 'restore',
    berkas: 'store/folder/backup/restore-backup.ts',
    ganti: [
      ['    whileWriting(() => syncUpwards(akar, puncak));\n', ''],
      ["import { syncUpwards } from '../setup/make-register.ts';\n", ''],
    ],
  },
];
