"""Relations between the columns of a table, found by trying: share or achievement in percent, growth, difference.

A relation is believed when it holds in most rows with numbers that chance would not give; its exceptions are then errors.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from selaras.periksa.bilangan import NOL, SERATUS, Bilangan, Mutu, Rentang, bagi, kali, kurang, persen, tumbuh
from selaras.periksa.kisi import Kisi, Relasi

RUMUS_CAPAIAN: tuple[tuple[str, Callable[[Rentang, Rentang], Rentang | None]], ...] = (
    ("{b} ÷ {a} × 100", lambda a, b: persen(b, a)),
    ("(2 × {a} − {b}) ÷ {a} × 100", lambda a, b: persen(kurang(kali(a, Decimal(2)), b), a)),
    ("{a} ÷ {b} × 100", lambda a, b: persen(a, b)),
)
BATAS_CAPAIAN = (Decimal(100), Decimal(110), Decimal(120), Decimal(125), Decimal(150), Decimal(200))


def hitung_capaian(rumus: str, a: Rentang, b: Rentang) -> Rentang | None:
    """The interval of the capaian by the named formula."""
    return next(f(a, b) for nama, f in RUMUS_CAPAIAN if nama == rumus)


def cocok_capaian(c: Bilangan, r: Rentang | None, maks: Decimal | None = None) -> Mutu:
    """How well ``c`` says the capaian, a capped one included (100, 120, 150). ``maks``: the largest of the column; a cap is never passed."""
    if r is None:
        return Mutu.SALAH
    m = c.mutu(r)
    if m == Mutu.SALAH and c.nilai in BATAS_CAPAIAN and r[0] >= c.nilai and (maks is None or c.nilai >= maks):
        return Mutu.TEPAT
    if m == Mutu.SALAH and c.nilai == NOL and r[1] <= 0:
        return Mutu.TEPAT
    return m


def _trivial(a: Decimal, b: Decimal, c: Decimal) -> bool:
    return a == b or c in (NOL, SERATUS) or a == 0 or b == 0


def relasi_kolom(kisi: Kisi) -> list[Relasi]:
    """Every believed relation, at most one for each result column."""
    hasil: list[Relasi] = []
    kolom = kisi.kolom_angka
    if len(kolom) < 3 or len(kolom) > 16:
        return hasil
    for c in kolom:
        calon: list[Relasi] = []
        for a in kolom:
            for b in kolom:
                if a != b and c not in (a, b):
                    calon += _coba(kisi, a, b, c)
        if calon:
            hasil.append(max(calon, key=lambda x: (x.berarti, len(x.kena) - len(x.luput), -abs(x.a - c) - abs(x.b - c))))
    return hasil


def _coba(kisi: Kisi, a: int, b: int, c: int) -> list[Relasi]:
    teks = kisi.kolom[c].teks.lower()
    bersatuan = any(s.bil and s.bil.jenis in ("%", "pp") for s in kisi.angka_kolom(c))
    nama = kisi.kolom[c].peran
    tahun = {kisi.kolom[x].tahun for x in (a, b, c)}
    if nama in ("target", "realisasi", "anggaran") or (nama != "selisih" and kisi.kolom[c].tahun is not None and len(tahun - {None}) > 1):
        return []
    besar = sum(s.bil is not None and abs(s.bil.nilai) >= 10_000 for s in kisi.angka_kolom(c)) * 2 > len(kisi.angka_kolom(c))
    mau_persen = bersatuan or "%" in teks or "persen" in teks or nama in ("capaian",) or not teks or nama == "selisih"
    rumus: list[tuple[str, str, Callable[[Rentang, Rentang], Rentang | None]]] = []
    if mau_persen and not besar:
        rumus += [("persen", n, f) for n, f in RUMUS_CAPAIAN]
        if nama == "selisih" or kisi.kolom[a].tahun is not None:
            rumus.append(("tumbuh", "({b} − {a}) ÷ {a} × 100", tumbuh))
    if (
        not bersatuan
        and a < b
        and (nama in ("selisih", "sisa") or c > b)
        and not (kisi.kolom[c].tahun and kisi.kolom[a].tahun and kisi.kolom[b].tahun)
    ):
        rumus.append(("selisih", "{b} − {a}", lambda x, y: kurang(y, x)))
        rumus.append(("selisih", "{a} − {b}", kurang))
    hasil = []
    maks = max((s.bil.nilai for s in kisi.angka_kolom(c) if s.bil), default=None)
    for jenis, n, f in rumus:
        r = Relasi(jenis, n, a, b, c)
        for i, baris in enumerate(kisi.sel):
            x, y, z = baris[a].bil, baris[b].bil, baris[c].bil
            if x is None or y is None or z is None:
                continue
            rentang = f(x.rentang(), y.rentang())
            if rentang is None:
                continue
            m = cocok_capaian(z, rentang, maks) if jenis == "persen" else z.mutu(rentang)
            if m:
                r.kena.append(i)
                lebar = abs(rentang[1] - rentang[0])
                r.berarti += (
                    not _trivial(x.nilai, y.nilai, z.nilai)
                    and z.nilai != 0
                    and lebar < max(abs(z.nilai) / 10, z.langkah * 20)
                    and (jenis != "selisih" or abs(z.nilai) >= (1 if nama == "selisih" else 10))
                )
            else:
                r.luput.append(i)
            if i >= 3 and len(r.luput) > i * 0.7 + 1:
                break
        lewat = len(r.luput) > len(r.kena) / 2
        if r.berarti >= (2 if jenis != "selisih" or nama == "selisih" else 3) and not lewat:
            hasil.append(r)
    return hasil


def bagian_total(kisi: Kisi, c: int) -> tuple[int, Rentang] | None:
    """A column of shares of a total: which column they are shares of, and the total."""
    if not (
        any(s.bil and s.bil.jenis == "%" for s in kisi.angka_kolom(c))
        or re.search(r"%|persen|proporsi|kontribusi", kisi.kolom[c].teks.lower())
    ):
        return None
    for a in kisi.kolom_angka:
        if a == c or any(s.bil and s.bil.jenis in ("%", "pp") for s in kisi.angka_kolom(a)) or (kisi.kolom[a].tahun != kisi.kolom[c].tahun):
            continue
        isi = [(r, s.bil, kisi.sel[r][c].bil) for r, s in ((r, b[a]) for r, b in enumerate(kisi.sel)) if s.bil and kisi.sel[r][c].bil]
        if len(isi) < 3:
            continue
        total_baris = [x for r, x, _p in isi if kisi.baris[r].total]
        bagian = [(x, p) for r, x, p in isi if not kisi.baris[r].total]
        jumlah = sum((x.nilai for x, _p in bagian), NOL)
        if not jumlah or any(p is None or not 0 <= p.nilai <= SERATUS for _x, p in bagian):
            continue
        for t in [x.rentang() for x in total_baris] + [(jumlah, jumlah)]:
            kena = [p for x, p in bagian if p is not None and bagi(x.rentang(), t) and p.mutu(persen(x.rentang(), t) or (NOL, NOL))]
            if len([p for p in kena if p.nilai not in (NOL, SERATUS)]) >= max(2, len(bagian) * 2 // 3):
                return a, t
    return None
