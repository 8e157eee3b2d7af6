"""Computing the results of a year, and making its report public."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, sebutan
from selaras.aplikasi.layanan.hitung import HasilIndikator, hitung_periode
from selaras.aplikasi.layanan.pengesahan import BelumDisahkan
from selaras.aplikasi.layanan.terbit import FORMAT, TidakAdaData
from selaras.aplikasi.layanan.terbitan import Beda, beda_terbit, terbitan_terakhir, terbitkan_periode
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pelaporan.models import Terbitan
from selaras.aplikasi.perintah.dasar import ambil_alasan, perintah, tolak, wajib_boleh
from selaras.bahasa import _
from selaras.dokumen.konsistensi import TidakSelaras
from selaras.laporan.narasi import NarasiGalat


@dataclass(frozen=True)
class Hitung:
    instansi: PerangkatDaerah
    periode: Periode | int


@dataclass(frozen=True)
class HasilHitung:
    """The results of today; of a year that is published also the last edition and where it says otherwise."""

    hasil: list[HasilIndikator]
    terbitan: Terbitan | None
    beda: list[Beda]


@dataclass(frozen=True)
class Terbitkan:
    """``folder``: where the files are written too; None: only kept and published. ``alasan``: why although sheets are not signed."""

    instansi: PerangkatDaerah
    periode: Periode | int
    folder: Path | None = None
    format_: tuple[str, ...] = FORMAT
    catatan: str = ""
    alasan: str = ""
    kemajuan: Callable[[str], None] = lambda _nama: None


@perintah()
def hitung(pelaku: Pelaku, masukan: Hitung) -> HasilHitung:
    """Compute every indicator of a year and keep the results. What is published stays as it is; the difference is told."""
    wajib_boleh(pelaku, Tindakan.HITUNG, Objek(masukan.instansi.pk))
    try:
        hasil = hitung_periode(masukan.instansi, masukan.periode)
    except TidakAdaData as e:
        tolak(str(e), "periode")
    terbitan = terbitan_terakhir(masukan.instansi, masukan.periode)
    return HasilHitung(hasil, terbitan, beda_terbit(terbitan, hasil) if terbitan else [])


@perintah(sendiri=True)
def terbitkan(pelaku: Pelaku, masukan: Terbitkan) -> Terbitan:
    """Make the next edition of a period's report public. Those before it stay. What is not signed is refused, or published with a reason."""
    wajib_boleh(pelaku, Tindakan.TERBITKAN, Objek(masukan.instansi.pk))
    akun = pelaku if isinstance(pelaku, Akun) else None
    alasan = ambil_alasan(masukan.alasan)
    try:
        return terbitkan_periode(
            masukan.instansi,
            masukan.periode,
            akun,
            sebutan(pelaku),
            masukan.folder,
            masukan.format_,
            masukan.kemajuan,
            masukan.catatan,
            alasan,
        )
    except BelumDisahkan as e:
        tolak(str(e), "alasan")
    except (TidakAdaData, NarasiGalat) as e:
        tolak(str(e))
    except TidakSelaras as e:
        tolak(_("laporan bertentangan dengan dirinya sendiri, tidak ada yang ditulis:\n{d}", d=e))
