package app.atelier.generation.composer.subjects;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Extent;
import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.characters.Characters;
import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Figures;
import app.atelier.generation.composer.planning.Silhouette;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.settings.Listing;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The pictures of subjects in white light: out of the art pack, drawn by rules, or a head on a body. */
public final class Portraits implements Figures {
    private static final int WHITE_LIGHT = 0xffffff;

    /** Dim and neutral, as the light of the scene is put on afterwards: wood stays wood. */
    private static final int STUDIO_LIGHT = 0xb4aa98;

    private static final int STUDIO_SHADOW = 0x68525e;

    private static final double UNKNOWN_ASPECT = 1;
    private static final int POSES = 5;

    /** Two large heroes of a picture of 4096 px are about as much. */
    private static final long KEPT_PIXELS = 6_000_000;

    /** Height of the pictures that tell whether a thing has lamps. */
    private static final int LAMP_ROWS = 96;

    private static final Silhouette.Face SITTING_FACE = new Silhouette.Face(.46, .30, .24);

    /** Height of a sitting body in units. */
    private static final double SITTING = 205;

    private final ArtPack pack;
    private final Characters characters;
    private final Drawings drawings = Drawings.load();
    private final Gallery gallery = new Gallery(KEPT_PIXELS);
    private final List<String> glowing;
    private final List<String> hot;
    private final Map<String, Boolean> lamps = new ConcurrentHashMap<>();

    public Portraits(ArtPack pack) {
        this.pack = pack;
        this.characters = new Characters(pack, Recolour::of);
        Properties words = Listing.of(Portraits.class, "props.properties");
        this.glowing = List.of(words.getProperty("glowing.words").split(" "));
        this.hot = List.of(words.getProperty("hot.words").split(" "));
    }

    @Override
    public double aspect(Subject subject) {
        Optional<Prop> prop = prop(subject);
        if (prop.isPresent()) {
            return prop.get().aspect();
        }
        if (posed(subject)) {
            // Poses differ in width; groups are spaced for the widest.
            double widest = 0;
            for (int i = 0; i < Math.min(subject.count(), POSES); i++) {
                widest = Math.max(widest, characters.aspect(subject, i));
            }
            return widest;
        }
        Optional<Heap> heap = Heap.of(subject);
        if (heap.isPresent()) {
            return heap.get().aspect(aspect(heap.get().one(subject)));
        }
        if (Contents.of(subject)) {
            double bare = aspect(subject.withHeld(List.of()));
            return bare / (1 + Contents.above(subject, bare, creatures(subject)));
        }
        return piece(subject)
                .map(piece -> suited(subject)
                        ? Spacesuit.ASPECT
                        : needsBody(subject, piece) ? Sitter.ASPECT : pack.aspect(piece))
                .orElse(UNKNOWN_ASPECT);
    }

    @Override
    public double units(Subject subject, int index) {
        if (posed(subject)) {
            return characters.height(subject, index);
        }
        return piece(subject)
                .filter(piece -> suited(subject) || needsBody(subject, piece))
                .map(piece -> SITTING)
                .orElse(0.0);
    }

    @Override
    public double middle(Subject subject, int index) {
        return posed(subject) ? characters.middle(subject, index) : 0;
    }

    @Override
    public Facing facing(Subject subject) {
        Optional<Prop> prop = prop(subject);
        if (prop.isPresent()) {
            return prop.get().facing();
        }
        if (posed(subject)) {
            return characters.facing(subject);
        }
        return piece(subject)
                .map(piece -> suited(subject) || needsBody(subject, piece) ? Facing.FRONT : piece.facing())
                .orElse(Facing.FRONT);
    }

    @Override
    public Silhouette silhouette(Subject subject, int index) {
        if (posed(subject)) {
            return characters.silhouette(subject, index);
        }
        Optional<ArtPiece> piece = piece(subject);
        if (piece.isPresent() && !suited(subject) && needsBody(subject, piece.get())) {
            return Silhouette.of(draw(subject, index, Gaze.VIEWER, 2 * Silhouette.ROWS), SITTING_FACE, Map.of());
        }
        boolean drawn = piece.isPresent() && prop(subject).isEmpty() && !suited(subject);
        Silhouette.Face face = subject.isCharacter() ? new Silhouette.Face(.42, .27, .24) : null;
        return drawn
                ? Silhouette.of(draw(subject, index, Gaze.VIEWER, Silhouette.ROWS), face, Map.of())
                : Silhouette.box(aspect(subject), face);
    }

    @Override
    public boolean shines(Subject subject) {
        return glows(subject);
    }

    @Override
    public boolean steams(Subject subject) {
        // Whole words: a teapot is no tea, a steak neither.
        List<String> noun = List.of(subject.noun().split("[ -]"));
        return hot.stream().anyMatch(noun::contains);
    }

    /** Whether a colour that was said of it is in its picture already. */
    public boolean dyed(Subject subject) {
        return posed(subject) && characters.dyes(subject);
    }

    /** What a character holds or wears that its picture does not show. */
    public List<Thing> unseen(Subject subject) {
        if (!subject.isCharacter() || prop(subject).isPresent() && !posed(subject)) {
            return subject.isCharacter()
                    ? Stream.concat(subject.worn().stream(), subject.held().stream())
                            .toList()
                    : List.of();
        }
        return characters.unseen(subject);
    }

    @Override
    public boolean rides(Subject subject) {
        return characters.rides(subject);
    }

    /** The prop that draws a subject, if it is one. */
    public Optional<Prop> prop(Subject subject) {
        // A drawing by noun has its contents in it; one that stands for an empty container has not.
        return Contents.of(subject) && !drawings.named(subject.noun()) ? Optional.empty() : drawings.of(subject);
    }

    /** Whether what is in a container are animals. */
    private boolean creatures(Subject container) {
        return pack.find(container.held().getFirst().art())
                .filter(piece -> piece.kind() == Kind.ANIMAL)
                .isPresent();
    }

    /** Whether the art has light and shade of its own. */
    public boolean shaded(Subject subject) {
        return subject.art().startsWith("fluent:");
    }

    /** Whether the words say that it burns or shines: candles, lamps, fire. */
    public boolean glows(Subject subject) {
        // A fire engine does not burn.
        return subject.kind() != Kind.VEHICLE && glowing.stream().anyMatch(subject.noun()::contains);
    }

    /** Whether there is anything to draw for this subject. */
    public boolean known(Subject subject) {
        return prop(subject).isPresent()
                || piece(subject).isPresent()
                || Heap.of(subject).filter(heap -> known(heap.one(subject))).isPresent();
    }

    /**
     * The subject alone, unlit, cropped to what is visible; read only.
     *
     * @param index which of the subject's figures
     * @param gaze where its head turns, if it can
     * @param height in pixels, 1 or more
     */
    public BufferedImage draw(Subject subject, int index, Gaze gaze, int height) {
        return draw(subject, index, gaze, height, Rendition.PLAIN);
    }

    /** As {@link #draw(Subject, int, Gaze, int)}, things drawn by rules as the rendition says. */
    public BufferedImage draw(Subject subject, int index, Gaze gaze, int height, Rendition rendition) {
        return gallery.get(
                new Gallery.Key(subject, index, gaze, height, rendition),
                () -> painted(subject, index, gaze, height, rendition));
    }

    private BufferedImage painted(Subject subject, int index, Gaze gaze, int height, Rendition rendition) {
        Optional<Prop> prop = prop(subject);
        if (prop.isPresent()) {
            return drawn(prop.get(), index, height, 0, rendition);
        }
        if (posed(subject)) {
            return characters.draw(subject, index, gaze, height);
        }
        Optional<Heap> heap = Heap.of(subject);
        if (heap.isPresent()) {
            Subject one = heap.get().one(subject);
            return heap.get()
                    .draw((kind, pixels) -> draw(one, kind, gaze, pixels, rendition), aspect(one), index, height);
        }
        if (Contents.of(subject)) {
            Subject bare = subject.withHeld(List.of());
            Thing content = subject.held().getFirst();
            Subject one = Subject.of(subject.id(), subject.noun(), content.art(), Kind.THING, subject.metres());
            return Contents.draw(
                    subject,
                    pixels -> draw(bare, index, gaze, pixels),
                    pixels -> draw(one, index, gaze, pixels),
                    aspect(bare),
                    creatures(subject),
                    index,
                    height);
        }
        ArtPiece piece = piece(subject)
                .orElseThrow(() -> new IllegalArgumentException("There is no picture \"" + subject.art() + "\"."));
        if (suited(subject)) {
            return Spacesuit.draw(pack.draw(face(piece), Math.max(8, height / 2)), height);
        }
        if (needsBody(subject, piece)) {
            boolean reads = subject.deed() != null && subject.deed().id().equals("read");
            return Sitter.draw(pack.draw(piece, Math.max(8, height * 56 / 104)), tail(subject, piece), reads, height);
        }
        return pack.draw(piece, height);
    }

    /**
     * A prop with its lamps lit, otherwise as {@link #draw}: where both differ it shines by itself.
     *
     * @return empty if the subject is no prop, or one without lamps
     */
    public Optional<BufferedImage> lamplit(Subject subject, int index, int height, Rendition rendition) {
        return prop(subject).filter(this::hasLamps).map(prop -> drawn(prop, index, height, 1, rendition));
    }

    /** Whether lamps show on it at all: most things have none, and a small picture tells. */
    private boolean hasLamps(Prop prop) {
        return lamps.computeIfAbsent(prop.id(), id -> {
            BufferedImage dark = drawn(prop, 0, LAMP_ROWS, 0, Rendition.PLAIN);
            BufferedImage lit = drawn(prop, 0, LAMP_ROWS, 1, Rendition.PLAIN);
            return dark.getWidth() != lit.getWidth()
                    || dark.getHeight() != lit.getHeight()
                    || !Arrays.equals(argb(dark), argb(lit));
        });
    }

    private static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage drawn(Prop own, int index, int height, double lamps, Rendition rendition) {
        Prop prop =
                rendition.colour() == null ? own : own.in(rendition.colour()).orElse(own);
        Mood day = Moods.named("day");
        SceneLight white = new SceneLight(
                day.withColours(STUDIO_LIGHT, WHITE_LIGHT, STUDIO_SHADOW, day.haze())
                        .withHaziness(0),
                .35 * rendition.side(),
                -.94,
                0,
                false,
                lamps);
        int margin = height / 5 + 2;
        int width = (int) Math.ceil(height * prop.aspect());
        Sheet sheet = Sheet.loose(
                0,
                0,
                width + 2 * margin,
                height + 2 * margin,
                1,
                g -> prop.draw(
                        g,
                        new Box(margin, margin, width, height),
                        white,
                        0,
                        new SplittableRandom(rendition.seed() + index)));
        return sheet.cropped().picture().toBufferedImage();
    }

    private static String oneSkin(String skin) {
        return skin.equals(Subject.SEVERAL_SKINS) ? "medium" : skin;
    }

    private Optional<ArtPiece> piece(Subject subject) {
        return pack.find(subject.art())
                .map(piece -> subject.skin() == null ? piece : pack.inSkin(piece, oneSkin(subject.skin())));
    }

    /**
     * Whether the kit of characters draws it. Creatures with a muzzle and a bushy tail that only sit there keep the face of
     * their own picture, which has the cheeks that the kit's plain head lacks.
     */
    private boolean posed(Subject subject) {
        boolean ownFace = still(subject)
                && piece(subject)
                        .filter(piece -> needsBody(subject, piece) && tail(subject, piece) == Sitter.Tail.BUSHY)
                        .isPresent();
        return !ownFace && characters.draws(subject);
    }

    private static boolean still(Subject subject) {
        return subject.kind() == Kind.ANIMAL
                && subject.deed() == null
                && subject.costume() == null
                && subject.ride() == null
                && subject.feeling() == null
                && subject.worn().isEmpty()
                && subject.held().isEmpty();
    }

    private static boolean needsBody(Subject subject, ArtPiece piece) {
        return piece.extent() == Extent.HEAD && (subject.kind() == Kind.ANIMAL || subject.kind() == Kind.PERSON);
    }

    private static boolean suited(Subject subject) {
        return "astronaut".equals(subject.costume()) && subject.kind() == Kind.ANIMAL;
    }

    /** The face of the same creature, if the pack has one; else the whole. */
    private ArtPiece face(ArtPiece piece) {
        return pack.find(piece.id() + "-face").orElse(piece);
    }

    private static Sitter.Tail tail(Subject subject, ArtPiece piece) {
        String name = piece.name();
        if (subject.kind() == Kind.PERSON) {
            return Sitter.Tail.NONE;
        }
        if (name.contains("fox") || name.contains("wolf") || name.contains("raccoon") || name.contains("dog")) {
            return Sitter.Tail.BUSHY;
        }
        if (name.contains("bear")
                || name.contains("panda")
                || name.contains("rabbit")
                || name.contains("frog")
                || name.contains("koala")) {
            return Sitter.Tail.STUB;
        }
        return Sitter.Tail.THIN;
    }
}
