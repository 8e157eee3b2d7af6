"""Checks of documents: what was uploaded, what was found, and what was set aside with a reason."""
