"""Units are checked before anything is computed, so that a wrong formula is refused when it is written."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from selaras.angka import BILANGAN, PERSEN, RASIO, Satuan, SatuanTakCocok
from selaras.angka.satuan import KELIPATAN, bagikan, jumlahkan, kalikan
from selaras.bahasa import _
from selaras.rumus.pohon import JumlahPerWilayah, Negatif, Operasi, Panggilan, Pengenal, RumusGalat, Simpul, Tetapan
from selaras.rumus.urai import urai


def satuan_rumus(rumus: str, kamus: Mapping[str, Satuan]) -> Satuan:
    """Unit of the result. Raises `RumusGalat` for an unknown name or for units that cannot be combined."""
    return _satuan(urai(rumus), rumus, kamus)


def uji_hasil(rumus: str, kamus: Mapping[str, Satuan], diharapkan: Satuan) -> None:
    """Raise `RumusGalat` unless the formula's result has the unit that the indicator declares."""
    hasil = satuan_rumus(rumus, kamus)
    if not diharapkan.menyatakan(hasil):
        raise RumusGalat(
            _("hasil rumus bersatuan {hasil}, padahal indikator bersatuan {harap}", hasil=hasil.nama, harap=diharapkan.nama), rumus, 0
        )


def _satuan(s: Simpul, rumus: str, kamus: Mapping[str, Satuan]) -> Satuan:
    try:
        return _hitung(s, rumus, kamus)
    except SatuanTakCocok as e:
        raise RumusGalat(str(e), rumus, s.posisi) from None


def _hitung(s: Simpul, rumus: str, kamus: Mapping[str, Satuan]) -> Satuan:
    match s:
        case Tetapan():
            return BILANGAN
        case Pengenal(kode=kode, posisi=posisi):
            if kode not in kamus:
                raise RumusGalat(_("variabel «{kode}» tidak ada{mirip}", kode=kode, mirip=_mirip(kode, kamus)), rumus, posisi)
            return kamus[kode]
        case Negatif(isi=isi) | JumlahPerWilayah(isi=isi):
            return _satuan(isi, rumus, kamus)
        case Operasi(tanda=tanda, kiri=kiri, kanan=kanan):
            a, b = _satuan(kiri, rumus, kamus), _satuan(kanan, rumus, kamus)
            if tanda == "*":
                return _kelipatan(kiri, a, kanan, b) or kalikan(a, b)
            if tanda == "/":
                return bagikan(a, b)
            if tanda in "+-":
                return jumlahkan(a, b, tanda)
            _wajib_sama(a, b, rumus, s.posisi)
            return BILANGAN
        case Panggilan(nama=nama, argumen=argumen, posisi=posisi):
            hasil = [_satuan(a, rumus, kamus) for a in argumen]
            if nama == "pertumbuhan":
                return PERSEN
            if nama == "selisih":
                return jumlahkan(hasil[0], hasil[-1], "-")
            if nama == "jika":
                hasil = hasil[1:]
            for lain in hasil[1:]:
                _wajib_sama(hasil[0], lain, rumus, posisi)
            return hasil[0]


def _wajib_sama(a: Satuan, b: Satuan, rumus: str, posisi: int) -> None:
    if not a.sama(b) and "bilangan" not in (a.jenis, b.jenis):
        raise RumusGalat(_("{a} tidak dapat dibandingkan dengan {b}", a=a.nama, b=b.nama), rumus, posisi)


def _kelipatan(kiri: Simpul, a: Satuan, kanan: Simpul, b: Satuan) -> Satuan | None:
    """Persen or per mil when a ratio is multiplied by the number 100 or 1000; None when it is not that."""
    for rasio, kali in ((a, kanan), (b, kiri)):
        if rasio.sama(RASIO) and isinstance(kali, Tetapan) and kali.nilai in KELIPATAN:
            return KELIPATAN[int(kali.nilai)]
    return None


def _mirip(kode: str, kamus: Mapping[str, Satuan]) -> str:
    dekat = get_close_matches(kode, kamus, n=1)
    return _("; mungkin maksudnya «{dekat}»", dekat=dekat[0]) if dekat else ""
