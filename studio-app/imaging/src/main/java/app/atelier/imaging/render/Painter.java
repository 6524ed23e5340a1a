package app.atelier.imaging.render;

import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws stacks of layers for one view. */
final class Painter {
    private final View view;
    private final Bands bands;
    private final Rows rows;
    private final PointRows points;
    private final Sampler sampler;
    private final Blending blending;
    private final MaskSampler masks;

    Painter(View view, Bands bands, Rows rows, PointRows points) {
        this.view = view;
        this.bands = bands;
        this.rows = rows;
        this.points = points;
        this.sampler = new Sampler(bands, rows);
        this.blending = new Blending(bands, points);
        this.masks = new MaskSampler(view, sampler);
    }

    /** Layers drawn on nothing, cut to {@code place}. */
    Region stack(List<Layer> layers, Rectangle place) {
        // Filters of adjustment layers look at what is below, also a little outside of what is asked for.
        int reach = 0;
        for (Layer layer : layers) {
            if (layer instanceof AdjustmentLayer && layer.info().visible()) {
                reach += reach(layer.info().filters());
            }
        }
        Rectangle wide = widened(place, reach);
        Region backdrop = Region.transparent(wide);
        for (List<Layer> run : clippingRuns(layers)) {
            if (run.size() == 1) {
                draw(run.getFirst(), backdrop);
            } else {
                drawClipped(run, backdrop);
            }
        }
        return backdrop.cut(place);
    }

    /** Layers in runs: one that is not clipped and those clipped to it. */
    private static List<List<Layer>> clippingRuns(List<Layer> layers) {
        List<List<Layer>> runs = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer.info().clipped() && !runs.isEmpty()) {
                runs.getLast().add(layer);
            } else {
                runs.add(new ArrayList<>(List.of(layer)));
            }
        }
        return runs;
    }

    private void draw(Layer layer, Region backdrop) {
        LayerInfo info = layer.info();
        if (!info.visible() || info.opacity() == 0) {
            return;
        }
        if (layer instanceof AdjustmentLayer adjustment) {
            adjust(adjustment, backdrop);
            return;
        }
        Region content = content(layer, backdrop.place());
        if (content != null) {
            lay(content, info, info.blendMode(), backdrop);
        }
    }

    private void lay(Region content, LayerInfo info, BlendMode mode, Region backdrop) {
        blending.blend(content, backdrop, mode, masks.cover(info, content));
    }

    /** A layer's own pixels with its filters, not yet masked; null if nothing of it lies in the place. */
    private @org.jspecify.annotations.Nullable Region content(Layer layer, Rectangle place) {
        int reach = reach(layer.info().filters());
        Rectangle wide = widened(place, reach);
        Region content =
                switch (layer) {
                    case PictureLayer picture -> picture(picture, wide, reach);
                    case GroupLayer group -> stack(group.layers(), wide);
                    case AdjustmentLayer ignored -> null;
                };
        if (content == null) {
            return null;
        }
        filter(content, layer.info().filters());
        return content.cut(content.place().intersection(place));
    }

    private @org.jspecify.annotations.Nullable Region picture(PictureLayer layer, Rectangle wide, int reach) {
        AffineTransform t = new AffineTransform(view.toOutput());
        t.concatenate(layer.placement()
                .transform(layer.picture().width(), layer.picture().height()));
        Rectangle2D bounds = t.createTransformedShape(new Rectangle2D.Double(
                        0, 0, layer.picture().width(), layer.picture().height()))
                .getBounds2D();
        int x = (int) Math.floor(bounds.getMinX() + 1e-6) - reach;
        int y = (int) Math.floor(bounds.getMinY() + 1e-6) - reach;
        int right = (int) Math.ceil(bounds.getMaxX() - 1e-6) + reach;
        int bottom = (int) Math.ceil(bounds.getMaxY() - 1e-6) + reach;
        Rectangle place = new Rectangle(x, y, right - x, bottom - y).intersection(wide);
        return place.isEmpty() ? null : sampler.draw(layer.picture(), t, place);
    }

    private void adjust(AdjustmentLayer layer, Region backdrop) {
        PointProgram program = PointProgram.of(layer.adjustments());
        LayerInfo info = layer.info();
        if (program.empty() && info.filters().isEmpty()) {
            return;
        }
        boolean whole = info.opacity() == 1 && info.mask() == null && info.blendMode() == BlendMode.NORMAL;
        Region changed = whole ? backdrop : backdrop.copy();
        points(program, changed.surface());
        filter(changed, info.filters());
        if (!whole) {
            mixIn(changed, info, backdrop);
        }
    }

    /** Mixes a changed backdrop into the backdrop, so that alpha does not grow by being laid on itself. */
    private void mixIn(Region changed, LayerInfo info, Region backdrop) {
        if (info.blendMode() != BlendMode.NORMAL) {
            Region blended = backdrop.copy();
            blending.blend(changed, blended, info.blendMode(), Painter::everything);
            System.arraycopy(blended.surface().r, 0, changed.surface().r, 0, changed.surface().r.length);
            System.arraycopy(blended.surface().g, 0, changed.surface().g, 0, changed.surface().g.length);
            System.arraycopy(blended.surface().b, 0, changed.surface().b, 0, changed.surface().b.length);
            System.arraycopy(blended.surface().a, 0, changed.surface().a, 0, changed.surface().a.length);
        }
        Blending.Cover cover = masks.cover(info, backdrop);
        Surface c = changed.surface();
        Surface d = backdrop.surface();
        bands.run(d.height, (from, to) -> {
            float[] k = new float[d.width];
            for (int y = from; y < to; y++) {
                cover.row(y, k, d.width);
                int o = y * d.width;
                for (int x = 0; x < d.width; x++) {
                    d.r[o + x] += (c.r[o + x] - d.r[o + x]) * k[x];
                    d.g[o + x] += (c.g[o + x] - d.g[o + x]) * k[x];
                    d.b[o + x] += (c.b[o + x] - d.b[o + x]) * k[x];
                    d.a[o + x] += (c.a[o + x] - d.a[o + x]) * k[x];
                }
            }
        });
    }

    private static void everything(int y, float[] cover, int count) {
        java.util.Arrays.fill(cover, 0, count, 1f);
    }

    private void points(PointProgram program, Surface s) {
        if (program.empty()) {
            return;
        }
        bands.run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                int o = y * s.width;
                points.unpremultiply(s.r, s.g, s.b, s.a, o, s.width);
                program.apply(s.r, s.g, s.b, o, s.width, points);
                points.premultiply(s.r, s.g, s.b, s.a, o, s.width);
            }
        });
    }

    private void filter(Region region, List<Filter> filters) {
        if (filters.isEmpty()) {
            return;
        }
        FilterContext context =
                new FilterContext(view.scale(), region.x() / view.scale(), region.y() / view.scale(), bands, rows);
        for (Filter filter : filters) {
            filter.apply(region.surface(), context);
        }
    }

    /** A layer and those clipped to it: drawn as if it were opaque, then cut to its alpha and blended as one. */
    private void drawClipped(List<Layer> run, Region backdrop) {
        Layer base = run.getFirst();
        LayerInfo info = base.info();
        if (!info.visible() || info.opacity() == 0) {
            return;
        }
        Region content = content(base, backdrop.place());
        if (content == null) {
            return;
        }
        Surface s = content.surface();
        float[] alpha = s.a.clone();
        points.unpremultiply(s.r, s.g, s.b, s.a, 0, alpha.length);
        java.util.Arrays.fill(s.a, 1f);
        for (Layer layer : run.subList(1, run.size())) {
            draw(layer, content);
        }
        System.arraycopy(alpha, 0, s.a, 0, alpha.length);
        points.premultiply(s.r, s.g, s.b, s.a, 0, alpha.length);
        lay(content, info, info.blendMode(), backdrop);
    }

    private int reach(List<Filter> filters) {
        FilterContext context = new FilterContext(view.scale(), 0, 0, bands, rows);
        int sum = 0;
        for (Filter filter : filters) {
            sum += filter.reach(context);
        }
        return sum;
    }

    private Rectangle widened(Rectangle place, int by) {
        if (by == 0) {
            return place;
        }
        Rectangle wide = new Rectangle(place);
        wide.grow(by, by);
        return wide.intersection(view.canvas().union(place));
    }
}
