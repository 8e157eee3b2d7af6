from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LogoutView
from django.urls import include, path, register_converter

from selaras.aplikasi.situs import periksa, publik, views
from selaras.aplikasi.situs.periode import PeriodeDiAlamat

register_converter(PeriodeDiAlamat, "periode")

# The same pages of a part of a year; `ukur` of a year shows it triwulan by triwulan.
_periode = [
    path("", views.beranda, name="beranda_periode"),
    path("anggaran/", views.anggaran, name="anggaran_periode"),
    path("ukur/", views.ukur_periode, name="ukur_periode"),
    path("ukur/<slug:kode>/", views.indikator, name="indikator_periode"),
    path("laporan/", views.laporan, name="laporan_periode"),
    path("laporan/<slug:bab>/", views.laporan, name="bab_periode"),
]

urlpatterns = [
    path("", views.beranda, name="beranda"),
    path("masuk/", login_not_required(views.Masuk.as_view()), name="masuk"),
    path("publik/", publik.daftar, name="publik"),
    path("publik/<slug:pemda>/<slug:kode>/<int:tahun>/<str:nama>", publik.berkas, name="publik_berkas"),
    path("keluar/", LogoutView.as_view(), name="keluar"),
    path("rencana/", views.rencana, name="rencana"),
    path("rencana/pohon/", views.pohon, name="pohon"),
    path("perjanjian/", views.perjanjian, name="perjanjian"),
    path("ukur/", views.ukur, name="ukur"),
    path("ukur/<slug:kode>/", views.indikator, name="indikator"),
    path("anggaran/", views.anggaran, name="anggaran"),
    path("laporan/", views.laporan, name="laporan"),
    path("laporan/unduh/<str:nama>", views.unduh, name="unduh"),
    path("laporan/unduh/<periode:periode>/<str:nama>", views.unduh, name="unduh_periode"),
    path("laporan/<slug:bab>/", views.laporan, name="bab"),
    path("periksa/", periksa.daftar, name="periksa"),
    path("periksa/<int:kunci>/", periksa.hasil, name="periksa_hasil"),
    path("periksa/<int:kunci>/unduh/<slug:bentuk>/", periksa.unduh, name="periksa_unduh"),
    path("periksa/<int:kunci>/kesampingkan/", periksa.kesampingkan, name="periksa_kesampingkan"),
    path("periksa/<int:kunci>/batal/", periksa.batal, name="periksa_batal"),
    path("periksa/<int:kunci>/ulang/", periksa.ulang, name="periksa_ulang"),
    path("periksa/<int:kunci>/hapus/", periksa.hapus, name="periksa_hapus"),
    path("asal/<slug:kode>/", views.asal, name="asal"),
    path("<periode:periode>/", include(_periode)),
]
