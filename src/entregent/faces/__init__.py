"""Ways to call the application: no thinking here."""
