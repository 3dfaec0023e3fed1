"""The pages of the owner's books: orders of the past, settlement, pictures. They must not know an adapter."""
