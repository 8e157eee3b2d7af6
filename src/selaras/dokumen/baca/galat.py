"""The one error that a reader gives to a user."""


class TidakTerbaca(ValueError):
    """The file cannot be read; the message says why and what to do, in Indonesian."""
