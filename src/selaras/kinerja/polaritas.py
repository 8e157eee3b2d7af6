"""Which way an indicator is good."""

from __future__ import annotations

from enum import StrEnum

from selaras.bahasa import _


class Polaritas(StrEnum):
    """Direction of an indicator. The two ``MINIMIZE`` variants differ in the capaian formula and are a policy of the agency."""

    MAXIMIZE = "maximize"
    MINIMIZE = "minimize"
    MINIMIZE_RASIO = "minimize-rasio"
    RANGE = "range"

    @property
    def uraian(self) -> str:
        return {
            Polaritas.MAXIMIZE: _("semakin tinggi semakin baik"),
            Polaritas.MINIMIZE: _("semakin rendah semakin baik"),
            Polaritas.MINIMIZE_RASIO: _("semakin rendah semakin baik (rasio)"),
            Polaritas.RANGE: _("semakin dekat ke rentang semakin baik"),
        }[self]

    @property
    def rumus(self) -> str:
        """The capaian formula, as the report prints it (R realisasi, T target)."""
        return {
            Polaritas.MAXIMIZE: "R / T × 100",
            Polaritas.MINIMIZE: "(2T − R) / T × 100",
            Polaritas.MINIMIZE_RASIO: "T / R × 100",
            Polaritas.RANGE: _(
                "100 di dalam rentang; di bawahnya R / batas bawah × 100; di atasnya (2 × batas atas − R) / batas atas × 100"
            ),
        }[self]
