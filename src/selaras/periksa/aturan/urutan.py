"""Extremes, places and comparisons of the members of a list that the same paragraph tells.

**How it works.** «Alur 12,4; Batu 9,8; Cermin 15,1 persen. Terendah: Alur»: names with their numbers are a list; what the paragraph says elsewhere of a
member («terbaik», «posisi kedua», «di bawah Batu») must be what the numbers say.

**Why it does not accuse wrongly.** The list has three members at least, each with a name of its own and a number of one measure; a name that leads or
ends the list in either direction is not accused where the word may mean both.

    salah: Nilai Alur 71,20, Batu 64,85, dan Cermin 80,10. Yang terendah adalah Alur.
    benar: Nilai Alur 71,20, Batu 64,85, dan Cermin 80,10. Yang terendah adalah Batu.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.bahasa_id.daftar import KE, PENYUMBANG, RENTANG, SEBAGAI, TEMPAT, UTAMA
from selaras.periksa.himpunan.daftar import DaftarAngka, daftar_alinea
from selaras.periksa.himpunan.nama import Penyebutan
from selaras.periksa.himpunan.ujung import Ujung, ujung_alinea
from selaras.periksa.naskah.unsur import HURUF, Alinea
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "URT"
NAMA = "Urutan di dalam daftar"
NAIK, TURUN = (HURUF["NAIK"], HURUF["LEBIH"]), (HURUF["TURUN"], HURUF["KURANG"])
DEKAT = 5  # tokens between a name and what is said of it
JARAK = 8  # tokens from «rentang» to its second end
ANTARA = 4  # tokens between the two names of a comparison


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, _klaim in b.klaim:
        daftar = [*daftar_alinea(a)]
        for d in daftar:
            yield from _rentang(d)
            sebut = d.sebut()
            if sebut:
                yield from _ujung(d, sebut)
                yield from _tempat(d, sebut)
                yield from _banding(d, sebut)


def _ujung(d: DaftarAngka, sebut: list[Penyebutan]) -> Iterator[Temuan | Benar]:
    h = d.keluarga.himpunan[0]
    for u in [*ujung_alinea(d.al), *_utama(d.al)]:
        if d.awal <= u.w < d.akhir:
            continue
        for p in (p for p in u.nama(sebut)[:1] if p.awal >= u.w_akhir or _sebagai(d.al, p, u)):
            puncak = {1: h.puncak(1), -1: h.puncak(-1), 0: h.puncak(1) | h.puncak(-1)}[u.arah]
            if p.baris in puncak:
                yield Benar(KODE, _lokasi(d.al, p), d.keluarga.label[p.baris])
            elif u.v < 0 or u.v in d.letak:
                n = min(h.puncak(u.arah or 1))
                yield _temuan(d, p, d.keluarga.label[n], _("{n} ({v})", n=d.keluarga.label[n], v=h.nilai[n].teks))


def _sebagai(al: Alinea, p: Penyebutan, u: Ujung) -> bool:
    """«Batu menjadi yang terendah»; «kunjungan terendah terjadi pada …» names a measure."""
    return any(x.teks.lower() in SEBAGAI for x in al.unsur[p.akhir : u.w])


def _utama(al: Alinea) -> Iterator[Ujung]:
    """«Kontributor utama … adalah X»."""
    for w, x in enumerate(al.unsur):
        if x.teks.lower() in UTAMA and w and al.unsur[w - 1].teks.lower() in PENYUMBANG:
            k = al.kalimat_ke[w]
            b = next((i for i in range(w, len(al.unsur)) if al.kalimat_ke[i] != k), len(al.unsur))
            yield Ujung(al, w, w + 1, 1, -1, w - 1, b)


def _tempat(d: DaftarAngka, sebut: list[Penyebutan]) -> Iterator[Temuan | Benar]:
    """«posisi kedua ditempati X», «X berada pada posisi tengah»: places from the largest."""
    h = d.keluarga.himpunan[0]
    urut = sorted(h.nilai, key=lambda n: -h.nilai[n].bil.nilai)
    if len({h.nilai[n].bil.nilai for n in urut}) != len(urut):
        return
    for i, x in enumerate(d.al.unsur[:-1]):
        ke = KE.get(d.al.unsur[i + 1].teks.lower())
        if x.teks.lower() not in TEMPAT or ke is None or d.awal <= i < d.akhir or ke > len(urut):
            continue
        if ke == -1 and len(urut) % 2 == 0:
            continue
        n = urut[len(urut) // 2 if ke == -1 else -1 if ke == -2 else ke - 1]
        p = _dekat(d.al, sebut, i)
        if p is not None and p.baris == n:
            yield Benar(KODE, _lokasi(d.al, p), d.keluarga.label[n])
        elif p is not None:
            yield _temuan(d, p, d.keluarga.label[n], f"{d.al.unsur[i + 1].teks}: {d.keluarga.label[n]} ({h.nilai[n].teks})")


def _dekat(al: Alinea, sebut: list[Penyebutan], i: int) -> Penyebutan | None:
    sesudah = next((p for p in sebut if 0 <= p.awal - i - 2 <= DEKAT and al.kalimat_ke[p.awal] == al.kalimat_ke[i]), None)
    if sesudah is not None and not any(al.kelas[j] in (HURUF["DAN"], HURUF["KOMA"], ".") for j in range(i + 2, sesudah.awal)):
        return sesudah
    sebelum = [p for p in sebut if 0 <= i - p.akhir <= DEKAT and al.kalimat_ke[p.awal] == al.kalimat_ke[i]]
    return sebelum[-1] if sebelum else None


def _banding(d: DaftarAngka, sebut: list[Penyebutan]) -> Iterator[Temuan | Benar]:
    """«X di bawah Y»: the order of the two numbers."""
    h, a = d.keluarga.himpunan[0], d.al
    for p, q in itertools.pairwise(sebut):
        if p.baris == q.baris or not 0 < q.awal - p.akhir <= ANTARA or a.kalimat_ke[p.awal] != a.kalimat_ke[q.awal]:
            continue
        kata = [i for i in range(p.akhir, q.awal) if a.kelas[i] in (*NAIK, *TURUN)]
        if len(kata) != 1 or any(a.kelas[i] in (HURUF["BELUM"], HURUF["KOMA"]) for i in range(p.akhir, q.awal)):
            continue
        beda = h.nilai[p.baris].bil.nilai - h.nilai[q.baris].bil.nilai
        hitungan = f"{h.nilai[p.baris].teks}, {h.nilai[q.baris].teks}"
        if (beda > 0) == (a.kelas[kata[0]] in NAIK):
            yield Benar(KODE, _lokasi(a, p), hitungan)
        elif beda:
            u = a.unsur[kata[0]]
            lok = a.unsur[p.awal].k.lokasi(a.unsur[p.awal].awal, u.akhir)
            pesan = _("tertulis «{k}», padahal {h}", k=lok.kutipan, h=hitungan)
            yield Temuan(KODE, "arah", "sedang", 0.85, lok, u.teks, "", hitungan, pesan, (_lokasi(a, q),))


def _rentang(d: DaftarAngka) -> Iterator[Temuan | Benar]:
    """«pada rentang a sampai b»: the least and the most of the list."""
    h, a = d.keluarga.himpunan[0], d.al
    nilai = [x.bil.nilai for x in h.nilai.values()]
    for i, u in enumerate(a.unsur):
        if u.teks.lower() not in RENTANG or d.awal <= i < d.akhir:
            continue
        dua = [j for j in range(i + 1, min(len(a.unsur), i + JARAK)) if a.kelas[j] == a.kelas[d.letak[0]] and j not in d.letak][:2]
        if len(dua) != 2:
            continue
        ujung = ((dua[0], min(nilai)), (dua[1], max(nilai)))
        salah = [(j, v) for j, v in ujung if a.unsur[j].nilai != v]
        if not salah:
            yield Benar(KODE, a.unsur[dua[0]].lokasi, _("rentang daftar"))
        elif len(salah) == 1 and a.unsur[salah[0][0]].nilai in nilai:
            j, v = salah[0]
            benar = next(x.teks for x in h.nilai.values() if x.bil.nilai == v)
            x = a.unsur[j]
            pesan = _("ujung rentang daftar itu {b}, tertulis {a}", a=x.teks, b=benar)
            yield Temuan(KODE, "silang", "sedang", 0.85, x.lokasi, x.teks, benar, "", pesan, tuple(a.unsur[n].lokasi for n in d.letak))


def _lokasi(al: Alinea, p: Penyebutan) -> Lokasi:
    return al.unsur[p.awal].k.lokasi(al.unsur[p.awal].awal, al.unsur[p.akhir - 1].akhir)


def _temuan(d: DaftarAngka, p: Penyebutan, benar: str, hitungan: str) -> Temuan:
    lok = _lokasi(d.al, p)
    pesan = _("tertulis {a}, sedangkan menurut angkanya {b}", a=lok.kutipan, b=hitungan)
    return Temuan(KODE, "silang", "sedang", 0.85, lok, lok.kutipan, benar, hitungan, pesan, tuple(d.al.unsur[i].lokasi for i in d.letak))
