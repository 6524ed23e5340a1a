package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Extent;
import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which subjects need a body of the kit, and with which head, skin and clothes. */
final class Casting {

    /** Heads are taken from this pack: plain fills take every light well. */
    private static final String HEADS = "flat:";

    /** The pack in whose pictures the places are measured that things are carried at. */
    private static final String MEASURED = "noto";

    /** What whole pictures show well enough by themselves. */
    private static final Set<String> WHOLE_POSES = Set.of("stand", "walk", "run", "swim", "fly", "float", "lie");

    /** Deeds that hands do, whatever the pose. */
    private static final Set<String> HANDIWORK = Set.of(
            "wave",
            "hold",
            "present",
            "give",
            "sing",
            "paint",
            "cook",
            "cast-spell",
            "juggle",
            "phone",
            "take-photo",
            "clean",
            "garden",
            "build",
            "share-umbrella",
            "hold-hands",
            "hug",
            "kiss",
            "cheer",
            "search",
            "talk",
            "receive",
            "fight",
            "throw",
            "exercise",
            "stargaze",
            "guard",
            "roar",
            "fly");

    /** Pictures that are called busts and are heads. */
    private static final Set<String> WHOLE_HEADS = Set.of("santa-claus", "mrs-claus", "baby-angel", "clown-face");

    /** A face in a picture of head and shoulders: where its chin and a cheek are. */
    private record OwnFace(double chin, double cheekX, double cheekY) {}

    /** Faces that no plain head can stand for. */
    private static final Map<String, OwnFace> OWN_FACES = Map.of(
            "elf", new OwnFace(17.2, 18.6, 12.8),
            "genie", new OwnFace(17.2, 18.6, 12.8),
            "vampire", new OwnFace(17.2, 18.6, 12.8),
            "zombie", new OwnFace(20.4, 20.2, 16.8));

    /** Pictures of which head and shoulders say it all: gestures, headdresses, two people in one. */
    private static final Set<String> PLAIN_BUSTS = Set.of(
            "hairy-creature",
            "turban",
            "veil",
            "skullcap",
            "feeding",
            "pregnant",
            "facepalming",
            "frowning",
            "pouting",
            "gesturing",
            "shrugging",
            "tipping",
            "raising",
            "deaf");

    /** From so many on, each of a kind takes a pose of its own, which no whole picture has. */
    private static final int SEVERAL = 4;

    private static final Set<String> EVERYDAY =
            Set.of("tee", "blue", "hoodie", "dress", "winter", "jumper", "shirt", "pinafore");
    private static final List<Integer> CLOTHES =
            List.of(0xe8475f, 0x3f8fe8, 0xf2b632, 0x37b58a, 0x8f63d8, 0xf07a3a, 0x4fb3bf);

    /** Fancy dress of which nothing more is said. */
    private static final String FANCY = "fancy";

    private static final double CHEEK_X = 20.3;
    private static final double CHEEK_Y = 23.6;
    private static final int SKIN_SAMPLE = 128;

    private final ArtPack pack;

    Casting(ArtPack pack) {
        this.pack = pack;
    }

    Optional<Cast> cast(Subject subject) {
        return cast(subject, 0);
    }

    /** Several people of one word are not twins: each has another colour, children are boys and girls. */
    Optional<Cast> cast(Subject subject, int index) {
        return pack.find(subject.art()).flatMap(piece -> {
            Optional<Look> species = species(piece);
            if (species.isPresent()) {
                boolean several = subject.count() >= SEVERAL && subject.deed() == null;
                return piece.extent() == Extent.HEAD || several || acts(subject) || runs(subject, piece)
                        ? animal(subject, species.get(), index)
                        : Optional.empty();
            }
            boolean part = piece.extent() == Extent.HEAD || piece.extent() == Extent.BUST;
            boolean drawn = part || merfolk(piece) && sits(subject);
            return piece.kind() == Kind.PERSON && drawn ? person(subject, piece, index) : Optional.empty();
        });
    }

    /** The head of a creature that is drawn from the side, if the subject is one. */
    Optional<ArtPiece> sideways(Subject subject) {
        Optional<ArtPiece> head = pack.find(subject.art()).filter(piece -> piece.extent() == Extent.HEAD);
        if (head.isPresent() && head.get().slug().equals("chicken")) {
            return pack.find(Hen.HEAD);
        }
        return head.filter(piece -> Profile.find(piece.slug()).isPresent()).flatMap(piece -> head(piece.slug()));
    }

    /** The picture of a creature that is drawn whole and wears or holds something. */
    Optional<ArtPiece> whole(Subject subject) {
        boolean bare = subject.worn().isEmpty() && subject.held().isEmpty();
        return bare
                ? Optional.empty()
                : pack.find(subject.art())
                        .filter(piece -> Whole.find(piece.slug()).isPresent())
                        .flatMap(piece -> head(piece.slug()));
    }

    /** The picture of a creature without hands that carries something and wears nothing. */
    Optional<ArtPiece> carrier(Subject subject) {
        boolean carries = subject.worn().isEmpty()
                && subject.costume() == null
                && !Scenario.held(subject).isEmpty();
        return carries
                ? pack.find(subject.art())
                        .filter(piece -> piece.pack().equals(MEASURED)
                                && Carrier.find(piece.slug()).isPresent())
                        .filter(piece -> species(piece).isEmpty())
                : Optional.empty();
    }

    /** Those of the pictures swim; who sits somewhere is drawn with the tail hanging down. */
    private static boolean merfolk(ArtPiece piece) {
        return piece.slug().endsWith("merpeople");
    }

    private static boolean sits(Subject subject) {
        return subject.deed() != null && subject.deed().pose().equals("sit");
    }

    private static Optional<Look> species(ArtPiece piece) {
        return Looks.find(piece.slug()).or(() -> Looks.find(piece.name().replace(' ', '-')));
    }

    /** Whole pictures do not run, and those from the front do not go anywhere. */
    private static boolean runs(Subject subject, ArtPiece piece) {
        Deed deed = subject.deed();
        if (deed == null) {
            return false;
        }
        boolean still = piece.facing() == Facing.FRONT;
        return deed.pose().equals("run")
                || still && (deed.pose().equals("walk") || deed.pose().equals("lie"));
    }

    private static boolean acts(Subject subject) {
        boolean dressed = subject.costume() != null
                || subject.ride() != null
                || !subject.worn().isEmpty()
                || !subject.held().isEmpty();
        Deed deed = subject.deed();
        boolean hugged = deed != null && deed.id().equals("carried");
        return dressed
                || hugged
                || deed != null && (!WHOLE_POSES.contains(deed.pose()) || HANDIWORK.contains(deed.id()));
    }

    private Optional<Cast> animal(Subject subject, Look look, int index) {
        return head(look.head()).map(head -> new Cast(look, head, costume(subject, index), false));
    }

    private @Nullable Costume costume(Subject subject, int index) {
        String id = FANCY.equals(subject.costume()) ? Disguises.any(subject.noun(), index) : subject.costume();
        Costume costume = id == null ? null : Costume.find(id).orElse(null);
        if (costume == null) {
            return null;
        }
        for (Thing thing : subject.worn()) {
            if (thing.art().startsWith("costume:") && thing.colour() != null) {
                return costume.coloured(Rgb.parse(thing.colour()));
            }
        }
        return costume;
    }

    private Optional<Cast> person(Subject subject, ArtPiece piece, int index) {
        OwnFace own = OWN_FACES.get(bareName(piece.slug()));
        if (own != null) {
            return ownFace(subject, piece, own, index);
        }
        if (PLAIN_BUSTS.stream().anyMatch(piece.slug()::contains)) {
            return Optional.empty();
        }
        String slug = piece.extent() == Extent.BUST || merfolk(piece) ? bareHead(piece.slug()) : piece.slug();
        String tone = People.tone(subject, index);
        // The girl of the pack wears bunches; a single tail of hair hangs from a plain head.
        boolean tail = slug.startsWith("girl")
                && subject.worn().stream().anyMatch(thing -> thing.art().endsWith(":ponytail"));
        return head(tail ? "child" : People.face(slug, subject, index))
                .map(head -> tone == null ? head : pack.inSkin(head, tone))
                .map(head -> {
                    Costume worn = costume(subject, index);
                    Costume usual = merfolk(piece) ? merfolk(slug) : worn != null ? worn : everyday(slug);
                    Costume clothes = another(usual, subject, index);
                    return new Cast(
                            Looks.person(head.slug(), skin(head)),
                            head,
                            WHOLE_HEADS.contains(slug) ? clothes.bareheaded() : clothes,
                            false);
                });
    }

    private static Costume merfolk(String slug) {
        return Costume.find(slug.equals("woman") ? "mermaid" : "merman").orElseThrow();
    }

    private static Costume another(Costume costume, Subject subject, int index) {
        boolean everyday = index > 0 && subject.costume() != null && EVERYDAY.contains(subject.costume());
        return everyday
                ? costume.coloured(CLOTHES.get((index * 2 + CLOTHES.indexOf(costume.top())) % CLOTHES.size()))
                : costume;
    }

    private static String bareName(String slug) {
        return slug.substring(slug.indexOf('-') + 1);
    }

    /** Someone whose face is like no other's: it is cut out of the picture. */
    private Optional<Cast> ownFace(Subject subject, ArtPiece piece, OwnFace face, int index) {
        return head(piece.slug()).map(head -> {
            Costume worn = costume(subject, index);
            Look look = Looks.bust(head.slug(), sample(head, face.cheekX(), face.cheekY()), face.chin());
            return new Cast(look, head, (worn != null ? worn : everyday(bareName(piece.slug()))).bareheaded(), true);
        });
    }

    /** A plain head for a person of whom the picture shows head and shoulders. */
    private static String bareHead(String slug) {
        if (WHOLE_HEADS.contains(slug)) {
            return slug;
        }
        if (slug.startsWith("woman") || slug.contains("princess") || slug.contains("witch")) {
            return "woman";
        }
        return slug.startsWith("man") || slug.contains("prince") ? "man" : "person";
    }

    private static Costume everyday(String slug) {
        String id =
                switch (slug) {
                    case "girl", "old-woman" -> "dress";
                    case "boy", "baby" -> "blue";
                    case "child", "person" -> "hoodie";
                    case "santa-claus", "mrs-claus" -> "santa";
                    case "man", "old-man" -> "suit";
                    case "clown-face" -> "clown";
                    case "vampire" -> "vampire";
                    case "genie" -> "wizard";
                    case "elf" -> "farmer";
                    case "baby-angel" -> "ghost";
                    default -> slug.startsWith("woman") || slug.startsWith("girl") ? "dress" : "tee";
                };
        return Costume.find(id).orElseThrow();
    }

    private Optional<ArtPiece> head(String slug) {
        return pack.find(HEADS + slug).or(() -> pack.find("noto:" + slug));
    }

    /** The colour of a cheek. */
    private int skin(ArtPiece head) {
        return sample(head, CHEEK_X, CHEEK_Y);
    }

    private int sample(ArtPiece head, double glyphX, double glyphY) {
        var visible = pack.visible(head);
        BufferedImage image = pack.draw(head, SKIN_SAMPLE);
        double x = (glyphX / 32 - visible.getX()) / visible.getWidth() * image.getWidth();
        double y = (glyphY / 32 - visible.getY()) / visible.getHeight() * image.getHeight();
        int argb = image.getRGB(
                (int) Math.clamp(x, 0, image.getWidth() - 1.0), (int) Math.clamp(y, 0, image.getHeight() - 1.0));
        return argb >>> 24 < 200 ? 0xffc83d : argb & 0xffffff;
    }
}
