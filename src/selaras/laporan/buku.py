"""`Buku`: the numbers of one agency. Every variable, target, realisasi and capaian as an `Angka` that knows its origin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from selaras.angka import BILANGAN, PERSEN, Angka, Hitungan, Satuan, Tercatat, angka_kosong, satuan_dari
from selaras.bahasa import _
from selaras.kinerja import Capaian, Kebijakan, Polaritas, Target, hitung_capaian, rerata, tercapai
from selaras.laporan.bahan import Bahan, ButirPerjanjian, Indikator, PerjanjianKinerja, Program, Renstra, Sasaran, Variabel
from selaras.laporan.skala import skala_instansi
from selaras.rumus import hitung
from selaras.sektor import aturan_batas


@dataclass(frozen=True)
class Peringatan:
    """Something about the agency's own data that a reader of the report must know.

    ``jenis``: kelengkapan (no data), target (a capaian that says the target is wrong), data (figures that cannot both be right).
    """

    jenis: str
    nama: str
    uraian: str
    indikator: str = ""
    angka: Angka | None = None


class Buku:
    """All numbers of an agency, computed when asked for and kept. ``tahun`` is the year of the report."""

    def __init__(self, bahan: Bahan, tahun: int) -> None:
        self.bahan, self.tahun = bahan, tahun
        self.variabel = {v.kode: v for v in bahan.variabel}
        self.indikator = {i.kode: i for i in bahan.indikator}
        self.sasaran = {s.kode: s for s in bahan.sasaran}
        self._catatan_nilai = {(n.variabel, n.tahun): n for n in bahan.nilai_variabel if not n.wilayah}
        self._wilayah = defaultdict(list)
        for n in bahan.nilai_variabel:
            if n.wilayah:
                self._wilayah[n.variabel, n.tahun].append(n)
        self._target = {(x.indikator, x.tahun): x for x in bahan.target}
        self._skala = skala_instansi(bahan.skala)
        self._tercatat = {(r.indikator, r.tahun): r for r in bahan.realisasi_tercatat}
        self._ingat: dict[tuple[str, str, int], Angka] = {}
        self._ingat_capaian: dict[tuple[str, int], Capaian] = {}

    @cached_property
    def kamus(self) -> dict[str, Satuan]:
        """Unit of every variable, for checking a formula before it is computed."""
        return {v.kode: satuan_dari(v.satuan) for v in self.bahan.variabel}

    def rumus_terbaca(self, rumus: str) -> str:
        """A formula with the names of its variables in place of their codes, for readers who do not know the codes."""

        def nama(m: re.Match[str]) -> str:
            return f"“{dalam_kalimat(self.variabel[m[0]].nama)}”" if m[0] in self.variabel else m[0]

        return re.sub(r"[a-z][a-z0-9_]*", nama, rumus).replace(" * ", " × ").replace(" / ", " ÷ ")

    # rumus.Sumber

    @property
    def tahun_awal(self) -> int:
        return self.renstra.tahun_mulai if self.bahan.renstra else self.tahun

    def nilai(self, kode: str, tahun: int) -> Angka:
        """A variable in a year: recorded, or computed where it has a formula; empty with the reason where neither is there."""
        kunci = ("variabel", kode, tahun)
        if kunci not in self._ingat:
            self._ingat[kunci] = self._nilai(self.variabel[kode], tahun)
        return self._ingat[kunci]

    def _nilai(self, v: Variabel, tahun: int) -> Angka:
        label = f"{v.nama}, {tahun}"
        if v.rumus:
            a = hitung(v.rumus, tahun, self, identitas=f"variabel:{v.kode}/{tahun}", label=label)
            return Angka(a.nilai, satuan_dari(v.satuan), v.presisi, a.asal, a.kosong)
        n = self._catatan_nilai.get((v.kode, tahun))
        sumber, catatan = (n.sumber, n.catatan) if n else ("", "")
        asal = Tercatat("nilai_variabel", f"{v.kode}/{tahun}", "nilai", label, sumber, catatan)
        return _catat(n.nilai if n else None, n.kosong if n else "", satuan_dari(v.satuan), v.presisi, asal)

    def per_wilayah(self, kode: str, tahun: int) -> Sequence[Angka]:
        v = self.variabel[kode]
        nama = {w.kode: w.nama for w in self.bahan.wilayah}
        hasil = []
        for n in self._wilayah[kode, tahun]:
            label = f"{v.nama}, {nama.get(n.wilayah, n.wilayah)}, {tahun}"
            asal = Tercatat("nilai_variabel", f"{kode}/{tahun}/{n.wilayah}", "nilai", label, n.sumber, n.catatan)
            hasil.append(_catat(n.nilai, n.kosong, satuan_dari(v.satuan), v.presisi, asal))
        return hasil

    def wilayah_tercatat(self, kode: str) -> list[tuple[str, dict[int, Angka]]]:
        """The regions of a variable that is recorded by region, in the order of the list of regions, each with its values by year."""
        nilai: dict[str, dict[int, Angka]] = defaultdict(dict)
        for tahun in sorted({t for k, t in self._wilayah if k == kode}):
            for n, a in zip(self._wilayah[kode, tahun], self.per_wilayah(kode, tahun), strict=True):
                nilai[n.wilayah][tahun] = a
        return [(w.nama, nilai[w.kode]) for w in self.bahan.wilayah if w.kode in nilai]

    def tahun_variabel(self, kelompok: str) -> list[int]:
        """Years in which any variable of the group has a record, up to the year of the report."""
        kode = {v.kode for v in self.bahan.variabel if v.kelompok == kelompok}
        return sorted({n.tahun for n in self.bahan.nilai_variabel if n.variabel in kode and n.tahun <= self.tahun and n.nilai is not None})

    def kelompok(self, nama: str) -> list[Variabel]:
        return [v for v in self.bahan.variabel if v.kelompok == nama]

    # perencanaan

    @cached_property
    def renstra(self) -> Renstra:
        """The version of the plan that is in force in the year of the report."""
        berlaku = [r for r in self.bahan.renstra if r.berlaku_mulai <= self.tahun]
        return max(berlaku or self.bahan.renstra, key=lambda r: r.versi)

    def sasaran_renstra(self, kode: str) -> list[Sasaran]:
        """The sasaran of a version of the plan, in the order of their tujuan and then of their own numbers."""
        tujuan = {t.kode: t.nomor for t in self.bahan.tujuan}
        return sorted((s for s in self.bahan.sasaran if s.renstra == kode), key=lambda s: (tujuan.get(s.tujuan, 0), s.nomor))

    def nomor_sasaran(self, kode: str) -> int:
        """The number under which people speak of a sasaran: its place in its plan, for its own number repeats from tujuan to tujuan."""
        return [s.kode for s in self.sasaran_renstra(self.sasaran[kode].renstra)].index(kode) + 1

    @cached_property
    def sasaran_aktif(self) -> list[Sasaran]:
        return self.sasaran_renstra(self.renstra.kode)

    def indikator_sasaran(self, kode: str) -> list[Indikator]:
        return sorted((i for i in self.bahan.indikator if i.sasaran == kode), key=lambda i: i.nomor)

    @cached_property
    def indikator_aktif(self) -> list[Indikator]:
        return [i for s in self.sasaran_aktif for i in self.indikator_sasaran(s.kode)]

    @cached_property
    def perjanjian_tahunan(self) -> dict[int, list[PerjanjianKinerja]]:
        """The agreements of each year, the one that holds last: a revision comes after the first."""
        hasil: dict[int, list[PerjanjianKinerja]] = defaultdict(list)
        for p in sorted(self.bahan.perjanjian_kinerja, key=lambda p: (p.jenis == "perubahan", p.kode)):
            hasil[p.tahun].append(p)
        return hasil

    @property
    def perjanjian(self) -> PerjanjianKinerja | None:
        """The agreement that holds in the year of the report; None in a year without one."""
        tahunan = self.perjanjian_tahunan.get(self.tahun)
        return tahunan[-1] if tahunan else None

    @cached_property
    def _butir(self) -> dict[tuple[str, str], ButirPerjanjian]:
        return {(b.perjanjian, b.indikator): b for b in self.bahan.butir_perjanjian}

    def program_sasaran(self, kode: str) -> list[Program]:
        dukung = {d.program for d in self.bahan.dukungan_program if d.sasaran == kode}
        return [p for p in self.bahan.program if p.kode in dukung]

    # pengukuran

    def _angka_indikator(self, i: Indikator, nilai: Decimal | None, kosong: str, asal: Tercatat) -> Angka:
        return self._bersebutan(i, _catat(nilai, kosong, satuan_dari(i.satuan), i.presisi, asal))

    def _bersebutan(self, i: Indikator, a: Angka) -> Angka:
        """With the word of the indicator's scale, where it has one: 72,15 (BB)."""
        if not i.skala or a.nilai is None:
            return a
        jenjang = self._skala[i.skala].kategori(a)
        return replace(a, sebutan=jenjang.nama) if jenjang else a

    def target(self, kode: str, tahun: int) -> Target:
        """What was promised for a year: by the agreement that held in that year, else by the plan. The same in every report.

        Empty with a reason when there is none.
        """
        for pk in reversed(self.perjanjian_tahunan.get(tahun, [])):
            b = self._butir.get((pk.kode, kode))
            if b is not None:
                return self.target_perjanjian(b, tahun)
        return self.target_renstra(kode, tahun)

    def target_perjanjian(self, b: ButirPerjanjian, tahun: int) -> Target:
        """The target of one agreement: its own, or the plan's where it names none."""
        if b.target is None:
            return self.target_renstra(b.indikator, tahun)
        i, kunci = self.indikator[b.indikator], f"{b.perjanjian}/{b.indikator}"
        label = _("Target {nama}, {tahun}", nama=dalam_kalimat(i.nama), tahun=tahun)
        nilai = self._angka_indikator(i, b.target, "", Tercatat("butir_perjanjian", kunci, "target", label))
        if b.target_atas is None:
            return Target(nilai)
        atas = Tercatat("butir_perjanjian", kunci, "target_atas", _("{label} (batas atas)", label=label))
        return Target(nilai, self._angka_indikator(i, b.target_atas, "", atas))

    def target_renstra(self, kode: str, tahun: int) -> Target:
        """What the plan says for a year, whatever an agreement made of it."""
        i = self.indikator[kode]
        label = _("Target {nama}, {tahun}", nama=dalam_kalimat(i.nama), tahun=tahun)
        x = self._target.get((kode, tahun))
        asal = Tercatat("target", f"{kode}/{tahun}", "nilai", label, x.sumber if x else "", x.catatan if x else "")
        nilai = self._angka_indikator(i, x.nilai if x else None, x.kosong if x else "", asal)
        if x is None or x.nilai_atas is None:
            return Target(nilai)
        atas = Tercatat("target", f"{kode}/{tahun}", "nilai_atas", _("{label} (batas atas)", label=label), x.sumber, x.catatan)
        return Target(nilai, self._angka_indikator(i, x.nilai_atas, "", atas))

    def target_akhir(self, kode: str) -> tuple[int, Target]:
        """The last year of the plan, and what it promises for it; empty where the plan has no target for that year."""
        tahun = self.renstra.tahun_selesai
        return tahun, self.target_renstra(kode, tahun)

    def realisasi(self, kode: str, tahun: int) -> Angka:
        """What came out: the formula where its inputs are there, else the figure that was recorded, else empty with the reason."""
        kunci = ("realisasi", kode, tahun)
        if kunci not in self._ingat:
            self._ingat[kunci] = self._realisasi(self.indikator[kode], tahun)
        return self._ingat[kunci]

    def _realisasi(self, i: Indikator, tahun: int) -> Angka:
        label = _("Realisasi {nama}, {tahun}", nama=dalam_kalimat(i.nama), tahun=tahun)
        r = self._tercatat.get((i.kode, tahun))
        catat = None
        if r is not None:
            asal = Tercatat("realisasi_tercatat", f"{i.kode}/{tahun}", "nilai", label, r.sumber, r.catatan)
            catat = self._angka_indikator(i, r.nilai, r.kosong, asal)
        if i.rumus:
            a = hitung(i.rumus, tahun, self, identitas=f"realisasi:{i.kode}/{tahun}", label=label)
            if a.nilai is not None or catat is None:
                return self._bersebutan(i, Angka(a.nilai, satuan_dari(i.satuan), i.presisi, a.asal, a.kosong))
        return catat or self._angka_indikator(i, None, "", Tercatat("realisasi_tercatat", f"{i.kode}/{tahun}", "nilai", label))

    def tercatat(self, kode: str, tahun: int) -> Angka | None:
        """The figure that an earlier report gave, where there is one: kept beside the computed one for the reader."""
        r = self._tercatat.get((kode, tahun))
        if r is None or r.nilai is None:
            return None
        i = self.indikator[kode]
        label = _("Realisasi tercatat {nama}, {tahun}", nama=dalam_kalimat(i.nama), tahun=tahun)
        return self._angka_indikator(i, r.nilai, "", Tercatat("realisasi_tercatat", f"{kode}/{tahun}", "nilai", label, r.sumber, r.catatan))

    @cached_property
    def kebijakan(self) -> Kebijakan:
        pd = self.bahan.perangkat_daerah
        return Kebijakan(pd.batas_atas_capaian, pd.batas_bawah_capaian)

    def capaian(self, kode: str, tahun: int) -> Capaian:
        kunci = (kode, tahun)
        if kunci not in self._ingat_capaian:
            i = self.indikator[kode]
            self._ingat_capaian[kunci] = hitung_capaian(
                self.realisasi(kode, tahun),
                self.target(kode, tahun),
                Polaritas(i.polaritas),
                self.kebijakan,
                identitas=f"capaian:{kode}/{tahun}",
                label=_("Capaian {nama}, {tahun}", nama=dalam_kalimat(i.nama), tahun=tahun),
            )
        return self._ingat_capaian[kunci]

    def capaian_akhir(self, kode: str) -> Capaian:
        """Realisasi of the year of the report against the target at the end of the plan (PermenPANRB 53/2014, analysis 3)."""
        i, (akhir, target) = self.indikator[kode], self.target_akhir(kode)
        return hitung_capaian(
            self.realisasi(kode, self.tahun),
            target,
            Polaritas(i.polaritas),
            self.kebijakan,
            identitas=f"capaian_akhir:{kode}/{self.tahun}-{akhir}",
            label=_(
                "Capaian {nama} {tahun} terhadap target akhir Renstra {akhir}", nama=dalam_kalimat(i.nama), tahun=self.tahun, akhir=akhir
            ),
        )

    def tercapai(self, kode: str, tahun: int) -> bool | None:
        return tercapai(self.realisasi(kode, tahun), self.target(kode, tahun), Polaritas(self.indikator[kode].polaritas))

    def capaian_sasaran(self, kode: str) -> Angka:
        """Plain mean of the capaian of the sasaran's indicators that may be graded; the others are left out and counted in the label."""
        semua = [self.capaian(i.kode, self.tahun) for i in self.indikator_sasaran(kode)]
        dinilai = tuple(c.nilai for c in semua if c.dapat_dinilai)
        label = _(
            "Capaian sasaran “{nama}”, rata-rata {ada} dari {n} indikator", nama=self.sasaran[kode].uraian, ada=len(dinilai), n=len(semua)
        )
        hasil = rerata(dinilai, identitas=f"capaian_sasaran:{kode}/{self.tahun}", label=label)
        if hasil is not None:
            return hasil
        asal = Hitungan(f"capaian_sasaran:{kode}/{self.tahun}", label, "rata-rata", tuple(c.nilai for c in semua))
        return angka_kosong(_("belum ada data: tidak satu pun indikatornya dapat dinilai"), PERSEN, asal, 2)

    @cached_property
    def peringatan(self) -> list[Peringatan]:
        """What must be said of the promised indicators and of the figures under them."""
        hasil = []
        for i in self.indikator_aktif:
            r = self.realisasi(i.kode, self.tahun)
            if r.nilai is None:
                hasil.append(Peringatan("kelengkapan", i.nama, r.kosong, i.kode))
                continue
            c = self.capaian(i.kode, self.tahun)
            hasil += [Peringatan("target", i.nama, p.uraian, i.kode, c.nilai) for p in c.peringatan]
        for b in aturan_batas(self.bahan.perangkat_daerah.sektor):
            if b.kecil in self.variabel and b.besar in self.variabel:
                kecil, besar = self.nilai(b.kecil, self.tahun), self.nilai(b.besar, self.tahun)
                if kecil.nilai is not None and besar.nilai is not None and kecil.nilai > besar.nilai:
                    hasil.append(Peringatan("data", kecil.label, _("seharusnya {aturan}", aturan=b.uraian), angka=kecil))
        return hasil

    def hitung_banyak(self, kode: str, label: str, isi: Sequence[str], satuan: Satuan = BILANGAN) -> Angka:
        """How many records there are («enam misi»): a count whose inputs are the records, so it moves with them."""
        masukan = tuple(Angka(Decimal(1), BILANGAN, 0, Tercatat(kode, kunci, "kode", kunci)) for kunci in isi)
        return Angka(Decimal(len(isi)), satuan, 0, Hitungan(f"banyak:{kode}/{self.tahun}", label, "banyaknya catatan", masukan))


def dalam_kalimat(nama: str) -> str:
    """A name as it stands inside a sentence: «persentase koperasi aktif», «nilai SAKIP»; «SHU» and «Bed Occupancy Rate» keep their capitals.

    A second word with a capital makes it a name of its own, unless that word is an abbreviation.
    """
    kata = nama.split()
    if not kata or kata[0][1:2].isupper():
        return nama
    if len(kata) > 1 and kata[1][:1].isupper() and kata[1][1:2].islower():
        return nama
    return nama[0].lower() + nama[1:]


def _catat(nilai: Decimal | None, kosong: str, satuan: Satuan, presisi: int, asal: Tercatat) -> Angka:
    if nilai is None:
        return angka_kosong(kosong or _("belum ada data: tidak tercatat"), satuan, asal, presisi)
    return Angka(nilai, satuan, presisi, asal)
