"""The measure behind a number: one length told in two units, a difference of scores told in persen, juta for miliar in one of two places.

**How it works.** «9.850 meter (9,85 km)» is one quantity twice: with the same digits the units must fit. «lebih tinggi 2,25 persen atau 3,40%»
tells a difference and its rate: where the second is the first over the value before, the first is in poin. «turun 12 persen» of a row that
lost 12 things is no percent. An amount with a word of scale that stands elsewhere with another is held against the one whose arithmetic holds.

**Why it does not accuse wrongly.** The digits must be the same, or the arithmetic exact to the last digit; a rate that the table confirms is one.

    salah: Saluran sepanjang 9.850 kilometer (9,85 km) dikerjakan.
    benar: Saluran sepanjang 9.850 meter (9,85 km) dikerjakan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.aturan.arah_tabel import IndeksBeda, gerak_alinea
from selaras.periksa.bahasa_id.leksikon import UKURAN
from selaras.periksa.bilangan import SERATUS, Bilangan, Mutu
from selaras.periksa.himpunan.nama import akar_kata
from selaras.periksa.naskah.unsur import HURUF, Alinea, Unsur
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "TKR"
NAMA = "Satuan di belakang angka"
SELA = 3  # tokens between two tellings of one quantity
ANGKA_ULANG = 2  # digits that both tellings have
ANGKA_KEMBAR = 4  # digits of an amount that stands in two places for one thing
KATA_KEMBAR = 1  # words that its two sentences share
JANGKAUAN = 12  # tokens before a difference in which its value stands
_ULANG = frozenset(HURUF[x] for x in ("BUKA", "ATAU", "SAMA"))
_GERAK = frozenset(HURUF[x] for x in ("NAIK", "TURUN", "LEBIH", "KURANG"))
_SKALA = ("triliun", "miliar", "juta", "ribu")


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    indeks = IndeksBeda(b.perubahan)
    for a, _klaim in b.klaim:
        yield from _ulang(a)
        yield from _persen_poin(a)
        yield from _persen_benda(a, indeks)
    yield from _kembar(b)


# --- one quantity in two units ---


def _ulang(a: Alinea) -> Iterator[Temuan | Benar]:
    for i, u in enumerate(a.unsur):
        ukuran = _ukuran(u)
        j = next((j for j in range(i + 1, min(len(a.unsur), i + SELA + 2)) if a.unsur[j].bil is not None), -1)
        if ukuran is None or j < 0 or not any(c in _ULANG for c in a.kelas[i:j]) or a.kalimat_ke[i] != a.kalimat_ke[j]:
            continue
        v, lain = a.unsur[j], _ukuran(a.unsur[j])
        if lain is None or lain[0] != ukuran[0] or u.bil is None or v.bil is None:
            continue
        if _setara(u.bil, ukuran[1], v.bil, lain[1]):
            yield Benar(KODE, u.lokasi, f"{u.teks} = {v.teks}")
        elif _sedigit(u.bil, v.bil) and (benar := _satuan_benar(u, v.nilai * lain[1], ukuran[0])):
            yield _temuan_satuan(u, v, benar)


def _ukuran(u: Unsur) -> tuple[str, Decimal] | None:
    kata = u.satuan.split()[0] if u.satuan else ""
    return (UKURAN[kata][0], Decimal(UKURAN[kata][1])) if u.bil is not None and kata in UKURAN else None


def _setara(x: Bilangan, f: Decimal, y: Bilangan, g: Decimal) -> bool:
    """The same amount, as far as the coarser of the two is printed."""
    return abs(x.nilai * f - y.nilai * g) <= max(x.langkah * f, y.langkah * g)


def _inti(b: Bilangan) -> str:
    return "".join(c for c in b.teks if c.isdigit()).strip("0")


def _sedigit(x: Bilangan, y: Bilangan) -> bool:
    return len(_inti(x)) >= ANGKA_ULANG and _inti(x) == _inti(y)


def _satuan_benar(u: Unsur, besar: Decimal, ukuran: str) -> str:
    """The unit in which the number is as large as its second telling says."""
    return next((nama for nama, (m, f) in UKURAN.items() if m == ukuran and u.nilai * Decimal(f) == besar), "")


def _temuan_satuan(u: Unsur, v: Unsur, benar: str) -> Temuan:
    satuan = u.satuan.split()[0]
    lok = u.k.lokasi(u.awal, min(u.akhir + 1 + len(satuan), len(u.k.teks)))
    pesan = _("{a} {s} tidak sama dengan {v} {w}; angkanya sama bila satuannya {b}", a=u.teks, s=satuan, v=v.teks, w=v.satuan, b=benar)
    return Temuan(
        KODE, "satuan", "sedang", 0.9, lok, lok.kutipan, f"{u.teks} {benar}", f"{u.teks} {benar} = {v.teks} {v.satuan}", pesan, (v.lokasi,)
    )


# --- persen and poin ---


def _persen_poin(a: Alinea) -> Iterator[Temuan]:
    """«nilai 68,42, lebih tinggi 2,25 persen atau 3,40%»: 2,25 over 66,17 is 3,40 persen, so 2,25 is in poin."""
    for i in range(len(a.unsur) - 2):
        x, y = a.unsur[i], a.unsur[i + 2]
        if not (a.kelas[i] == a.kelas[i + 2] == "%" and a.kelas[i + 1] in _ULANG and x.bil is not None and y.bil is not None):
            continue
        w = next((j for j in range(i - 1, max(-1, i - SELA - 1), -1) if a.kelas[j] in _GERAK), -1)
        if w < 0 or y.bil.langkah >= 1:
            continue
        arah = 1 if a.kelas[w] in (HURUF["NAIK"], HURUF["LEBIH"]) else -1
        for j in range(w - 1, max(-1, w - JANGKAUAN), -1):
            z = a.unsur[j]
            if a.kelas[j] != "n" or z.bil is None or z.bil.langkah != x.bil.langkah or a.kalimat_ke[j] != a.kalimat_ke[i]:
                continue
            lama = z.nilai - arah * x.nilai
            r = x.nilai / lama * SERATUS if lama > 0 else Decimal(0)
            if r and x.nilai != y.nilai and y.bil.mutu((r, r)) == Mutu.TEPAT:
                yield _temuan_persen(x, _("poin"), f"{x.teks.split()[0].rstrip('%')} ÷ {lama} × 100 = {y.teks}", (y, z))
                break


def _persen_benda(a: Alinea, indeks: IndeksBeda) -> Iterator[Temuan]:
    """«SD turun 12 persen» where the row lost 12 things and no row that is named changed by 12 persen."""
    akar = [akar_kata(u.teks) if u.teks[0].isalpha() else "" for u in a.unsur]
    kata = frozenset(akar)
    for g in gerak_alinea(a):
        u = g.u
        if u.kelas != "%" or u.bil is None or len(_inti(u.bil)) < ANGKA_ULANG or u.bil.langkah != 1 or indeks.bernama(kata, u):
            continue
        polos = Unsur("n", u.teks, u.awal, u.akhir, u.k, u.bil)
        k = a.kalimat_ke[g.w]
        dekat = frozenset(x for n, x in enumerate(akar) if a.kalimat_ke[n] == k)
        calon = [
            p
            for p in indeks.bernama(dekat, polos)
            if not p.total and p.beda.jenis != "%" and (p.beda.nilai > 0) == (g.arah > 0) and any(n <= dekat for n in p.nama)
        ]
        if calon:
            yield _temuan_persen(u, _("bukan persen"), f"{calon[0].label}: {calon[0].hitungan}", ())


def _temuan_persen(u: Unsur, benar: str, hitungan: str, terkait: tuple[Unsur, ...]) -> Temuan:
    angka = u.teks.split()[0].rstrip("%")
    pesan = _("tertulis {a}, sedangkan {h}: selisihnya {n}, {b}", a=u.teks, h=hitungan, n=angka, b=benar)
    usul = f"{angka} {benar}" if benar == _("poin") else angka
    return Temuan(KODE, "satuan", "sedang", 0.86, u.lokasi, u.teks, usul, hitungan, pesan, tuple(x.lokasi for x in terkait))


# --- one amount with two words of scale ---


def _kembar(b: Perkara) -> Iterator[Temuan]:
    """The same digits with juta in one sentence and miliar in another about the same thing; arithmetic says which is right."""
    per: dict[str, list[tuple[Alinea, int]]] = defaultdict(list)
    tegak: set[int] = set()
    for a, klaim in b.klaim:
        for k in klaim:
            if k.p.mutu() == Mutu.TEPAT:
                tegak.update(id(m.bil) for m in (k.p.hasil, *k.p.masukan))
        for i, u in enumerate(a.unsur):
            if u.kelas == "r" and u.bil is not None and u.bil.berskala and len(_inti(u.bil)) >= ANGKA_KEMBAR:
                per[_inti(u.bil)].append((a, i))
    for isi in per.values():
        for a, i in isi:
            x = a.unsur[i]
            lain = [c.unsur[j] for c, j in isi if c is not a and _seperkara(a, i, c, j)]
            beda = [y for y in lain if y.nilai != x.nilai]
            if beda and len(beda) == len(lain) and id(x.bil) not in tegak and all(id(y.bil) in tegak for y in beda):
                yield _temuan_skala(x, beda[0])


def _seperkara(a: Alinea, i: int, c: Alinea, j: int) -> bool:
    """Do the sentences share a word that names a thing?"""
    return len(_kata(a, i) & _kata(c, j)) >= KATA_KEMBAR


def _kata(a: Alinea, i: int) -> frozenset[str]:
    return frozenset(
        k
        for n in a.letak_kalimat(a.kalimat_ke[i])
        if a.kelas[n] == "w" and a.unsur[n].teks[0].isalpha() and (k := akar_kata(a.unsur[n].teks))
    )


def _temuan_skala(x: Unsur, y: Unsur) -> Temuan:
    kata = next((s for s in _SKALA if s in x.teks.lower()), "")
    benar = next((s for s in _SKALA if s in y.teks.lower()), "")
    usul = x.teks.replace(kata, benar) if kata and benar else y.teks
    pesan = _("tertulis {a}, sedangkan di tempat lain {b}, yang cocok dengan hitungannya", a=x.teks, b=y.teks)
    return Temuan(KODE, "satuan", "sedang", 0.85, x.lokasi, x.teks, usul, y.teks, pesan, (y.lokasi,))
