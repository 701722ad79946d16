"""5 Appearance: one's own profile, read as somebody else would."""
