"""The way of a sheet from draft to lock: states and steps as data, one log of every step, and the lock itself in the database."""
