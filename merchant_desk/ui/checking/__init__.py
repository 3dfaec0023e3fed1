"""The page of the opening check."""
