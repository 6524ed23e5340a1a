package app.atelier.imaging.vectors;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A picture in SVG 1.1; immutable, equal by its source, safe for several threads. The source is cleaned when it comes in:
 * scripts, animations, foreign objects, references to anything outside and numbers without measure are taken out, and
 * entities, endless references and giants are refused. Nothing is ever fetched or opened. Text in it is drawn with the
 * fonts of this computer.
 */
public final class Svg {
    private static final Logger LOG = LoggerFactory.getLogger(Svg.class);

    /** The longest source, in bytes or characters. */
    public static final int MOST_CHARACTERS = 8_000_000;

    /** The longest side; larger pictures are taken smaller, which loses nothing. */
    public static final double MOST_SIDE = 30_000;

    private static final int MOST_NESTING = 96;
    private static final int MOST_USE_NESTING = 15;
    private static final int MOST_PATHS = 200_000;
    /** Small view boxes are drawn on finer units, because some lengths are rounded to whole ones inside. */
    private static final double FINE = 1024;

    private final String source;
    private final SVGDocument document;
    private final double width;
    private final double height;

    private Svg(String source, SVGDocument document, double width, double height) {
        this.source = source;
        this.document = document;
        this.width = width;
        this.height = height;
    }

    /**
     * The picture of a source.
     *
     * @throws IllegalArgumentException with a plain sentence if it is no SVG, is hostile, or draws nothing
     */
    public static Svg of(String source) {
        if (source.length() > MOST_CHARACTERS) {
            throw tooLong();
        }
        return of(new SvgCleaner().clean(source));
    }

    /**
     * As {@link #of(String)}, from the bytes of a file; compressed ones ({@code .svgz}) too.
     *
     * @throws IllegalArgumentException with a plain sentence
     */
    public static Svg of(byte[] file) {
        return of(new SvgCleaner().clean(unpacked(file)));
    }

    private static Svg of(SvgCleaner.Cleaned cleaned) {
        SVGDocument document = parse(cleaned.source());
        FloatSize size = document.size();
        double width = size.width;
        double height = size.height;
        if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw VectorWords.WORDS.refusal("size");
        }
        double shrink = Math.min(1, MOST_SIDE / Math.max(width, height));
        double enlarge = Math.max(1, 1 / Math.max(width, height));
        return new Svg(cleaned.source(), document, width * shrink * enlarge, height * shrink * enlarge);
    }

    /** The cleaned source; reading it again changes nothing more. */
    public String source() {
        return source;
    }

    /** Document pixels at scale 1. */
    public double width() {
        return width;
    }

    /** Document pixels at scale 1. */
    public double height() {
        return height;
    }

    /**
     * Draws the picture over the box of its size from 0, 0 in the coordinates of {@code g}. A part that cannot be drawn ends
     * the drawing; what was drawn before stays.
     */
    public void draw(Graphics2D g) {
        double unit = Math.max(1, FINE / Math.max(width, height));
        g.scale(1 / unit, 1 / unit);
        // Documents keep state while they are drawn.
        synchronized (document) {
            try {
                document.render(
                        (Component) null, g, new ViewBox(0, 0, (float) (width * unit), (float) (height * unit)));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("A part of an SVG picture cannot be drawn.", e);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Svg svg && source.equals(svg.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return "Svg[%s × %s, %d characters]".formatted(width, height, source.length());
    }

    private static SVGDocument parse(String source) {
        SVGDocument document;
        try {
            document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.builder()
                                    .externalResourcePolicy(new Inside())
                                    .documentLimits(new DocumentLimits(MOST_NESTING, MOST_USE_NESTING, MOST_PATHS))
                                    .build());
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalArgumentException(VectorWords.WORDS.get("damaged"), e);
        }
        if (document == null) {
            throw VectorWords.WORDS.refusal("damaged");
        }
        return document;
    }

    private static byte[] unpacked(byte[] file) {
        boolean packed = file.length > 2 && (file[0] & 255) == 0x1f && (file[1] & 255) == 0x8b;
        byte[] content = file;
        if (packed) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
                content = in.readNBytes(MOST_CHARACTERS + 1);
            } catch (IOException e) {
                throw new IllegalArgumentException(VectorWords.WORDS.get("packed"), e);
            }
        }
        if (content.length > MOST_CHARACTERS) {
            throw tooLong();
        }
        return content;
    }

    private static IllegalArgumentException tooLong() {
        return VectorWords.WORDS.refusal("long", MOST_CHARACTERS / 1_000_000);
    }

    /** Lets through what lies in the document itself. */
    private static final class Inside implements ResourcePolicy {
        @Override
        public @Nullable URI resolveResourceURI(@Nullable URI base, String path) {
            if (!path.startsWith("data:image/")) {
                return null;
            }
            try {
                return URI.create(path);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        public @Nullable URI resolveResourceURI(@Nullable URI base, URI resource) {
            return resolveResourceURI(base, resource.toString());
        }
    }
}
