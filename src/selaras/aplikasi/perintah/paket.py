"""Loading a package, or seeing what it would change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from selaras.aplikasi.hak import Objek, Pelaku, Tindakan
from selaras.aplikasi.paket import muat
from selaras.aplikasi.perintah.dasar import Ditolak, GalatIsian, perintah, wajib_boleh


@dataclass(frozen=True)
class MuatPaket:
    """``pratinjau``: tell what would change, change nothing. ``perbarui_bersama``: also rows that other agencies use."""

    folder: Path
    pratinjau: bool = False
    perbarui_bersama: bool = False
    kemajuan: Callable[[str], None] = lambda _tabel: None


@perintah(sendiri=True)
def muat_paket(pelaku: Pelaku, masukan: MuatPaket) -> muat.HasilMuat:
    """Load the package of an agency: all of it or nothing, and never over what people filled in here."""
    try:
        paket = muat.baca_sah(masukan.folder)
        lama = muat.instansi_paket(paket)
        wajib_boleh(pelaku, Tindakan.MUAT_PAKET, Objek(lama.pk if lama else None))
        if masukan.perbarui_bersama:
            wajib_boleh(pelaku, Tindakan.UBAH_BERSAMA, Objek())
        return muat.muat_paket(masukan.folder, masukan.kemajuan, masukan.perbarui_bersama, masukan.pratinjau, paket)
    except muat.PaketDitolak as e:
        raise Ditolak([GalatIsian(g.tempat, g.pesan) for g in e.galat]) from None
