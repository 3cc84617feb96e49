// Many documents at once.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANY } from './results-table.mjs';

/** Two hundred receipts in one process, and twenty of them as PDF through one LibreOffice. */
export function manyJobs({ node, pks, packageRoot, dir, tools, register }) {
  const { stdout } = spawnSync(node, [pks, 'list', '-q', '--batas', '200', '--register', register], {
    encoding: 'utf8',
  });
  const semua = stdout.trim().split('\n');
  const tujuan = (apa) => {
    const di = join(dir, apa);
    mkdirSync(di, { recursive: true });
    return ['--ke', di, '--timpa'];
  };
  const draft = (id, ...flag) => [
    node,
    pks,
    'draft',
    ...id,
    '--naskah',
    'tanda-terima',
    ...flag,
    '--register',
    register,
  ];
  const templat = join(packageRoot, 'templates', 'surat-kemendagri');
  const isi = [join(templat, 'contoh.json'), join(dir, 'keluar.docx'), String(semua.length)];
  const berkas = (p) => (p.nama === 'carbone' ? join(dir, 'carbone.docx') : join(templat, 'surat-kemendagri.docx'));
  const lain = tools.pengisi.filter((p) => p.ada);
  const dua = semua.slice(0, 20);
  const docx = tujuan('docx');
  spawnSync(node, draft(dua, ...docx).slice(1), { stdio: 'ignore' });
  return [
    { nama: MANY[0], jalankan: () => ({ argv: draft(semua) }) },
    ...lain.map((p) => ({ nama: `${p.nama} ×`, jalankan: () => ({ argv: [node, p.skrip, berkas(p), ...isi] }) })),
    ...(tools.cari('soffice')
      ? [
          { nama: MANY[1], jalankan: () => ({ argv: draft(dua, '--pdf', ...tujuan('pdf')) }) },
          { nama: MANY[2], jalankan: () => ({ argv: sofficeRun(dir, docx[1]) }) },
        ]
      : []),
  ];
}

const sofficeRun = (dir, folder) => [
  'bash',
  '-c',
  `soffice -env:UserInstallation=file://${dir}/soffice --headless --convert-to pdf --outdir "$0"/pdf "$0"/*.docx`,
  folder,
];
