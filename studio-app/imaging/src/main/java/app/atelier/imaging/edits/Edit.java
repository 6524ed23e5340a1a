package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.Document;

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

    /** Keeps a part of what is seen now, in its pixels. */
    record CropTo(int x, int y, int width, int height) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.crop(document, this);
        }
    }

    /** Quarter turns clockwise; negative ones turn the other way. */
    record Rotate(int quarterTurns) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.rotate(document, quarterTurns);
        }
    }

    /** Mirrors left to right, top to bottom, or both. */
    record Flip(boolean horizontal, boolean vertical) implements Edit {
        @Override
        public Document apply(Document document) {
            return Applying.flip(document, horizontal, vertical);
        }
    }

    /** Turns by a few degrees clockwise, −45 to 45, enlarged so that no corner is empty. */
    record Straighten(double degrees) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withGeometry(document.geometry().withStraighten(degrees));
        }
    }
}
