package app.atelier.publishing;

/**
 * How a picture leaves the studio.
 *
 * @param includeRecipe whether the file keeps its recipe
 * @param sign whether the file carries a signed manifest; else it carries none, also not one it came with
 */
public record ExportChoices(boolean includeRecipe, boolean sign) {}
