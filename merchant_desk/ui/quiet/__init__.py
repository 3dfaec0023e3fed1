"""The quiet page."""
