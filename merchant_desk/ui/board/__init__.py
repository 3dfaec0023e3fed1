"""The queue of orders, and what of it is to be cooked."""
