package app.atelier.generation.composer.styles;

/** The number that a style's own noise begins with. */
public record StyleSeed(long number) {}
