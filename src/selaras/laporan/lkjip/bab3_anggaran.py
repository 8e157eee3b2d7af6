"""BAB III B. Realisasi Anggaran: murni and perubahan, jenis belanja, programme, sub-kegiatan, source of money, efficiency."""

from __future__ import annotations

from typing import Literal

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Judul, Rujuk, Teks, t
from selaras.kinerja import arah, mutlak, pertumbuhan, selisih
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Serapan, urut_serapan
from selaras.laporan.bahan import SumberDana
from selaras.laporan.buku import dalam_kalimat
from selaras.laporan.kalimat import bentuk, daftar_kata
from selaras.laporan.tabel import baris, kelompok, sel, tabel

KEPALA_SERAPAN = (_("Pagu (Rp)"), _("Realisasi (Rp)"), _("Serapan"), _("Sisa (Rp)"))


def realisasi_anggaran(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Judul(2, _("Realisasi Anggaran"), "anggaran")]
    ang = a.anggaran
    if ang.seluruh is None:
        return [*hasil, a.p("Belum ada data: anggaran tahun {tahun} tidak tercatat.")]
    hasil += [*_pagu(a), *_ringkasan(a)]
    for d in ang.sumber_dana:
        hasil += _sumber(a, d)
    return [*hasil, *_efisiensi(a), *a.narasi("anggaran")]


def _rp(s: Serapan, nama: str = "", gaya: Literal["biasa", "jumlah"] = "biasa") -> Baris:
    """A row of money: bare amounts, for the head names the rupiah; the absorption with its percent sign."""
    return baris(nama or s.nama, sel(s.pagu, "polos"), sel(s.realisasi, "polos"), s.persen, sel(s.sisa, "polos"), gaya=gaya)


def _pagu(a: Alat) -> list[Blok]:
    """From the first ceiling to the revised one."""
    ang, hasil = a.anggaran, list[Blok]()
    for d in ang.sumber_dana:
        murni, kini = ang.total_pagu_program("murni", d.kode), ang.total(d.kode)
        if murni is None or kini is None or ang.tahap == "murni":
            continue
        beda, ke = selisih(kini.pagu, murni), arah(kini.pagu, murni)
        kata = {"naik": _("bertambah"), "turun": _("berkurang")}.get(str(ke), _("tetap"))
        hasil.append(
            a.p(
                "Pagu {d} murni tahun {tahun} adalah {m} ({m:kata}). Pada {tahap} pagu itu {kata} {b} atau {p} sehingga menjadi {k} ({k:kata}).",
                d=d.nama, m=murni, tahap=_("APBD perubahan") if ang.tahap == "perubahan" else ang.tahap, kata=kata,
                b=mutlak(beda), p=mutlak(pertumbuhan(kini.pagu, murni)), k=kini.pagu,
            )
        )  # fmt: skip
        hasil += _rincian_murni(a, murni)
    return hasil


def _rincian_murni(a: Alat, murni: Angka) -> list[Blok]:
    gaji = [v for v in a.bahan.variabel if v.kelompok == "anggaran" and a.buku.nilai(v.kode, a.tahun).nilai is not None]
    hasil: list[Blok] = []
    for v in gaji:
        nilai = a.buku.nilai(v.kode, a.tahun)
        sisa = selisih(murni, nilai)
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
    return [
        a.p(
            "Sampai dengan 31 Desember {tahun} anggaran {p} terealisasi {r} atau {x}, dengan sisa {sisa}. {t} merincinya menurut sumber dana.",
            p=s.pagu,
            r=s.realisasi,
            x=s.persen,
            sisa=s.sisa,
            t=Rujuk("tabel-sumber"),
        ),
        tabel(
            "tabel-sumber",
            _("Pagu dan realisasi menurut sumber dana tahun {t}", t=a.tahun),
            (_("Sumber dana"), *KEPALA_SERAPAN),
            isi,
            (28, 20, 20, 12, 20),
            "kaaaa",
        ),
    ]


def _sumber(a: Alat, d: SumberDana) -> list[Blok]:
    ang = a.anggaran
    total = ang.total(d.kode)
    if total is None:
        return []
    hasil: list[Blok] = [
        Judul(3, d.nama, f"anggaran-{d.kode}"),
        a.p(
            "Realisasi {d} tahun {tahun} {r} ({r:kata}) atau {x} dari pagu {p}; sisanya {s}.",
            d=d.nama,
            r=total.realisasi,
            x=total.persen,
            p=total.pagu,
            s=total.sisa,
        ),
    ]
    if jenis := ang.jenis_belanja(d.kode):
        jumlah = ang.total_jenis(d.kode)
        assert jumlah is not None
        kunci = f"tabel-jenis-{d.kode}"
        alt = a.k("Grafik batang pagu dan realisasi menurut jenis belanja{isi}.", isi=_tertinggi(a, jenis))
        hasil += [
            a.p("{t} merinci menurut jenis belanja.", t=Rujuk(kunci)),
            tabel(
                kunci,
                _("Pagu dan realisasi {d} menurut jenis belanja", d=d.nama),
                (_("Jenis belanja"), *KEPALA_SERAPAN),
                [*map(_rp, jenis), _rp(jumlah, _("Jumlah"), "jumlah")],
                (28, 20, 20, 12, 20),
                "kaaaa",
            ),
            grafik.batang(
                f"grafik-jenis-{d.kode}",
                _("Pagu dan realisasi menurut jenis belanja"),
                alt,
                [s.nama for s in jenis],
                [(_("Pagu"), [s.pagu for s in jenis]), (_("Realisasi"), [s.realisasi for s in jenis])],
                ringkas=True,
            ),
        ]
    hasil += _program(a, d)
    return hasil


def _program(a: Alat, d: SumberDana) -> list[Blok]:
    ang = a.anggaran
    per_program, total = ang.per_program(d.kode), ang.total(d.kode)
    assert total is not None
    hasil: list[Blok] = []
    if len(per_program) > 1:
        kunci = f"tabel-program-{d.kode}"
        alt = a.k("Grafik batang serapan menurut program{isi}.", isi=_tertinggi(a, [s for _p, s, _i in per_program]))
        hasil += [
            a.p("Menurut program, realisasinya disajikan pada {t} dan {g}.", t=Rujuk(kunci), g=Rujuk(f"grafik-program-{d.kode}")),
            tabel(
                kunci,
                _("Pagu dan realisasi {d} menurut program", d=d.nama),
                (_("Program"), *KEPALA_SERAPAN),
                [*[_rp(s) for _p, s, _i in per_program], _rp(total, _("Jumlah"), "jumlah")],
                (34, 18, 18, 11, 19),
                "kaaaa",
                kecil=True,
            ),
            grafik.batang_mendatar(
                f"grafik-program-{d.kode}",
                _("Serapan {d} menurut program", d=d.nama),
                alt,
                [(p.nama.removeprefix("Program "), s.persen) for p, s, _i in per_program],
            ),
            *_terendah(a, [s for _p, s, _i in per_program]),
        ]
    kunci = f"tabel-sub-{d.kode}"
    isi: list[Baris] = []
    nomor = 0
    for p, s, rinci in per_program:
        isi.append(kelompok(f"{p.kode} {p.nama}", 6))
        for r in rinci:
            nomor += 1
            x = _rp(r)
            isi.append(Baris((baris(str(nomor)).sel[0], *x.sel)))
        if len(per_program) > 1:
            x = _rp(s, _("Jumlah program"), "jumlah")
            isi.append(Baris((baris("").sel[0], *x.sel), "jumlah"))
    x = _rp(total, _("Jumlah seluruhnya"), "jumlah")
    isi.append(Baris((baris("").sel[0], *x.sel), "jumlah"))
    hasil += [
        a.p("Rincian setiap sub-kegiatan disajikan pada {t}.", t=Rujuk(kunci)),
        tabel(
            kunci,
            _("Pagu dan realisasi {d} menurut sub-kegiatan tahun {t}", d=d.nama, t=a.tahun),
            (_("No"), _("Sub-kegiatan"), *KEPALA_SERAPAN),
            isi,
            (5, 35, 17, 17, 10, 16),
            "tkaaaa",
            nomor_kolom=True,
            kecil=True,
        ),
    ]
    nol = [r.nama for _p, _s, rinci in per_program for r in rinci if not r.pagu.nilai]
    if nol:
        hasil.append(a.p("Sub-kegiatan berpagu nol tidak memiliki serapan: {isi}.", isi=daftar_kata(nol)))
    return hasil


def _tertinggi(a: Alat, isi: list[Serapan]) -> Teks:
    ada = urut_serapan(isi)
    return a.k("; serapan tertinggi {n} ({x})", n=ada[-1].nama, x=ada[-1].persen) if ada else ()


def _terendah(a: Alat, isi: list[Serapan]) -> list[Blok]:
    ada = urut_serapan(isi)
    if not ada:
        return []
    x = ada[0]
    return [a.p("Serapan terendah terdapat pada {n}, yaitu {x}, dengan sisa {s}.", n=x.nama, x=x.persen, s=bentuk(x.sisa))]


def _efisiensi(a: Alat) -> list[Blok]:
    rinci = []
    for s in a.buku.sasaran_aktif:
        uang, ef = a.anggaran.sasaran(s.kode), a.anggaran.efisiensi(s.kode)
        if uang is None or ef is None:
            continue
        kata = _("belum dapat dinilai") if ef.efisien is None else _("efisien") if ef.efisien else _("belum efisien")
        rinci.append(baris(str(s.nomor), s.uraian, a.buku.capaian_sasaran(s.kode), uang.persen, ef.nilai, kata))
    if not rinci:
        return []
    kepala = (_("No"), _("Sasaran"), _("Capaian"), _("Serapan"), _("Selisih"), _("Penilaian"))
    return [
        Judul(3, _("Efisiensi penggunaan sumber daya"), "efisiensi"),
        a.p(
            "Efisiensi setiap sasaran pada {t} dihitung sebagai capaian kinerja dikurangi serapan anggaran program pendukungnya; disebut efisien "
            "bila capaian sekurang-kurangnya 100% dan serapan di bawah 100%.",
            t=Rujuk("tabel-efisiensi"),
        ),
        tabel(
            "tabel-efisiensi",
            _("Efisiensi menurut sasaran strategis"),
            kepala,
            rinci,
            (5, 35, 15, 12, 18, 15),
            "tkaaat",
            catatan=t(_("Selisih dalam persen poin.")),
        ),
    ]
