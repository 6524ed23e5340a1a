package app.atelier.generation.art;

import app.atelier.imaging.vectors.Svg;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that subjects are made of. Thread-safe; pictures are drawn on demand, and drawings and recent pictures
 * are kept within a bound.
 */
public final class ArtPack {
    public static final int MOST_HEIGHT = 4096;

    private static final String HOME = "/app/atelier/assets/art/";
    private static final int KEPT_DRAWINGS = 160;
    private static final long KEPT_PIXELS = 16_000_000;

    private final ArtIndex index;
    private final ArtShards shards;
    private final Map<String, List<ArtPiece>> byName = new HashMap<>();
    private final Map<String, ArtPiece> byEmoji = new HashMap<>();
    private final Map<String, SvgDrawing> drawings = new LinkedHashMap<>(64, .75f, true);
    private final Map<String, BufferedImage> pictures = new LinkedHashMap<>(64, .75f, true);
    private long pixels;

    ArtPack(ArtIndex index, IntFunction<@Nullable InputStream> shards) {
        this.index = index;
        this.shards = new ArtShards(shards);
        for (ArtPiece piece : index.pieces().values()) {
            if (!piece.emoji().isEmpty()) {
                byEmoji.merge(bare(piece.emoji()), piece, (a, b) -> rank(a) <= rank(b) ? a : b);
            }
            if (!piece.quiet()) {
                name(piece.name(), piece);
                piece.also().forEach(n -> name(n, piece));
            }
        }
        byName.values().forEach(list -> list.sort(Comparator.comparingInt(ArtPack::rank)));
    }

    /**
     * The pack that is shipped with the studio. Takes a few tenths of a second: open it once.
     *
     * @throws DamagedArtException if the index cannot be read
     */
    public static ArtPack open() {
        try (InputStream in = ArtPack.class.getResourceAsStream(HOME + "index.json")) {
            if (in == null) {
                throw new DamagedArtException("The art pack is missing from this installation. Install Atelier again.");
            }
            return new ArtPack(
                    ArtIndex.read(in),
                    n -> ArtPack.class.getResourceAsStream(
                            HOME + "pictures/" + String.format(Locale.ROOT, "%03d.gz", n)));
        } catch (IOException e) {
            throw new DamagedArtException("The art pack of this installation is damaged. Install Atelier again.", e);
        }
    }

    /** Every picture, skin tones of people included. */
    public Collection<ArtPiece> pieces() {
        return index.pieces().values();
    }

    /** The piece of that id ({@code noto:fox}). */
    public Optional<ArtPiece> find(String id) {
        return Optional.ofNullable(index.pieces().get(id));
    }

    /** The preferred piece of exactly that name or other name, singular, in any case. */
    public Optional<ArtPiece> named(String name) {
        return allNamed(name).stream().findFirst();
    }

    /** All pieces of that name, the preferred first. */
    public List<ArtPiece> allNamed(String name) {
        return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** All names that {@link #named} answers to. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The piece an emoji stands for; variation selectors and skin tones are passed over. */
    public Optional<ArtPiece> emoji(String characters) {
        return Optional.ofNullable(byEmoji.get(bare(characters)));
    }

    /** The same thing out of another pack ({@code noto}, {@code flat}, {@code fluent}), if that pack has it. */
    public Optional<ArtPiece> twin(ArtPiece piece, String pack) {
        ArtPiece same = index.pieces().get(pack + ":" + piece.slug());
        if (same != null) {
            return Optional.of(same);
        }
        return allNamed(piece.name()).stream()
                .filter(p -> p.pack().equals(pack))
                .findFirst();
    }

    /** A person's picture in a skin tone ({@code light} … {@code dark}); the piece itself if it has no such variant. */
    public ArtPiece inSkin(ArtPiece piece, String tone) {
        return find(piece.id() + "-" + tone).orElse(piece);
    }

    /**
     * Draws a piece, cropped to what is visible (alpha above .03).
     *
     * @param height height of the cropped picture in px, 1 to {@value #MOST_HEIGHT}
     * @return premultiplied ARGB; shared, treat it as read-only
     * @throws DamagedArtException if the picture cannot be read; its message is one sentence
     */
    public BufferedImage draw(ArtPiece piece, int height) {
        if (height < 1 || height > MOST_HEIGHT) {
            throw new IllegalArgumentException(
                    "A picture is drawn 1 to " + MOST_HEIGHT + " px high, not " + height + ".");
        }
        String key = piece.id() + "@" + height;
        synchronized (pictures) {
            BufferedImage kept = pictures.get(key);
            if (kept != null) {
                return kept;
            }
        }
        BufferedImage image = drawing(piece).draw(height);
        keep(key, image);
        return image;
    }

    /** Width of the visible part divided by its height. */
    public double aspect(ArtPiece piece) {
        Rectangle2D visible = drawing(piece).visible();
        return visible.getWidth() / visible.getHeight();
    }

    /** The part of the square view box that is visible, as shares from 0 to 1. */
    public Rectangle2D visible(ArtPiece piece) {
        return drawing(piece).visible();
    }

    /** The SVG document of a piece, for those who need its shapes. */
    public String svg(ArtPiece piece) {
        ArtIndex.Drawn drawn = index.drawn().get(piece.id());
        if (drawn == null) {
            throw new DamagedArtException("The picture “" + piece.id() + "” is missing from the art pack.");
        }
        String box = Double.toString(drawn.box());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 "
                + box + " " + box + "\">" + shards.body(piece.id(), drawn.shard()) + "</svg>";
    }

    /**
     * The visible part of a piece as a picture for a vector layer.
     *
     * @param height of the picture at scale 1, above 0
     * @throws DamagedArtException if the picture cannot be read; its message is one sentence
     */
    public Svg vector(ArtPiece piece, double height) {
        String whole = svg(piece);
        double side = index.drawn().get(piece.id()).box();
        Rectangle2D part = visible(piece);
        double width = height * part.getWidth() / part.getHeight();
        String head = whole.substring(0, whole.indexOf("viewBox"));
        String body = whole.substring(whole.indexOf('>') + 1);
        return Svg.of(head
                + "width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\">"
                        .formatted(
                                width,
                                height,
                                part.getX() * side,
                                part.getY() * side,
                                part.getWidth() * side,
                                part.getHeight() * side)
                + body);
    }

    private SvgDrawing drawing(ArtPiece piece) {
        synchronized (drawings) {
            SvgDrawing kept = drawings.get(piece.id());
            if (kept != null) {
                return kept;
            }
        }
        SvgDrawing parsed = SvgDrawing.parse(piece.id(), svg(piece));
        synchronized (drawings) {
            drawings.put(piece.id(), parsed);
            if (drawings.size() > KEPT_DRAWINGS) {
                drawings.remove(drawings.keySet().iterator().next());
            }
        }
        return parsed;
    }

    private void keep(String key, BufferedImage image) {
        synchronized (pictures) {
            if (pictures.put(key, image) == null) {
                pixels += (long) image.getWidth() * image.getHeight();
            }
            var oldest = pictures.entrySet().iterator();
            while (pixels > KEPT_PIXELS && pictures.size() > 1) {
                BufferedImage gone = oldest.next().getValue();
                pixels -= (long) gone.getWidth() * gone.getHeight();
                oldest.remove();
            }
        }
    }

    private void name(String name, ArtPiece piece) {
        List<ArtPiece> list = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>(3));
        if (!list.contains(piece)) {
            list.add(piece);
        }
    }

    /** Noto first for animals, food, vehicles and buildings; flat for things, plants and people; 3-D last. */
    private static int rank(ArtPiece piece) {
        boolean notoFirst =
                switch (piece.kind()) {
                    case ANIMAL, FOOD, VEHICLE, BUILDING -> true;
                    default -> false;
                };
        int pack =
                switch (piece.pack()) {
                    case "noto" -> notoFirst ? 0 : 1;
                    case "flat" -> notoFirst ? 1 : 0;
                    default -> 2;
                };
        int whole = piece.extent() == Extent.WHOLE ? 0 : 4;
        return pack + whole;
    }

    private static String bare(String emoji) {
        StringBuilder out = new StringBuilder();
        emoji.codePoints()
                .filter(c -> c != 0xFE0F && !(c >= 0x1F3FB && c <= 0x1F3FF))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
