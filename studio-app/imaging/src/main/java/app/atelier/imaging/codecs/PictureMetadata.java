package app.atelier.imaging.codecs;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that travel inside a picture file.
 *
 * @param text other text by keyword (Latin-1 letters, 1 to 79), such as {@code Title}; PNG text chunks
 * @param recipeJson the recipe of ours, JSON
 * @param parameters the text that other generators write and read under the name {@code parameters}
 */
public record PictureMetadata(
        Map<String, String> text,
        @Nullable String recipeJson,
        @Nullable String parameters) {
    public static final PictureMetadata NONE = new PictureMetadata(Map.of(), null, null);

    /** Keywords of the PNG specification, section 11.3.3.1, and the usual one for licences. */
    private static final Set<String> RIGHTS = Set.of("Author", "Copyright", "Disclaimer", "License");

    public PictureMetadata {
        text = Collections.unmodifiableMap(new TreeMap<>(text));
    }

    /** Only a recipe and its parameters text. */
    public static PictureMetadata ofRecipe(@Nullable String recipeJson, @Nullable String parameters) {
        return new PictureMetadata(Map.of(), recipeJson, parameters);
    }

    /** Only the recipe, the parameters, and the texts that say who made the picture and what may be done with it. */
    public PictureMetadata rightsAndRecipe() {
        Map<String, String> rights = new TreeMap<>(text);
        rights.keySet().retainAll(RIGHTS);
        return new PictureMetadata(rights, recipeJson, parameters);
    }

    public PictureMetadata withText(String keyword, String value) {
        Map<String, String> more = new TreeMap<>(text);
        more.put(keyword, value);
        return new PictureMetadata(more, recipeJson, parameters);
    }
}
