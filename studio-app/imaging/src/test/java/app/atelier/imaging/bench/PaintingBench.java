package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Resize;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Healing;
import app.atelier.imaging.painting.Live;
import app.atelier.imaging.painting.Stroke;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Times of painting, selections and geometry on 24 megapixels: medians in milliseconds. */
public final class PaintingBench {
    private static final int WIDTH = 6000;
    private static final int HEIGHT = 4000;

    private PaintingBench() {}

    public static void main(String[] arguments) {
        Picture photo = Photo.of(WIDTH, HEIGHT);
        Document document = Document.of(photo);
        PictureLayer layer = (PictureLayer) document.layers().getFirst();
        Renderer renderer = new Renderer();
        double scale = 0.32;
        for (double size : new double[] {20, 200, 1000}) {
            Brush brush = new Brush(size, 0.5, 0.5, 1, 0.1);
            Stroke<Picture> stroke = Stroke.on(layer, brush, new Brush.Tool.Paint(0xcc3311), null);
            stroke.add(new Brush.Touch(500, 500, 1));
            Rectangle[] dirty = new Rectangle[1];
            int[] step = {0};
            time("stroke, brush " + size + ", segment of 40 px", 80, i -> {
                step[0]++;
                dirty[0] = stroke.add(new Brush.Touch(500 + 40 * (step[0] % 100), 500 + 20 * (step[0] / 4.0), 1));
            });
            time("its part shown at 0.32", 60, i -> {
                Live live = Live.of(document, layer.id(), stroke, dirty[0], scale);
                renderer.render(live.document(), live.region(), scale);
            });
            time("end of the stroke", 1, i -> stroke.finish());
        }
        Selection disc = Selection.ellipse(WIDTH, HEIGHT, 300, 300, 5000, 3000);
        time("outline of 24 MP at 0.32", 15, i -> disc.outline(1 / scale));
        time("wand over 24 MP, connected", 5, i -> Selection.wand(photo, 3000, 2000, 0.25, true));
        time("feather 20 px, 24 MP", 3, i -> disc.feathered(20));
        time("grow 20 px, 24 MP", 3, i -> disc.grown(20));
        Document tilted = document.withGeometry(Geometry.IDENTITY.withPerspective(Perspective.keystone(0.3, 0.4)));
        Renderer fresh = new Renderer(Bands.ALL, Rows.preferred(), PointRows.preferred(), 0);
        time("perspective, preview 1920 wide, halvings kept", 9, i -> {
            Document moved = document.withGeometry(
                    Geometry.IDENTITY.withPerspective(Perspective.keystone(0.3 + i * 0.001, 0.4)));
            renderer.render(moved, scale);
        });
        time("perspective, 24 MP", 3, i -> fresh.render(tilted));
        Document small =
                document.withGeometry(Geometry.IDENTITY.withResize(Resize.longSide(2048, Interpolation.LANCZOS3)));
        time("24 MP to 2048 by Lanczos3", 5, i -> fresh.render(small));
        time(
                "healing a spot of 60 px",
                3,
                i -> Healing.remove(
                        layer,
                        Selection.ellipse(WIDTH, HEIGHT, 3000, 2000, 60, 60).mask(),
                        1));
        time(
                "removing a thing of 500 px",
                1,
                i -> Healing.remove(
                        layer,
                        Selection.ellipse(WIDTH, HEIGHT, 3000, 2000, 500, 400).mask(),
                        1));
    }

    private static void time(String what, int runs, IntConsumer work) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-50s %8.2f (fastest %.2f)%n", what, times[runs / 2], times[0]);
    }
}
