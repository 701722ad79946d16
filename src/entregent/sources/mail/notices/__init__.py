"""Notices that networks mail to their members, read as what they say. Data and reading."""
