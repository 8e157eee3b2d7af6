"""Words around the name of an institution that speaks of itself."""

from __future__ import annotations

JENIS_INSTANSI = frozenset(
    """dinas badan rsud rumah kantor inspektorat sekretariat kecamatan puskesmas universitas politeknik direktorat balai kejaksaan pengadilan polres
    satuan biro""".split()
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
