"""Words, names, addresses, dates and numbers as people write them: pure functions, no clock."""
