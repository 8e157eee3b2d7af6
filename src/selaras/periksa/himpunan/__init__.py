"""Values of one measure under names: the columns of tables and the lists that sentences tell, and where a text names a member."""
