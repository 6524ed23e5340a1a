"""Pocket: a small text-to-image model taught on scenes that are composed while it learns."""
