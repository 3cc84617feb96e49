import { describe, expect, it } from 'vitest';
import { xmlDefect } from '../../../src/papers/docx/parts/well-formed.ts';
import { allNamed, childNamed, parseElements } from '../../../src/papers/docx/parts/xml-tree.ts';
import { linesIn, treeLines } from '../../../src/papers/docx/read/xml-lines.ts';

it('code that nests without end is refused, and read without falling', () => {
  const dalam = '<w:x>'.repeat(50_000);
  expect(xmlDefect(new TextEncoder().encode(dalam + '</w:x>'.repeat(50_000)))).toBe('bersarang terlalu dalam');
  expect(allNamed(parseElements(dalam), 'w:x')).toHaveLength(50_000);
});

describe('what Word reads is read, however it is spelled', () => {
  const lines = (xml: string) => treeLines(parseElements(xml));

  it.each([
    ['a blank before the end of a tag', '<w:p ><w:r\n><w:t xml:space="preserve" >tidak </w:t ></w:r></w:p >'],
    ['a comment between words', '<w:p><w:r><!-- </w:p> --><w:t>ti<!-- x -->dak </w:t></w:r></w:p>'],
    ['the end of a tag in a value', '<w:p zz:x="</w:p>"><w:r zz:y=\'>\'><w:t>tidak </w:t></w:r></w:p>'],
    ['numbers for letters', '<w:p><w:r><w:t>t&#105;d&#x61;k </w:t></w:r></w:p>'],
    ['words as they are', '<w:p><w:r><w:t><![CDATA[tidak ]]></w:t></w:r></w:p>'],
  ])('%s', (_, xml) => expect(lines(xml)).toEqual(['tidak ']));

  it('a value in either quotes, by numbers or behind the end of a tag', () => {
    for (const tag of [`<w:sz w:val='2'/>`, '<w:sz zz:x=">" w:val = "&#50;"/>', '<w:sz\tw:val="2" ></w:sz >'])
      expect(
        childNamed(parseElements(`<w:rPr><!-- <w:sz w:val="24"/> -->${tag}</w:rPr>`), 'w:rPr', 'w:sz')?.sifat['w:val'],
      ).toBe('2');
  });

  it('a stop for tabs is no tab, and a text box is a paragraph of its own', () => {
    const xml =
      '<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r><w:r><w:drawing><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:drawing></w:r></w:p>';
    expect(lines(xml)).toEqual(['kotak', 'a\tb']);
    const [lari] = allNamed(parseElements(xml), 'w:r');
    expect(lari && linesIn(lari)).toEqual(['a\tb']);
  });
});
