"""Equations over the numbers of a document, from tables and sentences alike."""
