"""The pages of the shop: how it stands, and what is sold out."""
