package app.atelier.imaging.edits;

import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Joining;
import app.atelier.imaging.selections.Selection;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How {@link Edit.Select} finds its part of a document. */
final class Selecting {
    private static final String SHARE = "share";
    private static final double DEFAULT_TOLERANCE = 0.1;

    private final Document document;
    private final Edit.Select edit;
    private final double across;
    private final double down;

    private Selecting(Document document, Edit.Select edit) {
        this.document = document;
        this.edit = edit;
        boolean share = SHARE.equals(edit.unit());
        this.across = share ? document.width() : 1;
        this.down = share ? document.height() : 1;
    }

    static Document apply(Document document, Edit.Select edit) {
        Selection found = new Selecting(document, edit)
                .found()
                .smoothed(or(edit.smooth(), 0))
                .grown(or(edit.grow(), 0));
        double border = or(edit.border(), 0);
        found = (border == 0 ? found : found.border(border)).feathered(or(edit.feather(), 0));
        if (Boolean.TRUE.equals(edit.invert())) {
            found = found.inverted();
        }
        Joining mode = edit.mode() == null ? Joining.REPLACE : edit.mode();
        Mask active = document.selections().active();
        Selection before = active != null
                ? new Selection(active)
                : mode == Joining.ADD
                        ? Selection.nothing(document.width(), document.height())
                        : Selection.everything(document.width(), document.height());
        return document.withSelection(before.joined(found, mode).mask());
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private Selection found() {
        int width = document.width();
        int height = document.height();
        return switch (edit.shape()) {
            case "everything" -> Selection.everything(width, height);
            case "nothing" -> Selection.nothing(width, height);
            case "current" -> current();
            case "rectangle" -> Selection.rectangle(width, height, x(), y(), need("width", edit.width()) * across, h());
            case "ellipse" -> Selection.ellipse(width, height, x(), y(), need("width", edit.width()) * across, h());
            case "polygon" -> Selection.polygon(width, height, points());
            case "wand" -> wand();
            case "colour" -> {
                int rgb = HexColour.rgb(String.valueOf(edit.colour()));
                yield Selection.colourRange(seen(), rgb, Math.max(0, tolerance()));
            }
            case "layer" -> Selection.ofLayer(document, name(), renderer());
            case "saved" -> {
                Mask mask = document.selections().named(name());
                if (mask == null) {
                    throw EditWords.WORDS.refusal("select.saved", name());
                }
                yield new Selection(mask);
            }
            default -> throw EditWords.WORDS.refusal("select.shape", edit.shape());
        };
    }

    private Selection current() {
        Mask active = document.selections().active();
        return active == null ? Selection.everything(document.width(), document.height()) : new Selection(active);
    }

    private Selection wand() {
        int x = (int) Math.floor(x());
        int y = (int) Math.floor(y());
        if (x < 0 || y < 0 || x >= document.width() || y >= document.height()) {
            throw EditWords.WORDS.refusal("select.place", x, y);
        }
        return Selection.wand(seen(), x, y, tolerance(), !Boolean.FALSE.equals(edit.connected()));
    }

    private app.atelier.imaging.Picture seen() {
        return renderer().composite(document);
    }

    private double tolerance() {
        return or(edit.tolerance(), DEFAULT_TOLERANCE);
    }

    private static Renderer renderer() {
        return new Renderer(Bands.ALL, Rows.preferred(), PointRows.preferred(), 0);
    }

    private double x() {
        return need("x", edit.x()) * across;
    }

    private double y() {
        return need("y", edit.y()) * down;
    }

    private double h() {
        return need("height", edit.height()) * down;
    }

    private String name() {
        String name = edit.name();
        if (name == null) {
            throw EditWords.WORDS.refusal("select.lacks", edit.shape(), "name");
        }
        return name;
    }

    private List<Point2D> points() {
        List<Point2D> points = new ArrayList<>();
        for (Edit.Place place : edit.points() == null ? List.<Edit.Place>of() : edit.points()) {
            points.add(new Point2D.Double(place.x() * across, place.y() * down));
        }
        return points;
    }

    private double need(String field, @Nullable Double value) {
        if (value == null) {
            throw EditWords.WORDS.refusal("select.lacks", edit.shape(), field);
        }
        return value;
    }
}
