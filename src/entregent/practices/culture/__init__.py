"""Practice 4: to give, to pass on, to introduce people to each other."""
