"""The table of rights: role x action x scope x state. This is all there is; a right that is not here does not exist."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from django.db import models

from selaras.aplikasi.akun.models import Peran
from selaras.aplikasi.alur.aturan import LANGKAH, TERBUKA, Keadaan


class Tindakan(models.TextChoices):
    BACA_TERBIT = "baca_terbit", "membaca laporan yang telah terbit"
    LIHAT = "lihat", "melihat data dan laporan instansi"
    PERIKSA = "periksa", "memeriksa dokumen dan mengesampingkan temuannya"
    LIHAT_PEMERIKSAAN = "lihat_pemeriksaan", "melihat hasil pemeriksaan dokumen"
    UBAH_PEMERIKSAAN = "ubah_pemeriksaan", "membatalkan, mengulang, atau menghapus pemeriksaan dokumen"
    ISI_TARGET = "isi_target", "mengisi target indikator"
    ISI_REALISASI = "isi_realisasi", "mengisi realisasi indikator"
    ISI_NILAI_VARIABEL = "isi_nilai_variabel", "mengisi nilai variabel"
    ISI_REALISASI_ANGGARAN = "isi_realisasi_anggaran", "mengisi realisasi anggaran"
    ISI_PAGU = "isi_pagu", "mengisi pagu anggaran"
    ISI_KELUARAN = "isi_keluaran", "mengisi keluaran sub-kegiatan"
    ISI_ANALISIS = "isi_analisis", "menganalisis capaian indikator"
    TULIS_NARASI = "tulis_narasi", "menulis narasi laporan"
    AJUKAN = "ajukan", "mengajukan lembar"
    VERIFIKASI = "verifikasi", "memverifikasi lembar"
    SAHKAN = "sahkan", "mengesahkan lembar"
    KEMBALIKAN = "kembalikan", "mengembalikan lembar dengan alasan"
    BUKA = "buka", "membuka kembali lembar yang telah disahkan"
    ATUR_RANGKAP = "atur_rangkap", "mengatur boleh tidaknya rangkap tugas"
    HITUNG = "hitung", "menghitung dan menyimpan hasil"
    TERBITKAN = "terbitkan", "menerbitkan laporan"
    TUGASKAN = "tugaskan", "memberi tugas kepada akun"
    CABUT_TUGAS = "cabut_tugas", "mencabut tugas akun"
    MUAT_PAKET = "muat_paket", "memuat paket data instansi"
    UBAH_BERSAMA = "ubah_bersama", "mengubah baris yang dipakai bersama oleh beberapa instansi"


class LingkupHak(Enum):
    """Of what: of the whole agency, of one's own unit and those under it, or only of what one made oneself."""

    INSTANSI = "seluruh instansi"
    UNIT = "unit sendiri dan bawahannya"
    PRIBADI = "milik sendiri"


# Two that are no role of an account: who runs commands on the server, and anybody at all, with or without an account.
SISTEM = "sistem"
SIAPA_SAJA = "siapa-saja"
SEBUTAN_PERAN: dict[str, str] = {**{p.value: str(p.label) for p in Peran}, SISTEM: "Pengelola sistem", SIAPA_SAJA: "Siapa saja"}


@dataclass(frozen=True)
class Hak:
    """``peran`` may do ``tindakan`` within ``lingkup`` of its agency, while the sheet is in one of ``keadaan`` (empty: whatever it is)."""

    tindakan: Tindakan
    peran: str
    lingkup: LingkupHak = LingkupHak.INSTANSI
    keadaan: tuple[Keadaan, ...] = ()


_I, _U, _P = LingkupHak.INSTANSI, LingkupHak.UNIT, LingkupHak.PRIBADI
_ORANG_DALAM = (Peran.PENGELOLA, Peran.PERENCANA, Peran.BIDANG, Peran.KEPALA)
_PERENCANA_DAN_BIDANG = ((Peran.PERENCANA, _I), (Peran.BIDANG, _U))

HAK: tuple[Hak, ...] = (
    Hak(Tindakan.BACA_TERBIT, SIAPA_SAJA),
    *(Hak(Tindakan.LIHAT, p) for p in Peran),
    *(Hak(Tindakan.PERIKSA, p) for p in Peran),
    *(Hak(Tindakan.LIHAT_PEMERIKSAAN, p) for p in (*_ORANG_DALAM, Peran.INSPEKTORAT)),
    Hak(Tindakan.LIHAT_PEMERIKSAAN, Peran.PUBLIK, _P),
    *(Hak(Tindakan.UBAH_PEMERIKSAAN, p, _P) for p in Peran),
    Hak(Tindakan.ISI_TARGET, Peran.PERENCANA, _I, TERBUKA),
    *(Hak(Tindakan.ISI_REALISASI, p, di, TERBUKA) for p, di in _PERENCANA_DAN_BIDANG),
    *(Hak(Tindakan.ISI_NILAI_VARIABEL, p, di, TERBUKA) for p, di in _PERENCANA_DAN_BIDANG),
    Hak(Tindakan.ISI_REALISASI_ANGGARAN, Peran.PERENCANA, _I, TERBUKA),
    Hak(Tindakan.ISI_PAGU, Peran.PERENCANA, _I, TERBUKA),
    Hak(Tindakan.ISI_KELUARAN, Peran.PERENCANA, _I, TERBUKA),
    *(Hak(Tindakan.ISI_ANALISIS, p, di, TERBUKA) for p, di in _PERENCANA_DAN_BIDANG),
    Hak(Tindakan.TULIS_NARASI, Peran.PERENCANA, _I, TERBUKA),
    *(Hak(Tindakan.AJUKAN, p, di, LANGKAH["ajukan"].dari) for p, di in _PERENCANA_DAN_BIDANG),
    Hak(Tindakan.VERIFIKASI, Peran.PERENCANA, _I, LANGKAH["verifikasi"].dari),
    Hak(Tindakan.SAHKAN, Peran.KEPALA, _I, LANGKAH["sahkan"].dari),
    Hak(Tindakan.KEMBALIKAN, Peran.PERENCANA, _I, (Keadaan.DIAJUKAN,)),
    Hak(Tindakan.KEMBALIKAN, Peran.KEPALA, _I, LANGKAH["kembalikan"].dari),
    Hak(Tindakan.BUKA, Peran.KEPALA, _I, LANGKAH["buka"].dari),
    *(Hak(Tindakan.ATUR_RANGKAP, p) for p in (Peran.KEPALA, SISTEM)),
    *(Hak(Tindakan.HITUNG, p) for p in (Peran.PERENCANA, SISTEM)),
    *(Hak(Tindakan.TERBITKAN, p) for p in (Peran.KEPALA, SISTEM)),
    *(Hak(Tindakan.TUGASKAN, p) for p in (Peran.PENGELOLA, SISTEM)),
    *(Hak(Tindakan.CABUT_TUGAS, p) for p in (Peran.PENGELOLA, SISTEM)),
    *(Hak(Tindakan.MUAT_PAKET, p) for p in (Peran.PENGELOLA, Peran.PERENCANA, SISTEM)),
    Hak(Tindakan.UBAH_BERSAMA, SISTEM),
)
