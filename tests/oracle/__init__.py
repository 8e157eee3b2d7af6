"""An oracle: what a package's reports must say, computed with ``decimal`` and ``csv`` alone.

It was written from the written policy (docs/keputusan/0010, docs/rujukan/rumus.md) and from hand arithmetic and imports nothing of
``selaras``: when it and the product agree, two hands agree.
"""

from tests.oracle.harapan import harapan
from tests.oracle.sel import Sel

__all__ = ["Sel", "harapan"]
