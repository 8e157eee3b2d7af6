"""What the tests of the embedded server share: folders, commands, processes, accounts."""
