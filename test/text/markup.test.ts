import { describe, expect, it } from 'vitest';
import { escapeMarkup, escapeXmlText, readCharacterNumbers, unescapeXml } from '../../src/text/markup.ts';

describe('text into markup', () => {
  it('marks of XML are written as entities, quotation marks where an attribute may hold them', () => {
    expect(escapeMarkup('a < b & "c" > \'d\'')).toBe("a &lt; b &amp; &quot;c&quot; &gt; 'd'");
    expect(escapeXmlText('a < b & "c" >')).toBe('a &lt; b &amp; "c" &gt;');
  });

  it('what XML allows in no form is left out', () => {
    expect(escapeMarkup('a\u0000b\u001bc\ud800d\uffffe\t\n👍')).toBe('abcde\t\n👍');
  });
});

describe('text out of markup', () => {
  it('is what was put in', () => {
    for (const teks of ['R & D <"x">', '&amp;', "d'Arc &#65;"]) expect(unescapeXml(escapeMarkup(teks))).toBe(teks);
  });

  it('reads characters by number and by name, and leaves unknown names', () => {
    expect(unescapeXml('&#65;&#x42;&apos;&nbsp;&constructor;')).toBe("AB'&nbsp;&constructor;");
    expect(readCharacterNumbers('&#x45;xternal &amp; &#65;')).toBe('External &amp; A');
  });

  it('a number that is no character is left out and breaks nothing', () => {
    expect(unescapeXml('a&#9999999;b&#x110000;c')).toBe('abc');
  });
});
