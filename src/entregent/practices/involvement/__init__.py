"""6 Involvement: who waits for an answer, and how soon answers usually go."""
