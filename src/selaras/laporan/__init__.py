"""What each report says: composed from records alone, every sentence bound to its numbers."""
