"""What the chapters share: the numbers, the money, and narrative by section."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from selaras.angka import BILANGAN, Angka, Hitungan, Periode
from selaras.bahasa import _
from selaras.dokumen.model import Blok, Paragraf, Teks
from selaras.dokumen.susun import kalimat
from selaras.kinerja import SKALA_KINERJA, Polaritas, SkalaKategori
from selaras.laporan.anggaran import Anggaran, Serapan
from selaras.laporan.bahan import Bahan, Pejabat, PerjanjianKinerja, Renstra, Rpjmd, UnitKerja
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import bagian_narasi, isi_narasi
from selaras.laporan.peringatan import Peringatan, peringatan_ganda

_URUTAN = (_("Kedua"), _("Ketiga"), _("Keempat"), _("Kelima"))


class Alat:
    """One report in the making, of a year (a bare number) or of a part of it."""

    def __init__(self, bahan: Bahan, periode: Periode | int, skala: SkalaKategori = SKALA_KINERJA) -> None:
        self.bahan, self.periode, self.skala = bahan, Periode.dari(periode), skala

    @property
    def tahun(self) -> int:
        return self.periode.tahun

    @cached_property
    def buku(self) -> Buku:
        return Buku(self.bahan, self.periode)

    @cached_property
    def anggaran(self) -> Anggaran:
        return Anggaran(self.buku)

    @cached_property
    def peringatan(self) -> list[Peringatan]:
        """What must be said of the agency's own figures, those of its money among them."""
        return [*self.buku.peringatan, *peringatan_ganda(self.anggaran.tercatat_ganda())]

    @property
    def sampai(self) -> str:
        """What a sum since the year began is of: «tahun 2024», «sampai dengan triwulan II 2024»."""
        return self.periode.sebutan if self.periode.setahun else _("sampai dengan {p}", p=self.periode.sebutan)

    @property
    def instansi(self) -> str:
        return self.bahan.perangkat_daerah.nama

    @property
    def pendek(self) -> str:
        return self.bahan.perangkat_daerah.nama_pendek

    def p(self, pola: str, /, **isian: object) -> Paragraf:
        """A paragraph; ``{instansi}``, ``{pendek}``, ``{tahun}``, ``{periode}`` («triwulan II 2024») and ``{sampai}`` are always there."""
        return Paragraf(self.k(pola, **isian))

    def k(self, pola: str, /, **isian: object) -> Teks:
        dasar: dict[str, object] = {"instansi": self.instansi, "pendek": self.pendek, "tahun": str(self.tahun)}
        dasar |= {"periode": self.periode.sebutan, "sampai": self.sampai}
        return kalimat(pola, **(dasar | isian))

    def narasi(self, bagian: str, tingkat: int = 3) -> list[Blok]:
        """The narrative of a section, or nothing when nobody wrote one."""
        bagian = bagian_narasi(self.periode, bagian)
        n = next((n for n in self.bahan.narasi if n.tahun == self.tahun and n.bagian == bagian), None)
        return isi_narasi(n.isi, self.buku, f"narasi/{self.tahun}/{bagian}.md", tingkat) if n else []

    @cached_property
    def versi_renstra(self) -> list[Renstra]:
        """The plan in force and the versions that it changed, the first one first."""
        kini = self.buku.renstra
        sama = [r for r in self.bahan.renstra if (r.tahun_mulai, r.tahun_selesai) == (kini.tahun_mulai, kini.tahun_selesai)]
        return sorted((r for r in sama if r.versi <= kini.versi), key=lambda r: r.versi)

    def sasaran_pertama(self, program: str) -> str:
        """The first sasaran of the plan in force that a programme supports; '' when it supports none."""
        dukung = {d.sasaran for d in self.bahan.dukungan_program if d.program == program}
        return next((s.kode for s in self.buku.sasaran_aktif if s.kode in dukung), "")

    @cached_property
    def rpjmd(self) -> Rpjmd | None:
        """The plan of the region that the agency's own plan names, where it covers the year."""
        kode = self.buku.renstra.rpjmd if self.bahan.renstra else ""
        return next((r for r in self.bahan.rpjmd if r.kode == kode and r.tahun_mulai <= self.tahun <= r.tahun_selesai), None)

    @cached_property
    def unit(self) -> dict[str, UnitKerja]:
        return {u.kode: u for u in self.bahan.unit_kerja}

    def nama_unit(self, kode: str) -> str:
        return self.unit[kode].nama if kode in self.unit else ""

    @cached_property
    def kepala(self) -> Pejabat | None:
        puncak = {u.kode for u in self.bahan.unit_kerja if not u.induk}
        jabatan = {j.kode for j in self.bahan.jabatan if j.unit in puncak}
        return next((p for p in self.bahan.pejabat if p.jabatan in jabatan), None)

    @cached_property
    def nama_jabatan_kepala(self) -> str:
        nama = {j.kode: j.nama for j in self.bahan.jabatan}
        return nama[self.kepala.jabatan] if self.kepala else _("Kepala {nama}", nama=self.pendek)

    def tanda_tangan(self) -> tuple[str, ...]:
        k = self.kepala
        if k is None:
            return (self.nama_jabatan_kepala,)
        return (self.nama_jabatan_kepala, "", k.nama, k.pangkat, f"NIP {cetak_nip(k.nip)}")

    @property
    def tanda_contoh(self) -> str:
        """What an example says of itself on its cover and at the foot of every page."""
        return _("CONTOH: bukan dokumen resmi; penanda tangannya rekaan") if self.bahan.perangkat_daerah.contoh else ""

    @property
    def dasar_janji(self) -> str:
        """Where the targets of the year were promised: in its agreement, or where there is none in the plan alone."""
        renstra = self.buku.renstra.nama
        pk = self.buku.perjanjian
        return _("{pk} dan {renstra}", pk=self.nama_perjanjian(pk), renstra=renstra) if pk else renstra

    def nama_perjanjian(self, pk: PerjanjianKinerja) -> str:
        """«Perjanjian Kinerja Perubahan Tahun 2025»; a second revision in a year says that it is one, for two papers of one name cannot be told
        apart."""
        if pk.jenis != "perubahan":
            return _("Perjanjian Kinerja Tahun {t}", t=pk.tahun)
        perubahan = [p for p in self.buku.perjanjian_tahunan[pk.tahun] if p.jenis == pk.jenis]
        return _("Perjanjian Kinerja Perubahan{ke} Tahun {t}", ke=_ke(perubahan.index(pk) + 1), t=pk.tahun)

    def belum_termasuk(self, s: Serapan, pola: str = " (belum termasuk {n} rincian yang realisasinya {belum})") -> Teks:
        """What a total must say beside it when a part of it has no realisasi yet; nothing else."""
        if not s.belum:
            return ()
        n = Angka(
            Decimal(s.belum),
            BILANGAN,
            0,
            Hitungan(f"belum:{s.realisasi.identitas}", _("Rincian tanpa realisasi"), "banyaknya", (s.realisasi,)),
        )
        return kalimat(pola, n=n, belum=_("belum tercatat lengkap") if self.anggaran.bagian else _("belum tercatat"))

    @property
    def ibu_kota(self) -> str:
        return self.bahan.pemda.ibu_kota

    def polaritas(self, kode: str) -> Polaritas:
        return Polaritas(self.buku.indikator[kode].polaritas)


def _ke(n: int) -> str:
    """« Kedua», « Ketiga», … after a name; nothing for the first."""
    if n == 1:
        return ""
    return " " + (_URUTAN[n - 2] if n - 2 < len(_URUTAN) else _("Ke-{n}", n=n))


def cetak_nip(nip: str) -> str:
    """«19680708 199803 1 004»: birth date, start of service, sex, sequence."""
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
