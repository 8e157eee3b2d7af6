"""Reading numbers in every way that Indonesian reports write them. Nothing is guessed in silence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from selaras.angka.angka import Angka, angka_kosong
from selaras.angka.satuan import BILANGAN, PERMIL, PERSEN, PERSEN_POIN, RUPIAH, Satuan, satuan_dari
from selaras.bahasa import _


@dataclass(frozen=True)
class Konteks:
    """What is known of the place a number stands in.

    ``desimal``: the decimal mark that the place uses (',' or '.'), None when unknown. ``cetakan``: the text comes from our
    own printer or a file that declares the Indonesian convention, so nothing in it is ambiguous. ``satuan``: unit of the
    column. ``pembanding``: values that stand for the same thing elsewhere; a candidate that equals one of them wins.
    """

    desimal: str | None = None
    cetakan: bool = False
    satuan: Satuan | None = None
    pembanding: frozenset[Decimal] = field(default_factory=frozenset)


CETAKAN = Konteks(desimal=",", cetakan=True)


@dataclass(frozen=True)
class Bacaan:
    """What was read. Exactly one of these holds: ``angka`` is set; ``kandidat`` lists more than one reading; ``galat`` says why not.

    ``catatan`` tells what had to be inferred (joined digits, a thousands comma, a scale word).
    """

    angka: Angka | None = None
    kandidat: tuple[Decimal, ...] = ()
    galat: str = ""
    catatan: tuple[str, ...] = ()

    @property
    def ambigu(self) -> bool:
        return len(self.kandidat) > 1


_TANPA_NILAI = {"", "-", "–", "—", "n/a", "na", "nihil", "tidak ada", "belum ada data", "…", "..."}
_SKALA = {
    "ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "milliar": 9, "triliun": 12, "trilyun": 12,
}  # fmt: skip
# Blanks are single by then: what is read is folded first.
_POLA = re.compile(
    r"""^(?P<kurung>\()?[ ]?(?P<minus>(?:minus|negatif)[ ]|[-−–])?[ ]?
        (?P<rp>Rp\.?|IDR)?[ ]?(?P<minus2>[-−–])?[ ]?
        (?P<digit>\d(?:[\d.,]|(?<=\d)[ ](?=\d))*)
        (?P<ekor>[ ]?,-|,[ ]?-)?[ ]?
        (?P<skala>(?:ribu|rb|juta|jt|mil(?:l)?iar|milyar|tril(?:y|i)un)\b)?[ ]?
        (?P<tutup1>\))?[ ]?(?P<satuan>poin[ ]persen|persen[ ]poin|%|‰|persen|[A-Za-z][A-Za-z/ ]*)?(?P<tutup>\))?[ ]?\.?$""",
    re.IGNORECASE | re.VERBOSE,
)


_DIGIT_TERPISAH = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?|\d{1,3}(,\d{3})+(\.\d+)?")


def parse_angka(teks: str, konteks: Konteks = Konteks()) -> Bacaan:
    """Read one number with its sign, unit and precision.

    Missing marks (``-``, ``n/a``, empty) give an empty `Angka` with the reason. A dot or comma before exactly three
    digits is ambiguous unless the context decides it; then ``kandidat`` holds every reading. Unreadable text gives
    ``galat`` in Indonesian.
    """
    bersih = " ".join(teks.replace("\u00a0", " ").replace("**", "").split())
    if bersih.lower() in _TANPA_NILAI:
        alasan = _("sel kosong") if not bersih else _("ditulis «{teks}»", teks=bersih)
        return Bacaan(angka_kosong(alasan, konteks.satuan or BILANGAN))
    cocok = _POLA.match(bersih)
    ganda = cocok and sum(bool(cocok[g]) for g in ("kurung", "minus", "minus2")) > 1
    if not cocok or ganda or bool(cocok["kurung"]) != bool(cocok["tutup"] or cocok["tutup1"]):
        return Bacaan(galat=_("«{teks}» bukan angka; contoh yang benar: 1.234.567,89 atau 5,13%", teks=teks.strip()))
    catatan: list[str] = []
    digit = cocok["digit"].rstrip(".,") if not cocok["ekor"] else cocok["digit"].rstrip(".")
    if " " in digit:
        digit = digit.replace(" ", "")
        if not _DIGIT_TERPISAH.fullmatch(digit):
            return Bacaan(galat=_("«{teks}» tampak seperti dua angka, bukan satu", teks=teks.strip()))
        catatan.append(_("digit yang terpisah digabungkan"))
    satuan = _satuan(cocok, konteks)
    pangkat = _SKALA[cocok["skala"].lower()] if cocok["skala"] else 0
    if pangkat:
        catatan.append(_("dibaca dalam {skala}", skala=cocok["skala"].lower()))
    tafsir = _tafsir(digit, konteks, satuan, bool(pangkat))
    if not tafsir:
        return Bacaan(galat=_("pemisah ribuan dan desimal pada «{teks}» tidak dapat dipahami", teks=teks.strip()))
    negatif = bool(cocok["kurung"] or cocok["minus"] or cocok["minus2"])
    return _bacaan([((-n if negatif else n).scaleb(pangkat), p, c) for n, p, c in tafsir], satuan, pangkat, konteks, catatan)


def _bacaan(nilai: list[tuple[Decimal, int, str]], satuan: Satuan, pangkat: int, konteks: Konteks, catatan: list[str]) -> Bacaan:
    """One number of its readings, or all of them where nothing decides."""
    if len(nilai) > 1 and konteks.pembanding:
        nilai = [n for n in nilai if n[0] in konteks.pembanding] or nilai
        if len(nilai) == 1:
            catatan.append(_("pemisah diputuskan dari nilai pembanding"))
    if len(nilai) > 1:
        return Bacaan(kandidat=tuple(n for n, _p, _c in nilai), catatan=tuple(catatan))
    satu, presisi, catat = nilai[0]
    if catat:
        catatan.append(catat)
    # A scaled number says how exact it is in its own scale: 1,9 triliun is known to 0,1 triliun.
    return Bacaan(Angka(satu, satuan, None if pangkat else presisi), catatan=tuple(catatan))


def _satuan(cocok: re.Match[str], konteks: Konteks) -> Satuan:
    kata = (cocok["satuan"] or "").strip().lower()
    if kata in ("%", "persen"):
        return PERSEN
    if " ".join(kata.split()) in ("persen poin", "poin persen"):
        return PERSEN_POIN
    if kata == "‰":
        return PERMIL
    if cocok["rp"] or kata == "rupiah":
        return RUPIAH
    if kata:
        return satuan_dari(cocok["satuan"].strip())
    return konteks.satuan or BILANGAN


def _tafsir(digit: str, konteks: Konteks, satuan: Satuan, berskala: bool) -> list[tuple[Decimal, int, str]]:
    """Every reading of the digits: (value, decimals, note)."""
    if digit.isdigit():
        return [(Decimal(digit), 0, "")]
    titik, koma = digit.count("."), digit.count(",")
    if titik and koma:
        desimal = "," if digit.rindex(",") > digit.rindex(".") else "."
        hasil = _satu(digit, desimal)
        return [hasil] if hasil else []
    tanda = "." if titik else ","
    if titik + koma > 1:
        ribuan = _satu(digit, "," if tanda == "." else ".")
        return [ribuan] if ribuan else []
    depan, _pisah, belakang = digit.partition(tanda)
    sebagai_desimal = (Decimal(f"{depan}.{belakang}"), len(belakang), "")
    bisa_ribuan = len(belakang) == 3 and 1 <= len(depan) <= 3 and not depan.startswith("0")
    if not bisa_ribuan or berskala:
        return [sebagai_desimal]
    sebagai_ribuan = (Decimal(depan + belakang), 0, _("koma dibaca sebagai pemisah ribuan") if tanda == "," else "")
    if konteks.cetakan:
        return [sebagai_desimal if tanda == konteks.desimal else sebagai_ribuan]
    if konteks.desimal and tanda != konteks.desimal:
        return [sebagai_ribuan]
    if satuan.sama(RUPIAH):
        return [sebagai_ribuan]
    if konteks.desimal == tanda and not satuan.cacah and satuan is not BILANGAN:
        return [sebagai_desimal]
    return [sebagai_ribuan, sebagai_desimal]


def _satu(digit: str, desimal: str) -> tuple[Decimal, int, str] | None:
    ribuan = "." if desimal == "," else ","
    if not re.fullmatch(rf"\d{{1,3}}(?:\{ribuan}\d{{3}})+(?:\{desimal}\d+)?", digit):
        return None
    utuh, _pisah, pecahan = digit.replace(ribuan, "").partition(desimal)
    return Decimal(f"{utuh}.{pecahan or '0'}") if pecahan else Decimal(utuh), len(pecahan), ""
