package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.Aspect;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.selections.Joining;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One recorded edit. */
public sealed interface Edit {

    /** The document with this edit on top of what it was. */
    Document apply(Document document);

    /** A point operation over everything. */
    record Adjust(Adjustment adjustment) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.adjust(document, adjustment);
        }
    }

    /** A filter over everything. */
    record Apply(Filter filter) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.filter(document, filter);
        }
    }

    /**
     * A text, a shape or an SVG picture on top of all. It is placed in pixels of what is seen now and stands upright there,
     * however the document is turned, cropped or mirrored; under perspective as near to that as can be.
     */
    record Add(PlacedLayer layer) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.add(document, layer);
        }
    }

    /** Keeps a part of what is seen now, in its pixels. */
    record CropTo(int x, int y, int width, int height) implements Edit {
        @Override
        public Document apply(Document document) {
            return Reframing.crop(document, x, y, width, height);
        }
    }

    /** Quarter turns clockwise; negative ones turn the other way. */
    record Rotate(int quarterTurns) implements Edit {
        @Override
        public Document apply(Document document) {
            return Reframing.rotate(document, quarterTurns);
        }
    }

    /** Mirrors left to right, top to bottom, or both. */
    record Flip(boolean horizontal, boolean vertical) implements Edit {
        @Override
        public Document apply(Document document) {
            return Reframing.flip(document, horizontal, vertical);
        }
    }

    /** Turns by a few degrees clockwise, −45 to 45, enlarged so that no corner is empty. */
    record Straighten(double degrees) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withGeometry(document.geometry().withStraighten(degrees));
        }
    }

    /** Keeps the largest part of a shape in the middle of what is seen now; {@code aspect} as in {@link Aspect#id()}. */
    record CropAspect(String aspect) implements Edit {
        public CropAspect {
            Aspect.of(aspect);
        }

        @Override
        public Document apply(Document document) {
            return Reframing.crop(document, Aspect.of(aspect));
        }
    }

    /** Four points of what is seen now, as shares of its sides, become its corners; see {@link Perspective}. */
    record Perspect(
            Perspective.Corner upperLeft,
            Perspective.Corner upperRight,
            Perspective.Corner lowerRight,
            Perspective.Corner lowerLeft)
            implements Edit {
        public Perspect {
            new Perspective(upperLeft, upperRight, lowerRight, lowerLeft);
        }

        @Override
        public Document apply(Document document) {
            return Reframing.perspective(document, new Perspective(upperLeft, upperRight, lowerRight, lowerLeft));
        }
    }

    /** Takes converging lines apart; both −1 to 1, see {@link Perspective#keystone}. */
    record Keystone(double horizontal, double vertical) implements Edit {
        public Keystone {
            Perspective.keystone(horizontal, vertical);
        }

        @Override
        public Document apply(Document document) {
            return Reframing.perspective(document, Perspective.keystone(horizontal, vertical));
        }
    }

    /** A canvas of another size about what is seen now, transparent where it is larger. The middle stays if no anchor. */
    record CanvasSize(int width, int height, Canvas.Anchor anchor) implements Edit {
        public CanvasSize(
                @JsonProperty("width") int width,
                @JsonProperty("height") int height,
                @JsonProperty("anchor") Canvas.@Nullable Anchor anchor) {
            new Canvas(0, 0, width, height);
            this.width = width;
            this.height = height;
            this.anchor = anchor == null ? Canvas.Anchor.CENTRE : anchor;
        }

        @Override
        public Document apply(Document document) {
            return Reframing.canvas(document, width, height, anchor);
        }
    }

    /** What is seen now at another size: one of the rules of {@link Resize}; Lanczos3 if no kernel is given. */
    record ResizeTo(
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer longSide,
            @Nullable Double percent,
            Interpolation kernel)
            implements Edit {
        public ResizeTo(
                @JsonProperty("width") @Nullable Integer width,
                @JsonProperty("height") @Nullable Integer height,
                @JsonProperty("longSide") @Nullable Integer longSide,
                @JsonProperty("percent") @Nullable Double percent,
                @JsonProperty("kernel") @Nullable Interpolation kernel) {
            this.width = width;
            this.height = height;
            this.longSide = longSide;
            this.percent = percent;
            this.kernel = kernel == null ? Interpolation.LANCZOS3 : kernel;
            rule();
        }

        private Resize rule() {
            return new Resize(width, height, longSide, percent, kernel);
        }

        @Override
        public Document apply(Document document) {
            return Reframing.resize(document, rule());
        }
    }

    /** A point of a polygon. */
    record Place(double x, double y) {
        public Place {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw EditWords.WORDS.refusal("select.lacks", "polygon", "points");
            }
        }
    }

    /**
     * Selects a part for the edits that follow: adjustments, filters and looks then change only that part, as layers with
     * a mask. Places are in pixels of the document before turning and cropping, or shares of its sides.
     *
     * @param shape everything, nothing, current, rectangle, ellipse, polygon, wand, colour, layer or saved
     * @param unit {@code px} (if missing) or {@code share}
     * @param points of a polygon
     * @param colour {@code #rrggbb} for the range of a colour
     * @param tolerance 0 to 1 for wand and colour
     * @param connected whether the wand takes only what hangs together; it does if missing
     * @param name of a layer or of a saved selection
     * @param mode how it meets what is selected already; replaces it if missing
     * @param smooth pixels; then grown, made a border, feathered, inverted, in this order
     */
    record Select(
            String shape,
            @Nullable String unit,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable List<Place> points,
            @Nullable String colour,
            @Nullable Double tolerance,
            @Nullable Boolean connected,
            @Nullable String name,
            @Nullable Joining mode,
            @Nullable Double smooth,
            @Nullable Double grow,
            @Nullable Double border,
            @Nullable Double feather,
            @Nullable Boolean invert)
            implements Edit {
        public Select {
            points = points == null ? null : List.copyOf(points);
            SelectRules.check(shape, unit, points, colour);
            SelectRules.checkNumbers(shape, x, y, width, height, tolerance, smooth, grow, border, feather);
        }

        @Override
        public Document apply(Document document) {
            return Selecting.apply(document, this);
        }
    }

    /** Selects everything again. */
    record Deselect() implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withSelection(null);
        }
    }

    /** Keeps what is selected now under a name, in the document. */
    record SaveSelection(String name) implements Edit {
        @Override
        public Document apply(Document document) {
            Mask active = document.selections().active();
            if (active == null) {
                throw EditWords.WORDS.refusal("select.nothing");
            }
            return document.withSelections(document.selections().with(name, active));
        }
    }

    /** A look by its id, see {@link Presets}; {@code strength} 0 to 1, all of it if missing. */
    record Look(String name, @Nullable Double strength) implements Edit {
        public Look {
            Presets.named(name);
            if (strength != null && !(strength >= 0 && strength <= 1)) {
                throw EditWords.WORDS.refusal("look.strength", strength);
            }
        }

        @Override
        public Document apply(Document document) {
            return Presets.named(name).over(document, strength == null ? 1 : strength);
        }
    }
}
