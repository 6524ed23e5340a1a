package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws text, shapes and SVG pictures onto the output's grid, through the cache. */
final class VectorSampler {
    /** What is no area of one colour is drawn flat before it is seen in perspective, so finely at most. */
    private static final double MOST_PIXELS = 32_000_000;

    private static final double MOST_SIDE = 16_384;

    private final View view;
    private final Sampler sampler;
    private final RenderCache cache;

    VectorSampler(View view, Sampler sampler, RenderCache cache) {
        this.view = view;
        this.sampler = sampler;
        this.cache = cache;
    }

    /** What the picture of a layer depends on, apart from the view. */
    static PlacedLayer own(PlacedLayer layer) {
        return layer.withInfo(LayerInfo.named("own", ""));
    }

    /** The part of a layer that lies in a place; null if none does. */
    @Nullable
    Sampled draw(PlacedLayer layer, Rectangle place) {
        PlacedLayer own = own(layer);
        VectorContent content = content(own);
        Rectangle shared = bounds(content, toOutput(layer, content)).intersection(place);
        if (shared.isEmpty()) {
            return null;
        }
        Homography t = toOutput(layer, content);
        if (!t.affine()) {
            return inPerspective(own, content, t, shared);
        }
        Object key = List.of("drawn", own, view.key(), shared);
        return cache.get(key, Sampled.class, () -> new Sampled(shared.x, shared.y, drawn(content, t, shared)));
    }

    /** In the document's format where that is packed, so that painting on packed pixels can take it as it is. */
    private Picture drawn(VectorContent content, Homography t, Rectangle shared) {
        Picture drawn = content.draw(t.toAffine(), shared);
        return view.format().depth() == Depth.U8 ? drawn.convertedTo(view.format()) : drawn;
    }

    /** Output pixels that a layer may reach, without filters. */
    Rectangle bounds(PlacedLayer layer) {
        VectorContent content = content(own(layer));
        return bounds(content, toOutput(layer, content));
    }

    private VectorContent content(PlacedLayer own) {
        return cache.get(List.of("vector", own), VectorContent.class, () -> VectorContent.of(own));
    }

    private Homography toOutput(PlacedLayer layer, VectorContent content) {
        return view.toOutput().after(Homography.of(layer.placement().transform(content.box())));
    }

    private Rectangle bounds(VectorContent content, Homography t) {
        Rectangle2D ink = content.ink();
        if (ink.isEmpty()) {
            return new Rectangle();
        }
        Rectangle2D reach = t.outline(ink.getX(), ink.getY(), ink.getWidth(), ink.getHeight())
                .getBounds2D();
        // A pixel more on each side: edges may touch the next one by rounding.
        double limit = 1 << 29;
        int x = (int) Math.max(-limit, Math.floor(reach.getMinX()) - 1);
        int y = (int) Math.max(-limit, Math.floor(reach.getMinY()) - 1);
        int right = (int) Math.min(limit, Math.ceil(reach.getMaxX()) + 1);
        int bottom = (int) Math.min(limit, Math.ceil(reach.getMaxY()) + 1);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private Sampled inPerspective(PlacedLayer own, VectorContent content, Homography t, Rectangle place) {
        Rectangle2D ink = content.ink();
        double density = density(t, ink);
        Optional<List<VectorContent.Area>> areas = content.areas();
        if (areas.isPresent() && MappedAreas.inFront(t, ink)) {
            Object key = List.of("mapped", own, view.key(), place);
            return cache.get(
                    key,
                    Sampled.class,
                    () -> new Sampled(place.x, place.y, MappedAreas.draw(areas.get(), t, density, place)));
        }
        Rectangle pixels = new AffineTransform(density, 0, 0, density, 0, 0)
                .createTransformedShape(ink)
                .getBounds();
        pixels.grow(1, 1);
        AffineTransform scale = AffineTransform.getScaleInstance(density, density);
        Picture flat = cache.get(List.of("flat", own, density), Picture.class, () -> content.draw(scale, pixels));
        Homography fromFlat =
                Homography.scale(1 / density, 1 / density).after(Homography.translation(pixels.x, pixels.y));
        return sampler.draw(flat, t.after(fromFlat), place);
    }

    /** Pixels for one of the layer's own, a power of two so that zooming seldom needs another picture. */
    private static double density(Homography t, Rectangle2D ink) {
        double most = 0;
        for (double u = 0; u <= 1; u += 0.5) {
            for (double v = 0; v <= 1; v += 0.5) {
                double x = ink.getX() + u * ink.getWidth();
                double y = ink.getY() + v * ink.getHeight();
                if (t.depth(x, y) > 0) {
                    most = Math.max(most, Math.sqrt(Math.abs(t.nearly(x, y).getDeterminant())));
                }
            }
        }
        double width = Math.max(1, ink.getWidth());
        double height = Math.max(1, ink.getHeight());
        double limit = Math.min(MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / width / height));
        double wanted = Math.min(Math.max(most, 1e-3), limit);
        double power = Math.pow(2, Math.ceil(Math.log(wanted) / Math.log(2)));
        return power > limit ? power / 2 : power;
    }
}
