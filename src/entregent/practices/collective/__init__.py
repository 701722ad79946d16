"""The bonus: when a group is more intelligent than its members."""
