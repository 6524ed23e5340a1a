package app.atelier.imaging.layers;

import app.atelier.imaging.text.SetText;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.text.Typesetter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Text, drawn as outlines at whatever scale is asked for. */
public record TextLayer(LayerInfo info, Text text, Placement placement) implements PlacedLayer {
    @Override
    public TextLayer withInfo(LayerInfo value) {
        return new TextLayer(value, text, placement);
    }

    @Override
    public TextLayer withPlacement(Placement value) {
        return new TextLayer(info, text, value);
    }

    /**
     * With other text. What the lines are aligned to (their left end, middle or right end, at the top) stays where it
     * is in the document, also when the layer is turned or scaled, whose middle another text moves.
     */
    public TextLayer withText(Text value) {
        TextLayer changed = new TextLayer(info, value, placement);
        Point2D before = toDocument().transform(new Point2D.Double(), null);
        AffineTransform t = changed.toDocument();
        Point2D after = t.transform(new Point2D.Double(), null);
        return changed.withPlacement(placement.movedBy(before.getX() - after.getX(), before.getY() - after.getY()));
    }

    /** The lines as they are set; some work, so keep it while several questions are asked. */
    public SetText set() {
        return Typesetter.set(text);
    }

    @Override
    public Rectangle2D box() {
        return set().box();
    }

    @Override
    public Rectangle2D ink() {
        return set().ink();
    }

    @Override
    public Rectangle2D bounds() {
        SetText set = set();
        return placement.transform(set.box()).createTransformedShape(set.ink()).getBounds2D();
    }

    @Override
    public boolean holds(double x, double y, double reach) {
        SetText set = set();
        Rectangle2D all = set.box().createUnion(set.ink());
        return x >= all.getMinX() - reach
                && x <= all.getMaxX() + reach
                && y >= all.getMinY() - reach
                && y <= all.getMaxY() + reach;
    }
}
