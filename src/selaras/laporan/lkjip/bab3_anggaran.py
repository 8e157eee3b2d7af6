"""BAB III B. Realisasi Anggaran: murni and perubahan, jenis belanja, programme, sub-kegiatan, source of money, efficiency."""

from __future__ import annotations

from dataclasses import replace

from selaras.angka import TANPA_NILAI, Angka
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Judul, Rujuk
from selaras.kinerja import arah, mutlak, pertumbuhan, selisih
from selaras.laporan.alat import Alat
from selaras.laporan.bersama.data import KELOMPOK_ANGGARAN
from selaras.laporan.bersama.serapan import serapan_anggaran
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.perubahan_pagu import jumlah_perubahan, perubahan_pagu
from selaras.laporan.tabel import Isi, baris, sel, tabel


def realisasi_anggaran(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Judul(2, _("Realisasi Anggaran"), "anggaran")]
    ang = a.anggaran
    if ang.seluruh is None:
        return [*hasil, a.p("Belum ada data: anggaran tahun {tahun} tidak tercatat.")]
    return [*hasil, *_pagu(a), *_pagu_program(a), *serapan_anggaran(a), *_efisiensi(a), *a.narasi("anggaran")]


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
