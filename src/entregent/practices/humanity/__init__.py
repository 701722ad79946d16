"""Practice 10, the conclusion: people before measures."""
