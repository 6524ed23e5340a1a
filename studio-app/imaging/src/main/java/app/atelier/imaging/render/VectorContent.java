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
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What is drawn by its geometry at whatever scale is asked for; in the layer's own coordinates. */
interface VectorContent {
    /** What may have colour; empty if nothing has. */
    Rectangle2D ink();

    /** What the placement turns and scales about the middle of. */
    Rectangle2D box();

    void draw(Graphics2D g);

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
            g.transform(toOutput);
            draw(g);
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
                Shape heads = layer.figure().heads(pen);
                Shape line = layer.figure().drawn(pen);
                if (heads.getBounds2D().isEmpty()) {
                    g.setStroke(pen.stroke());
                    g.draw(line);
                } else {
                    // As one shape, so that a translucent pen is not darker where a head meets the line.
                    Area all = new Area(pen.stroke().createStrokedShape(line));
                    all.add(new Area(heads));
                    g.fill(all);
                }
            }
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
