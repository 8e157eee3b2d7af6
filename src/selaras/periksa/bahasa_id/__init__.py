"""Words and phrases of Indonesian reports: data only, no code that reads a document."""
