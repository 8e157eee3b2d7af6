"""`Buku`: the numbers of one agency. Every variable, target, realisasi and capaian as an `Angka` that knows its origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from selaras.angka import BILANGAN, PERSEN, Angka, Hitungan, Periode, Satuan, Tercatat, angka_kosong, satuan_dari
from selaras.bahasa import _
from selaras.kinerja import Capaian, CaraSetahun, Kebijakan, Polaritas, Target, gabungkan, hitung_capaian, rerata, tercapai
from selaras.laporan.bahan import Bahan, ButirPerjanjian, Indikator, PerjanjianKinerja, Variabel
from selaras.laporan.kata import dalam_kalimat, rumus_bernama
from selaras.laporan.per_periode import PerPeriode
from selaras.laporan.peringatan import Peringatan, daftar_peringatan
from selaras.laporan.rencana_berlaku import RencanaBerlaku
from selaras.laporan.skala import skala_instansi
from selaras.rumus import hitung


class Buku(RencanaBerlaku):
    """All numbers of an agency, computed when asked for and kept. ``periode`` is that of the report; wherever one is asked for, a bare
    number is a year.

    A period without a record of its own is told by its parts, in the way that the definition names (`CaraSetahun`).
    """

    def __init__(self, bahan: Bahan, periode: Periode | int) -> None:
        super().__init__(bahan, Periode.dari(periode))
        self.variabel = {v.kode: v for v in bahan.variabel}
        self.indikator = {i.kode: i for i in bahan.indikator}
        self._nilai_tercatat = PerPeriode(((n.variabel, n.wilayah), n) for n in bahan.nilai_variabel)
        self._wilayah: dict[str, list[str]] = defaultdict(list)
        for n in bahan.nilai_variabel:
            if n.wilayah and n.wilayah not in self._wilayah[n.variabel]:
                self._wilayah[n.variabel].append(n.wilayah)
        self._skala = skala_instansi(bahan.skala)
        self._ingat: dict[tuple[str, str, Periode], Angka] = {}
        self._ingat_capaian: dict[tuple[str, Periode], Capaian] = {}

    @cached_property
    def kamus(self) -> dict[str, Satuan]:
        """Unit of every variable, for checking a formula before it is computed."""
        return {v.kode: satuan_dari(v.satuan) for v in self.bahan.variabel}

    def cara_ukur(self, i: Indikator) -> str:
        """How the realisasi of an indicator comes about, in a few words."""
        return self.rumus_terbaca(i.rumus) or _("dicatat dari sumber datanya")

    def rumus_terbaca(self, rumus: str) -> str:
        return rumus_bernama(rumus, {kode: v.nama for kode, v in self.variabel.items()})

    # rumus.Sumber

    @property
    def tahun_awal(self) -> int:
        return self.renstra.tahun_mulai if self.bahan.renstra else self.tahun

    def nilai(self, kode: str, periode: Periode | int) -> Angka:
        """A variable in a period: recorded, or computed by its formula or from its parts; empty with the reason where none is there."""
        p = Periode.dari(periode)
        kunci = ("variabel", kode, p)
        if kunci not in self._ingat:
            self._ingat[kunci] = self._nilai(self.variabel[kode], p)
        return self._ingat[kunci]

    def _nilai(self, v: Variabel, p: Periode) -> Angka:
        if not v.rumus:
            return self._nilai_tanpa_rumus(v, p)
        a = hitung(v.rumus, p, self, identitas=f"variabel:{v.kode}/{p}", label=f"{v.nama}, {p.label}")
        return Angka(a.nilai, satuan_dari(v.satuan), v.presisi, a.asal, a.kosong)

    def _nilai_tanpa_rumus(self, v: Variabel, p: Periode, wilayah: str = "") -> Angka:
        n = self._nilai_tercatat.berlaku((v.kode, wilayah), p, _bagian_terakhir(v.cara_setahun))
        if n is None and self._nilai_tercatat.berbagian((v.kode, wilayah), p):
            return self.nilai_dari_bagian(v, p, wilayah)
        tempat = f", {self._nama_wilayah.get(wilayah, wilayah)}" if wilayah else ""
        sumber, catatan = (n.sumber, n.catatan) if n else ("", "")
        kapan = n.periode if n else p
        kunci = f"{v.kode}/{kapan}" + (f"/{wilayah}" if wilayah else "")
        asal = Tercatat("nilai_variabel", kunci, "nilai", f"{v.nama}{tempat}, {kapan.label}", sumber, catatan)
        return _catat(n.nilai if n else None, n.kosong if n else "", satuan_dari(v.satuan), v.presisi, asal)

    def nilai_dari_bagian(self, v: Variabel, p: Periode, wilayah: str = "") -> Angka:
        """What the parts of a period give, whatever is recorded of the period itself."""
        tempat = f", {self._nama_wilayah.get(wilayah, wilayah)}" if wilayah else ""
        bagian = [(x, self._nilai_tanpa_rumus(v, x, wilayah)) for x in p.anggota()]
        identitas = f"variabel:{v.kode}/{p}" + (f"/{wilayah}" if wilayah else "")
        a = gabungkan(CaraSetahun.dari(v.cara_setahun), bagian, identitas=identitas, label=f"{v.nama}{tempat}, {p.label}")
        return replace(a, presisi=v.presisi)

    def dirinci(self, p: Periode) -> bool:
        """Is any figure of the period told by its parts, for want of a record of its own?"""
        return self._nilai_tercatat.dirinci(p) or self._tercatat.dirinci(p)

    @cached_property
    def _nama_wilayah(self) -> dict[str, str]:
        return {w.kode: w.nama for w in self.bahan.wilayah}

    def per_wilayah(self, kode: str, periode: Periode | int) -> Sequence[Angka]:
        return list(self.menurut_wilayah(kode, periode).values())

    def menurut_wilayah(self, kode: str, periode: Periode | int) -> dict[str, Angka]:
        """A variable of a period by the codes of the regions that have something recorded of it."""
        p, v = Periode.dari(periode), self.variabel[kode]
        terakhir = _bagian_terakhir(v.cara_setahun)
        catatan = self._nilai_tercatat
        ada = [w for w in self._wilayah[kode] if catatan.ada((kode, w), p) or catatan.berlaku((kode, w), p, terakhir)]
        return {w: self._nilai_tanpa_rumus(v, p, w) for w in ada}

    def wilayah_tercatat(self, kode: str, deret: Sequence[Periode]) -> list[tuple[str, dict[Periode, Angka]]]:
        """The regions of a variable that is recorded by region, in the order of the list of regions, each with its values by period."""
        isi = {p: self.menurut_wilayah(kode, p) for p in deret}
        ada = {w for x in isi.values() for w in x}
        return [(w.nama, {p: x[w.kode] for p, x in isi.items() if w.kode in x}) for w in self.bahan.wilayah if w.kode in ada]

    def periode_variabel(self, kelompok: str) -> list[Periode]:
        """Periods of the report's kind in which any variable of the group has a record, up to that of the report."""
        kode = {v.kode for v in self.bahan.variabel if v.kelompok == kelompok}
        ada = (n for n in self.bahan.nilai_variabel if n.variabel in kode and n.nilai is not None)
        jenis = self.periode.jenis
        return sorted({x for n in ada for x in n.periode.dengan_induk() if x.jenis is jenis and x <= self.periode})

    def kelompok(self, nama: str) -> list[Variabel]:
        return [v for v in self.bahan.variabel if v.kelompok == nama]

    # pengukuran

    def _angka_indikator(self, i: Indikator, nilai: Decimal | None, kosong: str, asal: Tercatat) -> Angka:
        return self._bersebutan(i, _catat(nilai, kosong, satuan_dari(i.satuan), i.presisi, asal))

    def _bersebutan(self, i: Indikator, a: Angka) -> Angka:
        """With the word of the indicator's scale, where it has one: 72,15 (BB)."""
        if not i.skala or a.nilai is None:
            return a
        jenjang = self._skala[i.skala].kategori(a)
        return replace(a, sebutan=jenjang.nama) if jenjang else a

    def target(self, kode: str, periode: Periode | int) -> Target:
        """What was promised for a period: for a year by the agreement that held in it, else by the plan; for a part of a year by the plan of
        action. The same in every report.

        Empty with a reason when there is none.
        """
        p = Periode.dari(periode)
        return self._target_janji(kode, p, self.perjanjian_tahunan.get(p.tahun, []) if p.setahun else [])

    def target_dijanjikan(self, kode: str) -> Target:
        """What the agreement that holds in the period of the report promises for its whole year, whatever was agreed later."""
        return self._target_janji(kode, Periode(self.tahun), self._perjanjian_berlaku)

    def _target_janji(self, kode: str, p: Periode, perjanjian: list[PerjanjianKinerja]) -> Target:
        """The target of the last of some agreements that names the indicator; else the plan's."""
        butir = next((b for pk in reversed(perjanjian) if (b := self._butir.get((pk.kode, kode)))), None)
        return self.target_perjanjian(butir, p.tahun) if butir else self.target_renstra(kode, p)

    def target_perjanjian(self, b: ButirPerjanjian, tahun: int) -> Target:
        """The target of one agreement: its own, or the plan's where it names none."""
        if b.target is None:
            return self.target_renstra(b.indikator, tahun)
        i, kunci = self.indikator[b.indikator], f"{b.perjanjian}/{b.indikator}"
        label = _("Target {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=tahun)
        bawah = label if b.target_atas is None else _("{label} (batas bawah)", label=label)
        nilai = self._angka_indikator(i, b.target, "", Tercatat("butir_perjanjian", kunci, "target", bawah))
        if b.target_atas is None:
            return Target(nilai)
        atas = Tercatat("butir_perjanjian", kunci, "target_atas", _("{label} (batas atas)", label=label))
        return Target(nilai, self._angka_indikator(i, b.target_atas, "", atas))

    def target_renstra(self, kode: str, periode: Periode | int) -> Target:
        """What the plan says for a period, whatever an agreement made of it."""
        i, p = self.indikator[kode], Periode.dari(periode)
        label = _("Target {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=p.label)
        x = self._target.ambil(kode, p)
        asal = Tercatat("target", f"{kode}/{p}", "nilai", label, x.sumber if x else "", x.catatan if x else "")
        nilai = self._angka_indikator(i, x.nilai if x else None, x.kosong if x else "", asal)
        if x is None or x.nilai_atas is None:
            return Target(nilai)
        atas = Tercatat("target", f"{kode}/{p}", "nilai_atas", _("{label} (batas atas)", label=label), x.sumber, x.catatan)
        return Target(nilai, self._angka_indikator(i, x.nilai_atas, "", atas))

    def target_akhir(self, kode: str) -> tuple[int, Target]:
        """The last year of the plan, and what it promises for it; empty where the plan has no target for that year."""
        tahun = self.renstra.tahun_selesai
        return tahun, self.target_renstra(kode, tahun)

    def realisasi(self, kode: str, periode: Periode | int) -> Angka:
        """What came out: the formula where its inputs are there, else the figure that was recorded, else what the parts of the period give,
        else empty with the reason."""
        p = Periode.dari(periode)
        kunci = ("realisasi", kode, p)
        if kunci not in self._ingat:
            self._ingat[kunci] = self._realisasi(self.indikator[kode], p)
        return self._ingat[kunci]

    def _realisasi(self, i: Indikator, p: Periode) -> Angka:
        label = _("Realisasi {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=p.label)
        r = self._tercatat.berlaku(i.kode, p, self._sekali_di_akhir(i, p))
        catat = None
        if r is not None:
            tercatat = _("Realisasi {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=r.periode.label)
            asal = Tercatat("realisasi_tercatat", f"{i.kode}/{r.periode}", "nilai", tercatat, r.sumber, r.catatan)
            catat = self._angka_indikator(i, r.nilai, r.kosong, asal)
        elif self._tercatat.berbagian(i.kode, p):
            catat = self.realisasi_dari_bagian(i, p)
        if i.rumus:
            a = hitung(i.rumus, p, self, identitas=f"realisasi:{i.kode}/{p}", label=label)
            if a.nilai is not None or catat is None:
                return self._bersebutan(i, Angka(a.nilai, satuan_dari(i.satuan), i.presisi, a.asal, a.kosong))
        return catat or self._angka_indikator(i, None, "", Tercatat("realisasi_tercatat", f"{i.kode}/{p}", "nilai", label))

    def _sekali_di_akhir(self, i: Indikator, p: Periode) -> bool:
        """May a record of the whole tell its last part? Where the definition says so; where it says nothing, if only that part has a target."""
        if i.cara_setahun:
            return _bagian_terakhir(i.cara_setahun)
        return [x for x in p.sejenis() if self._target.ada(i.kode, x)] == [p]

    def realisasi_dari_bagian(self, i: Indikator, p: Periode) -> Angka:
        """What the parts of a period give, whatever is recorded of the period itself."""
        label = _("Realisasi {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=p.label)
        bagian = [(x, self.realisasi(i.kode, x)) for x in p.anggota()]
        a = gabungkan(CaraSetahun.dari(i.cara_setahun), bagian, identitas=f"realisasi:{i.kode}/{p}", label=label)
        return self._bersebutan(i, replace(a, presisi=i.presisi))

    def tercatat(self, kode: str, periode: Periode | int) -> Angka | None:
        """The figure that an earlier report gave, where there is one: kept beside the computed one for the reader."""
        p = Periode.dari(periode)
        r = self._tercatat.ambil(kode, p)
        if r is None or r.nilai is None:
            return None
        i = self.indikator[kode]
        label = _("Realisasi tercatat {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=p.label)
        return self._angka_indikator(i, r.nilai, "", Tercatat("realisasi_tercatat", f"{kode}/{p}", "nilai", label, r.sumber, r.catatan))

    @cached_property
    def kebijakan(self) -> Kebijakan:
        pd = self.bahan.perangkat_daerah
        return Kebijakan(pd.batas_atas_capaian, pd.batas_bawah_capaian)

    def capaian(self, kode: str, periode: Periode | int) -> Capaian:
        p = Periode.dari(periode)
        kunci = (kode, p)
        if kunci not in self._ingat_capaian:
            i = self.indikator[kode]
            self._ingat_capaian[kunci] = hitung_capaian(
                self.realisasi(kode, p),
                self.target(kode, p),
                Polaritas(i.polaritas),
                self.kebijakan,
                identitas=f"capaian:{kode}/{p}",
                label=_("Capaian {nama}, {periode}", nama=dalam_kalimat(i.nama), periode=p.label),
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

    def tercapai(self, kode: str, periode: Periode | int) -> bool | None:
        return tercapai(self.realisasi(kode, periode), self.target(kode, periode), Polaritas(self.indikator[kode].polaritas))

    def capaian_sasaran(self, kode: str) -> Angka:
        """Plain mean of the capaian of the sasaran's indicators that may be graded; the others are left out and counted in the label."""
        semua = [self.capaian(i.kode, self.periode) for i in self.indikator_sasaran(kode)]
        dinilai = tuple(c.nilai for c in semua if c.dapat_dinilai)
        label = _(
            "Capaian sasaran “{nama}”, rata-rata {ada} dari {n} indikator", nama=self.sasaran[kode].uraian, ada=len(dinilai), n=len(semua)
        )
        hasil = rerata(dinilai, identitas=f"capaian_sasaran:{kode}/{self.periode}", label=label)
        if hasil is not None:
            return hasil
        asal = Hitungan(f"capaian_sasaran:{kode}/{self.periode}", label, "rata-rata", tuple(c.nilai for c in semua))
        return angka_kosong(_("belum ada data: tidak satu pun indikatornya dapat dinilai"), PERSEN, asal, 2)

    def tercatat_ganda(self) -> Iterator[tuple[Angka, CaraSetahun, Angka]]:
        """What is recorded of the report's period as a whole and by its parts too: both numbers, and the way from the parts to the whole.

        A target is among them where no formula stands between the parts and the whole.
        """
        p = self.periode
        for n in self.bahan.nilai_variabel:
            v = self.variabel[n.variabel]
            if n.periode == p and not v.rumus and self._nilai_tercatat.berbagian((v.kode, n.wilayah), p):
                cara = CaraSetahun.dari(v.cara_setahun)
                yield self._nilai_tanpa_rumus(v, p, n.wilayah), cara, self.nilai_dari_bagian(v, p, n.wilayah)
        for i in self.indikator_aktif:
            cara = CaraSetahun.dari(i.cara_setahun)
            tercatat = self.tercatat(i.kode, p)
            if tercatat is not None and self._tercatat.berbagian(i.kode, p):
                yield tercatat, cara, self.realisasi_dari_bagian(i, p)
            if not i.rumus and self._target.berbagian(i.kode, p):
                yield from self._target_ganda(i, cara, p)

    def _target_ganda(self, i: Indikator, cara: CaraSetahun, p: Periode) -> Iterator[tuple[Angka, CaraSetahun, Angka]]:
        utuh, bagian = self.target(i.kode, p), [(x, self.target(i.kode, x)) for x in p.anggota()]
        yield utuh.nilai, cara, gabungkan(cara, [(x, t.nilai) for x, t in bagian], identitas=f"target_bagian:{i.kode}/{p}", label=i.nama)
        atas = [(x, t.atas) for x, t in bagian if t.atas is not None]
        if utuh.atas is not None and len(atas) == len(bagian):
            yield utuh.atas, cara, gabungkan(cara, atas, identitas=f"target_bagian_atas:{i.kode}/{p}", label=i.nama)

    @cached_property
    def peringatan(self) -> list[Peringatan]:
        """What must be said of the promised indicators and of the figures under them."""
        return list(daftar_peringatan(self))

    def hitung_banyak(self, kode: str, label: str, isi: Sequence[str], satuan: Satuan = BILANGAN) -> Angka:
        """How many records there are («enam misi»): a count whose inputs are the records, so it moves with them."""
        masukan = tuple(Angka(Decimal(1), BILANGAN, 0, Tercatat(kode, kunci, "kode", kunci)) for kunci in isi)
        return Angka(Decimal(len(isi)), satuan, 0, Hitungan(f"banyak:{kode}/{self.periode}", label, "banyaknya catatan", masukan))


def _bagian_terakhir(cara: str) -> bool:
    """Does a definition say that the last part alone tells the whole? One that names no way says nothing of a part without a record."""
    return bool(cara) and CaraSetahun(cara).bagian_terakhir


def _catat(nilai: Decimal | None, kosong: str, satuan: Satuan, presisi: int, asal: Tercatat) -> Angka:
    if nilai is None:
        return angka_kosong(kosong or _("belum ada data: tidak tercatat"), satuan, asal, presisi)
    return Angka(nilai, satuan, presisi, asal)
