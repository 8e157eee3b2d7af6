"""What waits for whom: the sheets of an agency and year, with the steps that one person may take with each. A fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Count

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.aturan import LANGKAH
from selaras.aplikasi.alur.models import Isian, Lembar, Pemilik, Transisi
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, Wewenang
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.perintah.pemisahan import BARIS, kebijakan

TINDAKAN_ISI: dict[str, Tindakan] = {
    Isian.TARGET: Tindakan.ISI_TARGET, Isian.REALISASI: Tindakan.ISI_REALISASI, Isian.VARIABEL: Tindakan.ISI_NILAI_VARIABEL,
    Isian.ANGGARAN: Tindakan.ISI_REALISASI_ANGGARAN, Isian.PAGU: Tindakan.ISI_PAGU, Isian.KELUARAN: Tindakan.ISI_KELUARAN,
    Isian.ANALISIS: Tindakan.ISI_ANALISIS, Isian.NARASI: Tindakan.TULIS_NARASI,
}  # fmt: skip
_Kunci = tuple[str, str, int | None]


@dataclass(frozen=True)
class LembarTugas:
    """``langkah``: the steps that the person may take now; ``orang_lain``: one that the role allows and that another must take."""

    lembar: Lembar
    periode: Periode
    langkah: tuple[str, ...]
    orang_lain: str
    bisa_isi: bool
    baris: int
    akhir: Transisi | None

    @property
    def menunggu(self) -> bool:
        """It is this person's turn: to verify or sign what was handed on, or to finish and hand in what people fill in."""
        if {"verifikasi", "sahkan"} & set(self.langkah):
            return True
        return "ajukan" in self.langkah and self.lembar.pemilik == Pemilik.ORANG

    @property
    def dari_paket(self) -> bool:
        """As the package brought it: nobody filled it in here, and it never went the way of a sheet."""
        return self.akhir is None and self.lembar.pemilik == Pemilik.PAKET


def lembar_tugas(pelaku: Pelaku, instansi: PerangkatDaerah, tahun: int) -> list[LembarTugas]:
    """Every sheet of the year, the whole year first and then its parts, with what the person may do with it."""
    semua = [
        (Periode.urai(x.periode), x)
        for x in Lembar.objects.filter(perangkat_daerah=instansi, periode__startswith=f"{tahun:04d}").select_related("unit")
    ]
    urut = {t: n for n, t in enumerate(Isian.values)}
    semua.sort(key=lambda s: (not s[0].setahun, str(s[0]), urut[s[1].tabel], s[1].unit.urutan if s[1].unit else -1))
    putaran, akhir = _langkah_terakhir(instansi, tahun)
    banyak, pengisi = _isi(instansi, tahun)
    wewenang, izin = Wewenang(pelaku, instansi.pk), kebijakan(instansi.pk)
    diri = pelaku.pk if isinstance(pelaku, Akun) else None
    hasil = []
    for p, x in semua:
        kunci = (x.tabel, x.periode, x.unit_id)
        objek = Objek(instansi.pk, x.unit_id, x.keadaan)
        langkah = [n for n in LANGKAH if wewenang.boleh(Tindakan(n), objek)]
        sendiri = diri in pengisi[kunci] | putaran[x.pk] and not (izin and izin.rangkap)
        terhalang = [n for n in langkah if LANGKAH[n].orang_lain and sendiri]
        hasil.append(
            LembarTugas(
                x, p, tuple(n for n in langkah if n not in terhalang), next(iter(terhalang), ""), wewenang.boleh(TINDAKAN_ISI[x.tabel], objek),
                banyak[kunci], akhir.get(x.pk),
            )
        )  # fmt: skip
    return hasil


def _langkah_terakhir(instansi: PerangkatDaerah, tahun: int) -> tuple[dict[int, set[int | None]], dict[int, Transisi]]:
    """Of each sheet: who took a step since it was last handed in, and its last accepted step."""
    putaran: dict[int, set[int | None]] = defaultdict(set)
    akhir: dict[int, Transisi] = {}
    milik = Transisi.objects.filter(lembar__perangkat_daerah=instansi, lembar__periode__startswith=f"{tahun:04d}", diterima=True)
    for t in milik.order_by("pk"):
        if t.langkah == "ajukan":
            putaran[t.lembar_id] = set()
        putaran[t.lembar_id].add(t.akun_id)
        akhir[t.lembar_id] = t
    return putaran, akhir


def _isi(instansi: PerangkatDaerah, tahun: int) -> tuple[dict[_Kunci, int], dict[_Kunci, set[int | None]]]:
    """Of each sheet: how many rows it has, and who ever wrote one of them."""
    banyak: dict[_Kunci, int] = defaultdict(int)
    pengisi: dict[_Kunci, set[int | None]] = defaultdict(set)
    for tabel, (model, unit) in BARIS.items():
        ada = {f.name for f in model._meta.concrete_fields}
        masa = [k for k in ("tahun", "triwulan", "bulan") if k in ada]
        kolom = [*masa, *([unit] if unit else [])]

        def kunci(isi: tuple[Any, ...], tabel: str = tabel, n: int = len(masa)) -> _Kunci:
            return tabel, str(Periode(*isi[:n])), isi[n] if len(isi) > n else None

        milik = {"perangkat_daerah": instansi, "tahun": tahun}
        for *isi, n in model._default_manager.filter(**milik).order_by().values_list(*kolom).annotate(n=Count("pk")):
            banyak[kunci(tuple(isi))] += n
        for *isi, akun in model.pgh_event_model.objects.filter(**milik).values_list(*kolom, "pgh_context__metadata__akun").distinct():
            pengisi[kunci(tuple(isi))].add(akun)
    return banyak, pengisi
