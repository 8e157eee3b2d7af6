"""The embedded server: PostgreSQL of the wheel, run by ourselves for one user of one machine (POSIX only).

``pemakai`` is the side of a command: it joins, and wakes the guard where there is none. ``penjaga`` is the guard, a process of its
own that runs the server while anybody uses it. ``server`` makes, starts and stops the server; ``akun`` says as whom, ``program`` from where.
"""
