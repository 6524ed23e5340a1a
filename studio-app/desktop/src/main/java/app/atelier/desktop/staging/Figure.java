package app.atelier.desktop.staging;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a drawn scene.
 *
 * @param who which one
 * @param name as a person would call it: "fox, left"
 * @param box where it is seen, as fractions of the picture
 * @param layer its own pixels; null while it is being moved
 */
public record Figure(
        Who who, String name, Box box, @Nullable PictureLayer layer) {
    private static final String NODE = "node";
    private static final String ALT = "alt";
    private static final int SOLID = 40;

    /**
     * Names a figure through all changes.
     *
     * @param subject id of its subject in the scene
     * @param index which of the subject's figures, from 0
     */
    public record Who(String subject, int index) {}

    /** A rectangle in fractions of the picture. */
    public record Box(double x, double y, double width, double height) {
        Box movedBy(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height);
        }

        /** Grown about the middle of its lower edge, where feet are. */
        Box grownBy(double factor) {
            return new Box(x - width * (factor - 1) / 2, y - height * (factor - 1), width * factor, height * factor);
        }

        boolean contains(double atX, double atY) {
            return atX >= x && atY >= y && atX <= x + width && atY <= y + height;
        }
    }

    /** All figures of a composed document, far ones first. */
    static List<Figure> of(Document document) {
        var figures = new ArrayList<Figure>();
        collect(document, document.layers(), figures);
        return List.copyOf(figures);
    }

    private static void collect(Document document, List<Layer> layers, List<Figure> into) {
        for (var layer : layers) {
            if (layer instanceof GroupLayer group) {
                collect(document, group.layers(), into);
            } else if (layer instanceof PictureLayer picture) {
                var notes = picture.info().notes();
                if (notes.containsKey(ALT) && notes.containsKey(NODE)) {
                    into.add(of(document, picture, notes.get(NODE)));
                }
            }
        }
    }

    /** Ids of figures' layers are that of the subject and their number, from 1. */
    private static Figure of(Document document, PictureLayer layer, String subject) {
        int number = Integer.parseInt(layer.id().substring(subject.length() + 1));
        double width = document.width();
        double height = document.height();
        var box = new Box(
                layer.placement().x() / width,
                layer.placement().y() / height,
                layer.picture().width() / width,
                layer.picture().height() / height);
        return new Figure(new Who(subject, number - 1), layer.info().name(), box, layer);
    }

    Figure at(Box other) {
        return new Figure(who, name, other, null);
    }

    /** Whether it is to be seen at a point given in fractions of the picture. */
    boolean solidAt(double x, double y) {
        if (!box.contains(x, y)) {
            return false;
        }
        if (layer == null) {
            return true;
        }
        var picture = layer.picture();
        int column = Math.clamp((int) ((x - box.x()) / box.width() * picture.width()), 0, picture.width() - 1);
        int row = Math.clamp((int) ((y - box.y()) / box.height() * picture.height()), 0, picture.height() - 1);
        return picture.at(column, row) >>> 24 >= SOLID;
    }
}
