"""The owner's books in the journal: sales, history, settlement, deposits. Nothing here names a customer."""
