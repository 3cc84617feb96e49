export { boardPage } from './board-page.ts';
export { kasusDocx, kasusPage } from './kasus-page.ts';
export { PAGE_STYLE } from './page-style.ts';
export { refusalPage } from './refusal-page.ts';
export { reportDocx } from './report-docx.ts';
export { reportPage } from './report-page.ts';
