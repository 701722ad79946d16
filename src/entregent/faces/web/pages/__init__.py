"""One module a page: handlers, and the tuple `ROUTES`."""
