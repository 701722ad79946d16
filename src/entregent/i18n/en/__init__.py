"""Catalogues: one module a domain."""
