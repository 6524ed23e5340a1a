package app.atelier.imaging.layers;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a document: the selection that tools, adjustments and filters respect now, and those saved by
 * name. Masks of the document's size, in document coordinates.
 *
 * @param active what is selected now, or everything
 * @param saved by name
 */
public record Selections(@Nullable Mask active, Map<String, Mask> saved) {
    public static final Selections NONE = new Selections(null, Map.of());

    private static final int LONGEST_NAME = 200;

    public Selections {
        for (String name : saved.keySet()) {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw LayerWords.WORDS.refusal("selections.name", LONGEST_NAME);
            }
        }
        saved = Collections.unmodifiableMap(new TreeMap<>(saved));
    }

    public Selections withActive(@Nullable Mask value) {
        return new Selections(value, saved);
    }

    /** With a selection kept under a name; one of the same name is replaced. */
    public Selections with(String name, Mask mask) {
        Map<String, Mask> more = new TreeMap<>(saved);
        more.put(name, mask);
        return new Selections(active, more);
    }

    public Selections without(String name) {
        Map<String, Mask> fewer = new TreeMap<>(saved);
        fewer.remove(name);
        return new Selections(active, fewer);
    }

    /** The saved selection of a name, or none. */
    public @Nullable Mask named(String name) {
        return saved.get(name);
    }

    void requireFitting(int width, int height) {
        requireFitting("", active, width, height);
        saved.forEach((name, mask) -> requireFitting(name, mask, width, height));
    }

    private static void requireFitting(String name, @Nullable Mask mask, int width, int height) {
        if (mask != null && (mask.width() != width || mask.height() != height)) {
            throw LayerWords.WORDS.refusal("selections.size", name, mask.width(), mask.height(), width, height);
        }
    }
}
