package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.resample.Interpolation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Gives the page another size, another canvas, or takes its converging lines apart; nothing of it is baked in. */
record Reframe(Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Reframe.class);

    /** What is done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Size.class, name = "size"),
        @JsonSubTypes.Type(value = Sheet.class, name = "canvas"),
        @JsonSubTypes.Type(value = Lines.class, name = "lines")
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
        };
    }
}
