package app.atelier.generation.composer.subjects;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.air.Light;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Group;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Tag;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Fires;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.planning.Tie;
import app.atelier.generation.composer.planning.Ties;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Plume;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.settings.Easel;
import app.atelier.generation.composer.settings.LayerNames;
import app.atelier.generation.composer.settings.RoofSnow;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Adds the layers of one figure: shadows, mirror image, the glow behind it, itself, its lamps, and what covers its feet. */
public final class FigureLayers {
    /** How much of the light is behind things in the air, relative to things on the ground. */
    private static final double AIR_BACK = .5;

    /** Bodies are painted round already. */
    private static final double BODY_FORM = .72;

    /** How much of the haze before them lies on main figures: they stay clear, also in the second row. */
    private static final double CLEAR_AIR = .4;

    /** How much of the shade white fur takes in the dark. */
    private static final double PALE_FORM = .55;

    /** How much of a swimming animal is under water at least and at most. */
    private static final double SWIMMING_LEAST = .16;

    private static final double SWIMMING_MOST = .30;

    /** Height under which nobody would see the wake of a vessel, a fraction of the picture's. */
    private static final double SEEN_WAKE = .07;

    /** Real height of the smallest vessel with sails or an engine, in metres. */
    private static final double SMALLEST_UNDER_WAY = 2;

    /** How much of a person who swims upright is under water. */
    private static final double SWIMMING_PERSON = .40;

    private final Easel easel;
    private final Plan plan;
    private final Portraits portraits;
    private final Placed placed;
    private final String name;
    private final String id;
    private final Easel.Once<Cutout> cutout;
    private final int pixelHeight;

    /** Set when the cut-out is prepared. */
    private volatile Coat coat = Coat.OTHER;

    private FigureLayers(Easel easel, Portraits portraits, Placed placed, String name) {
        this.easel = easel;
        this.plan = easel.plan();
        this.portraits = portraits;
        this.placed = placed;
        this.name = name;
        this.id = placed.subject().id() + "-" + (placed.index() + 1);
        this.pixelHeight =
                Math.max(3, (int) Math.round(placed.height() * easel.frame().height()));
        this.cutout = new Easel.Once<>(this::prepare);
    }

    /** Adds everything for a figure under a name for people. */
    public static void add(Easel easel, Portraits portraits, Placed placed, String name) {
        new FigureLayers(easel, portraits, placed, name).add();
    }

    private void add() {
        easel.group(Group.ofFigure(id, name, placed.subject().id()));
        boolean onBranch = placed.role() == Role.ON_BRANCH;
        boolean onGround = !placed.hangs()
                && !onBranch
                && plan.stage().surface().takesShadows()
                && placed.role() != Role.ON_WATER
                && placed.role() != Role.IN_WATER;
        boolean onWater = !placed.hangs()
                && !onBranch
                && placed.role() != Role.ON_SUBJECT
                && (placed.role() == Role.ON_WATER
                        || placed.role() == Role.IN_WATER
                        || plan.stage().surface() == Surface.WATER);
        if (onGround && plan.shaded() && portraits.shines(placed.subject()) && Fires.matter(plan.mood())) {
            firelight();
        }
        if (onGround
                && portraits
                        .prop(placed.subject())
                        .filter(p -> p.footing() == Footing.RAILS)
                        .isPresent()) {
            easel.painting().add(tag("rails", Blend.NORMAL), () -> Rails.under(easel, placed, light()));
        }
        if (onGround && !plan.look().paper() && placed.role() != Role.ON_SUBJECT) {
            shadows();
        }
        if (onBranch) {
            easel.solid(tag("branch", Blend.NORMAL), () -> Bough.draw(plan, placed));
        }
        // A rough sea mirrors nothing; the next swell covers what is under water.
        boolean calm = onWater && plan.stage().hasWater();
        if (calm) {
            easel.painting()
                    .add(tag("mirror", Blend.NORMAL), () -> Mirror.of(plan, cutout.get(), left(), base(), waterline()));
        }
        ties(true);
        if (placed.hero() && placed.height() > .18 && placed.depth() < .3) {
            behindGlow();
        }
        plumes();
        figure();
        ties(false);
        new Lamps(easel, portraits, placed, this::tag).add();
        if (calm && underWay()) {
            easel.painting()
                    .add(
                            tag("wake", Blend.NORMAL),
                            () -> Wake.of(plan, cutout.get(), bow(), left(), base(), waterline(), id));
        } else if (calm) {
            easel.painting()
                    .add(
                            tag("ripples", Blend.NORMAL),
                            () -> Mirror.ripples(plan, cutout.get(), left(), base(), waterline()));
        } else if (onGround && placed.role() != Role.ON_SUBJECT && placed.depth() < .35) {
            tuft();
        }
    }

    /** The ground around a fire. */
    private void firelight() {
        Frame frame = easel.frame();
        double radius = frame.y(Math.clamp(placed.height() * 2.6, .16, .62));
        easel.painting()
                .add(
                        tag("firelight", Blend.SCREEN),
                        () -> Light.pool(
                                plan,
                                frame.x(placed.x()),
                                frame.y(placed.y()) + radius * .05,
                                radius,
                                .30,
                                0xff9a4a,
                                .55 * Lamps.strength(plan)));
    }

    /** What runs from the figure to others, or rises from it. */
    private void ties(boolean below) {
        if (placed.height() < .1) {
            return;
        }
        for (Tie tie : Ties.of(plan, portraits, placed)) {
            if (tie.kind().below() == below) {
                Blend blend = tie.kind() == Tie.Kind.SPELL && plan.shaded() ? Blend.SCREEN : Blend.NORMAL;
                easel.painting().add(tag(tie.part(), blend), () -> TieDrawing.of(plan, tie, id));
            }
        }
    }

    /** Steam and exhaust, which stay behind it. */
    private void plumes() {
        portraits.prop(placed.subject()).ifPresent(prop -> {
            for (Plume plume : prop.plumes()) {
                Exhaust exhaust = new Exhaust(easel, placed, prop.aspect(), light(), plume, id);
                easel.painting().add(tag(exhaust.part(), Blend.NORMAL), exhaust::draw);
            }
        });
    }

    private Tag tag(String part, Blend blend) {
        return easel.tag(id + "-" + part, LayerNames.ofPart(part, name), blend)
                .with("node", placed.subject().id());
    }

    private SceneLight light() {
        Frame frame = easel.frame();
        double middle = placed.hangs() ? placed.y() : placed.y() - placed.height() / 2;
        double air = placed.hero() ? placed.depth() * CLEAR_AIR : placed.depth();
        SceneLight usual = plan.lightAt(frame.x(placed.x()), frame.y(middle), air);
        return Fires.on(plan, portraits, placed, usual);
    }

    private double back() {
        return light().mood().back() * (placed.hangs() ? AIR_BACK : 1);
    }

    private Cutout prepare() {
        BufferedImage image = portraits.draw(
                placed.subject(),
                placed.index(),
                placed.mirrored() ? placed.gaze().mirrored() : placed.gaze(),
                pixelHeight,
                rendition());
        image = turned(image);
        Cutout c = Cutout.of(image, placed.mirrored());
        String colour = placed.subject().colour();
        if (colour != null && !painted(colour) && !portraits.dyed(placed.subject())) {
            Recolour.towards(c, Rgb.parse(colour));
        }
        double strength = portraits.shaded(placed.subject()) ? .5 : 1;
        boolean small = placed.height() < .12;
        boolean bodied = portraits.units(placed.subject(), placed.index()) > 0;
        double form = bodied ? strength * BODY_FORM : strength;
        float[] colours = Separation.spreads(c);
        coat = placed.subject().isCharacter() ? Coat.of(c) : Coat.OTHER;
        if (coat.light() && plan.mood().dark()) {
            form *= PALE_FORM;
        } else if (coat == Coat.BLACK) {
            Coat.deepen(c);
        }
        new Relight(light(), plan.look(), back(), form, glowing(), small ? .5 : 1).apply(c);
        if (bodied && placed.hero() && plan.shaded()) {
            Separation.snap(c, plan.mood(), placed.subject().kind() == Kind.PERSON, coat == Coat.BLACK);
        }
        if (placed.subject().isCharacter() && plan.shaded()) {
            Separation.keepColour(c, colours);
        }
        windows(image, c);
        return c;
    }

    private BufferedImage turned(BufferedImage image) {
        return Math.abs(placed.degrees()) > .5 ? Cutout.turned(image, placed.degrees()) : image;
    }

    /** Things drawn by rules differ from picture to picture, and their form is lit from where the light stands. */
    private Rendition rendition() {
        int side = light().side();
        String colour = placed.subject().colour();
        return new Rendition(
                plan.seeds().number("rendition " + id),
                placed.mirrored() ? -side : side,
                colour == null ? null : Rgb.parse(colour));
    }

    /** Whether it is drawn in the colour at once. */
    private boolean painted(String colour) {
        return portraits
                .prop(placed.subject())
                .flatMap(prop -> prop.in(Rgb.parse(colour)))
                .isPresent();
    }

    /** In the dark the windows of a house shine: what its picture with its lamps lit adds to the one without. */
    private void windows(BufferedImage unlit, Cutout c) {
        double show = light().lamps();
        if (show <= 0) {
            return;
        }
        portraits
                .lamplit(placed.subject(), placed.index(), pixelHeight, rendition())
                .map(this::turned)
                .filter(lit -> lit.getWidth() == unlit.getWidth() && lit.getHeight() == unlit.getHeight())
                .ifPresent(lit ->
                        c.shine(Cutout.of(unlit, placed.mirrored()), Cutout.of(lit, placed.mirrored()), (float) show));
    }

    private double glowing() {
        Optional<Prop> prop = portraits.prop(placed.subject());
        boolean lamp =
                prop.isPresent() && !prop.get().glows(new Box(0, 0, 10, 10)).isEmpty();
        return lamp ? .4 : portraits.glows(placed.subject()) ? .6 : 0;
    }

    private int left() {
        return (int)
                Math.round(easel.frame().width() * placed.x() - cutout.get().width() / 2.0);
    }

    /** Lower edge in pixels. */
    private int base() {
        double y = placed.y() * easel.frame().height();
        return (int) Math.round(placed.hangs() ? y + cutout.get().height() / 2.0 : y);
    }

    private int top() {
        return base() - cutout.get().height();
    }

    private boolean swims() {
        Deed deed = placed.subject().deed();
        return deed != null && deed.pose().equals("swim") && placed.subject().ride() == null;
    }

    private double waterline() {
        if (placed.role() == Role.IN_WATER) {
            return .06;
        }
        if (placed.subject().kind() == Kind.PERSON && swims()) {
            return SWIMMING_PERSON;
        }
        return placed.subject().kind() == Kind.ANIMAL ? cutout.get().legs(SWIMMING_LEAST, SWIMMING_MOST) : .08;
    }

    /** Whether it makes way by itself: a canoe without anyone in it drifts. */
    private boolean underWay() {
        return placed.subject().kind() == Kind.VEHICLE
                && placed.subject().metres() >= SMALLEST_UNDER_WAY
                && placed.height() > SEEN_WAKE;
    }

    /** Which side its bow is on in the picture. */
    private Facing bow() {
        Facing drawn = portraits.facing(placed.subject());
        return !placed.mirrored()
                ? drawn
                : drawn == Facing.LEFT ? Facing.RIGHT : drawn == Facing.RIGHT ? Facing.LEFT : drawn;
    }

    private void shadows() {
        Shadows shadows = new Shadows(light(), back(), plan.shaded() ? 1 : .7);
        // From the brink of a cliff a shadow would fall into the sky.
        boolean ground = plan.stage().base() > plan.stage().horizon();
        if (ground && plan.look().castShadows() > 0 && placed.depth() < .5) {
            easel.painting().add(tag("cast-shadow", Blend.NORMAL), () -> shadows.cast(cutout.get(), left(), base()));
        }
        easel.painting().add(tag("shadow", Blend.NORMAL), () -> shadows.contact(cutout.get(), left(), base()));
    }

    private void behindGlow() {
        easel.painting().over(canvas -> {
            Cutout c = cutout.get();
            double ground = Separation.behind(canvas, c, left(), top());
            Blend blend = ground < .6 ? Blend.SCREEN : Blend.NORMAL;
            double strength = plan.shaded() ? .26 : .07;
            return new Painting.Painted(
                    tag("light-behind", blend), Separation.glow(plan.mood(), c, left(), top(), strength));
        });
    }

    private void figure() {
        Tag self = easel.tag(id, name, Blend.NORMAL)
                .with("node", placed.subject().id())
                .with("alt", name)
                .inFocus(placed.hero());
        boolean sunk = !placed.hangs()
                && placed.role() != Role.ON_BRANCH
                && placed.role() != Role.ON_SUBJECT
                && (placed.role() == Role.ON_WATER
                        || placed.role() == Role.IN_WATER
                        || plan.stage().surface() == Surface.WATER);
        if (plan.look().paper()) {
            easel.solid(self, () -> seen(sunk));
            return;
        }
        easel.painting().over(self, canvas -> {
            Cutout c = cutout.get();
            if (placed.hero() && placed.height() > .18 && placed.depth() < .3) {
                double ground = Separation.behind(canvas, c, left(), top());
                if (!coat.lostOn(ground)) {
                    Separation.apart(c, ground);
                }
                if (coat.light() && plan.mood().dark() && plan.shaded()) {
                    Separation.moonlit(c, ground);
                }
                if (coat.lostOn(ground)) {
                    coat.edge(c, plan.mood());
                }
            }
            return seen(sunk);
        });
    }

    /** Buildings and trees have snow on them where it is winter. */
    private Sheet snowed(Sheet sheet) {
        Kind kind = placed.subject().kind();
        if (kind != Kind.BUILDING && kind != Kind.PLANT) {
            return sheet;
        }
        return portraits
                .prop(placed.subject())
                .map(prop -> RoofSnow.on(
                        plan, prop, placed.height(), kind == Kind.BUILDING ? RoofSnow.frost(plan, prop, sheet) : sheet))
                .orElse(sheet);
    }

    /** The cut-out without what is under water; the cut-out itself stays whole for its mirror image. */
    private Sheet seen(boolean sunk) {
        Cutout c = cutout.get();
        int rows = sunk ? (int) (c.height() * (1 - waterline())) : c.height();
        return snowed(c.sheet(left(), top(), rows));
    }

    /** What grows or lies over the feet. */
    private void tuft() {
        Surface surface = plan.stage().surface();
        if (!surface.grows() || placed.subject().kind() == Kind.BUILDING && placed.height() < .3) {
            return;
        }
        Prop row = Props.named(surface == Surface.DRY_GRASS || plan.autumn() ? "dry-grass-row" : "grass-row");
        Frame frame = easel.frame();
        easel.painting().add(tag("grass", Blend.NORMAL), () -> {
            double k = frame.scale();
            Cutout c = cutout.get();
            Cutout.Span feet = c.feet();
            double width = Math.min(c.width() * 1.12, (feet.to() - feet.from()) * 1.22 + c.height() * .10) / k;
            double height = Math.max(frame.y(placed.height()) * .13, 18);
            double x = (left() + (feet.from() + feet.to()) / 2.0) / k;
            double y = frame.y(placed.y()) + height * .22;
            Box box = new Box(x - width / 2, y - height, width, height);
            return Sheet.painted(
                    frame,
                    g -> row.draw(
                            g,
                            box,
                            plan.lightAt(x, y, placed.depth()),
                            placed.depth(),
                            plan.seeds().of("tuft " + id)));
        });
    }
}
