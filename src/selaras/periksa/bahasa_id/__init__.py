"""Indonesian as data: the lexicon and the phrases. Nothing here decides anything; see docs/cara/menambah-frasa.md."""
