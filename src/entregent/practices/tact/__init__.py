"""Practice 3: what one's first words are like, and whom the few notes of a month are for."""
