"""Numbers in templates: printed by `angka`, and each a link to its origin."""

from __future__ import annotations

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from selaras.angka import Angka, Periode
from selaras.aplikasi.situs.periode import alamat as alamat_periode
from selaras.dokumen.model import Nilai
from selaras.kinerja import Target

register = template.Library()


@register.filter
def angka(nilai: Angka, bentuk: str = "penuh") -> SafeString:
    """``{{ a|angka }}`` prints the number with its unit, ``{{ a|angka:"polos" }}`` without, ``"ringkas"`` in words of scale."""
    teks = Nilai(nilai, bentuk).teks  # type: ignore[arg-type]
    if not nilai.asal:
        return format_html("{}", teks)
    return format_html(
        '<a class="angka" href="{}" data-asal="{}" title="{}">{}</a>',
        reverse("asal", args=[nilai.kode]), nilai.kode, nilai.kosong or "Lihat asal-usul", teks,
    )  # fmt: skip


@register.filter
def target(t: Target, bentuk: str = "penuh") -> SafeString:
    """A target as it stands: one number, or both ends of a range."""
    if t.atas is None or not t.atas.ada:
        return angka(t.nilai, bentuk)
    return format_html("{}–{}", angka(t.nilai, "polos"), angka(t.atas, bentuk))


@register.simple_tag
def alamat(periode: Periode, nama: str, *isi: str) -> str:
    """The address of a page in the period of the page that links to it."""
    return alamat_periode(periode, nama, *isi)


@register.simple_tag
def ikon(nama: str) -> SafeString:
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>', static("situs/vendor/ikon.svg"), nama)


@register.filter
def aman(html: str) -> SafeString:
    """HTML that our own writers made, which have escaped every text of it."""
    return mark_safe(html)
