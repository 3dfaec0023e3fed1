"""The owner's books: what an order brought, what it cost, what the bank received. Pure; no I/O, no clock."""
