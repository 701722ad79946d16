"""Practice 2: whether one meets people in real life, first of all."""
