"""The ways to a device, one module each. They must not know what the bytes say."""
