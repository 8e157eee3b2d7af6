"""Waiting for conditions, and what the browser tests ask of a page."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Callable
from shutil import which

import pytest

PALING_LAMA = 900  # seconds: a ceiling for a machine that does much else, not an expectation
PERAMBAN = [
    pytest.mark.peramban,
    pytest.mark.skipif(not (which("chromium") and which("chromedriver")), reason="chromium and chromium-driver are not installed"),
]


def tunggu(kapan: Callable[[], object]) -> bool:
    """Until it is so. An element that the page has just replaced is looked for again."""
    from selenium.common.exceptions import StaleElementReferenceException

    batas = time.monotonic() + PALING_LAMA
    while time.monotonic() < batas:
        try:
            if kapan():
                return True
        except StaleElementReferenceException:
            pass
        time.sleep(0.1)
    return False


def terbuka(url: str) -> bool:
    try:
        urllib.request.urlopen(f"{url}/masuk/", timeout=30)
    except OSError:
        return False
    return True
