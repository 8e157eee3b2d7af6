"""What a sentence claims about change: direction, difference, percent, from when to when, between which values.

The words are data (`kata.py`); this module only says how they stand together. A claim that cannot be read with certainty is left
out: a missed claim costs little, a misread one costs trust.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selaras.periksa.kata import GERAK, NAIK, SATUAN, SEBESAR, TURUN, pola
from selaras.periksa.naskah import Kalimat, Token

_ARAH = re.compile(rf"\b(?:(?P<naik>{pola(NAIK)})|(?P<turun>{pola(TURUN)})|(?P<gerak>{pola(GERAK)}))\b")
_TOKEN = re.compile(r"‹([JRPUTX])(\d+)›")
_BATAS = re.compile(
    r"\b(?:sedangkan|namun|tetapi|akan tetapi|kemudian|selanjutnya|sementara|dengan rincian|dengan demikian|sehingga|dimana|di mana|dari total|target|disebabkan|dikarenakan|karena|menjadi|dengan jumlah)\b|;"
)
_RATA = re.compile(r"\brata[ -]rata\b|\brerata\b|\bsetiap tahun(?:nya)?\b")
_PER_TAHUN = re.compile(r"\s+(?:per|setiap|tiap) tahun(?:nya)?\b")
# How a sentence names a quantity before and after. The first of each pair is the kind: «menjadi» (A, then B), «tahun» (each with its
# year), «dari» (B told first), «sisip» (the difference stands between).
_PASANGAN: tuple[tuple[str, str], ...] = (
    # dari A (tahun t) menjadi B (tahun t); semula A … menjadi B; A … naik menjadi B
    (
        "menjadi",
        r"‹(?P<ja>[JRP])(?P<a>\d+)›(?P<x>[^‹›.;]{0,60}(?:‹[TX]\d+›[^‹›.;]{0,60}){0,2})\b(?:menjadi|ke angka|ke posisi|ke(?=\s*‹))\b(?P<y>[^‹›.;]{0,60}(?:‹T\d+›[^‹›.;]{0,40})?)‹(?P<jb>[JRP])(?P<b>\d+)›",
    ),
    # pada tahun t sebesar A dan pada tahun t sebesar B
    (
        "tahun",
        r"‹T(?P<ta>\d+)›[^‹›.;]{0,60}‹(?P<ja>[JR])(?P<a>\d+)›[^‹›.;]{0,30}(?:\bdan\b|,|\bsedangkan\b)[^‹›.;]{0,30}‹T(?P<tb>\d+)›[^‹›.;]{0,60}‹(?P<jb>[JR])(?P<b>\d+)›",
    ),
    # B, naik P dari A
    (
        "dari",
        r"‹(?P<jb>[JR])(?P<b>\d+)›[^‹›.;]{0,40}\b(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang)\b[^‹›.;]{0,30}‹[PJRU]\d+›[^‹›.;]{0,15}\b(?:dari|dibanding(?:kan)?)\b(?:[^‹›.;]|‹T\d+›){0,50}‹(?P<ja>[JR])(?P<a>\d+)›",
    ),
    # semula A bertambah D … sehingga menjadi B
    (
        "sisip",
        r"‹(?P<ja>[JR])(?P<a>\d+)›[^‹›.;]{0,40}(?:‹T\d+›[^‹›.;]{0,20})?\b(?:naik|turun|meningkat|menurun|bertambah|berkurang)\b[^‹›.;]{0,40}‹[JR]\d+›[^‹›.;]{0,70}\bmenjadi\b[^‹›.;]{0,40}‹(?P<jb>[JR])(?P<b>\d+)›",
    ),
    # B persen, naik D poin dibanding A persen
    (
        "dari",
        r"‹(?P<jb>P)(?P<b>\d+)›[^‹›.;]{0,40}\b(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang)\b[^‹›.;]{0,30}‹U\d+›[^‹›.;]{0,15}\b(?:dari|dibanding(?:kan)?)\b(?:[^‹›.;]|‹T\d+›){0,60}‹(?P<ja>P)(?P<a>\d+)›",
    ),
    # B pada tahun t … dibanding(kan) (tahun t) … A
    (
        "dari",
        r"‹(?P<jb>[JR])(?P<b>\d+)›[^‹›.;]{0,80}(?:‹P\d+›[^‹›.;]{0,30})?\b(?:dibanding(?:kan)?|dari|terhadap)\b[^‹›.;]{0,60}(?:‹T(?P<ta>\d+)›|tahun sebelumnya|tahun lalu|periode sebelumnya)[^‹›.;]{0,60}‹(?P<ja>[JR])(?P<a>\d+)›",
    ),
)
# «… menjadi B pada tahun t, atau sebesar P»
_EKOR = re.compile(
    rf"[^‹›.;]{{0,30}}(?:‹T\d+›[^‹›.;]{{0,12}})?(?:\batau\b|\byaitu\b|\byakni\b|\bsetara\b|\()\W*(?:{pola(SEBESAR)}\W+|dengan\W+)*‹P(?P<p>\d+)›"
)
_POLA_PASANGAN = tuple((jenis, re.compile(p)) for jenis, p in _PASANGAN)


@dataclass(eq=False)
class Pasangan:
    """Two values of one quantity, before and after."""

    a: Token
    b: Token
    awal: int
    akhir: int
    jenis: str = "menjadi"


@dataclass(eq=False)
class Perubahan:
    """One claim. ``arah`` is 1, -1 or 0; ``dari`` and ``ke`` are years as far as the words say them; ``subjek`` the words before."""

    k: Kalimat
    arah: int
    kata: str
    kata_awal: int
    kata_akhir: int
    d: Token | None = None
    p: Token | None = None
    dari: int | None = None
    ke: int | None = None
    rata: bool = False
    subjek: str = ""
    mulai: int = 0
    akhir: int = 0
    arah_lain: list[tuple[int, str, int, int]] = field(default_factory=list)
    lanjutan: bool = False
    ragu: bool = False

    @property
    def tahun_jelas(self) -> bool:
        return self.dari is not None and self.ke is not None and self.dari != self.ke


_BUKAN_NILAI = re.compile(r"\b(?:target|pagu|anggaran|standar)\W+(?:\w+\W+){0,2}$")


def pasangan(k: Kalimat) -> list[Pasangan]:
    """Before and after, as the sentence says them."""
    hasil: list[Pasangan] = []
    for jenis, p in _POLA_PASANGAN:
        for m in p.finditer(k.sandi):
            a, b = k.token[int(m["a"])], k.token[int(m["b"])]
            if jenis == "tahun" and k.token[int(m["ta"])].tahun > k.token[int(m["tb"])].tahun:
                a, b = b, a  # «tahun 2024 B, sedangkan tahun 2023 A»
            if m["ja"] != m["jb"] and not (a.bil.berskala and b.bil.berskala) and {m["ja"], m["jb"]} != {"J", "R"}:
                continue
            if (
                m["ja"] == "J"
                and m["jb"] == "J"
                and a.satuan
                and b.satuan
                and a.satuan != b.satuan
                and a.satuan.split()[0] != b.satuan.split()[0]
            ):
                continue
            if (not a.kuat and not b.kuat) or (jenis != "sisip" and re.search(r"\b(?:sehingga|maka|total)\b", m[0])):
                continue
            if jenis == "dari" and _BUKAN_NILAI.search(k.sandi, 0, m.start("jb") - 1):
                continue
            if any({x.a, x.b} == {a, b} for x in hasil):
                continue
            if re.search(r"\b(?:target|sisa|pagu|anggaran)\b", m[0]) and jenis == "dari":
                continue
            hasil.append(Pasangan(a, b, m.start(), m.end(), jenis))
    return hasil


_SATUAN_AWAL = re.compile(rf"^\W*{pola(SATUAN)}(?:\s+{pola(SATUAN)})?\b")
_ULANG = re.compile(r"[^‹›,;.]{0,24}(?:pada tahun ‹T\d+›)?\W*(?:\batau\b|,|\byaitu\b|\byakni\b|\()\W*(?:mengalami\s+)?")


def perubahan(k: Kalimat) -> list[Perubahan]:
    """Every claim of the sentence, left to right."""
    if not any(t.jenis in "JRPU" for t in k.token):
        return []
    semua_arah = [m for m in _ARAH.finditer(k.sandi) if not _nama(k.sandi, m)]
    hasil: list[Perubahan] = []
    ujung = mulai = 0
    for i, m in enumerate(semua_arah):
        batas = semua_arah[i + 1].start() if i + 1 < len(semua_arah) else len(k.sandi)
        if hasil and m.start() < hasil[-1].akhir:
            continue
        c = Perubahan(k, 1 if m["naik"] else -1 if m["turun"] else 0, m[0], k.potong(m.start()), k.potong(m.end()))
        if k.sandi[m.end() : m.end() + 14].strip().startswith(("kelas", "status", "pangkat", "peringkat")):
            c.arah = 0
        c.mulai = max(ujung, mulai)
        c.subjek = _SATUAN_AWAL.sub("", k.sandi[ujung : m.start()]) if ujung else k.sandi[: m.start()]
        _kumpul(k, c, m.end(), batas)
        if c.d is None and c.p is None:
            mulai = m.end()
            continue
        # «peningkatan sebanyak 184 unit atau meningkat sebesar 74,49 persen» is one claim told twice
        if (
            hasil
            and _ULANG.fullmatch(k.sandi, hasil[-1].akhir, m.start())
            and (hasil[-1].d is None) != (c.d is None)
            and (hasil[-1].p is None) != (c.p is None)
        ):
            lama = hasil[-1]
            lama.d, lama.p, lama.akhir = lama.d or c.d, lama.p or c.p, c.akhir
            lama.arah_lain.append((c.arah, c.kata, c.kata_awal, c.kata_akhir))
            ujung = c.akhir
            _tahun(k, lama, batas)
            continue
        _tahun(k, c, batas)
        if c.dari is None and c.ke is None and hasil and hasil[-1].tahun_jelas and re.search(r"\b(?:rincian|masing)\b", c.subjek):
            c.dari, c.ke = hasil[-1].dari, hasil[-1].ke
        hasil.append(c)
        ujung = c.akhir
        while lanjut := _lanjutan(k, hasil[-1], batas):
            hasil.append(lanjut)
            ujung = lanjut.akhir
    return hasil


def _nama(sandi: str, m: re.Match[str]) -> bool:
    """The word is part of a name («Persentase Pertumbuhan Omset»), a purpose («untuk peningkatan kapasitas») or a target."""
    sebelum = sandi[max(0, m.start() - 28) : m.start()]
    return bool(
        re.search(
            r"\b(?:persentase|laju|upaya|program|kegiatan|rencana|target|untuk|guna|dalam rangka|perlu|agar|diharapkan|akan|bidang)\s+$",
            sebelum,
        )
    ) and bool(re.match(r"\s+(?!sebesar|sebanyak|‹|menjadi|\()[a-z]", sandi[m.end() :]))


def _kumpul(k: Kalimat, c: Perubahan, pos: int, batas: int) -> None:
    """Read the amount after the direction word: a difference, a percent, or both in either order."""
    b = _BATAS.search(k.sandi, pos, batas)
    ujung = b.start() if b else batas
    c.akhir = pos
    for m in _TOKEN.finditer(k.sandi, pos, ujung):
        t = k.token[int(m[2])]
        antara = k.sandi[c.akhir : m.start()]
        if m[1] in "TX":
            if m[1] == "X" or c.d or c.p:
                break
            continue
        if c.d or c.p:
            dekat = re.fullmatch(r"[^‹›]{0,45}?(?:\(|\batau\b|/|,|\byaitu\b|\bsetara\b|\bsebesar\b|\bdan\b)?[^‹›]{0,30}", antara)
            pisah = re.search(r"\b(?:dari|dibanding\w*|pada|tahun|dan|lalu|serta|terhadap)\b", antara)
            if not dekat or pisah or (m[1] in "JR" and c.d) or (m[1] in "PU" and c.p):
                break
        elif len(re.sub(r"‹T\d+›", "", k.sandi[pos : m.start()])) > 110:
            break
        elif c.kata.startswith("lebih") and re.search(r"\b(?:dari|daripada|dibanding\w*)\b", antara):
            break  # «lebih rendah dari 98,20 persen»: what it is compared with
        elif re.search(r"\b(?:berkisar|kisaran|angka|diangka|level|posisi)\b", antara):
            break  # a level, not a difference
        elif re.search(r"\b(?:dari|semula)\s+(?:sejumlah|sebesar|sebanyak|hanya|semula)?\s*$", antara):
            break  # «meningkat dari 120 …»: a starting value, not a difference
        if m[1] in "JR":
            c.d = t
        elif m[1] == "P" or m[1] == "U":
            c.p = t
        c.akhir = m.end()
    c.rata = bool(_RATA.search(k.sandi[max(0, pos - 20) : c.akhir]) or _PER_TAHUN.match(k.sandi, c.akhir))


# «…, usaha kecil minus 8,08 persen (-898 unit)»: a label, a percent and a difference of its own.
_BERLABEL = re.compile(
    rf"[^‹›;]{{0,25}}[,;]\s*(?:dan\s+|serta\s+)?(?P<label>[a-z][a-z /]{{2,50}}?)\s+(?:{pola(SEBESAR)}\s+)?‹P(?P<p>\d+)›\s*\(\s*‹[JR](?P<d>\d+)›"
)
_SAMBUNG = re.compile(
    rf"(?P<antara>[^‹›;]{{0,30}}(?:‹T\d+›)?[^‹›;a-z]*)(?:\bdan\b|,|\bserta\b)\W*(?:{pola(SEBESAR)}\s+)?(?P<n>‹[JRP](?P<i>\d+)›)"
)


def _lanjutan(k: Kalimat, lalu: Perubahan, batas: int) -> Perubahan | None:
    """«31 koperasi pada tahun 2019 dan 436 koperasi pada tahun 2020»: the second amount shares the direction."""
    if b := _BERLABEL.match(k.sandi, lalu.akhir, batas):
        p, d = k.token[int(b["p"])], k.token[int(b["d"])]
        if b["label"].split()[0] in ("dan", "atau", "pada", "tahun", "dari"):
            return None
        arah = -1 if p.bil.nilai < 0 or d.bil.nilai < 0 else 0
        c = Perubahan(
            k,
            arah,
            lalu.kata,
            lalu.kata_awal,
            lalu.kata_akhir,
            d,
            p,
            lalu.dari,
            lalu.ke,
            subjek=b["label"],
            mulai=b.start("label"),
            akhir=b.end(),
            lanjutan=True,
        )
        return c
    m = _SAMBUNG.match(k.sandi, lalu.akhir, batas)
    if not m or re.search(r"\b(?:menjadi|dari total)\b", m["antara"]):
        return None
    t = k.token[int(m["i"])]
    if lalu.d is None and t.jenis != "P":
        return None
    c = Perubahan(k, lalu.arah, lalu.kata, lalu.kata_awal, lalu.kata_akhir, subjek=lalu.subjek, mulai=m.start("n"), lanjutan=True)
    if t.jenis == "P":
        c.p = t
    else:
        c.d = t
    c.akhir = m.end()
    sisa = re.compile(r"[^‹›;]{0,25}(?:\(|\batau\b)[^‹›;]{0,20}‹P(\d+)›").match(k.sandi, c.akhir, batas)
    if c.p is None and sisa:
        c.p = k.token[int(sisa[1])]
        c.akhir = sisa.end()
    _tahun(k, c, batas)
    return c


_T = r"‹T(\d+)›"
_RENTANG = re.compile(rf"{_T}\s*(?:[-–]|ke|sampai(?:\s+dengan)?|s\.?\s?/?\s?d\.?|hingga)\s*(?:tahun\s+)*{_T}")
_DARI_TAHUN = re.compile(
    rf"\b(?:dari|sejak|semenjak|dibanding(?:kan)?(?:\s+dengan)?|terhadap|bila dibanding\w*|daripada)\s+(?:\w+\s+){{0,2}}?(?:pada\s+)?(?:tahun\s+|th\.?\s+)?(?:sebelumnya\s+)?{_T}"
)
_PADA_TAHUN = re.compile(rf"\b(?:pada|di|untuk|selama|tahun|th)\s+(?:tahun\s+)?{_T}")


_MENJADI = re.compile(r"[^‹›;,.]{0,30}\b(?:menjadi|hingga menjadi)\b[^‹›;.]{0,40}‹[JRP]\d+›")


def _tahun(k: Kalimat, c: Perubahan, batas: int) -> None:
    """From when to when."""
    sesudah = k.sandi[c.akhir : batas]
    if m := _MENJADI.match(sesudah):
        sesudah = sesudah[m.end() :]
    if b := _BATAS.search(sesudah):
        sesudah = sesudah[: b.start()]
    henti = re.search(r"‹[JRPU]\d+›", sesudah)
    if henti:
        sesudah = sesudah[: henti.start()]
    sebelum = k.sandi[c.mulai : c.akhir]
    th = {i: t.tahun for i, t in enumerate(k.token) if t.jenis == "T"}
    c.dari = c.ke = None
    if m := _RENTANG.search(sesudah) or _akhir(_RENTANG, sebelum):
        c.dari, c.ke = th[int(m[1])], th[int(m[2])]
        return
    for teks in (sesudah, sebelum):
        if c.dari is None and (m := _akhir(_DARI_TAHUN, teks)):
            c.dari = th[int(m[1])]
    for teks in (sesudah, sebelum):
        for m in reversed(list(_PADA_TAHUN.finditer(teks))):
            calon = th[int(m[1])]
            if calon != c.dari and not re.search(r"\b(?:dari|sejak|dibanding\w*|terhadap)\s+(?:\w+\s+){0,2}$", teks[: m.start()]):
                c.ke = calon
                break
        if c.ke is not None:
            break
    if c.dari is None and c.ke is not None and re.search(r"tahun (?:sebelumnya|lalu|yang lalu)|sebelumnya", sebelum + sesudah):
        c.dari = c.ke - 1
    if c.dari is not None and c.ke is not None and c.dari > c.ke:
        c.ragu = True


def _akhir(p: re.Pattern[str], teks: str) -> re.Match[str] | None:
    cocok = list(p.finditer(teks))
    return cocok[-1] if cocok else None


def klaim_kalimat(k: Kalimat) -> tuple[list[Perubahan], list[Pasangan]]:
    """The claims and pairs of a sentence, worked out once."""
    if k.klaim is None:
        k.klaim = _klaim_kalimat(k)
    return k.klaim  # type: ignore[return-value]


def _klaim_kalimat(k: Kalimat) -> tuple[list[Perubahan], list[Pasangan]]:
    """Claims and pairs, each number being one or the other: a «difference» that starts a pair is a value after all."""
    klaim = perubahan(k)
    pas = pasangan(k) if any(t.jenis in "JRP" for t in k.token) else []
    for c in klaim:
        if c.d is not None and any(p.a is c.d and p.jenis == "menjadi" and c.kata_akhir <= c.d.awal for p in pas):
            c.d = None
    terpakai = {id(t) for c in klaim for t in (c.d, c.p) if t is not None}
    for p in pas:
        m = _EKOR.match(k.sandi, p.akhir) if p.jenis == "menjadi" else None
        if m and id(t := k.token[int(m["p"])]) not in terpakai:
            arah = [x for x in _ARAH.finditer(k.sandi, max(0, p.awal - 60), p.akhir) if not _nama(k.sandi, x)]
            x = arah[-1] if arah else None
            kata = x[0] if x else ""
            klaim.append(
                Perubahan(
                    k,
                    0 if x is None else 1 if x["naik"] else -1 if x["turun"] else 0,
                    kata,
                    k.potong(x.start()) if x else t.awal,
                    k.potong(x.end()) if x else t.awal,
                    p=t,
                    subjek=k.sandi[: p.awal],
                    mulai=p.akhir,
                    akhir=m.end(),
                )
            )
            _tahun(k, klaim[-1], m.end())
    beda = {id(c.d) for c in klaim if c.d is not None}
    return [c for c in klaim if c.d is not None or c.p is not None], [p for p in pas if id(p.a) not in beda and id(p.b) not in beda]
