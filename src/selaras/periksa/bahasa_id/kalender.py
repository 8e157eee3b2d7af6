"""Words of the calendar: months, weekdays, and what joins the two ends of a period."""

from __future__ import annotations

BULAN_KE: dict[str, int] = {
    "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "maret": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "juni": 6, "jun": 6,
    "juli": 7, "jul": 7, "agustus": 8, "agt": 8, "ags": 8, "agu": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11,
    "nopember": 11, "nov": 11, "nop": 11, "desember": 12, "des": 12,
}  # fmt: skip
NAMA_BULAN = ("", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember")
HARI_KE: dict[str, int] = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "jum’at": 4, "jumaat": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
# A weekday before a date only where nothing else is meant: «minggu ke-2 Januari», «setiap Senin» say no date.
BUKAN_HARI_SEBELUM = frozenset({"minggu"})
SAMPAI = (
    "sampai dengan",
    "s.d.",
    "s.d",
    "sd",
    "s/d",
    "s/d.",
    "hingga",
    "sampai",
    "sampai tanggal",
    "sampai dengan tanggal",
    "hingga tanggal",
    "-",
    "–",
    "—",
    "s.d. tanggal",
)
# Words that make two dates and a count of days one statement.
PEMICU_DURASI = frozenset(
    "terhitung setelah sejak penyelesaiannya penyelesaian selama berlaku jatuh lamanya masa jadi sehingga yaitu".split()
)
SATUAN_DURASI = frozenset({"hari", "tahun"})
LAPORAN_TAHUNAN = (
    "laporan kinerja",
    "laporan akuntabilitas kinerja",
    "lkjip",
    "lkj",
    "lakip",
    "laporan tahunan",
    "laporan keuangan",
    "laporan capaian kinerja",
    "laporan penyelenggaraan",
)
BUKAN_TAHUNAN = (
    "triwulan",
    "semester",
    "bulanan",
    "rencana",
    "renstra",
    "renja",
    "perjanjian kinerja",
    "rkt",
    "rpjmd",
    "interim",
    "tengah tahun",
    "evaluasi",
    "pedoman",
    "pakta",
    "peraturan",
    "keputusan",
    "surat",
    "notulen",
    "undangan",
    "nota",
)
# Months in which a report on the running year may be signed all the same.
BULAN_AKHIR = frozenset({11, 12})
