"""What anybody may read without an account: the files that an agency has published, byte for byte, and nothing else."""

from __future__ import annotations

from itertools import groupby

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from selaras.aplikasi.layanan.terbit import TIPE
from selaras.aplikasi.pelaporan.models import BerkasTerbit, IsiTerbit
from selaras.bahasa import _

_UMUM = BerkasTerbit.objects.filter(terbitan__isnull=False).select_related("perangkat_daerah__pemda", "terbitan")


@login_not_required
def daftar(request: HttpRequest) -> HttpResponse:
    """Agencies with their years, the newest first, and the files of each."""
    urut = _UMUM.all().order_by("perangkat_daerah__nama_pendek", "perangkat_daerah", "-tahun", "nama")
    isi = [
        (instansi, [(tahun, list(berkas)) for tahun, berkas in groupby(per_instansi, key=lambda b: b.tahun)])
        for instansi, per_instansi in groupby(urut, key=lambda b: b.perangkat_daerah)
    ]
    return render(request, "situs/publik.html", {"judul": _("Laporan yang telah terbit"), "terbit": isi})


@login_not_required
def berkas(request: HttpRequest, pemda: str, kode: str, tahun: int, nama: str) -> HttpResponse:
    """One published file. The web report opens in the browser; the others are downloaded."""
    cocok = _UMUM.all().filter(perangkat_daerah__pemda__kode=pemda, perangkat_daerah__kode=kode, tahun=tahun, nama=nama)
    b = cocok.order_by("-terbitan__edisi").first()
    jenis = nama.rpartition(".")[2]
    if b is None or jenis not in TIPE:
        raise Http404(_("Berkas ini tidak ada atau belum diterbitkan"))
    jawab = HttpResponse(bytes(IsiTerbit.objects.get(pk=b.sha256).isi), content_type=TIPE[jenis])
    jawab["Content-Disposition"] = str(content_disposition_header(jenis != "html", f"{kode}-{tahun}-{nama}"))
    jawab["X-Content-SHA256"] = b.sha256
    return jawab
