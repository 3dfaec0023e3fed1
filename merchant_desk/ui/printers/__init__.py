"""The pages of the printers: cards, wizard, designer, menu, ledger."""
