"""What the row of column numbers states: (6) = (3) + (4) − (5) for every row of the table."""

from __future__ import annotations

from decimal import Decimal

from selaras.periksa.bilangan import NOL, SERATUS, Mutu
from selaras.periksa.kisi import Kisi, SelKisi
from selaras.periksa.nomor_kolom import OperasiKolom, Rujukan, Ungkapan
from selaras.periksa.tabel.hubungan import Hubungan
from selaras.periksa.tabel.persamaan import BALIK, BATAS_CAPAIAN, TUMBUH, Bentuk, Kali, Linear, Nisbah, PersamaanTabel, bil

SATU = Decimal(1)
Jumlahan = dict[int | None, Decimal]  # column number -> coefficient; None is the constant


def jumlahan(u: Ungkapan) -> Jumlahan | None:
    """The expression as a sum of columns with coefficients; None when it is something else."""
    if isinstance(u, Rujukan):
        return {u.nomor: SATU}
    if isinstance(u, Decimal):
        return {None: u}
    a, b = jumlahan(u.kiri), jumlahan(u.kanan)
    if a is None or b is None:
        return None
    if u.tanda in "+-":
        tanda = SATU if u.tanda == "+" else -SATU
        return {n: a.get(n, NOL) + tanda * b.get(n, NOL) for n in (*a, *(x for x in b if x not in a))}
    if set(b) == {None} and b[None]:
        return {n: k * b[None] if u.tanda == "*" else k / b[None] for n, k in a.items()}
    if set(a) == {None} and u.tanda == "*":
        return {n: k * a[None] for n, k in b.items()}
    return None


def bentuk_rumus(u: Ungkapan) -> tuple[Bentuk, tuple[int, ...]] | None:
    """The form of a formula and the columns it takes; None for what has no form here."""
    lurus = jumlahan(u)
    if lurus is not None:
        suku = tuple(n for n in lurus if n is not None)
        return (Linear(tuple(lurus[n] for n in suku)), suku) if suku and not lurus.get(None) else None
    faktor, inti = _faktor(u)
    if not isinstance(inti, OperasiKolom):
        return None
    a, b = jumlahan(inti.kiri), jumlahan(inti.kanan)
    if a is None or b is None or set(b) - {None} != set(b) or len(b) != 1:
        return None
    (nb, kb), isi = next(iter(b.items())), {n: k for n, k in a.items() if n is not None and k}
    assert nb is not None
    if inti.tanda == "*" and len(isi) == 1 and None not in a:
        na, ka = next(iter(isi.items()))
        return Kali(faktor * ka * kb), (na, nb)
    if inti.tanda == "/" and set(isi) - {nb} and len(set(isi) - {nb}) == 1 and None not in a:
        na = next(iter(set(isi) - {nb}))
        return Nisbah(faktor * isi.get(nb, NOL) / kb, faktor * isi[na] / kb), (na, nb)
    return None


def _faktor(u: Ungkapan) -> tuple[Decimal, Ungkapan]:
    """Constant factors taken out: (4)/(3) x 100."""
    faktor = SATU
    while isinstance(u, OperasiKolom) and u.tanda in "*/":
        if isinstance(u.kanan, Decimal) and u.kanan:
            faktor = faktor * u.kanan if u.tanda == "*" else faktor / u.kanan
            u = u.kiri
        elif isinstance(u.kiri, Decimal) and u.tanda == "*":
            faktor, u = faktor * u.kiri, u.kanan
        else:
            break
    return faktor, u


def cari_rumus_kepala(kisi: Kisi) -> list[Hubungan]:
    """The stated relations, for every column of a spanned number (K and Rp under one)."""
    nomor = kisi.nomor_kolom
    if nomor is None:
        return []
    hasil: list[Hubungan] = []
    letak = {k: n for n, k in nomor.nomor.items()}
    for k, rumus in nomor.rumus.items():
        terbaca = bentuk_rumus(rumus)
        if terbaca is None:
            continue
        bentuk, suku = terbaca
        if any(n not in nomor.nomor for n in suku):
            continue
        lebar = nomor.lebar.get(letak.get(k, -1), 1)
        for j in range(lebar):
            kolom = tuple(nomor.nomor[n] + (j if nomor.lebar[n] == lebar else 0) for n in suku)
            h = _kolom(kisi, k + j, kolom, bentuk)
            if h is not None:
                hasil.append(h)
    return hasil


def _kolom(kisi: Kisi, hasil: int, suku: tuple[int, ...], bentuk: Bentuk) -> Hubungan | None:
    """The relation of one column; a quotient is a percent where the numbers say so, whether «x 100» is written or not."""
    pilihan: list[Bentuk] = [bentuk]
    if isinstance(bentuk, Nisbah):
        pilihan = [bentuk, Nisbah(bentuk.alfa * SERATUS, bentuk.beta * SERATUS), Nisbah(bentuk.alfa / SERATUS, bentuk.beta / SERATUS)]
        if bentuk.alfa == 0 and _berpersen(kisi, hasil):
            pilihan += [TUMBUH]  # «5 = 4/3» over a column of growth
    terbaik: Hubungan | None = None
    for f in pilihan:
        h = Hubungan("rumus", f, hasil, suku, mendatar=True, bernama=True)
        for baris in kisi.sel:
            p = _baris(kisi, baris, hasil, suku, f)
            if p is not None:
                h.tambah(p)
        if terbaik is None or (h.kena, h.bukti) > (terbaik.kena, terbaik.bukti):
            terbaik = h
    return terbaik if terbaik is not None and terbaik.kena > terbaik.luput else None


def _berpersen(kisi: Kisi, k: int) -> bool:
    return "%" in kisi.kolom[k].teks


def _baris(kisi: Kisi, baris: list[SelKisi], hasil: int, suku: tuple[int, ...], bentuk: Bentuk) -> PersamaanTabel | None:
    z = baris[hasil]
    if z.bil is None:
        return None
    isi = [baris[k] for k in suku]
    if isinstance(bentuk, Linear):
        if any(s.bil is None and not s.kosong for s in isi):
            return None
        ada = [(s, k) for s, k in zip(isi, bentuk.koef, strict=True) if s.bil is not None]
        if len(ada) < min(2, len(isi)):
            return None
        return PersamaanTabel("rumus", z, tuple(s for s, _k in ada), Linear(tuple(k for _s, k in ada)), kisi.yakin_baca)
    if any(s.bil is None for s in isi) or bentuk.hitung([bil(s).rentang() for s in isi]) is None:
        return None
    batas = bil(z).nilai if bil(z).nilai in BATAS_CAPAIAN and bil(z).nilai > 0 else None
    p = PersamaanTabel("rumus", z, tuple(isi), bentuk, kisi.yakin_baca, batas)
    if p.mutu == Mutu.SALAH and isinstance(bentuk, Nisbah) and bentuk.alfa == 0 and bentuk.beta == SERATUS:
        for f, urut in ((BALIK, (0, 1)), (bentuk, (1, 0))):
            q = PersamaanTabel("rumus", z, tuple(isi[n] for n in urut), f, kisi.yakin_baca, batas)
            if q.mutu:
                return q
    return p
