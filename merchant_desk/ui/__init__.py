"""The window: widgets over the Desk protocol. No adapter is imported here, and nothing decides by itself."""
