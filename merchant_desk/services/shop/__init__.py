"""Whether the shop takes orders and what is sold out, here and on the platform."""
