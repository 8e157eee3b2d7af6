"""Every equation that a paragraph states about its own numbers and about the rows of tables that it names."""

from __future__ import annotations

from selaras.periksa.kendala.baris_tabel import IndeksBaris
from selaras.periksa.klaim.baca import Klaim, Sebutan, klaim_frasa
from selaras.periksa.klaim.baris import klaim_baris
from selaras.periksa.klaim.deret import klaim_deret
from selaras.periksa.klaim.pasang import klaim_pasang
from selaras.periksa.naskah.unsur import Alinea


def semua_klaim(a: Alinea, indeks: IndeksBaris | None = None) -> list[Klaim]:
    """Without ``indeks`` only what the paragraph says by itself."""
    s = Sebutan(a)
    tabel = [*klaim_baris(a, s, indeks)] if indeks is not None else []
    return [*klaim_frasa(a, s), *klaim_deret(a, s), *klaim_pasang(a, s), *tabel]
