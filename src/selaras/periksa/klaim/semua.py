"""Every equation that a paragraph states about its own numbers and about the rows of tables that it names."""

from __future__ import annotations

from selaras.periksa.kendala.baris_tabel import IndeksBaris
from selaras.periksa.klaim.acuan import klaim_acuan
from selaras.periksa.klaim.arus import klaim_arus
from selaras.periksa.klaim.baca import DaftarSebut, Klaim, klaim_frasa
from selaras.periksa.klaim.baris import klaim_baris
from selaras.periksa.klaim.deret import klaim_deret
from selaras.periksa.klaim.kadar import klaim_kadar, klaim_lipat, klaim_rerata
from selaras.periksa.klaim.lingkup import Lingkup
from selaras.periksa.klaim.pasang import klaim_pasang
from selaras.periksa.klaim.porsi import klaim_porsi
from selaras.periksa.klaim.rumus import klaim_rumus
from selaras.periksa.klaim.sisa import klaim_sisa
from selaras.periksa.klaim.tabel import Dekat, Pembaca
from selaras.periksa.klaim.ubah import klaim_ubah
from selaras.periksa.naskah.unsur import Alinea


def semua_klaim(a: Alinea, indeks: IndeksBaris | None = None, dekat: Dekat | None = None) -> list[Klaim]:
    """Without ``indeks`` only what the paragraph says by itself; ``dekat`` are the tables in reach, with the names in the paragraph."""
    if not any(u.bil is not None for u in a.unsur):
        return []
    s = DaftarSebut(a)
    tabel = [*klaim_baris(a, s, indeks)] if indeks is not None else []
    lingkup = Lingkup(a, s)
    isyarat = [
        *klaim_ubah(lingkup),
        *klaim_porsi(lingkup),
        *klaim_sisa(lingkup),
        *klaim_arus(lingkup),
        *klaim_kadar(lingkup),
        *klaim_lipat(lingkup),
        *klaim_rerata(lingkup),
    ]
    if dekat is not None and dekat.meja:
        tabel += Pembaca(lingkup, dekat).klaim()
    return [*klaim_rumus(a, s), *klaim_frasa(a, s), *klaim_deret(a, s), *klaim_pasang(a, s), *klaim_acuan(a, s), *isyarat, *tabel]
