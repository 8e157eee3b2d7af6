"""Selaras: a performance accountability system (SAKIP) in which every number can prove itself."""

__version__ = "0.1.0"
