"""What several reports and the pages tell alike: each thing once, in words or as a table. A report never looks into another one."""
