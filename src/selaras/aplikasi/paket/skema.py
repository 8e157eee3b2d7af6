"""The tables of a package: which file holds which model, what its columns are, and the Table Schema that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models.functions import Collate

from selaras.aplikasi.anggaran import models as anggaran
from selaras.aplikasi.evaluasi import models as evaluasi
from selaras.aplikasi.organisasi import models as organisasi
from selaras.aplikasi.penghargaan import models as penghargaan
from selaras.aplikasi.pengukuran import models as pengukuran
from selaras.aplikasi.perencanaan import models as perencanaan

VERSI = "2"
# Columns that a package may leave out: one without them is whole, and an export without anything to say in them leaves them out.
KOLOM_PILIHAN = ("triwulan", "bulan", "cara_setahun")
_TIPE: dict[type, str] = {
    models.BooleanField: "boolean",
    models.DateField: "date",
    models.DecimalField: "number",
    models.PositiveIntegerField: "integer",
    models.PositiveSmallIntegerField: "integer",
}


@dataclass(frozen=True)
class Kolom:
    """One column. ``acuan`` is the model that a code in it points to; ``lacak`` is the ORM path that reads the code."""

    nama: str
    tipe: str
    wajib: bool
    acuan: type[models.Model] | None
    pilihan: tuple[str, ...]
    bidang: models.Field[Any, Any]

    @property
    def boleh_tiada(self) -> bool:
        return self.nama in KOLOM_PILIHAN

    @property
    def lacak(self) -> str:
        return f"{self.nama}__{KUNCI_ACUAN[self.acuan]}" if self.acuan else self.nama


@dataclass(frozen=True)
class TabelPaket:
    """One CSV file. ``kunci`` names the columns that tell its rows apart.

    The rows of a shared table serve many agencies: its ``cakupan`` is the model that says which agency's package tells which row.
    """

    nama: str
    model: type[models.Model]
    kunci: tuple[str, ...]
    urut: tuple[str, ...] = ()
    wajib: bool = False
    cakupan: type[models.Model] | None = None

    @property
    def berkas(self) -> str:
        return f"{self.nama}.csv"

    @property
    def milik_instansi(self) -> bool:
        return issubclass(self.model, organisasi.MilikInstansi)

    def milik(self, instansi: organisasi.PerangkatDaerah) -> models.QuerySet[Any]:
        """The rows that an agency's package holds: its own, and those of the shared tables that concern it."""
        semua = self.model._default_manager.all()
        if self.milik_instansi:
            return semua.filter(perangkat_daerah=instansi)
        if self.cakupan:
            return semua.filter(pk__in=self.cakupan._default_manager.filter(perangkat_daerah=instansi).values("objek"))
        return semua.filter(pk=instansi.pk if self.model is organisasi.PerangkatDaerah else instansi.pemda_id)

    @cached_property
    def kolom(self) -> tuple[Kolom, ...]:
        return tuple(_kolom(f) for f in self.model._meta.concrete_fields if f.name not in ("id", "perangkat_daerah"))

    @cached_property
    def unik(self) -> tuple[tuple[str, ...], ...]:
        """The sets of columns in which no two rows of a package may agree: the key, and what the database says besides."""
        aturan = [
            tuple(n for n in k.fields if n != "perangkat_daerah")
            for k in self.model._meta.constraints
            if isinstance(k, models.UniqueConstraint)
        ]
        return tuple(dict.fromkeys((self.kunci, *aturan)))

    @cached_property
    def urutan(self) -> tuple[Any, ...]:
        """ORM ordering of an export: what a reader expects, then the key, so that two exports are the same file.

        Texts are ordered by their characters, whatever language the database server was set up for.
        """
        lacak = {k.nama: k.lacak for k in self.kolom}
        semua_jalur = [lacak.get(n, n) for n in dict.fromkeys((*self.urut, *self.kunci))]
        return tuple(Collate(j, "C") if isinstance(_bidang(self.model, j), models.CharField) else models.F(j) for j in semua_jalur)


def _bidang(model: type[models.Model], jalur: str) -> models.Field[Any, Any]:
    """The field at the end of an ORM path."""
    kepala, _garis, sisa = jalur.partition("__")
    bidang: Any = model._meta.get_field(kepala)
    return _bidang(bidang.related_model, sisa) if sisa else bidang


def _kolom(f: Any) -> Kolom:
    acuan = f.related_model if f.is_relation else None
    tipe = "string" if acuan else next((t for kelas, t in _TIPE.items() if isinstance(f, kelas)), "string")
    wajib = not f.null if tipe in ("integer", "number", "date") or acuan else not f.blank
    if isinstance(f, models.BooleanField):
        wajib = False
    return Kolom(f.name, tipe, wajib, acuan, tuple(k for k, _ in f.choices or ()), f)


def _versi(renstra: str) -> tuple[str, str]:
    """The plans from the oldest to the newest."""
    return f"{renstra}__tahun_mulai", f"{renstra}__versi"


_PERIODE = ("tahun", "triwulan", "bulan")
_PERJANJIAN = ("perjanjian__tahun", "perjanjian__jenis", "perjanjian__kode")
# In the order in which rows can be inserted: a table stands after the tables that it points to.
TABEL: tuple[TabelPaket, ...] = (
    TabelPaket("wilayah", organisasi.Wilayah, ("kode",), wajib=True, cakupan=organisasi.CakupanWilayah),
    TabelPaket("pemda", organisasi.Pemda, ("kode",), wajib=True),
    TabelPaket("perangkat_daerah", organisasi.PerangkatDaerah, ("kode",), wajib=True),
    TabelPaket("unit_kerja", organisasi.UnitKerja, ("kode",), ("urutan",)),
    TabelPaket("fungsi", organisasi.Fungsi, ("unit", "nomor"), ("unit__urutan",)),
    TabelPaket("jabatan", organisasi.Jabatan, ("kode",), ("unit__urutan",)),
    TabelPaket("pejabat", organisasi.Pejabat, ("nip",)),
    TabelPaket("pegawai", organisasi.RingkasanPegawai, ("tahun", "klasifikasi", "uraian"), ("tahun", "urutan")),
    TabelPaket("isu_strategis", organisasi.IsuStrategis, ("tahun", "kategori", "nomor")),
    TabelPaket("rpjmd", perencanaan.Rpjmd, ("kode",), cakupan=perencanaan.CakupanRpjmd),
    TabelPaket("butir_rpjmd", perencanaan.ButirRpjmd, ("rpjmd", "jenis", "nomor"), cakupan=perencanaan.CakupanButirRpjmd),
    TabelPaket("dukungan_misi", perencanaan.DukunganMisi, ("rpjmd", "nomor")),
    TabelPaket("renstra", perencanaan.Renstra, ("kode",), ("tahun_mulai", "versi"), wajib=True),
    TabelPaket("misi", perencanaan.Misi, ("kode",), (*_versi("renstra"), "nomor")),
    TabelPaket("tujuan", perencanaan.Tujuan, ("kode",), (*_versi("renstra"), "nomor")),
    TabelPaket("sasaran", perencanaan.Sasaran, ("kode",), (*_versi("renstra"), "tujuan__nomor", "nomor"), wajib=True),
    TabelPaket("skala", perencanaan.Skala, ("kode", "jenjang"), ("kode", "urutan")),
    TabelPaket(
        "indikator", perencanaan.Indikator, ("kode",),
        (*_versi("sasaran__renstra"), "sasaran__tujuan__nomor", "sasaran__nomor", "nomor"), wajib=True,
    ),
    TabelPaket("target", perencanaan.TargetIndikator, ("indikator", *_PERIODE), _versi("indikator__sasaran__renstra")),
    TabelPaket("program", perencanaan.Program, ("kode",)),
    TabelPaket("kegiatan", perencanaan.Kegiatan, ("kode",)),
    TabelPaket("sub_kegiatan", perencanaan.SubKegiatan, ("kode",), ("urutan",)),
    TabelPaket(
        "dukungan_program", perencanaan.DukunganProgram, ("program", "sasaran"),
        (*_versi("sasaran__renstra"), "sasaran__tujuan__nomor", "sasaran__nomor"),
    ),
    TabelPaket("perjanjian_kinerja", perencanaan.PerjanjianKinerja, ("kode",), ("tahun", "jenis")),
    TabelPaket("butir_perjanjian", perencanaan.ButirPerjanjian, ("perjanjian", "indikator"), (*_PERJANJIAN, "urutan")),
    TabelPaket("program_perjanjian", perencanaan.ProgramPerjanjian, ("perjanjian", "program"), (*_PERJANJIAN, "nomor")),
    TabelPaket("variabel", pengukuran.Variabel, ("kode",), ("urutan",)),
    TabelPaket("nilai_variabel", pengukuran.NilaiVariabel, ("variabel", *_PERIODE, "wilayah"), ("variabel__urutan",)),
    TabelPaket("realisasi_tercatat", pengukuran.RealisasiTercatat, ("indikator", *_PERIODE), _versi("indikator__sasaran__renstra")),
    TabelPaket("analisis", pengukuran.Analisis, (*_PERIODE, "indikator")),
    TabelPaket("standar", pengukuran.Standar, ("indikator", "tahun", "nama")),
    TabelPaket("jenis_belanja", anggaran.JenisBelanja, ("kode",), ("urutan",)),
    TabelPaket("sumber_dana", anggaran.SumberDana, ("kode",), ("urutan",)),
    TabelPaket(
        "pagu", anggaran.Pagu, ("tahun", "tahap", "sumber_dana", "program", "sub_kegiatan", "jenis_belanja"),
        ("tahun", "tahap", "sumber_dana__urutan", "program__kode", "sub_kegiatan__urutan", "jenis_belanja__urutan"),
    ),
    TabelPaket(
        "realisasi_anggaran", anggaran.RealisasiAnggaran, (*_PERIODE, "sumber_dana", "program", "sub_kegiatan", "jenis_belanja"),
        (*_PERIODE, "sumber_dana__urutan", "program__kode", "sub_kegiatan__urutan", "jenis_belanja__urutan"),
    ),
    TabelPaket("keluaran", pengukuran.Keluaran, ("tahun", "sub_kegiatan", "nomor"), ("tahun", "sub_kegiatan__urutan")),
    TabelPaket("rekomendasi", evaluasi.Rekomendasi, ("tahun", "nomor")),
    TabelPaket("prestasi_koperasi", penghargaan.PrestasiKoperasi, ("tahun", "nomor")),
    TabelPaket("penghargaan_tokoh", penghargaan.PenghargaanTokoh, ("nomor",)),
)  # fmt: skip

# How a row of another table is named in a column: by the one column of that table's key.
KUNCI_ACUAN: dict[type[models.Model] | None, str] = {t.model: t.kunci[0] for t in TABEL if len(t.kunci) == 1}
NAMA_TABEL = {t.model: t.nama for t in TABEL}


def table_schema(tabel: TabelPaket, kolom: Sequence[Kolom]) -> dict[str, Any]:
    """The Table Schema of a file with these columns, so that any Data Package tool can check it."""
    bidang = []
    for k in kolom:
        isi: dict[str, Any] = {"name": k.nama, "type": k.tipe}
        if bantuan := str(getattr(k.bidang, "help_text", "")):
            isi["description"] = bantuan
        batasan: dict[str, Any] = {}
        if k.wajib:
            batasan["required"] = True
        if k.pilihan:
            batasan["enum"] = list(k.pilihan) if k.wajib else ["", *k.pilihan]
        if batasan:
            isi["constraints"] = batasan
        bidang.append(isi)
    skema: dict[str, Any] = {"fields": bidang, "missingValues": [""]}
    kunci = [k for k in kolom if k.nama in tabel.kunci]
    if all(k.wajib for k in kunci):
        skema["primaryKey"] = [n for n in tabel.kunci if n in {k.nama for k in kunci}]
    acuan = [
        {
            "fields": k.nama,
            "reference": {
                "resource": "" if NAMA_TABEL[k.acuan] == tabel.nama else NAMA_TABEL[k.acuan],
                "fields": KUNCI_ACUAN[k.acuan],
            },
        }
        for k in kolom
        if k.acuan
    ]
    if acuan:
        skema["foreignKeys"] = acuan
    return skema
