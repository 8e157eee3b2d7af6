"""Ways to give a result: text, JSON, SARIF, a page, and a marked copy of the document itself."""
