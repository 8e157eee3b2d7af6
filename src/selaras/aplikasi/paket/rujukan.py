"""The reference page of the Data Package, written from the schema itself: ``docs/rujukan/paket.md``."""

from __future__ import annotations

from selaras.aplikasi.paket.baca import MANIFES
from selaras.aplikasi.paket.sah import RINCIAN
from selaras.aplikasi.paket.skema import KOLOM_PILIHAN, KUNCI_ACUAN, NAMA_TABEL, TABEL, VERSI, Kolom, TabelPaket

_TIPE = {"string": "teks", "integer": "bilangan bulat", "number": "angka", "date": "tanggal", "boolean": "true/false"}


def halaman_rujukan() -> str:
    """Every file with its columns: which are required, what they hold and what they refer to."""
    bagian = [
        f"# Paket data, versi {VERSI}",
        "Satu berkas CSV untuk satu tabel (UTF-8, koma, kepala di baris pertama); **tebal** berarti wajib diisi. Angka ditulis dengan titik "
        "desimal dan tanpa pemisah ribuan, tanggal `TTTT-BB-HH`. Kode unik di dalam instansi; kode RPJMD unik di dalam pemerintah daerahnya.",
        "Berkas berpemisah titik koma, seperti yang disimpan Excel berbahasa Indonesia, dibaca juga. Di sana koma boleh menjadi tanda desimal; "
        "angka yang dapat berarti ribuan maupun pecahan (`1.250`) ditolak dengan menyebut kedua cara menulisnya.",
        "Baris `wilayah`, `pemda`, `rpjmd`, dan `butir_rpjmd` dipakai bersama oleh semua instansi. Paket yang menulisnya lain dari yang "
        "tercatat ditolak bila instansi lain memakainya; `selaras muat --perbarui-bersama` mengubahnya dengan sengaja.",
        f"Kolom *pilihan* ({', '.join(f'`{n}`' for n in KOLOM_PILIHAN)}) boleh tidak ada di berkas. Tanpa `triwulan` dan `bulan` sebuah baris "
        "berlaku setahun penuh; keduanya tidak diisi bersamaan. Realisasi anggaran sebuah triwulan adalah yang dibelanjakan dalam triwulan itu, "
        "bukan sejak awal tahun.",
        f"Di samping berkas CSV, folder memuat `{MANIFES}`. Salin dari sebuah contoh, lalu ganti `name` dan `title`-nya; `selaras ekspor` "
        "menulisnya juga.",
        f"Setiap baris `pagu` dan `realisasi_anggaran` mengisi tepat satu dari {', '.join(f'`{n}`' for n in RINCIAN)}. Baris jenis belanja adalah "
        "uang yang sama dilihat dari sisi lain: jumlahnya sama dengan jumlah baris sub-kegiatan.",
        *(_tabel(t) for t in TABEL),
    ]
    return "\n\n".join(bagian) + "\n"


def _tabel(t: TabelPaket) -> str:
    kepala = (
        f"## {t.berkas}{' (wajib ada)' if t.wajib else ''}\n\nKunci: {', '.join(t.kunci)}.\n\n| kolom | isi | keterangan |\n|---|---|---|\n"
    )
    return kepala + "\n".join(_kolom(k) for k in t.kolom)


def _kolom(k: Kolom) -> str:
    nama = f"**{k.nama}**" if k.wajib else k.nama
    isi = f"kode di `{NAMA_TABEL[k.acuan]}.csv` ({KUNCI_ACUAN[k.acuan]})" if k.acuan else _TIPE[k.tipe]
    if k.pilihan:
        isi = ", ".join(f"`{p}`" for p in k.pilihan)
    bantuan = getattr(k.bidang, "help_text", "") or ""
    return f"| {nama} | {isi} | {f'pilihan; {bantuan}' if k.boleh_tiada else bantuan} |"
