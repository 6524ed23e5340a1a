package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.resample.Interpolation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Gives the page another size, another canvas, or takes its converging lines apart; nothing of it is baked in. */
record Reframe(Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Reframe.class);

    /** What is done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Size.class, name = "size"),
        @JsonSubTypes.Type(value = Sheet.class, name = "canvas"),
        @JsonSubTypes.Type(value = Lines.class, name = "lines"),
        @JsonSubTypes.Type(value = Corners.class, name = "corners")
    })
    sealed interface Way {
        Edit edit();
    }

    /** Everything larger or smaller. */
    record Size(int width, int height, Interpolation kernel) implements Way {
        @Override
        public Edit edit() {
            return new Edit.ResizeTo(width, height, null, null, kernel);
        }
    }

    /** More or less room around it. */
    record Sheet(int width, int height, Canvas.Anchor anchor) implements Way {
        @Override
        public Edit edit() {
            return new Edit.CanvasSize(width, height, anchor);
        }
    }

    /** Both −1 to 1. */
    record Lines(double horizontal, double vertical) implements Way {
        @Override
        public Edit edit() {
            return new Edit.Keystone(horizontal, vertical);
        }
    }

    /** @param points of what is seen, as shares of its sides, that become its corners; clockwise from the upper left */
    record Corners(List<Perspective.Corner> points) implements Way {
        public Corners {
            points = List.copyOf(points);
        }

        @Override
        public Edit edit() {
            return new Edit.Perspect(points.get(0), points.get(1), points.get(2), points.get(3));
        }
    }

    @Override
    public Document apply(Document document) {
        return way.edit().apply(document);
    }

    @Override
    public String name(Document before) {
        return switch (way) {
            case Size size -> TEXTS.get("step.size", Integer.toString(size.width()), Integer.toString(size.height()));
            case Sheet sheet ->
                TEXTS.get("step.canvas", Integer.toString(sheet.width()), Integer.toString(sheet.height()));
            case Lines lines -> TEXTS.get("step.perspective");
            case Corners corners -> TEXTS.get("step.perspective");
        };
    }
}
