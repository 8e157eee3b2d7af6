"""BAB III B. Realisasi Anggaran: murni and perubahan, jenis belanja, programme, sub-kegiatan, source of money, efficiency."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from selaras.angka import TANPA_NILAI, Angka
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Judul, Rujuk, Teks
from selaras.kinerja import arah, mutlak, pertumbuhan, selisih
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Serapan, urut_serapan
from selaras.laporan.bahan import SumberDana
from selaras.laporan.kalimat import bentuk, daftar_kata
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.lkjip.bab3_data import KELOMPOK_ANGGARAN
from selaras.laporan.perubahan_pagu import jumlah_perubahan, perubahan_pagu
from selaras.laporan.tabel import Isi, baris, sel, tabel
from selaras.laporan.waktu import tanggal

KEPALA_SERAPAN = (_("Pagu (Rp)"), _("Realisasi (Rp)"), _("Serapan"), _("Sisa (Rp)"))


def realisasi_anggaran(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Judul(2, _("Realisasi Anggaran"), "anggaran")]
    ang = a.anggaran
    if ang.seluruh is None:
        return [*hasil, a.p("Belum ada data: anggaran tahun {tahun} tidak tercatat.")]
    return [*hasil, *_pagu(a), *_pagu_program(a), *serapan_anggaran(a), *_efisiensi(a), *a.narasi("anggaran")]


def serapan_anggaran(a: Alat) -> list[Blok]:
    """What was spent, together and of each source of money; nothing where no money is recorded."""
    if a.anggaran.seluruh is None:
        return []
    return [*_ringkasan(a), *(b for d in a.anggaran.sumber_dana for b in _sumber(a, d))]


def _rp(s: Serapan, nama: str = "", gaya: Literal["biasa", "jumlah", "kelompok"] = "biasa") -> Baris:
    """A row of money: bare amounts, for the head names the rupiah; the absorption with its percent sign."""
    return baris(nama or s.nama, sel(s.pagu, "polos"), sel(s.realisasi, "polos"), s.persen, sel(s.sisa_lengkap, "polos"), gaya=gaya)


def _pagu(a: Alat) -> list[Blok]:
    """From the first ceiling to the revised one."""
    ang, hasil = a.anggaran, list[Blok]()
    for d in ang.sumber_dana:
        murni, kini = ang.total_pagu_program("murni", d.kode), ang.total(d.kode)
        if murni is None or kini is None or ang.tahap == "murni":
            continue
        beda, ke = selisih(kini.pagu, murni), arah(kini.pagu, murni)
        isian: dict[str, object] = {"d": d.nama, "m": murni, "tahap": ang.tahap, "k": kini.pagu}
        if ke is None:
            continue
        if str(ke) == "tetap":
            hasil.append(a.p("Pagu {d} tahun {tahun} adalah {m} ({m:kata}); pada {tahap} anggaran pagu itu tetap.", **isian))
        else:
            hasil.append(
                a.p(
                    "Pagu {d} murni tahun {tahun} adalah {m} ({m:kata}). Pada {tahap} anggaran pagu itu {kata} {b} atau {p} sehingga menjadi {k} "
                    "({k:kata}).",
                    **isian, kata=_("bertambah") if str(ke) == "naik" else _("berkurang"),
                    b=mutlak(beda), p=mutlak(pertumbuhan(kini.pagu, murni)),
                )
            )  # fmt: skip
        if d == ang.sumber_dana[0]:
            hasil += _rincian_murni(a, murni)
    return hasil


def _pagu_program(a: Alat) -> list[Blok]:
    """What the revision did to each programme."""
    isi = perubahan_pagu(a.anggaran)
    if not isi:
        return []
    nama = {d.kode: d.nama for d in a.anggaran.sumber_dana}
    banyak_sumber = len({x.sumber for x in isi}) > 1
    rinci = []
    for x in isi:
        sebut = f"{x.program.nama} ({nama[x.sumber]})" if banyak_sumber else x.program.nama
        rinci.append(_dua_pagu(sebut, x.murni, x.kini))
    total = jumlah_perubahan(isi, f"{a.tahun}/seluruh", _("seluruh program")) if len(isi) > 1 else None
    if total:
        rinci.append(replace(_dua_pagu(_("Jumlah"), *total), gaya="jumlah"))
    kepala = (_("Program"), _("Pagu murni (Rp)"), _("Pagu {t} (Rp)", t=a.anggaran.tahap), _("Bertambah/berkurang (Rp)"), _("Perubahan"))
    judul = _("Pagu murni dan pagu {t} menurut program tahun {x}", t=a.anggaran.tahap, x=a.tahun)
    return [
        a.p("Perubahan itu tidak merata; {t} memperlihatkannya menurut program, dan pengaruhnya pada setiap sasaran dibahas di atas.",
            t=Rujuk("tabel-perubahan-pagu")),
        tabel("tabel-perubahan-pagu", judul, kepala, rinci, (38, 17, 17, 17, 11), "kaaaa", kecil=True),
    ]  # fmt: skip


def _dua_pagu(nama: str, murni: Angka | None, kini: Angka | None) -> Baris:
    """First ceiling, last ceiling and what changed: all of it for a programme that came with the revision; a dash for one that went with it."""
    ubah: tuple[Isi, Isi] = (TANPA_NILAI, TANPA_NILAI)
    if murni and kini:
        ubah = (sel(selisih(kini, murni), "polos"), pertumbuhan(kini, murni))
    elif kini:
        ubah = (sel(kini, "polos"), _("baru"))
    return baris(nama, *(sel(x, "polos") if x else TANPA_NILAI for x in (murni, kini)), *ubah)


def _rincian_murni(a: Alat, murni: Angka) -> list[Blok]:
    gaji = [v for v in a.bahan.variabel if v.kelompok == KELOMPOK_ANGGARAN and a.buku.nilai(v.kode, a.tahun).nilai is not None]
    hasil: list[Blok] = []
    for v in gaji:
        nilai = a.buku.nilai(v.kode, a.tahun)
        sisa = selisih(murni, nilai)
        if sisa.nilai is None or sisa.nilai < 0:
            continue
        hasil.append(
            a.p(
                "Pagu murni itu terdiri atas {nama} {n} dan belanja program/kegiatan {s}.",
                nama=dalam_kalimat(v.nama),
                n=nilai,
                s=sisa,
            )
        )
    return hasil


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
    pola = "Jumlah realisasi dan serapan belum termasuk {n} rincian yang realisasinya belum tercatat; karena itu sisanya tidak dijumlahkan."
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
    for pola, pilih in (
        ("Sub-kegiatan berpagu nol tidak memiliki serapan: {isi}.", [r for _p, _s, x in per_program for r in x if r.pagu.nilai == 0]),
        ("Realisasi sub-kegiatan berikut belum tercatat: {isi}.", [r for _p, _s, x in per_program for r in x if r.realisasi.nilai is None]),
    ):
        if pilih:
            hasil.append(a.p(pola, isi=daftar_kata([r.nama for r in pilih])))
    return hasil


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


def _efisiensi(a: Alat) -> list[Blok]:
    rinci = []
    for urut, s in enumerate(a.buku.sasaran_aktif, 1):
        uang, ef = a.anggaran.sasaran(s.kode), a.anggaran.efisiensi(s.kode)
        if uang is None or ef is None:
            continue
        kata = _("belum dapat dinilai") if ef.efisien is None else _("efisien") if ef.efisien else _("belum efisien")
        rinci.append(baris(str(urut), s.uraian, a.buku.capaian_sasaran(s.kode), uang.persen, sel(ef.nilai, "polos"), kata))
    if not rinci:
        return []
    kepala = (_("No"), _("Sasaran"), _("Capaian"), _("Serapan"), _("Selisih (persen poin)"), _("Penilaian"))
    return [
        Judul(3, _("Efisiensi penggunaan sumber daya"), "efisiensi"),
        a.p(
            "Efisiensi setiap sasaran pada {t} dihitung sebagai capaian kinerja dikurangi serapan anggaran program pendukungnya; disebut efisien "
            "bila capaian sekurang-kurangnya 100% dan serapan di bawah 100%.",
            t=Rujuk("tabel-efisiensi"),
        ),
        tabel("tabel-efisiensi", _("Efisiensi menurut sasaran strategis"), kepala, rinci, (5, 35, 15, 12, 18, 15), "tkaaat"),
    ]
