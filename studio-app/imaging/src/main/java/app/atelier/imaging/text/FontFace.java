package app.atelier.imaging.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One weight of a family; its file is read when it is first drawn with. Safe for several threads. */
public final class FontFace {
    private final int weight;
    private final boolean italic;
    private final String resource;
    private @Nullable Font font;

    FontFace(int weight, boolean italic, String resource) {
        this.weight = weight;
        this.italic = italic;
        this.resource = resource;
    }

    private FontFace(Font font, int weight, boolean italic) {
        this(weight, italic, "");
        this.font = font;
    }

    /** A face of a font that this computer has. */
    static FontFace installed(String name, int weight, boolean italic) {
        int style = (weight >= 600 ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
        return new FontFace(new Font(name, style, 1), weight, italic);
    }

    /** 100 to 900. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The font at size 1. */
    synchronized Font font() {
        if (font == null) {
            try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("missing: " + resource);
                }
                font = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(TextWords.WORDS.get("fonts.gone"), e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(TextWords.WORDS.get("font.damaged"), e);
            }
        }
        return font;
    }
}
