/** Which elements of Word may stand in which. */

export const words = (nama: string): readonly string[] =>
  nama.split(' ').map((satu) => (satu.includes(':') ? satu : `w:${satu}`));

const CHANGES = ['Ins', 'Del', 'MoveFrom', 'MoveTo'].map((apa) => `customXml${apa}RangeStart customXml${apa}RangeEnd`);
/** Marks without words of their own. */
const MARKS = `bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd ${CHANGES.join(' ')}`;
const TRACKED = 'ins del moveFrom moveTo';
const FORMULAS = 'm:oMath m:oMathPara';
const BLOCKS = `p tbl sdt customXml ${TRACKED} ${MARKS} ${FORMULAS}`;
const INLINE = `r hyperlink smartTag sdt fldSimple customXml bdo dir ${TRACKED} ${MARKS} ${FORMULAS}`;
const ANYWHERE = `${BLOCKS} ${INLINE} tr tc`;
const OF_RUNS = 'r m:r mc:Choice mc:Fallback';
const SIGNS = `rPr t delText instrText delInstrText noBreakHyphen softHyphen annotationRef footnoteRef endnoteRef separator continuationSeparator sym cr tab ptab br lastRenderedPageBreak object pict drawing fldChar ruby dayShort monthShort yearShort dayLong monthLong yearLong footnoteReference endnoteReference commentReference mc:AlternateContent`;
const OF_LETTERS = `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath ${TRACKED} rPrChange`;
const OF_STYLES = 'pPr rPr tblPr trPr tcPr';
const SHAPES = 'v:shape v:rect v:roundrect v:oval v:line v:polyline v:curve v:arc v:image v:group';
const FORMULA_KINDS =
  'm:acc m:bar m:box m:borderBox m:d m:eqArr m:f m:func m:groupChr m:limLow m:limUpp m:m m:nary m:phant m:rad m:sPre m:sSub m:sSubSup m:sSup';
const FORMULA_SLOTS = 'm:e m:num m:den m:sub m:sup m:deg m:lim m:fName';
const IN_FORMULAS = `m:r m:argPr m:ctrlPr ${FORMULA_KINDS} ${INLINE}`;
/** The settings of a formula, which print nothing by themselves. */
const OF_FORMULAS =
  'm:chr m:pos m:vertJc m:begChr m:endChr m:sepChr m:grow m:shp m:type m:baseJc m:maxDist m:objDist m:rSpRule m:rSp m:hideTop m:hideBot m:hideLeft m:hideRight m:strikeH m:strikeV m:limLoc m:subHide m:supHide m:degHide m:alnScr m:cGpRule m:cGp m:cSp m:mcs m:plcHide m:opEmu m:noBreak m:diff m:brk m:aln m:ctrlPr';
/** Settings that say what is printed or runs are not among these: fields of a form alone, a transform, two pages on a sheet. */
const SETTINGS = `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printFractionalCharacterWidth strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema doNotDemarcateInvalidXml updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids m:mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator smartTagType embedTrueTypeFonts embedSystemFonts saveSubsetFonts mailMerge sl:schemaLibrary`;
const IN_DRAWINGS = 'wps:wsp wpg:wgp wpg:grpSp wpc:wpc';

/** Only these may stand in each; other parents hold what they like, but none of these names. */
export const MAY_HOLD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    document: 'background body',
    ...{ body: `${BLOCKS} sectPr`, hdr: BLOCKS, ftr: BLOCKS, txbxContent: BLOCKS },
    ...{ footnotes: 'footnote', endnotes: 'endnote', comments: 'comment', settings: SETTINGS },
    footnotePr: 'pos numFmt numStart numRestart footnote',
    endnotePr: 'pos numFmt numStart numRestart endnote',
    ...{ footnote: BLOCKS, endnote: BLOCKS, comment: BLOCKS },
    p: `pPr ${INLINE}`,
    ...Object.fromEntries(['hyperlink', 'bdo', 'dir', 'rt', 'rubyBase'].map((nama) => [nama, INLINE])),
    ...{ smartTag: `smartTagPr ${INLINE}`, fldSimple: `fldData ${INLINE}`, customXml: `customXmlPr ${ANYWHERE}` },
    ...Object.fromEntries(TRACKED.split(' ').map((nama) => [nama, `${ANYWHERE} m:r ${FORMULA_KINDS}`])),
    ...{ sdt: `sdtPr sdtEndPr sdtContent ${MARKS}`, sdtContent: ANYWHERE, sdtEndPr: 'rPr' },
    sdtPr:
      'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
    ...{ r: SIGNS, ruby: 'rubyPr rt rubyBase', 'mc:AlternateContent': 'mc:Choice mc:Fallback' },
    ...{ tbl: `tblPr tblGrid tr sdt customXml ${TRACKED} ${MARKS}`, tc: `tcPr ${BLOCKS}` },
    ...{ tr: `tblPrEx trPr tc sdt customXml ${TRACKED} ${MARKS}`, tblGrid: 'gridCol tblGridChange' },
    rPr: OF_LETTERS,
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    ...{ numPr: 'ilvl numId numberingChange ins', tabs: 'tab' },
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
    tblPrEx: 'tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblPrExChange',
    trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
    tcPr: 'cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
    ...{ tblCellMar: 'top left start bottom right end', tcMar: 'top left start bottom right end' },
    sectPr:
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
    ...Object.fromEntries(
      ['rPr', 'pPr', 'tblPr', 'tblPrEx', 'trPr', 'tcPr', 'sectPr', 'tblGrid'].map((nama) => [`${nama}Change`, nama]),
    ),
    ...{ styles: 'docDefaults latentStyles style', docDefaults: 'rPrDefault pPrDefault' },
    ...{ rPrDefault: 'rPr', pPrDefault: 'pPr', tblStylePr: OF_STYLES },
    style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid tblStylePr ${OF_STYLES}`,
    numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
    abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    ...{ num: 'abstractNumId lvlOverride', lvlOverride: 'startOverride lvl' },
    lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'm:oMathPara': 'm:oMathParaPr m:oMath r',
    ...Object.fromEntries(`m:oMath ${FORMULA_SLOTS}`.split(' ').map((nama) => [nama, IN_FORMULAS])),
    ...Object.fromEntries(FORMULA_KINDS.split(' ').map((nama) => [nama, `${nama}Pr m:ctrlPr m:mr ${FORMULA_SLOTS}`])),
    ...Object.fromEntries(FORMULA_KINDS.split(' ').map((nama) => [`${nama}Pr`, OF_FORMULAS])),
    ...{ 'm:mr': 'm:e', 'm:r': `m:rPr m:t ${SIGNS}`, 'm:ctrlPr': 'rPr ins del' },
  }).map(([nama, isi]) => [words(nama)[0] ?? '', new Set(words(isi))]),
);

/** These hold other things too, yet what is printed in them stands in nothing else. */
export const STANDS_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    // Inside of a mark, a property or another word, signs are read and not printed.
    ...Object.fromEntries(
      words(SIGNS.replace('rPr ', '').replace(' mc:AlternateContent', '')).map((nama) => [nama, OF_RUNS]),
    ),
    ...{ tab: `${OF_RUNS} tabs`, 'm:t': 'm:r' },
    ...Object.fromEntries(words('pict drawing object').map((nama) => [nama, `${OF_RUNS} numPicBullet`])),
    ...{ txbxContent: 'v:textbox wps:txbx', 'v:textbox': SHAPES, 'wps:txbx': 'wps:wsp' },
    ...Object.fromEntries(SHAPES.split(' ').map((nama) => [nama, 'pict object v:group'])),
    ...Object.fromEntries(IN_DRAWINGS.split(' ').map((nama) => [nama, `a:graphicData ${IN_DRAWINGS}`])),
    ...{ 'a:graphicData': 'a:graphic', 'wp:inline': 'drawing', 'wp:anchor': 'drawing' },
    ...{ numPicBullet: 'numbering', 'mc:Choice': 'mc:AlternateContent', 'mc:Fallback': 'mc:AlternateContent' },
  }).map(([nama, isi]) => [words(nama)[0] ?? '', new Set(words(isi))]),
);
