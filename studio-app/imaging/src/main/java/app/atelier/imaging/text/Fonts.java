package app.atelier.imaging.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts that are shipped, which draw the same on every computer. Fonts of the computer are used only where a
 * document names one that is there.
 */
public final class Fonts {
    private static final String HOME = "/app/atelier/assets/fonts/posters/";

    private final Map<String, FontFamily> families;
    private final List<FontFamily> fallbacks;
    private final FontFamily standard;

    private Fonts(Map<String, FontFamily> families, List<FontFamily> fallbacks, FontFamily standard) {
        this.families = families;
        this.fallbacks = fallbacks;
        this.standard = standard;
    }

    /** What a name of a font in a document comes to. */
    record Found(FontFamily family, boolean missing) {}

    /** Read once; the fonts themselves are read when they are drawn with. */
    private static final class Shipped {
        static final Fonts FONTS = read();
    }

    /** The families that are shipped, those for writing first to last as a creator may look through them. */
    public static List<FontFamily> all() {
        return List.copyOf(Shipped.FONTS.families.values());
    }

    /** A shipped family by its id or its name, in any case. */
    public static Optional<FontFamily> family(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Optional.ofNullable(Shipped.FONTS.families.get(key));
    }

    /** The family that stands in where a font is missing. */
    public static FontFamily standard() {
        return Shipped.FONTS.standard;
    }

    /** One plain sentence if the font that a text names is neither shipped nor on this computer. */
    public static Optional<String> problem(Text text) {
        return find(text.font()).missing()
                ? Optional.of(TextWords.WORDS.get(
                        "font.missing", text.font(), standard().name()))
                : Optional.empty();
    }

    /** Asked in this order for letters that a family lacks. */
    static List<FontFamily> fallbacks() {
        return Shipped.FONTS.fallbacks;
    }

    static Found find(String name) {
        Optional<FontFamily> shipped = family(name);
        if (shipped.isPresent()) {
            return new Found(shipped.get(), false);
        }
        for (String there :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)) {
            if (there.equalsIgnoreCase(name.strip())) {
                return new Found(installed(there), false);
            }
        }
        return new Found(standard(), true);
    }

    private static FontFamily installed(String name) {
        List<FontFace> faces = new ArrayList<>();
        for (boolean italic : new boolean[] {false, true}) {
            faces.add(FontFace.installed(name, Text.REGULAR, italic));
            faces.add(FontFace.installed(name, Text.BOLD, italic));
        }
        return new FontFamily(name, name, FontKind.SANS, faces);
    }

    private static Fonts read() {
        try (InputStream in = Fonts.class.getResourceAsStream(HOME + "index.json")) {
            if (in == null) {
                throw new IOException("missing: " + HOME);
            }
            JsonNode index = JsonMapper.builder().build().readTree(in);
            Map<String, FontFamily> families = new LinkedHashMap<>();
            for (JsonNode node : index.get("families")) {
                FontFamily family = family(node);
                families.put(family.id(), family);
            }
            List<FontFamily> fallbacks = new ArrayList<>();
            for (JsonNode id : index.get("fallbacks")) {
                fallbacks.add(families.get(id.asText()));
            }
            return new Fonts(
                    families,
                    List.copyOf(fallbacks),
                    families.get(index.get("default").asText()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(TextWords.WORDS.get("fonts.gone"), e);
        }
    }

    private static FontFamily family(JsonNode node) {
        List<FontFace> faces = new ArrayList<>();
        for (JsonNode face : node.get("faces")) {
            faces.add(new FontFace(
                    face.get("weight").asInt(),
                    face.get("italic").asBoolean(),
                    HOME + face.get("file").asText()));
        }
        return new FontFamily(
                node.get("id").asText(),
                node.get("name").asText(),
                FontKind.of(node.get("kind").asText()),
                faces);
    }
}
