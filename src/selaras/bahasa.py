"""Messages that a user sees, for the floors that know nothing of Django.

The source language is Indonesian; a catalogue under ``locale/`` can add others. Django templates and views use
Django's own gettext with the same catalogues.
"""

from __future__ import annotations

import gettext as _gettext
from functools import cache
from pathlib import Path

LOCALE = Path(__file__).parent / "locale"


@cache
def _terjemahan(kode: str) -> _gettext.NullTranslations:
    return _gettext.translation("django", localedir=str(LOCALE), languages=[kode], fallback=True)


def _(pesan: str, /, **isian: object) -> str:
    """Translate ``pesan`` and fill its ``{nama}`` places."""
    teks = _terjemahan("id").gettext(pesan)
    return teks.format(**isian) if isian else teks
