package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/** One choice of a filter. */
public record Chip(String text, String href, @Nullable String icon, boolean current) {}
