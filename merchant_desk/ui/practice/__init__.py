"""The page of practice, and the drill's window."""
