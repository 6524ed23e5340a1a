package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.planning.Silhouette;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Draws animals and people with bodies: in the pose of what they do, in their clothes, with what they hold. Pictures are
 * in white light, cropped to what is visible; the figure stands on the middle of the lower edge. Thread-safe.
 */
public final class Characters {

    private static final double ROUGH_SCALE = .4;
    private static final Set<String> LYING_OR_GOING = Set.of("walk", "run", "lie", "sleep", "howl", "frolic");
    /** Where the face of a creature is that is drawn from its own picture. */
    private static final Silhouette.Face WHOLE_FACE = new Silhouette.Face(.42, .26, .24);

    private static final int KEPT = 200;
    private static final int SEEN = 24;
    private static final int MOST_HEIGHT = 4096;

    private static final int DYED_HEAD = 96;

    private final ArtPack pack;
    private final Dye dye;
    private final Casting casting;
    private final Rides rides;
    private final Scenario scenario;
    private final Map<String, Measure> extents = new LinkedHashMap<>(64, .75f, true);

    /** Characters whose rides keep the colours of their pictures. */
    public Characters(ArtPack pack) {
        this(pack, Dye.NONE);
    }

    /** @param dye for rides in a colour that was asked for */
    public Characters(ArtPack pack, Dye dye) {
        this.pack = pack;
        this.dye = dye;
        this.casting = new Casting(pack);
        Things things = new Things(pack, dye);
        this.rides = new Rides(pack, things);
        this.scenario = new Scenario(things, rides);
    }

    /** Whether the subject gets a body here. All others are drawn from their whole picture. */
    public boolean draws(Subject subject) {
        return subject.isCharacter()
                && (rides(subject)
                        || casting.sideways(subject).isPresent()
                        || casting.whole(subject).isPresent()
                        || casting.carrier(subject).isPresent()
                        || casting.cast(subject).isPresent());
    }

    /**
     * Width over height of a figure's picture.
     *
     * @param index which of the subject's figures, from 0
     * @throws IllegalArgumentException if {@link #draws} says no
     */
    public double aspect(Subject subject, int index) {
        Measure extent = extent(subject, index);
        return extent.width() / extent.height();
    }

    /** Height of a figure's picture in units, of which a face is 116 wide. */
    public double height(Subject subject, int index) {
        return extent(subject, index).height();
    }

    /** How far the middle of a figure's picture lies right of its body's middle, in units. */
    public double middle(Subject subject, int index) {
        return extent(subject, index).middle();
    }

    /** Which way the subject's figures look: to the left on four legs, else to the viewer. */
    public Facing facing(Subject subject) {
        if (rides(subject)) {
            return Facing.FRONT;
        }
        if (casting.sideways(subject).isPresent()) {
            return Facing.LEFT;
        }
        Optional<ArtPiece> whole = casting.carrier(subject).or(() -> casting.whole(subject));
        if (whole.isPresent()) {
            return whole.get().facing();
        }
        boolean sideways = subject.deed() != null
                && casting.cast(subject)
                        .filter(cast -> cast.animal() && cast.costume() == null)
                        .filter(cast -> Scenario.held(subject).isEmpty() || Scenario.bites(subject, cast.look()))
                        .filter(cast -> LYING_OR_GOING.contains(Scenario.pose(subject, cast.look())))
                        .isPresent();
        return sideways ? Facing.LEFT : Facing.FRONT;
    }

    /**
     * Draws a figure.
     *
     * @param index which of the subject's figures, from 0; several of one kind take different poses
     * @param height of the picture in pixels, 1 to {@value #MOST_HEIGHT}
     * @return premultiplied ARGB, the caller's own
     * @throws IllegalArgumentException if {@link #draws} says no
     */
    public BufferedImage draw(Subject subject, int index, int height) {
        return draw(subject, index, Gaze.VIEWER, height);
    }

    /** As {@link #draw(Subject, int, int)}, the head turned to what it looks at. */
    public BufferedImage draw(Subject subject, int index, Gaze gaze, int height) {
        if (height < 1 || height > MOST_HEIGHT) {
            throw new IllegalArgumentException(
                    "A picture is drawn 1 to " + MOST_HEIGHT + " px high, not " + height + ".");
        }
        double scale = height / extent(subject, index).height();
        BufferedImage layer = paint(new Ink(scale, reach(subject)), subject, index, gaze);
        return cropped(layer, visible(layer), height);
    }

    /** The figure's outline, its face, and the points that other things hold on to. */
    public Silhouette silhouette(Subject subject, int index) {
        return extent(subject, index).silhouette();
    }

    /** Width and height in units, how far its middle lies right of the body's, and what is where in it. */
    private record Measure(double width, double height, double middle, Silhouette silhouette) {}

    private Measure extent(Subject subject, int index) {
        String key = index + " " + subject;
        synchronized (extents) {
            Measure kept = extents.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Ink ink = new Ink(ROUGH_SCALE, reach(subject));
        BufferedImage layer = paint(ink, subject, index, Gaze.VIEWER);
        Rectangle seen = visible(layer);
        Measure extent = new Measure(
                seen.width / ROUGH_SCALE,
                seen.height / ROUGH_SCALE,
                seen.getCenterX() / ROUGH_SCALE - reach(subject),
                silhouette(layer, seen, ink.anchors()));
        synchronized (extents) {
            extents.put(key, extent);
            if (extents.size() > KEPT) {
                extents.remove(extents.keySet().iterator().next());
            }
        }
        return extent;
    }

    private static Silhouette silhouette(BufferedImage layer, Rectangle seen, Map<String, Point2D> anchors) {
        Map<String, Silhouette.Point> points = new HashMap<>();
        anchors.forEach((name, at) -> points.put(
                name, new Silhouette.Point((at.getX() - seen.x) / seen.width, (at.getY() - seen.y) / seen.height)));
        Silhouette.Point face = points.get("face");
        Silhouette.Point edge = points.get("face-edge");
        Silhouette.Face head = WHOLE_FACE;
        if (face != null && edge != null) {
            double radius = Math.hypot((edge.x() - face.x()) * seen.width / seen.height, edge.y() - face.y());
            head = new Silhouette.Face(face.x(), face.y(), radius);
        }
        return Silhouette.of(layer.getSubimage(seen.x, seen.y, seen.width, seen.height), head, points);
    }

    private BufferedImage paint(Ink ink, Subject subject, int index, Gaze gaze) {
        Thing ride = subject.ride();
        if (ride != null && rides(subject)) {
            scenario.ride(ink, riders(subject, index, gaze), ride);
            return ink.finish();
        }
        Optional<ArtPiece> side = casting.sideways(subject);
        if (side.isPresent()) {
            scenario.drawSideways(ink, pack, side.get(), subject);
            return ink.finish();
        }
        Optional<ArtPiece> carrier = casting.carrier(subject);
        if (carrier.isPresent()) {
            scenario.drawCarrier(ink, carrier.get(), subject);
            return ink.finish();
        }
        Optional<ArtPiece> whole = casting.whole(subject);
        if (whole.isPresent()) {
            scenario.drawWhole(ink, whole.get(), subject, index);
            return ink.finish();
        }
        Optional<Cast> cast = casting.cast(subject, index);
        Cast found =
                cast.orElseThrow(() -> new IllegalArgumentException("There is no body for \"" + subject.art() + "\"."));
        Cast coloured = coloured(found, subject);
        scenario.draw(ink, coloured, head(coloured, subject, gaze), subject, index);
        return ink.finish();
    }

    /**
     * Whether a colour that was said of the subject is in its picture already: fur is dyed before clothes and things are put on, which keep
     * theirs.
     */
    public boolean dyes(Subject subject) {
        if (subject.colour() == null || rides(subject)) {
            return false;
        }
        boolean bare = subject.held().isEmpty() && subject.worn().isEmpty() && subject.costume() == null;
        return casting.carrier(subject).isPresent()
                || !bare
                        && casting.sideways(subject).isEmpty()
                        && casting.whole(subject).isEmpty()
                        && casting.cast(subject).filter(Cast::animal).isPresent();
    }

    private Cast coloured(Cast cast, Subject subject) {
        if (!dyes(subject) || !cast.animal()) {
            return cast;
        }
        int rgb = Rgb.parse(Objects.requireNonNull(subject.colour()));
        Look look = cast.look();
        return new Cast(
                look.in(dye.along(pack.draw(cast.head(), DYED_HEAD), look.colours(), rgb)),
                cast.head(),
                cast.costume(),
                cast.cut());
    }

    private Head head(Cast cast, Subject subject, Gaze gaze) {
        Head own = head(cast, gaze);
        if (!dyes(subject) || !cast.animal()) {
            return own;
        }
        int rgb = Rgb.parse(Objects.requireNonNull(subject.colour()));
        return new Head(
                own.look(),
                own.visible(),
                pixels -> dye.apply(own.picture().apply(pixels), rgb),
                own.cut(),
                own.gaze());
    }

    /** What a subject holds or wears that its picture does not show. */
    public List<Thing> unseen(Subject subject) {
        List<Thing> held = Scenario.held(subject);
        List<Thing> unseen = new ArrayList<>();
        if (!draws(subject)) {
            unseen.addAll(subject.worn());
            unseen.addAll(subject.held());
        } else if (casting.carrier(subject).isPresent()) {
            Carrier carrier =
                    Carrier.find(casting.carrier(subject).orElseThrow().slug()).orElseThrow();
            List<Thing> carried =
                    carrier.loads(held).stream().map(Carrier.Load::thing).toList();
            held.stream().filter(thing -> !carried.contains(thing)).forEach(unseen::add);
        } else if (casting.sideways(subject).isPresent()) {
            unseen.addAll(held);
        } else if (casting.whole(subject).isPresent()) {
            boolean hand = Whole.find(casting.whole(subject).orElseThrow().slug())
                    .filter(whole -> whole.handX() > 0)
                    .isPresent();
            held.stream().skip(hand ? 1 : 0).forEach(unseen::add);
        } else {
            held.stream().skip(rides(subject) ? 1 : 2).forEach(unseen::add);
        }
        return unseen;
    }

    private Head head(Cast cast, Gaze gaze) {
        return new Head(
                cast.look(), pack.visible(cast.head()), pixels -> pack.draw(cast.head(), pixels), cast.cut(), gaze);
    }

    /** Those on a ride, the subject first; every second looks the other way. */
    private List<Passenger> riders(Subject subject, int index, Gaze gaze) {
        double largest = Seating.largest(subject);
        List<Passenger> riders = new ArrayList<>();
        riders.add(passenger(subject, index, gaze, largest));
        for (Subject.Rider rider : subject.crew()) {
            Gaze own = riders.size() % 2 == 0 ? gaze : gaze.mirrored();
            riders.add(passenger(rider.subject(), rider.figure(), own, largest));
        }
        return riders;
    }

    private Passenger passenger(Subject subject, int index, Gaze gaze, double largest) {
        double scale = Seating.scale(subject, largest);
        boolean bodied =
                casting.sideways(subject).isEmpty() && casting.whole(subject).isEmpty();
        Optional<Cast> cast = bodied ? casting.cast(subject, index) : Optional.empty();
        return cast.map(c -> scenario.passenger(c, head(c, gaze), subject, index, scale))
                .orElseGet(() -> new Passenger.Whole(
                        pixels -> pack.draw(pack.find(subject.art()).orElseThrow(), pixels), scale));
    }

    /** Whether the subject is drawn on or in what it rides. */
    public boolean rides(Subject subject) {
        Thing ride = subject.ride();
        return ride != null
                && subject.isCharacter()
                && rides.known(ride)
                && pack.find(subject.art()).isPresent();
    }

    private static double reach(Subject subject) {
        return subject.ride() == null ? Ink.REACH : Seating.reach(subject);
    }

    private static Rectangle visible(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int w = image.getWidth();
        int left = w;
        int right = -1;
        int top = image.getHeight();
        int bottom = -1;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > SEEN) {
                left = Math.min(left, i % w);
                right = Math.max(right, i % w);
                top = Math.min(top, i / w);
                bottom = Math.max(bottom, i / w);
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage cropped(BufferedImage layer, Rectangle seen, int height) {
        BufferedImage out = new BufferedImage(
                Math.max(1, (int) Math.round(seen.width * (double) height / seen.height)),
                height,
                BufferedImage.TYPE_INT_ARGB_PRE);
        var g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(
                layer, 0, 0, out.getWidth(), height, seen.x, seen.y, seen.x + seen.width, seen.y + seen.height, null);
        g.dispose();
        return out;
    }
}
