"""Figures behind the indicators: groups over the years or triwulan as table, words and charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from selaras.angka import Angka, Periode
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Bentuk, Blok, Nilai, Rujuk, Teks
from selaras.dokumen.susun import t
from selaras.kinerja import pertumbuhan, selisih
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Variabel
from selaras.laporan.kalimat import bentuk_ringkas, daftar_kata, gabung, perubahan, terlalu_tajam
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.sektor import bidang
from selaras.laporan.tabel import Gaya, Isi, baris, kelompok, tabel
from selaras.laporan.waktu import rentang_periode
from selaras.rumus import nama_dipakai, urai

SEMILIAR = 10**9
_PERIODE_TERBANYAK = 5
KELOMPOK_ANGGARAN = "anggaran"  # parts of the ceiling, told with the money


def butir(isi: list[tuple[str, Angka]]) -> Teks:
    """«nama nilai; nama nilai», for the words that stand in for a chart."""
    hasil: Teks = ()
    for n, (nama, angka) in enumerate(isi):
        hasil = (*hasil, *t(("; " if n else "") + nama + " "), bentuk_ringkas(angka))
    return hasil


def tabel_kelompok(a: Alat, kode: str) -> list[Blok]:
    """A group of figures over the periods: table with the last change, the largest changes in words, and charts by unit."""
    deret = _deret(a, kode)
    variabel = [v for v in a.buku.kelompok(kode) if a.periode.setahun or _ada(a, v, deret)]
    if not deret or not variabel:
        return []
    kunci, judul = f"tabel-kelompok-{kode}", bidang(a).judul_kelompok(kode)
    rentang = rentang_periode(deret)
    uang = [a.buku.nilai(v.kode, y) for v in variabel if v.satuan == "rupiah" for y in deret]
    juta = len(deret) > 3 and any(x.nilai is not None and abs(x.nilai) >= SEMILIAR for x in uang)
    banding = len(deret) > 1 and deret[-1] == a.periode
    rinci: list[Baris] = []
    n = len(deret)
    for v in variabel:
        jutaan = juta and v.satuan == "rupiah"
        satuan = _("juta rupiah") if jutaan else v.satuan
        cara: Bentuk = "juta" if jutaan else "polos"
        per = a.buku.wilayah_tercatat(v.kode, deret)
        if per:  # by region: a heading and its regions; their sum is a variable of its own where somebody wants it
            rinci.append(kelompok(v.nama, 2 + n + banding))
        gaya: Gaya = "jumlah" if _total(a, v, variabel) else "biasa"
        for nama, nilai in per or [(v.nama, {x: a.buku.nilai(v.kode, x) for x in deret})]:
            isi: list[Isi] = [nama, satuan, *[nilai.get(x, "–") for x in deret]]
            x = baris(*isi, bentuk=cara, gaya=gaya)
            rinci.append(Baris((*x.sel, *baris(_tumbuh(nilai, deret)).sel), x.gaya) if banding else x)
    beda = [_("Perubahan {x}–{y}", x=deret[-2].singkat, y=deret[-1].singkat)] if banding else []
    kepala = (_("Uraian"), _("Satuan"), *[x.singkat for x in deret], *beda)
    lebar = (30, 10, *[60 / (n + banding)] * (n + banding))
    catatan = t(_("Jutaan rupiah dibulatkan; perubahannya dihitung dari nilai penuh, yang ada dalam data terlampir.")) if juta else ()
    return [
        a.p("{j} disajikan pada {t}.", j=judul, t=Rujuk(kunci)),
        tabel(kunci, f"{judul}, {rentang}", kepala, rinci, lebar, "kk" + "a" * (n + banding), kecil=n > 4, catatan=catatan),
        *(_perubahan_terbesar(a, variabel, deret) if banding else []),
        *_grafik_kelompok(a, kode, variabel, deret),
        *a.narasi(f"data-{kode}", 4),
    ]


def _deret(a: Alat, kode: str) -> Sequence[Periode]:
    """The years that a group has figures of; of shorter periods only the last five, which a page can hold."""
    semua = a.buku.periode_variabel(kode)
    return semua if a.periode.setahun else semua[-_PERIODE_TERBANYAK:]


def _ada(a: Alat, v: Variabel, deret: Sequence[Periode]) -> bool:
    """Has a figure anything to show? One that is told once a year stands in no table of parts of a year."""
    return bool(a.buku.wilayah_tercatat(v.kode, deret)) or any(a.buku.nilai(v.kode, x).ada for x in deret)


def _total(a: Alat, v: Variabel, variabel: list[Variabel]) -> bool:
    """Is it the sum of rows of its own table? A table has at most one such row, so that no reader adds two."""
    if not v.rumus or not _jumlah_sebaris(v, {x.kode for x in variabel}):
        return False
    return [x.kode for x in variabel if x.rumus and _jumlah_sebaris(x, {y.kode for y in variabel})][-1:] == [v.kode]


def _jumlah_sebaris(v: Variabel, kode: set[str]) -> bool:
    dipakai = set(nama_dipakai(urai(v.rumus)))
    return "+" in v.rumus and not set(v.rumus) & set("*/-(") and len(dipakai) > 1 and dipakai <= kode


def _tumbuh(nilai: Mapping[Periode, Angka], deret: Sequence[Periode]) -> Isi:
    """The last change: the growth of an amount or count, the difference of shares and indices; nothing where a period has no record."""
    kini, lalu = nilai.get(deret[-1]), nilai.get(deret[-2])
    if not kini or not lalu:
        return ""
    return pertumbuhan(kini, lalu) if kini.satuan.dimensi else Nilai(selisih(kini, lalu), "bersatuan")


def _perubahan_terbesar(a: Alat, variabel: list[Variabel], deret: Sequence[Periode]) -> list[Blok]:
    """The largest rise and the largest fall in words, and what changed too sharply to be believed; the table holds the rest."""
    kini, lalu = deret[-1], deret[-2]
    wajar: list[tuple[Angka, Variabel]] = []
    tajam: list[Variabel] = []
    for v in variabel:
        tumbuh = pertumbuhan(a.buku.nilai(v.kode, kini), a.buku.nilai(v.kode, lalu))
        if tumbuh.nilai is None or not a.buku.nilai(v.kode, kini).satuan.dimensi:
            continue
        if terlalu_tajam(tumbuh, a.buku.nilai(v.kode, kini), a.buku.nilai(v.kode, lalu)):
            tajam.append(v)
        elif tumbuh.bulat:
            wajar.append((tumbuh, v))
    wajar.sort(key=lambda x: x[0].bulat)
    # The two ends, told only where they are a rise and a fall.
    pilih = [v for x, v in wajar[-1:] if x.bulat > 0] + [v for x, v in wajar[:1] if x.bulat < 0]
    isi: list[Teks] = [perubahan(v.nama, a.buku.nilai(v.kode, kini), a.buku.nilai(v.kode, lalu), kini, lalu) for v in pilih]
    if tajam:
        nama = daftar_kata([dalam_kalimat(v.nama) for v in tajam])
        isi.append(a.k("Perubahan {nama} terlalu tajam untuk dibaca sebagai pertumbuhan; pendataannya perlu diperiksa.", nama=nama))
    return [a.p("{isi}", isi=gabung(*isi))] if isi else []


def _grafik_kelompok(a: Alat, kode: str, variabel: list[Variabel], deret: Sequence[Periode]) -> list[Blok]:
    """Charts by unit, each with at most three series of like size, so that the small ones can be seen too."""
    if len(deret) < 3 or len(variabel) > 12 or not a.periode.setahun:
        return []
    hasil: list[Blok] = []
    for satuan in dict.fromkeys(v.satuan for v in variabel):
        seri = [(v.nama, [a.buku.nilai(v.kode, x) for x in deret]) for v in variabel if v.satuan == satuan]
        sisa = sorted((s for s in seri if _puncak(s[1])), key=lambda s: -_puncak(s[1]))
        urut = 0
        while sisa:
            puncak = _puncak(sisa[0][1])
            gambar = [s for s in sisa if _puncak(s[1]) * 12 > puncak][:3]
            sisa = [s for s in sisa if s not in gambar]
            urut += 1
            judul = _(
                "{nama}, {x}",
                nama=daftar_kata([n if not k else dalam_kalimat(n) for k, (n, _isi) in enumerate(gambar)]),
                x=rentang_periode(deret),
            )
            alt = a.k("Grafik menurut {j}: {isi}.", j=str(a.periode.jenis), isi=_seri(gambar, deret))
            buat = grafik.batang if len(gambar) > 1 else grafik.garis
            kunci = f"grafik-{kode}-{satuan}" + (f"-{urut}" if urut > 1 else "")
            hasil.append(buat(kunci, judul, alt, [x.singkat for x in deret], gambar))
    return hasil


def _puncak(isi: list[Angka]) -> float:
    return max((abs(float(x.nilai)) for x in isi if x.nilai is not None), default=0.0)


def _seri(seri: list[tuple[str, list[Angka]]], deret: Sequence[Periode]) -> Teks:
    hasil: Teks = ()
    for n, (nama, isi) in enumerate(seri):
        ada = [(x.singkat, angka) for x, angka in zip(deret, isi, strict=True) if angka.nilai is not None]
        hasil = (*hasil, *t(("; " if n else "") + nama + ": "), *butir(ada))
    return hasil
