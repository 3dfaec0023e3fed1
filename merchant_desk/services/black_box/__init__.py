"""What happened to an order, for a dispute."""
