"""Words around the name of an institution that speaks of itself."""

from __future__ import annotations

JENIS_INSTANSI = frozenset(
    """dinas badan rsud rumah kantor inspektorat sekretariat kecamatan puskesmas universitas politeknik direktorat balai kejaksaan pengadilan polres
    satuan biro bpbd bappeda bapenda bkpsdm bkad bpkad bkd diskominfo satpol rsu uptd upt""".split()
)
# What an institution does in its own report.
TINDAKAN = frozenset(
    """telah mampu berhasil berkomitmen senantiasa terus wajib bertanggung melaksanakan menjalankan menindaklanjuti menyelesaikan mencapai memperoleh
    menyusun memiliki mengelola""".split()
)
# A sentence with one of these speaks of others.
ORANG_LAIN = frozenset(
    """bersama kerja kerjasama koordinasi berkoordinasi sinergi rujukan dirujuk dibandingkan dibanding berbeda sementara sedangkan selain disusul
    oleh kepada dari antara dengan tertinggi terendah""".split()
)
SAMBUNG_NAMA = frozenset("dan serta , & / dr .".split())
# Where an area begins in a name: what stands before it says what the institution is, what stands behind it whose.
PENANDA_DAERAH = frozenset("kabupaten kab kota provinsi prov kecamatan kec".split())
# A sentence with one of these speaks of a neighbour, even with the same task.
KERJA_SAMA = frozenset(
    """bersama kerja kerjasama koordinasi berkoordinasi sinergi rujukan dirujuk dibandingkan dibanding bandingkan berbeda selain studi tiru banding
    kunjungan berkunjung belajar mutasi pindah dipindahkan tetangga perbatasan berbatasan replikasi mereplikasi direplikasi""".split()
)
# What a report calls itself, or what it tells of.
DOKUMEN_SENDIRI = frozenset(
    "laporan evaluasi kinerja ringkasan dokumen renja renstra lkjip lakip perjanjian rencana capaian akuntabilitas".split()
)
# A sentence that begins so sums up the report itself; one with a word of the second kind looks back.
RANGKUMAN = frozenset("demikian demikianlah secara umum akhir keseluruhan puji penyusunan maksud tujuan".split())
MENOLEH = frozenset(
    """sebelumnya lalu sejak dibanding dibandingkan terhadap nomor peraturan keputusan rekomendasi hasil evaluasi tindak renstra rpjmd periode hingga sampai
    dari semula terakhir data sensus audit reviu perubahan target rencana menjadi dilanjutkan melanjutkan""".split()
)
# Words that end a name of an institution.
PEMERINTAH = frozenset("pemerintah".split())
AKHIR_NAMA = frozenset("tahun triwulan semester bulan sampai s.d".split())
# Kinds whose name is one word of their task: «Dinas Perdagangan».
MENURUT_TUGAS = frozenset("dinas".split())
