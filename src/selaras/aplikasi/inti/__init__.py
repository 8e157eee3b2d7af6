"""What every app's models share: history, revision, the either-value-or-reason rule."""
