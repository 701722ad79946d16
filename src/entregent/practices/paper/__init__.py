"""1 Paper: think before the screen. The sheet, what is missing on it, and whom it is about."""
