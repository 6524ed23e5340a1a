package app.atelier.publishing;

/**
 * How a picture leaves the studio.
 *
 * @param includeRecipe whether the file keeps its recipe
 */
public record ExportChoices(boolean includeRecipe) {}
