"""Every address with the right that it asks for. `HakMiddleware` refuses an address that stands here without one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LogoutView
from django.urls import URLPattern, include, path, register_converter

from selaras.aplikasi.alur.aturan import LANGKAH
from selaras.aplikasi.hak import Tindakan
from selaras.aplikasi.situs import formulir, periksa, publik, tugas, views
from selaras.aplikasi.situs.isian import FORMULIR, Formulir
from selaras.aplikasi.situs.periode import PeriodeDiAlamat

register_converter(PeriodeDiAlamat, "periode")

PINTU = "pintu"  # the door itself: to come in and to leave needs no right
TINDAKAN_ALAMAT: dict[str, Tindakan | str] = {}


def _alamat(jalan: str, tampilan: Callable[..., Any], nama: str, tindakan: Tindakan | str) -> URLPattern:
    TINDAKAN_ALAMAT[nama] = tindakan
    return path(jalan, tampilan, name=nama)


def _isi(f: Formulir, akhiran: str = "") -> URLPattern:
    """The address of a form of a row, with the right that filling it in asks for."""
    return _alamat(f"isi/{f.jalan}/", partial(formulir.isi_baris, f=f), f"isi_{f.jalan}{akhiran}", f.tindakan)


# The same pages of a part of a year; `ukur` of a year shows it triwulan by triwulan.
_periode = [
    _alamat("", views.beranda, "beranda_periode", Tindakan.LIHAT),
    _alamat("anggaran/", views.anggaran, "anggaran_periode", Tindakan.LIHAT),
    _alamat("ukur/", views.ukur_periode, "ukur_periode", Tindakan.LIHAT),
    _alamat("ukur/<slug:kode>/", views.indikator, "indikator_periode", Tindakan.LIHAT),
    _alamat("ukur/<slug:kode>/isi/", formulir.isi_realisasi, "isi_realisasi_periode", Tindakan.ISI_REALISASI),
    _alamat("laporan/", views.laporan, "laporan_periode", Tindakan.LIHAT),
    _alamat("laporan/<slug:bab>/", views.laporan, "bab_periode", Tindakan.LIHAT),
    *(_isi(f, "_periode") for f in FORMULIR.values()),
]

urlpatterns = [
    _alamat("", views.beranda, "beranda", Tindakan.LIHAT),
    _alamat("masuk/", login_not_required(views.Masuk.as_view()), "masuk", PINTU),
    _alamat("publik/", publik.daftar, "publik", Tindakan.BACA_TERBIT),
    _alamat("publik/<slug:pemda>/<slug:kode>/<periode:periode>/<str:nama>", publik.berkas, "publik_berkas", Tindakan.BACA_TERBIT),
    _alamat("publik/<slug:pemda>/<slug:kode>/<periode:periode>/", publik.periode, "publik_periode", Tindakan.BACA_TERBIT),
    _alamat("keluar/", LogoutView.as_view(), "keluar", PINTU),
    _alamat("rencana/", views.rencana, "rencana", Tindakan.LIHAT),
    _alamat("rencana/pohon/", views.pohon, "pohon", Tindakan.LIHAT),
    _alamat("perjanjian/", views.perjanjian, "perjanjian", Tindakan.LIHAT),
    _alamat("ukur/", views.ukur, "ukur", Tindakan.LIHAT),
    _alamat("ukur/<slug:kode>/", views.indikator, "indikator", Tindakan.LIHAT),
    _alamat("ukur/<slug:kode>/isi/", formulir.isi_realisasi, "isi_realisasi", Tindakan.ISI_REALISASI),
    _alamat("anggaran/", views.anggaran, "anggaran", Tindakan.LIHAT),
    _alamat("laporan/", views.laporan, "laporan", Tindakan.LIHAT),
    _alamat("laporan/unduh/<str:nama>", views.unduh, "unduh", Tindakan.LIHAT),
    _alamat("laporan/unduh/<periode:periode>/<str:nama>", views.unduh, "unduh_periode", Tindakan.LIHAT),
    _alamat("laporan/<slug:bab>/", views.laporan, "bab", Tindakan.LIHAT),
    _alamat("periksa/", periksa.daftar, "periksa", Tindakan.PERIKSA),
    _alamat("periksa/<int:kunci>/", periksa.hasil, "periksa_hasil", Tindakan.LIHAT_PEMERIKSAAN),
    _alamat("periksa/<int:kunci>/unduh/<slug:bentuk>/", periksa.unduh, "periksa_unduh", Tindakan.LIHAT_PEMERIKSAAN),
    _alamat("periksa/<int:kunci>/kesampingkan/", periksa.kesampingkan, "periksa_kesampingkan", Tindakan.LIHAT_PEMERIKSAAN),
    _alamat("periksa/<int:kunci>/batal/", periksa.batal, "periksa_batal", Tindakan.UBAH_PEMERIKSAAN),
    _alamat("periksa/<int:kunci>/ulang/", periksa.ulang, "periksa_ulang", Tindakan.UBAH_PEMERIKSAAN),
    _alamat("periksa/<int:kunci>/hapus/", periksa.hapus, "periksa_hapus", Tindakan.UBAH_PEMERIKSAAN),
    _alamat("tugas/", tugas.tugas, "tugas", Tindakan.LIHAT),
    _alamat("tugas/rangkap/", tugas.rangkap, "atur_rangkap", Tindakan.ATUR_RANGKAP),
    _alamat("tugas/<int:kunci>/", tugas.lembar, "lembar", Tindakan.LIHAT),
    *(_alamat(f"tugas/<int:kunci>/{n}/", partial(tugas.langkah, nama=n), f"langkah_{n}", Tindakan(n)) for n in LANGKAH),
    *(_isi(f) for f in FORMULIR.values()),
    _alamat("asal/<slug:kode>/", views.asal, "asal", Tindakan.LIHAT),
    path("<periode:periode>/", include(_periode)),
]
