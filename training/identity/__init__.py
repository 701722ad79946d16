"""Who is who: the weights of levels, and the names that many people bear."""
