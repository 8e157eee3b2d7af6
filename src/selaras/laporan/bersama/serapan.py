"""What was spent: together, and of each source of money by kind, programme and sub-kegiatan."""

from __future__ import annotations

from typing import Literal

from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Judul, Rujuk, Teks
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Serapan, urut_serapan
from selaras.laporan.bahan import SumberDana
from selaras.laporan.kalimat import bentuk, berdaftar, butir_titik_koma, daftar_kata
from selaras.laporan.tabel import baris, sel, tabel
from selaras.laporan.waktu import tanggal

KEPALA_SERAPAN = (_("Pagu (Rp)"), _("Realisasi (Rp)"), _("Serapan"), _("Sisa (Rp)"))


def serapan_anggaran(a: Alat) -> list[Blok]:
    """What was spent, together and of each source of money; nothing where no money is recorded."""
    if a.anggaran.seluruh is None:
        return []
    return [*_ringkasan(a), *(b for d in a.anggaran.sumber_dana for b in _sumber(a, d))]


def _rp(s: Serapan, nama: str = "", gaya: Literal["biasa", "jumlah", "kelompok"] = "biasa") -> Baris:
    """A row of money: bare amounts, for the head names the rupiah; the absorption with its percent sign."""
    return baris(nama or s.nama, sel(s.pagu, "polos"), sel(s.realisasi, "polos"), s.persen, sel(s.sisa_lengkap, "polos"), gaya=gaya)


def _ringkasan(a: Alat) -> list[Blok]:
    ang = a.anggaran
    assert ang.seluruh is not None
    isi = [_rp(s) for d in ang.sumber_dana if (s := ang.total(d.kode))]
    if len(isi) > 1:
        isi.append(_rp(ang.seluruh, _("Jumlah"), "jumlah"))
    s = ang.seluruh
    kepala = (_("Sumber dana"), *KEPALA_SERAPAN)
    if s.realisasi.nilai is None:
        kata = a.p("Anggaran tahun {tahun} berjumlah {p}; realisasinya belum tercatat. {t} merincinya menurut sumber dana.",
                   p=s.pagu, t=Rujuk("tabel-sumber"))  # fmt: skip
    else:
        kata = a.p(
            "Sampai dengan {akhir} anggaran {p} terealisasi {r} atau {x}{sisa}{belum}. {t} merincinya menurut sumber dana.",
            p=s.pagu, r=s.realisasi, x=s.persen, t=Rujuk("tabel-sumber"), akhir=tanggal(a.periode.hari_akhir),
            sisa=() if s.belum else a.k(", dengan sisa {s}", s=s.sisa), belum=a.belum_termasuk(s),
        )  # fmt: skip
    judul = _("Pagu dan realisasi menurut sumber dana {t}", t=a.sampai)
    return [kata, tabel("tabel-sumber", judul, kepala, isi, (28, 20, 20, 12, 20), "kaaaa", catatan=_catatan(a, s))]


def _catatan(a: Alat, s: Serapan) -> Teks:
    """Under a table whose total leaves lines out."""
    if not s.belum or s.realisasi.nilai is None:
        return ()
    pola = "Jumlah realisasi dan serapan belum termasuk {n} rincian yang realisasinya {belum}; karena itu sisanya tidak dijumlahkan."
    return a.belum_termasuk(s, pola)


def _sumber(a: Alat, d: SumberDana) -> list[Blok]:
    ang = a.anggaran
    total = ang.total(d.kode)
    if total is None:
        return []
    isian: dict[str, object] = {"d": d.nama, "p": total.pagu, "r": total.realisasi, "x": total.persen, "s": total.sisa}
    if total.realisasi.nilai is None:
        kata = a.p("Pagu {d} tahun {tahun} {p}; realisasinya belum tercatat.", **isian)
    elif total.pagu.nilai is None:
        kata = a.p("Realisasi {d} {sampai} {r}; pagunya tidak tercatat.", **isian)
    else:
        pola = "Realisasi {d} {sampai} {r} ({r:kata}) atau {x} dari pagu {p}{sisa}{belum}."
        kata = a.p(pola, **isian, sisa=() if total.belum else a.k("; sisanya {s}", s=total.sisa), belum=a.belum_termasuk(total))
    return [Judul(3, d.nama, f"anggaran-{d.kode}"), kata, *_jenis(a, d), *_program(a, d), *_sub_kegiatan(a, d)]


def _jenis(a: Alat, d: SumberDana) -> list[Blok]:
    jenis, jumlah = a.anggaran.jenis_belanja(d.kode), a.anggaran.total_jenis(d.kode)
    if jumlah is None:
        return []
    kunci = f"tabel-jenis-{d.kode}"
    judul = _("Pagu dan realisasi {d} menurut jenis belanja", d=d.nama)
    isi = [*map(_rp, jenis), _rp(jumlah, _("Jumlah"), "jumlah")]
    kepala = (_("Jenis belanja"), *KEPALA_SERAPAN)
    alt = a.k("Grafik batang pagu dan realisasi menurut jenis belanja{isi}.", isi=_tertinggi(a, jenis))
    seri = [(_("Pagu"), [s.pagu for s in jenis]), (_("Realisasi"), [s.realisasi for s in jenis])]
    return [
        a.p("{t} merinci menurut jenis belanja.", t=Rujuk(kunci)),
        tabel(kunci, judul, kepala, isi, (28, 20, 20, 12, 20), "kaaaa", catatan=_catatan(a, jumlah)),
        grafik.batang(f"grafik-jenis-{d.kode}", judul, alt, [s.nama for s in jenis], seri),
    ]


def _program(a: Alat, d: SumberDana) -> list[Blok]:
    per_program, total = a.anggaran.per_program(d.kode), a.anggaran.total(d.kode)
    if len(per_program) < 2 or total is None:
        return []
    kunci = f"tabel-program-{d.kode}"
    isi = [s for _p, s, _i in per_program]
    judul = _("Pagu dan realisasi {d} menurut program", d=d.nama)
    semua_baris = [*map(_rp, isi), _rp(total, _("Jumlah"), "jumlah")]
    kepala = (_("Program"), *KEPALA_SERAPAN)
    hasil: list[Blok] = [
        a.p("Menurut program, realisasinya disajikan pada {t}.", t=Rujuk(kunci)),
        tabel(kunci, judul, kepala, semua_baris, (34, 18, 18, 11, 19), "kaaaa", kecil=True, catatan=_catatan(a, total)),
    ]
    gambar = [(p.nama.removeprefix("Program "), s.persen) for p, s, _i in per_program if s.persen.nilai is not None]
    if gambar:
        alt = a.k("Grafik batang serapan menurut program{isi}.", isi=_tertinggi(a, isi))
        hasil.append(grafik.batang_mendatar(f"grafik-program-{d.kode}", _("Serapan {d} menurut program", d=d.nama), alt, gambar))
    return [*hasil, *_terendah(a, isi)]


def _sub_kegiatan(a: Alat, d: SumberDana) -> list[Blok]:
    """Every sub-kegiatan under its programme, whose own sums stand in its heading, and one total."""
    per_program, total = a.anggaran.per_program(d.kode), a.anggaran.total(d.kode)
    if total is None or not any(rinci for _p, _s, rinci in per_program):
        return []
    kunci = f"tabel-sub-{d.kode}"
    isi: list[Baris] = []
    nomor = 0
    for p, s, rinci in per_program:
        isi.append(_bernomor("", _rp(s, f"{p.kode} {p.nama}", "kelompok")))
        for r in rinci:
            nomor += 1
            isi.append(_bernomor(str(nomor), _rp(r)))
    isi.append(_bernomor("", _rp(total, _("Jumlah"), "jumlah")))
    judul = _("Pagu dan realisasi {d} menurut sub-kegiatan {t}", d=d.nama, t=a.sampai)
    kepala = (_("No"), _("Program dan sub-kegiatan"), *KEPALA_SERAPAN)
    hasil: list[Blok] = [
        a.p("Rincian setiap sub-kegiatan disajikan pada {t}.", t=Rujuk(kunci)),
        tabel(kunci, judul, kepala, isi, (5, 35, 17, 17, 10, 16), "tkaaaa", nomor_kolom=True, kecil=True, catatan=_catatan(a, total)),
    ]
    semua = [r for _p, _s, rinci in per_program for r in rinci]
    kosong = [r for r in semua if r.realisasi.nilai is None]
    for pola, pilih in (
        ("Sub-kegiatan berpagu nol tidak memiliki serapan: {isi}.", [r for r in semua if r.pagu.nilai == 0]),
        ("Realisasi sub-kegiatan berikut belum tercatat: {isi}.", [r for r in kosong if not r.sebagian]),
    ):
        if pilih:
            hasil.append(a.p(pola, isi=daftar_kata([r.nama for r in pilih])))
    butir = butir_titik_koma([a.k("{n} ({k})", n=r.nama, k=r.realisasi.kosong) for r in kosong if r.sebagian])
    return [*hasil, *berdaftar(a.k("Realisasi sub-kegiatan berikut baru tercatat sebagian, jadi tidak dihitung:"), butir)]


def _bernomor(nomor: str, x: Baris) -> Baris:
    return Baris((baris(nomor).sel[0], *x.sel), x.gaya)


def _tertinggi(a: Alat, isi: list[Serapan]) -> Teks:
    ada = urut_serapan(isi)
    return a.k("; serapan tertinggi {n} ({x})", n=ada[-1].nama, x=ada[-1].persen) if ada else ()


def _terendah(a: Alat, isi: list[Serapan]) -> list[Blok]:
    ada = urut_serapan(isi)
    if len(ada) < 2:
        return []
    x = ada[0]
    dasar = () if x.belum else a.k(", dengan sisa {s}", s=bentuk(x.sisa))
    return [
        a.p("Serapan terendah terdapat pada {n}, yaitu {x}{dasar}{belum}.", n=x.nama, x=x.persen, dasar=dasar, belum=a.belum_termasuk(x))
    ]
