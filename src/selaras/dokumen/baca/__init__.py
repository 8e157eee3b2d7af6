"""Readers: from a file back to numbers."""
