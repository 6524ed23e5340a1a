package app.atelier.imaging.text;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fonts of one text, ready to be set: its own, then those that are asked for letters it lacks. */
final class Faces {
    private final List<FontFace> order = new ArrayList<>();
    private final Map<FontFace, Font> sized = new HashMap<>();
    private final Map<Integer, Optional<Font>> single = new HashMap<>();
    private final Text text;
    private final boolean slanted;

    Faces(Text text) {
        this.text = text;
        FontFamily family = Fonts.find(text.font()).family();
        FontFace main = family.face(text.weight(), text.italic());
        order.add(main);
        for (FontFamily other : Fonts.fallbacks()) {
            if (!other.equals(family)) {
                order.add(other.face(text.weight(), text.italic()));
            }
        }
        this.slanted = text.italic() && !main.italic();
    }

    Font main() {
        return font(order.getFirst());
    }

    /** Whether the letters are to be slanted because the family has no italic. */
    boolean slanted() {
        return slanted;
    }

    /** The first font that has all of the code points; the main one for none. Null if there is no such font. */
    @Nullable
    Font forAll(int[] codePoints) {
        if (codePoints.length == 1) {
            return single.computeIfAbsent(codePoints[0], c -> Optional.ofNullable(search(codePoints)))
                    .orElse(null);
        }
        return search(codePoints);
    }

    private @Nullable Font search(int[] codePoints) {
        for (FontFace face : order) {
            Font font = face.font();
            boolean all = true;
            for (int c : codePoints) {
                all &= font.canDisplay(c);
            }
            if (all) {
                return font(face);
            }
        }
        return null;
    }

    private Font font(FontFace face) {
        return sized.computeIfAbsent(face, f -> {
            Map<TextAttribute, Object> attributes = new HashMap<>();
            attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
            if (text.letterSpacing() == 0) {
                attributes.put(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
            } else {
                attributes.put(TextAttribute.TRACKING, (float) text.letterSpacing());
            }
            return f.font().deriveFont(Typesetter.EM).deriveFont(attributes);
        });
    }
}
