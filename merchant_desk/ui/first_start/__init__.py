"""The window of a first start, and the tour after it."""
