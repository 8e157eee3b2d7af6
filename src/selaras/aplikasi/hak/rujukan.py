"""The reference page of rights, written from the table itself: ``docs/rujukan/hak.md``."""

from __future__ import annotations

from selaras.aplikasi.alur.aturan import LANGKAH, TERKUNCI, Keadaan
from selaras.aplikasi.hak.tabel import HAK, SEBUTAN_PERAN, LingkupHak, Tindakan


def halaman_rujukan() -> str:
    """Every action with who may do it, of what, and when; then the states and the steps between them."""
    pemegang: dict[tuple[Tindakan, str, str], list[str]] = {}
    for h in sorted(HAK, key=lambda h: list(Tindakan).index(h.tindakan)):
        pemegang.setdefault((h.tindakan, _lingkup(h.lingkup, h.peran), _keadaan(h.keadaan)), []).append(SEBUTAN_PERAN[h.peran])
    baris = [f"| {t.label} (`{t.value}`) | {', '.join(p)} | {di} | {saat} |" for (t, di, saat), p in pemegang.items()]
    langkah = [f"| {n} | {_keadaan(x.dari)} | {x.ke.label} | {'wajib' if x.beralasan else 'boleh kosong'} |" for n, x in LANGKAH.items()]
    return "\n".join(
        [
            "# Hak dan alur",
            "",
            "Yang tidak tertulis di tabel ini ditolak. Peran berlaku di instansi tempat akun bertugas, selama masa tugasnya; akun tanpa tugas tidak",
            "melihat apa pun, dan tanpa akun hanya yang telah terbit yang dapat dibaca. Tabel ini dicetak dari `hak/tabel.py`.",
            "",
            "| tindakan | peran | atas | selama keadaan lembar |",
            "|---|---|---|---|",
            *baris,
            "",
            "## Alur lembar",
            "",
            f"Terkunci, juga bagi basis data: {_keadaan(TERKUNCI)}. Lembar baru: {Keadaan.DRAF.label}.",
            "",
            "| langkah | dari | ke | alasan |",
            "|---|---|---|---|",
            *langkah,
            "",
        ]
    )


def _lingkup(lingkup: LingkupHak, peran: str) -> str:
    return "semua instansi" if peran in ("sistem", "siapa-saja") else lingkup.value


def _keadaan(daftar: tuple[Keadaan, ...]) -> str:
    return ", ".join(str(k.label) for k in daftar) or "apa pun"
