package app.atelier.generation.composer.props;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Plume;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A figure as a prop: its units become the box's. */
record FigureProp(Figure figure) implements Prop {

    @Override
    public String id() {
        return figure.id();
    }

    @Override
    public double aspect() {
        return figure.aspect();
    }

    @Override
    public Footing footing() {
        return figure.footing();
    }

    @Override
    public Facing facing() {
        return figure.facing();
    }

    @Override
    public Optional<Prop> in(int rgb) {
        return figure.in(rgb).map(FigureProp::new);
    }

    @Override
    public List<Plume> plumes() {
        return figure.plumes();
    }

    @Override
    public void draw(Graphics2D g, Box box, SceneLight light, double depth, RandomGenerator random) {
        Sketch.into(
                g,
                new Rectangle2D.Double(box.x(), box.y(), box.w(), box.h()),
                figure.aspect(),
                light,
                depth,
                random,
                figure.drawing());
    }

    @Override
    public List<Glow> glows(Box box) {
        double unit = box.h() / 100;
        return figure.lamps().stream()
                .map(lamp ->
                        new Glow(x(box, lamp.x()), y(box, lamp.y()), lamp.radius() * unit, lamp.rgb(), lamp.strength()))
                .toList();
    }

    @Override
    public List<Beam> beams(Box box) {
        double unit = box.h() / 100;
        return figure.beams().stream()
                .map(beam -> new Beam(
                        x(box, beam.x()),
                        y(box, beam.y()),
                        beam.angle(),
                        beam.spread(),
                        beam.length() * unit,
                        beam.rgb(),
                        beam.strength()))
                .toList();
    }

    private double x(Box box, double units) {
        return box.x() + box.w() / 2 + units * box.w() / (100 * figure.aspect());
    }

    private static double y(Box box, double units) {
        return box.y() + box.h() - units * box.h() / 100;
    }
}
