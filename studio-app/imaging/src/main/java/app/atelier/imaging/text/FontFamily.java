package app.atelier.imaging.text;

import java.util.Comparator;
import java.util.List;

/**
 * A family of fonts.
 *
 * @param id in documents, such as {@code bebas-neue}
 * @param name shown to the creator
 * @param faces at least one, by weight
 */
public record FontFamily(String id, String name, FontKind kind, List<FontFace> faces) {
    public FontFamily {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw TextWords.WORDS.refusal("family.empty", name);
        }
    }

    /** The weights there are, upright or italic, ascending. */
    public List<Integer> weights() {
        return faces.stream().map(FontFace::weight).distinct().sorted().toList();
    }

    /** Whether it has letters that were drawn as italics; others are slanted. */
    public boolean hasItalic() {
        return faces.stream().anyMatch(FontFace::italic);
    }

    /** The face for a wish: italic if there is one, then the nearest weight, the heavier of two as near. */
    public FontFace face(int weight, boolean italic) {
        boolean kind = italic && hasItalic();
        return faces.stream()
                .filter(face -> face.italic() == kind)
                .min(Comparator.<FontFace>comparingInt(face -> Math.abs(face.weight() - weight))
                        .thenComparing(FontFace::weight, Comparator.reverseOrder()))
                .orElse(faces.getFirst());
    }
}
