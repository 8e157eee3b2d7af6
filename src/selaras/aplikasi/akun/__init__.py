"""Who may come in, and in which role: accounts and their assignments."""
