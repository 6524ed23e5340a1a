package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.HexColour;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.layers.VectorLayer;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.SolidFill;
import app.atelier.imaging.text.SetText;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.text.TextOutline;
import app.atelier.imaging.text.Typesetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is drawn by its geometry at whatever scale is asked for; in the layer's own coordinates. */
interface VectorContent {
    /** What may have colour; empty if nothing has. */
    Rectangle2D ink();

    /** What the placement turns and scales about the middle of. */
    Rectangle2D box();

    void draw(Graphics2D g);

    /** An area of one colour, in the layer's own coordinates. */
    record Area(Shape shape, Color colour) {}

    /** All there is as areas of one colour, the lowest first; empty if it is more than that. */
    default Optional<List<Area>> areas() {
        return Optional.empty();
    }

    /** The content of a text, shape or vector layer. */
    static VectorContent of(PlacedLayer layer) {
        return switch (layer) {
            case TextLayer text -> new Letters(text.text(), text.set());
            case ShapeLayer shape -> new Figures(shape);
            case VectorLayer vector -> new Drawing(vector);
            case PictureLayer ignored -> throw new IllegalArgumentException("A picture is made of pixels.");
        };
    }

    /** The part of the content that lies in a place, under a transform; antialiased, 8-bit sRGB. */
    default Picture draw(AffineTransform toOutput, Rectangle place) {
        return drawn(place, g -> {
            g.transform(toOutput);
            draw(g);
        });
    }

    /** What a place shows of something, antialiased; the coordinates of {@code g} are those of the place. */
    static Picture drawn(Rectangle place, Consumer<Graphics2D> draw) {
        BufferedImage image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setClip(0, 0, place.width, place.height);
            g.translate(-place.x, -place.y);
            draw.accept(g);
        } finally {
            g.dispose();
        }
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return Picture.ofArgb(place.width, place.height, argb);
    }

    /** Set text. */
    record Letters(Text text, SetText set) implements VectorContent {
        @Override
        public Rectangle2D ink() {
            return set.ink();
        }

        @Override
        public Rectangle2D box() {
            return set.box();
        }

        @Override
        public void draw(Graphics2D g) {
            TextOutline outline = text.outline();
            Shape letters = seen(g);
            BasicStroke stroke = Typesetter.outlineStroke(text);
            if (outline != null && stroke != null) {
                g.setColor(new Color(HexColour.argb(outline.colour()), true));
                g.setStroke(stroke);
                g.draw(letters);
            }
            g.setColor(new Color(HexColour.argb(text.colour()), true));
            g.fill(letters);
        }

        @Override
        public Optional<List<Area>> areas() {
            List<Area> areas = new ArrayList<>();
            TextOutline outline = text.outline();
            BasicStroke stroke = Typesetter.outlineStroke(text);
            if (outline != null && stroke != null) {
                areas.add(new Area(
                        stroke.createStrokedShape(set.letters()), new Color(HexColour.argb(outline.colour()), true)));
            }
            areas.add(new Area(set.letters(), new Color(HexColour.argb(text.colour()), true)));
            return Optional.of(areas);
        }

        private Shape seen(Graphics2D g) {
            Rectangle2D place = g.getClipBounds();
            if (place == null) {
                return set.letters();
            }
            TextOutline outline = text.outline();
            double more = outline == null ? 0 : outline.width();
            return set.letters(new Rectangle2D.Double(
                    place.getX() - more,
                    place.getY() - more,
                    place.getWidth() + 2 * more,
                    place.getHeight() + 2 * more));
        }
    }

    /** A figure with its fill and pen. */
    record Figures(ShapeLayer layer) implements VectorContent {
        @Override
        public Rectangle2D ink() {
            return layer.ink();
        }

        @Override
        public Rectangle2D box() {
            return layer.box();
        }

        @Override
        public void draw(Graphics2D g) {
            Fill fill = layer.fill();
            if (fill != null && layer.figure().fillable()) {
                g.setPaint(Paints.of(fill, layer.box()));
                g.fill(layer.figure().outline());
            }
            Pen pen = layer.pen();
            if (pen != null) {
                g.setColor(new Color(HexColour.argb(pen.colour()), true));
                if (layer.figure().heads(pen).getBounds2D().isEmpty()) {
                    g.setStroke(pen.stroke());
                    g.draw(layer.figure().drawn(pen));
                } else {
                    g.fill(edge(pen));
                }
            }
        }

        @Override
        public Optional<List<Area>> areas() {
            List<Area> areas = new ArrayList<>();
            Fill fill = layer.fill();
            if (fill != null && layer.figure().fillable()) {
                if (!(fill instanceof SolidFill solid)) {
                    return Optional.empty();
                }
                areas.add(new Area(layer.figure().outline(), new Color(HexColour.argb(solid.colour()), true)));
            }
            Pen pen = layer.pen();
            if (pen != null) {
                areas.add(new Area(edge(pen), new Color(HexColour.argb(pen.colour()), true)));
            }
            return Optional.of(areas);
        }

        /** Line and heads as one shape, so that a translucent pen is not darker where they meet. */
        private Shape edge(Pen pen) {
            Shape line = pen.stroke().createStrokedShape(layer.figure().drawn(pen));
            Shape heads = layer.figure().heads(pen);
            if (heads.getBounds2D().isEmpty()) {
                return line;
            }
            java.awt.geom.Area all = new java.awt.geom.Area(line);
            all.add(new java.awt.geom.Area(heads));
            return all;
        }
    }

    /** An SVG picture. */
    record Drawing(VectorLayer layer) implements VectorContent {
        @Override
        public Rectangle2D ink() {
            return layer.ink();
        }

        @Override
        public Rectangle2D box() {
            return layer.box();
        }

        @Override
        public void draw(Graphics2D g) {
            layer.svg().draw(g);
        }
    }
}
