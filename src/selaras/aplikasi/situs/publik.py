"""What anybody may read without an account: the editions that an agency has published, their files byte for byte, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from selaras.angka import TANPA_NILAI, Periode, cetak_bilangan
from selaras.aplikasi.layanan.terbit import TIPE
from selaras.aplikasi.pelaporan.models import BerkasTerbit, IsiTerbit, Terbitan
from selaras.aplikasi.pengukuran.models import Realisasi
from selaras.bahasa import _


@login_not_required
def daftar(request: HttpRequest) -> HttpResponse:
    """Agencies with their periods, the newest year first, and the files of the last edition of each."""
    semua = Terbitan.objects.select_related("perangkat_daerah__pemda").prefetch_related("berkas")
    urut = semua.order_by("perangkat_daerah__nama_pendek", "perangkat_daerah", "-tahun", "triwulan", "bulan", "-edisi")
    isi = []
    for instansi, milik in groupby(urut, key=lambda t: t.perangkat_daerah):
        akhir = [next(sama) for _periode, sama in groupby(milik, key=lambda t: t.periode)]
        isi.append((instansi, [(t, sorted(t.berkas.all(), key=lambda b: b.nama)) for t in akhir]))
    return render(request, "situs/publik.html", {"judul": _("Laporan yang telah terbit"), "terbit": isi})


@login_not_required
def periode(request: HttpRequest, pemda: str, kode: str, periode: Periode) -> HttpResponse:
    """An edition of one period: its results as they were, its files, and the other editions."""
    semua = list(_terbitan(pemda, kode, periode).prefetch_related("berkas"))
    terbitan = _pilih(semua, request)
    hasil = [_baris(r) for r in Realisasi.objects.filter(terbitan=terbitan).order_by("urutan")]
    berkas = sorted(terbitan.berkas.all(), key=lambda b: b.nama)
    judul = _("Kinerja {n} {t}", n=terbitan.perangkat_daerah.nama_pendek, t=periode.label)
    konteks = {"judul": judul, "terbitan": terbitan, "semua": semua, "hasil": hasil, "berkas": berkas, "milik": terbitan.perangkat_daerah}
    return render(request, "situs/publik_periode.html", konteks)


@login_not_required
def berkas(request: HttpRequest, pemda: str, kode: str, periode: Periode, nama: str) -> HttpResponse:
    """One published file. The web report opens in the browser; the others are downloaded."""
    terbitan = _pilih([t for t in _terbitan(pemda, kode, periode) if t.berkas.filter(nama=nama).exists()], request)
    jenis = nama.rpartition(".")[2]
    if jenis not in TIPE:
        raise Http404(_("Berkas ini tidak ada atau belum diterbitkan"))
    b = BerkasTerbit.objects.get(terbitan=terbitan, nama=nama)
    jawab = HttpResponse(bytes(IsiTerbit.objects.get(pk=b.sha256).isi), content_type=TIPE[jenis])
    jawab["Content-Disposition"] = str(content_disposition_header(jenis != "html", f"{kode}-{periode}-{nama}"))
    jawab["X-Content-SHA256"] = b.sha256
    return jawab


def _terbitan(pemda: str, kode: str, periode: Periode) -> Any:
    """The editions of a period, the newest first."""
    pada = {"tahun": periode.tahun, "triwulan": periode.triwulan, "bulan": periode.bulan}
    milik = Terbitan.objects.filter(perangkat_daerah__pemda__kode=pemda, perangkat_daerah__kode=kode, **pada)
    return milik.select_related("perangkat_daerah__pemda").order_by("-edisi")


def _pilih(semua: list[Terbitan], request: HttpRequest) -> Terbitan:
    """The edition asked for, else the last."""
    edisi = request.GET.get("edisi", "")
    for t in semua:
        if edisi in ("", str(t.edisi)):
            return t
    raise Http404(_("Berkas ini tidak ada atau belum diterbitkan"))


def _baris(r: Realisasi) -> dict[str, Any]:
    """A result as it was printed that day."""

    def tercetak(nilai: Decimal | None, desimal: int) -> str:
        return TANPA_NILAI if nilai is None else cetak_bilangan(nilai, desimal)

    target = tercetak(r.target, r.presisi)
    if r.target_atas is not None:
        target += f"–{tercetak(r.target_atas, r.presisi)}"
    return {"r": r, "target": target, "nilai": tercetak(r.nilai, r.presisi), "capaian": tercetak(r.capaian, 2)}
