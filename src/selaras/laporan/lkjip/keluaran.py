"""Outputs of sub-kegiatan, and the follow-up of the last evaluation (PermenPANRB 53/2014, lampiran II)."""

from __future__ import annotations

from decimal import Decimal

from selaras.angka import PERSEN, Angka, Hitungan, Tercatat, angka_kosong, satuan_dari
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Judul, Rujuk
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Keluaran, Program, Sasaran
from selaras.laporan.kalimat import rangkai, yang_kosong
from selaras.laporan.tabel import baris, kelompok, tabel


def angka_keluaran(x: Keluaran, kolom: str, nilai: Decimal | None, kosong: str) -> Angka:
    label = _("{kolom} keluaran {nama}, {t}", kolom=kolom.capitalize(), nama=x.nama, t=x.tahun)
    asal = Tercatat("keluaran", f"{x.tahun}/{x.sub_kegiatan}/{x.nomor}", kolom, label, x.sumber)
    if nilai is None:
        return angka_kosong(kosong or _("belum ada data: {kolom} tidak tercatat", kolom=kolom), satuan_dari(x.satuan), asal, x.presisi)
    return Angka(nilai, satuan_dari(x.satuan), x.presisi, asal)


def capaian_keluaran(target: Angka, realisasi: Angka, x: Keluaran) -> Angka:
    """Realisasi over target as they are printed."""
    label = _("Capaian keluaran {nama}, {t}", nama=x.nama, t=x.tahun)
    asal = Hitungan(
        f"capaian_keluaran:{x.tahun}/{x.sub_kegiatan}/{x.nomor}",
        label,
        "realisasi / target * 100",
        (realisasi, target),
        pola="{0} ÷ {1} × 100",
    )
    kosong = next((n.kosong for n in (realisasi, target) if n.nilai is None), "")
    if kosong or not target.bulat:
        return angka_kosong(kosong or _("target nol"), PERSEN, asal, 2)
    return Angka(realisasi.bulat / target.bulat * 100, PERSEN, 2, asal)


def keluaran(a: Alat, s: Sasaran) -> list[Blok]:
    """The outputs of the programmes that support a sasaran; a programme that supports two is shown with the first."""
    program = [p for p in a.buku.program_sasaran(s.kode) if a.sasaran_pertama(p.kode) == s.kode]
    judul = _("Keluaran program pendukung sasaran {n}, tahun {t}", n=a.buku.nomor_sasaran(s.kode), t=a.tahun)
    return _tabel(a, program, f"tabel-keluaran-{s.kode}", judul)


def keluaran_penunjang(a: Alat) -> list[Blok]:
    """The outputs of programmes that support no sasaran of the plan."""
    program = [p for p in a.bahan.program if not a.sasaran_pertama(p.kode)]
    return _tabel(a, program, "tabel-keluaran-penunjang", _("Keluaran program penunjang, tahun {t}", t=a.tahun))


def _tabel(a: Alat, program: list[Program], kunci: str, judul: str) -> list[Blok]:
    induk = {k.kode: k.program for k in a.bahan.kegiatan}
    isi: list[Baris] = []
    capaian: list[tuple[str, Angka]] = []
    for p in program:
        sub = [x for x in a.bahan.sub_kegiatan if induk.get(x.kegiatan) == p.kode]
        milik = [(s.nama, x) for s in sub for x in a.bahan.keluaran if x.tahun == a.tahun and x.sub_kegiatan == s.kode]
        if milik:
            isi += [kelompok(p.nama, 5), *(_baris(nama, x) for nama, x in milik)]
            capaian += [(x.nama, capaian_keluaran(*_angka(x), x)) for _nama, x in milik]
    if not isi:
        return []
    kepala = (_("Sub-kegiatan dan keluaran"), _("Satuan"), _("Target"), _("Realisasi"), _("Capaian"))
    return [
        a.p("{j} disajikan pada {t}.", j=judul, t=Rujuk(kunci)),
        tabel(kunci, judul, kepala, isi, (46, 14, 13, 13, 14), "kkaaa", kecil=True, catatan=yang_kosong(capaian)),
    ]


def _angka(x: Keluaran) -> tuple[Angka, Angka]:
    """Target and realisasi of an output."""
    return angka_keluaran(x, "target", x.target, ""), angka_keluaran(x, "realisasi", x.realisasi, x.kosong)


def _baris(sub: str, x: Keluaran) -> Baris:
    target, nyata = _angka(x)
    return baris(_("{sub}: {nama}", sub=sub, nama=x.nama), x.satuan, target, nyata, capaian_keluaran(target, nyata, x))


def tindak_lanjut(a: Alat) -> list[Blok]:
    """What was done in the year about the recommendations of the last evaluation."""
    isi = sorted((r for r in a.bahan.rekomendasi if r.tahun == a.tahun), key=lambda r: r.nomor)
    judul = Judul(2, _("Tindak Lanjut Hasil Evaluasi"), "tindak-lanjut")
    if not isi:
        return [
            judul,
            a.p(
                "Rekomendasi hasil evaluasi akuntabilitas kinerja sebelumnya belum tercatat, sehingga tindak lanjutnya belum dapat disajikan."
            ),
        ]
    status = {"selesai": _("selesai"), "proses": _("dalam proses"), "belum": _("belum ditindaklanjuti")}
    rinci = [baris(str(r.nomor), r.uraian, r.tindak_lanjut or "–", status.get(r.status, r.status)) for r in isi]
    banyak = [
        a.k("{n} {k}", n=a.buku.hitung_banyak(f"rekomendasi_{kode}", _("Rekomendasi {k}", k=kata), kunci), k=kata)
        for kode, kata in status.items()
        if (kunci := [str(r.nomor) for r in isi if r.status == kode])
    ]
    semua = a.buku.hitung_banyak("rekomendasi", _("Banyaknya rekomendasi"), [str(r.nomor) for r in isi])
    sumber = next((r.sumber for r in isi if r.sumber), "")
    dasar = _(" ({s})", s=sumber) if sumber else ""
    kepala = (_("No"), _("Rekomendasi"), _("Tindak lanjut tahun {t}", t=a.tahun), _("Status"))
    return [
        judul,
        a.p(
            "Dari {n} rekomendasi hasil evaluasi sebelumnya{dasar}, {isi}. {t} merincinya.",
            n=semua, dasar=dasar, isi=rangkai(banyak), t=Rujuk("tabel-rekomendasi"),
        ),
        tabel("tabel-rekomendasi", _("Tindak lanjut rekomendasi evaluasi, tahun {t}", t=a.tahun), kepala, rinci, (6, 40, 40, 14), "tkkk"),
    ]  # fmt: skip
