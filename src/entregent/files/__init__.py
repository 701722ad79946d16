"""Bytes somebody handed over: opened safely, read by handle, never unpacked to disk."""
