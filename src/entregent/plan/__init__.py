"""The plan: what a human hand may do today, in few minutes, and why the rest can wait."""
