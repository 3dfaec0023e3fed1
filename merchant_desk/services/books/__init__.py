"""The use cases of the owner's books: history, settlement, deposits, reports, the customers' clock."""
