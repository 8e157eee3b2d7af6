"""Files that mean harm, or are not what their name says: what a reader must refuse or read within its bounds."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Iterator

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HURUF = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
KATA = b"BT /F 12 Tf 50 700 Td (Jumlah 5 unit dari 10 unit) Tj ET"


def arsip(**isi: bytes | str) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, b in isi.items():
            z.writestr(nama, b)
    return keluar.getvalue()


def p(teks: str) -> str:
    return f"<w:p><w:r><w:t>{teks}</w:t></w:r></w:p>"


def docx(badan: str, **lain: bytes | str) -> bytes:
    return arsip(**{"word/document.xml": f"<w:document {W}><w:body>{badan}</w:body></w:document>"}, **lain)


def xlsx(lembar: str, awal: str = "") -> bytes:
    return arsip(
        **{
            "xl/workbook.xml": f'{awal}<workbook {S}><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f"{awal}<worksheet {S}>{lembar}</worksheet>",
        }
    )


def pdf(*benda: bytes) -> bytes:
    keluar, tempat = b"%PDF-1.7\n", []
    for n, o in enumerate(benda, 1):
        tempat.append(len(keluar))
        keluar += b"%d 0 obj\n" % n + o + b"\nendobj\n"
    x = len(keluar)
    tabel = b"".join(b"%010d 00000 n \n" % t for t in tempat)
    return (
        keluar
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(benda) + 1)
        + tabel
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(benda) + 1, x)
    )


def aliran(isi: bytes, kepala: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n" % (kepala, len(isi)) + isi + b"\nendstream"


def satu_halaman(isi: bytes, *lain: bytes, kotak: bytes = b"0 0 600 800", sumber: bytes = b"") -> bytes:
    halaman = b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>" % (kotak, sumber)
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", halaman, isi, HURUF, *lain)


def halaman_sama(banyak: int) -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>" % (banyak, b"3 0 R " * banyak),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", aliran(KATA), HURUF,
    )  # fmt: skip


def bentuk(nomor: int, isi: bytes) -> bytes:
    return aliran(isi, b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>" % nomor)


def semua() -> Iterator[tuple[str, bytes]]:
    yield from _teks()
    yield from _word()
    yield from _excel()
    yield from _pdf()


def _teks() -> Iterator[tuple[str, bytes]]:
    yield "digits.txt", b"1" * 3_000_000
    yield "digit-sentence.txt", b"Jumlah " + b"1" * 200_000 + b" unit"
    yield "dots.txt", b"1." * 700_000
    yield "spaces.txt", b"a" + b" " * 5_000_000 + b"1"
    yield "space-lines.txt", (b"1" + b" " * 5000 + b"2\n") * 200
    yield "brackets.txt", b"(" * 200_000 + b"1" + b")" * 200_000
    yield "minus.txt", b"minus " * 100_000
    yield "pipes.md", b"|" + b"1|" * 100_000 + b"\n|" + b"-|" * 100_000 + b"\n|" + b"2|" * 100_000 + b"\n"
    yield "rule-of-a-table.md", b"|" + b"-+" * 4_000 + b"!|\n" * 3
    yield "ragged.txt", b"\t".join([b"1"] * 20_000) + b"\n" + b"1\t2\n" * 5000
    yield "long-table.txt", b"Uraian\tTarget\tRealisasi\n" + b"".join(b"unit %d\t%d\t%d\n" % (i, i * 3, i * 2) for i in range(20_000))
    yield "exponent.txt", b"Jumlah 1e999999999 unit; 9" + b"9" * 5000 + b" triliun"
    yield "utf16.txt", b"\xff\xfe" + ("Jumlah 5 " * 3_000_000).encode("utf-16-le")
    yield "utf16-cut.txt", b"\xff\xfe\x00\xd8\x00"
    yield "nul.txt", b"Jumlah\0 5"
    yield "noise.xlsx", random.Random(1).randbytes(3000)


def _word() -> Iterator[tuple[str, bytes]]:
    entitas = (
        '<!DOCTYPE x [<!ENTITY a "lol">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
    )
    yield "comment-150MB.docx", docx(p("a") + "<!--" + " " * (90 * 1024 * 1024) + "-->")
    yield (
        "entities-late.docx",
        arsip(**{"word/document.xml": f"<!--{'x' * 70_000}-->{entitas}<w:document {W}><w:body>{p('&j;')}</w:body></w:document>"}),
    )
    yield (
        "entities-utf16.docx",
        arsip(**{"word/document.xml": f'<?xml version="1.0" encoding="UTF-16"?>{entitas}<w:document {W}/>'.encode("utf-16")}),
    )
    yield "deep-runs.docx", docx("<w:p>" + "<w:r>" * 3000 + "<w:t>1</w:t>" + "</w:r>" * 3000 + "</w:p>")
    yield "deep-insertions.docx", docx("<w:ins>" * 200 + p("Jumlah 5") + "</w:ins>" * 200)
    yield "deep-tables.docx", docx("<w:tbl><w:tr><w:tc>" * 80 + p("5") * 50 + "</w:tc></w:tr></w:tbl>" * 80)
    sel = f'<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr>{p("1.234")}</w:tc>'
    yield "spans.docx", docx("<w:tbl>" + ("<w:tr>" + sel * 200 + "</w:tr>") * 60 + "</w:tbl>")
    yield "cut.docx", docx(p("Jumlah 5") * 100)[:400]
    yield "no-body.docx", arsip(**{"word/document.xml": f"<w:document {W}/>"})


def _excel() -> Iterator[tuple[str, bytes]]:
    sel = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'
    yield "merged-all.xlsx", xlsx(sel + '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    yield (
        "merged-many.xlsx",
        xlsx(sel + "<mergeCells>" + "".join(f'<mergeCell ref="A{i}:ZZ{i}"/>' for i in range(1, 60_000)) + "</mergeCells>"),
    )
    yield "far-cells.xlsx", xlsx('<sheetData><row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>')
    yield (
        "huge-numbers.xlsx",
        xlsx(
            '<sheetData><row r="1"><c r="A1"><v>1e999999999</v></c><c r="B1"><v>-1E+400</v></c><c r="C1"><v>nan</v></c></row></sheetData>'
        ),
    )
    yield "entities.xlsx", xlsx(sel, '<!DOCTYPE x [<!ENTITY a "lol">]>')
    baris = "".join(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c><c r="B{i}"><v>{i}</v></c></row>' for i in range(1, 120_000))
    yield "long.xlsx", xlsx(f"<sheetData>{baris}</sheetData>")


def _pdf() -> Iterator[tuple[str, bytes]]:
    xo = b"/XObject<</X 6 0 R>>"
    yield "cycle-of-forms.pdf", satu_halaman(aliran(b"/X Do"), bentuk(6, b"/X Do /X Do"), sumber=xo)
    yield (
        "bomb-of-forms.pdf",
        satu_halaman(aliran(b"/X Do"), *(bentuk(7 + i, b"/X Do " * 10 if i < 11 else KATA) for i in range(12)), sumber=xo),
    )
    z = zlib.compress(KATA * (4 * 1024 * 1024))
    yield "flate-bomb.pdf", satu_halaman(aliran(z, b"/Filter/FlateDecode"))
    yield "pages-100000.pdf", halaman_sama(100_000)
    yield "pages-1900.pdf", halaman_sama(1_900)
    yield (
        "cycle-of-pages.pdf",
        pdf(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 3/Kids[2 0 R 3 0 R 2 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ),
    )
    r = random.Random(2)
    yield (
        "words-everywhere.pdf",
        satu_halaman(
            aliran(b"".join(b"BT /F 1 Tf %d %d Td (Jumlah %d) Tj ET\n" % (r.randrange(600), r.randrange(800), i) for i in range(30_000)))
        ),
    )
    yield (
        "rules-everywhere.pdf",
        satu_halaman(
            aliran(
                KATA
                + b"".join(
                    b" %d %d m %d %d l S\n" % (r.randrange(600), y, r.randrange(600), y) for y in (r.randrange(800) for _n in range(60_000))
                )
            )
        ),
    )
    yield "huge-page.pdf", satu_halaman(aliran(b"BT /F 1e20 Tf 50 700 Td (Jumlah 5) Tj ET"), kotak=b"0 0 1e30 1e30")
    yield "no-page.pdf", satu_halaman(aliran(KATA), kotak=b"0 0 0 0")
    yield "noise.pdf", b"%PDF-1.7\n" + r.randbytes(100_000)
