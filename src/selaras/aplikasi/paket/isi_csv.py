"""The text of a CSV file as spreadsheets really save it: their separator, the encoding of their Windows, a quote that was left open.

What cannot be right is told with its line; everything that can still be read is given all the same, so that one pass finds all mistakes.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from selaras.bahasa import _

PEMISAH = (",", ";", "\t")
_KUTIPAN = 60
# «1.250» or «1,250»: a thousand to one reader, a fraction to another. «0.125» is a fraction to both.
_DUA_ARTI = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_PECAHAN_KOMA = re.compile(r"(-?\d+),(\d+)")


@dataclass
class IsiCsv:
    """Rows with the line of the file where each starts, the head apart. ``salah``: (line, message) of what is wrong with the file.

    ``terputus``: the file could be taken apart only up to its first wrong row, so nobody knows what it holds after that.
    """

    kepala: list[str] = field(default_factory=list)
    baris: list[tuple[int, list[str]]] = field(default_factory=list)
    pemisah: str = ","
    salah: list[tuple[int | None, str]] = field(default_factory=list)
    terputus: bool = False


def urai_csv(mentah: bytes, dikenal: Collection[str]) -> IsiCsv:
    """Take a file apart. ``dikenal`` are the column names that its head may have; they tell its separator."""
    isi = IsiCsv()
    teks = _dekode(mentah, isi)
    if teks is None:
        isi.terputus = True
        return isi
    isi.pemisah = _pemisah(teks, set(dikenal))
    for nomor, semua_sel in _rekaman(teks, isi):
        if nomor == 1:
            isi.kepala = semua_sel
        elif any(semua_sel):
            isi.baris.append((nomor, semua_sel))
    return isi


def _dekode(mentah: bytes, isi: IsiCsv) -> str | None:
    """The text; None when the file is no text at all."""
    if b"\x00" in mentah:
        isi.salah.append((None, _("bukan berkas CSV melainkan lembar kerja atau teks UTF-16; simpan ulang sebagai «CSV UTF-8»")))
        return None
    mentah = mentah.removeprefix(codecs.BOM_UTF8)
    try:
        return mentah.decode("utf-8")
    except UnicodeDecodeError as e:
        awal = mentah.rfind(b"\n", 0, e.start) + 1
        akhir = mentah.find(b"\n", e.start)
        kutipan = mentah[awal : akhir if akhir >= 0 else None].decode("cp1252", "replace").strip()
        if len(kutipan) > _KUTIPAN:
            tengah = e.start - awal
            kutipan = f"… {kutipan[max(0, tengah - _KUTIPAN // 2) : tengah + _KUTIPAN // 2].strip()} …"
        pesan = _("bukan CSV berenkode UTF-8 (terbaca «{k}»); simpan ulang sebagai «CSV UTF-8», pemisah «;» boleh dibiarkan", k=kutipan)
        isi.salah.append((mentah.count(b"\n", 0, e.start) + 1, pesan))
        return mentah.decode("cp1252", "replace")


def _pemisah(teks: str, dikenal: set[str]) -> str:
    """The separator under which the head names most of the columns: «;» is what Excel writes where a comma stands before decimals."""
    kepala = teks[: len(",".join(dikenal)) * 4].partition("\n")[0].rstrip("\r")
    banyak = {p: len(dikenal & {n.strip('"') for n in kepala.split(p)}) for p in PEMISAH}
    return max(PEMISAH, key=lambda p: banyak[p])


def _rekaman(teks: str, isi: IsiCsv) -> Iterator[tuple[int, list[str]]]:
    """Records with the line where each starts; a quoted cell may hold line breaks. Stops at the first that cannot be taken apart."""
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=isi.pemisah, strict=True)
    mulai = 1
    try:
        for semua_sel in pembaca:
            yield mulai, semua_sel
            mulai = pembaca.line_num + 1
    except csv.Error as e:
        isi.terputus = True
        isi.salah.append((mulai, _sebab(str(e), mulai, pembaca.line_num)))


def _sebab(galat: str, mulai: int, akhir: int) -> str:
    """What the csv module means by its English message, and what to do."""
    saran = _('tutup kutip itu, hapus, atau bila ia bagian dari isi sel tulis rangkap («""») di dalam sel yang berkutip')
    if "unexpected end" in galat:
        return _('tanda kutip (") yang dibuka di baris ini tidak ditutup sampai akhir berkas; {saran}', saran=saran)
    if "field larger" in galat:
        n = csv.field_size_limit()
        return _('sel yang mulai di baris ini lebih dari {n} huruf; mungkin tanda kutip (") tidak ditutup: {saran}', n=n, saran=saran)
    if "expected after" in galat:
        tempat = _(" yang dibuka di baris ini dan ditutup di baris {n}", n=akhir) if akhir > mulai else _(" di baris ini")
        return _('sesudah tanda kutip ("){tempat} masih ada tulisan sebelum pemisah kolom; {saran}', tempat=tempat, saran=saran)
    return _("baris ini tidak dapat diurai sebagai CSV; simpan ulang sebagai «CSV UTF-8»")


def angka_titik_koma(isi: str) -> tuple[str, str]:
    """A number cell of a file with «;» between its columns, with a decimal point; and what is wrong with it ('' when nothing is).

    There a comma may stand before decimals. What could be a thousand as well is refused, never guessed.
    """
    if _DUA_ARTI.fullmatch(isi):
        utuh, bagian = re.split("[.,]", isi)
        pesan = _(
            "«{isi}» bermakna ganda di berkas berpemisah «;»; tulis {utuh} bila ribuan, atau {pecahan} bila pecahan",
            isi=isi, utuh=utuh + bagian, pecahan=f"{utuh}.{bagian}0",
        )  # fmt: skip
        return "", pesan
    m = _PECAHAN_KOMA.fullmatch(isi)
    return (f"{m[1]}.{m[2]}" if m else isi), ""
