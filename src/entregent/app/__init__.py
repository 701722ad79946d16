"""Use cases: each declared once, called by every face."""
