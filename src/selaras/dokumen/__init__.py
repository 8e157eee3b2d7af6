"""The document model: one `Dokumen`, whoever wrote it; and the writers that print it."""
