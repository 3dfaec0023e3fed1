"""The program's own records, read for people and fenced for strangers."""
