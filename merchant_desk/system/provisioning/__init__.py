"""Files that set a desk up: found, read, explained, sealed and wiped."""
