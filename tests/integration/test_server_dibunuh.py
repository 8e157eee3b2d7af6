"""Whoever is killed with -9, whenever: a committed row is there, and the next command works."""

from __future__ import annotations

import random

import pytest

from tests.server.alat import rumah
from tests.server.bunuh import KORBAN, bunuh_saat_mulai, bunuh_saat_simpan, saat_mulai

SAAT = saat_mulai()


@pytest.mark.parametrize(
    ("saat", "korban"), [(s, KORBAN[k % len(KORBAN)]) for k, s in enumerate(SAAT)], ids=lambda x: getattr(x, "__name__", x)
)
def test_a_first_start_that_is_killed_is_followed_by_one_that_works(saat, korban):
    with rumah() as pemakai:
        utuh, keluhan = bunuh_saat_mulai(pemakai, korban, SAAT[saat])
        assert utuh
        assert not keluhan


def test_no_committed_row_is_lost_at_twenty_kills():
    acak = random.Random(20211125)
    ada = 0
    with rumah() as pemakai:
        for k in range(20):
            ada, keluhan = bunuh_saat_simpan(pemakai, KORBAN[k % len(KORBAN)], ada + 1, acak.randint(1, 40))
            assert not keluhan, (k, keluhan)
        assert ada >= 20
