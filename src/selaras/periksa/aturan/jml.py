"""Sums in sentences: a total with its parts.

**How it works.** A total with its parts (*dengan rincian*, *terdiri dari*, *sehingga total*) is added up, and so is a list of values under a
sentence that announces it.

**Why it does not accuse wrongly.** It is checked only when the parts are all there, of one kind, and near the total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import NOL, Mutu, cetak_nilai, seperti, tambah
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.perkara import Perkara, temuan_token, tingkat_beda
from selaras.periksa.temuan import Benar, Temuan

KODE = "JML"
NAMA = "Jumlah dalam kalimat"


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    yield from _prosa(b)
    yield from _rincian_tabel(b)


def _titik_jumlah(sel: list[SelKisi]) -> Decimal:
    return sum((s.bil.nilai for s in sel if s.bil), NOL)


def _uraian(sel: list[SelKisi], total: SelKisi) -> str:
    isi = [s.bil.nilai for s in sel if s.bil]
    if len(isi) > 8:
        kiri = " + ".join(cetak_nilai(n) for n in isi[:3])
        return f"{kiri} + … ({len(isi)} baris) = {cetak_nilai(sum(isi, NOL))}"
    return " + ".join(cetak_nilai(n) if n >= 0 else f"({cetak_nilai(n)})" for n in isi) + f" = {cetak_nilai(sum(isi, NOL))}"


def beda_satu_angka(a: Decimal, b: Decimal) -> bool:
    """One digit of the two is not the same: a slip of the hand, however far it throws the number."""
    x, y = str(a), str(b)
    return len(x) == len(y) > 1 and sum(p != q for p, q in zip(x, y, strict=True)) == 1


# --- prose ---

_RINCI = re.compile(
    r"‹(?P<jt>[JR])(?P<t>\d+)›(?P<a>[^‹›.;]{0,90}?)\b(?:dengan rincian|rincian(?:nya)?|terdiri (?:dari|atas)|yang terdiri|dengan hasil|dengan komposisi|meliputi|terbagi(?: atas| menjadi)?|berasal dari)\b(?P<b>.*)$",
    re.DOTALL,
)
# «Jumlah jembatan 214 unit; 180 unit baik, 25 unit rusak ringan, dan 9 unit rusak berat»
_TITIK_KOMA = re.compile(
    r"\b(?:jumlah|total)\b[^‹›.;:]{0,60}‹J(?P<t>\d+)›[^‹›.;:]{0,20}[;:](?P<b>[^‹›]*‹J\d+›[^‹›]*‹J\d+›[^‹›]*,?\s*dan\s[^‹›]*‹J\d+›[^‹›]*)$"
)
_TOTAL_AKHIR = re.compile(
    r"\b(?:sehingga|maka|dengan demikian|jadi)\b[^‹›]{0,40}\b(?:total|jumlah|keseluruhan)\b[^‹›]{0,90}(?:‹T\d+›[^‹›]{0,40})?‹(?P<j>[JR])(?P<t>\d+)›"
)


def _uraian_token(bagian: list[Token], jumlah: Decimal) -> str:
    return " + ".join(cetak_nilai(t.bil.nilai) for t in bagian) + f" = {cetak_nilai(jumlah)}"


def _prosa(b: Perkara) -> Iterator[Temuan | Benar]:
    for k in b.naskah.kalimat:
        if sum(t.jenis in "JR" for t in k.token) < 2:
            continue
        if (m := _RINCI.search(k.sandi)) or (m := _TITIK_KOMA.search(k.sandi)):
            yield from _rincian(k, k.token[int(m["t"])], m["b"])
        if m := _TOTAL_AKHIR.search(k.sandi):
            total = k.token[int(m["t"])]
            sebelum = [t for t in k.token[: int(m["t"])] if t.jenis == total.jenis and (t.satuan == total.satuan or not t.satuan)]
            hasil = _tutup(sebelum, total)
            if hasil is True:
                yield Benar(KODE, k.lokasi_token(total), _uraian_token(sebelum, total.bil.nilai))
            elif len(sebelum) == 2 and not _turun(k.sandi[: m.start()]):
                yield _temuan_prosa(k, total, sebelum)


def _turun(sandi: str) -> bool:
    return bool(re.search(r"kurang|turun|sisa|naik|tambah|tingkat", sandi))


def _tutup(bagian: list[Token], total: Token) -> bool:
    return any(total.bil.mutu(tambah(*(t.bil.rentang() for t in bagian[-n:]))) >= Mutu.POTONG for n in range(2, len(bagian) + 1))


def _rincian(k: Kalimat, total: Token, sisa: str) -> Iterator[Temuan | Benar]:
    bagian = []
    for m in re.finditer(r"‹([JRPUTX])(\d+)›", sisa):
        t = k.token[int(m[2])]
        if t.jenis == total.jenis:
            bagian.append(t)
    if len(bagian) < 2:
        return
    for n in range(2, len(bagian) + 1):
        if total.bil.mutu(tambah(*(t.bil.rentang() for t in bagian[:n]))) >= Mutu.POTONG:
            yield Benar(KODE, k.lokasi_token(total), _uraian_token(bagian[:n], total.bil.nilai))
            return
    if re.search(
        r"\b(?:antara lain|di antaranya|diantaranya|termasuk|meningkat|menurun|naik|turun|kenaikan|penurunan|peningkatan|dari total|tahun ‹)\b",
        sisa,
    ) or any(t.jenis in "PT" for t in k.token if t.awal > total.akhir):
        return
    if (any(t.bil.nilai > total.bil.nilai for t in bagian) and len(bagian) != 2) or len(bagian) > 8:
        return
    satu = all(
        t.satuan == total.satuan or not t.satuan or not total.satuan or t.satuan.split()[0] == total.satuan.split()[0] for t in bagian
    )
    jumlah = sum((t.bil.nilai for t in bagian), NOL)
    for n in range(2, len(bagian)):
        if beda_satu_angka(sum((t.bil.nilai for t in bagian[:n]), NOL), total.bil.nilai):
            bagian = bagian[:n]  # what follows is told of something else
            jumlah = sum((t.bil.nilai for t in bagian), NOL)
            break
    if abs(jumlah - total.bil.nilai) > total.bil.nilai / (2 if satu else 4) and not beda_satu_angka(jumlah, total.bil.nilai):
        return
    yield _temuan_prosa(k, total, bagian)


def _temuan_prosa(k: Kalimat, total: Token, bagian: list[Token]) -> Temuan:
    benar = sum((t.bil.nilai for t in bagian), NOL)
    return temuan_token(
        k,
        total,
        KODE,
        "aritmetika_prosa",
        seperti(benar, total.bil),
        _uraian_token(bagian, benar),
        _("jumlah rinciannya {benar}, tertulis {tulis}", benar=seperti(benar, total.bil), tulis=total.bil.teks),
        tingkat_beda(total.bil.nilai, benar),
        0.93,
        tuple(k.lokasi_token(t) for t in bagian),
    )


def _rincian_tabel(b: Perkara) -> Iterator[Temuan | Benar]:
    """A sentence that ends «dengan rincian sebagai berikut:» and the list of values under it."""
    urut = b.naskah.urut
    for i, kisi in enumerate(urut):
        if not isinstance(kisi, Kisi) or kisi.kepala or any(x.total for x in kisi.baris):
            continue
        kolom = kisi.kolom_angka
        if len(kolom) != 1 or len(kisi.angka_kolom(kolom[0])) < 2 or len(kisi.angka_kolom(kolom[0])) != len(kisi.sel):
            continue
        sel = kisi.angka_kolom(kolom[0])
        sebelum = [x for x in urut[max(0, i - 3) : i] if isinstance(x, Kalimat)]
        if not sebelum or not re.search(r"rincian|terdiri|sebagai berikut|sbb", sebelum[-1].teks.lower()):
            continue
        paragraf = [x for x in sebelum if x.paragraf == sebelum[-1].paragraf]
        calon = [(k, t) for k in paragraf for t in k.token if t.jenis in "JR"]
        jumlah = tambah(*(s.bil.rentang() for s in sel if s.bil))
        tepat = next(((k, t) for k, t in calon if t.bil.mutu(jumlah) >= Mutu.POTONG), None)
        if tepat:
            yield Benar(KODE, tepat[0].lokasi_token(tepat[1]), _uraian(sel, sel[0]))
            continue
        benar = _titik_jumlah(sel)
        dekat = [(k, t) for k, t in calon if t.jenis == "R" and abs(t.bil.nilai - benar) < benar / 50]
        if len(dekat) == 1:
            k, t = dekat[0]
            yield temuan_token(
                k,
                t,
                KODE,
                "aritmetika_prosa",
                seperti(benar, t.bil),
                _uraian(sel, sel[0]),
                _("rincian di bawahnya berjumlah {benar}, tertulis {tulis}", benar=seperti(benar, t.bil), tulis=t.bil.teks),
                "tinggi" if t.bil.eksak else "sedang",
                0.93,
                tuple(lokasi_sel(kisi, s) for s in sel),
            )
