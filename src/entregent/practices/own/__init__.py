"""A practice the owner wrote in a file: when, what to say in both languages, what to do."""
