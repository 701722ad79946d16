"""Who is who: mentions become people, each union with its reason, and no guess in silence."""
