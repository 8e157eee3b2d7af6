"""Services between the records and the reports: reading, computing, publishing."""
