package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.FixedColumns;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.keeping.Painter;
import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.pictures.PictureTile;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Steps;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.Progress;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.LearntStyles;
import app.atelier.generation.styling.PaintStyle;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Artwork;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * "Paint like …": the selected layer, or all of the picture, painted by a net in a learnt style or like a picture of the
 * library. What comes of it lies as a layer above, in one step that can be undone.
 */
final class PaintLike {
    private static final Texts TEXTS = Texts.of(PaintLike.class);
    private static final double TILE_WIDTH = 100;
    private static final double TILE_HEIGHT = 75;
    private static final double CHOICES_HEIGHT = 322;

    /** Where the style comes from. */
    private enum Source {
        LEARNT,
        LIBRARY
    }

    private final EditModel model;
    private final Tasks tasks;
    private final Notices notices;
    private final Painter painter;
    private final Samples samples;
    private final Supplier<PicturePicker> pickers;
    private @Nullable Task<Layer> painting;

    /** @param pickers makes what pictures of the library are chosen with */
    PaintLike(
            EditModel model,
            Tasks tasks,
            Notices notices,
            Painter painter,
            Samples samples,
            Supplier<PicturePicker> pickers) {
        this.model = model;
        this.tasks = tasks;
        this.notices = notices;
        this.painter = painter;
        this.samples = samples;
        this.pickers = pickers;
    }

    /** Asks how it shall be painted. */
    void ask(Sheet sheet) {
        List<LearntStyle> learnt;
        try {
            learnt = LearntStyles.shipped();
        } catch (IOException missing) {
            notices.show(Notice.problem(TEXTS.get("paint.like.failed"), Problems.sentence(missing)));
            return;
        }
        var style = new SimpleObjectProperty<@Nullable LearntStyle>(learnt.getFirst());
        var source = new SimpleObjectProperty<>(Source.LEARNT);
        var picker = pickers.get();
        double[] strength = {1};
        var keep = new ToggleSwitch();
        keep.setId("paint-like-keep");
        keep.setAccessibleText(TEXTS.get("paint.like.keep"));
        style.subscribe(now -> keep.setSelected(now != null && now.keepsColours()));
        var slider = new SliderRow(
                "paint-like-strength",
                TEXTS.get("field.strength"),
                new OperationKinds.Range(0, 1, 1),
                0,
                false,
                (value, live) -> strength[0] = Math.clamp(value, 0, 1));
        slider.show(1);
        var learntGrid = tiles(learnt, style);
        var pictures = scroll(picker);
        source.subscribe(now -> {
            shown(learntGrid, now == Source.LEARNT);
            shown(pictures, now == Source.LIBRARY);
        });
        var sources = classes(
                new Segments<>(
                        List.of(Source.values()),
                        source,
                        one -> TEXTS.get("paint.like." + one.name().toLowerCase(Locale.ROOT))),
                "compare");
        var colours = row(8, text(TEXTS.get("paint.like.keep"), ""), gap(), keep);
        colours.setMinHeight(32);
        var ok = sheet.show(
                TEXTS.get("paint.like").replace(" …", ""),
                TEXTS.get("paint.like.apply"),
                column(12, sources, learntGrid, pictures, column(4, slider, colours)),
                () -> start(
                        source.get() == Source.LEARNT ? style.get() : null,
                        picker.chosen().get(),
                        strength[0],
                        keep.isSelected()),
                () -> {});
        ok.disableProperty()
                .bind(source.isEqualTo(Source.LIBRARY).and(picker.chosen().isNull()));
    }

    private static Region scroll(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefHeight(CHOICES_HEIGHT);
        pane.setMinHeight(120);
        return pane;
    }

    private Region tiles(List<LearntStyle> learnt, ObjectProperty<@Nullable LearntStyle> chosen) {
        var grid = new FixedColumns(4, 8, 10);
        for (var style : learnt) {
            var words = Nodes.width(ellipsis(style.label(), "small"), TILE_WIDTH);
            var tile = new PictureTile(TILE_WIDTH, TILE_HEIGHT, style.label()).over(words, 4);
            samples.style(style.id(), TILE_WIDTH, TILE_HEIGHT, tile::picture);
            tile.setId("paint-like-" + style.id());
            Nodes.tip(tile, style.label());
            tile.setOnAction(event -> chosen.set(style));
            chosen.subscribe(now -> tile.chosen(style.equals(now)));
            grid.getChildren().add(tile);
        }
        // Room for the ring of those at the edge.
        return scroll(pad(column(0, grid), 4, 4, 4, 4));
    }

    private void start(@Nullable LearntStyle learnt, @Nullable Artwork like, double strength, boolean keep) {
        if (learnt != null) {
            paint(() -> new PaintStyle.Learnt(learnt.keepingColours(keep), strength), learnt.label());
        } else if (like != null) {
            paint(
                    () -> new PaintStyle.Like(painter.example(like), like.title(), like.sha256(), keep, strength),
                    like.title());
        }
    }

    /** Paints away from the window's thread; a notice says so and can stop it. */
    private void paint(Callable<PaintStyle> asked, String title) {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var below = model.selection()
                .filter(layer -> !(layer instanceof AdjustmentLayer))
                .orElse(null);
        var far = new SimpleDoubleProperty(0);
        var notice = Notice.working("fth-droplet", TEXTS.get("paint.like.painting", title), far)
                .with(TEXTS.get("paint.like.stop"), this::stop);
        stop();
        var style = new PaintStyle[1];
        painting = tasks.task(steps -> {
                    style[0] = asked.call();
                    return painted(document, below, style[0], progress(steps));
                })
                .onProgress((fraction, what) -> far.set(fraction))
                .onDone(layer -> {
                    notices.close(notice);
                    put(layer, title, below, style[0]);
                })
                .onFailed(problem -> {
                    notices.close(notice);
                    notices.show(Notice.problem(TEXTS.get("paint.like.failed"), Problems.sentence(problem)));
                })
                .onCancelled(() -> notices.close(notice));
        notices.show(notice);
        painting.start();
    }

    private static Progress progress(Steps steps) {
        return new Progress() {
            @Override
            public void at(double fraction, String what) {
                steps.at(fraction, what);
            }

            @Override
            public boolean cancelled() {
                return steps.cancelled();
            }
        };
    }

    private void stop() {
        if (painting != null) {
            painting.cancel();
        }
    }

    /** A picture layer keeps its place, mask and opacity; anything else is painted as it is seen, over the whole page. */
    private Layer painted(Document document, @Nullable Layer below, PaintStyle style, Progress progress)
            throws IOException {
        String id = Stack.fresh(document, "painted");
        if (below instanceof PictureLayer own && own.info().filters().isEmpty()) {
            return new PictureLayer(
                    own.info().withId(id).withName(style.label()).withLocked(false),
                    painter.paint(own.picture(), style, progress),
                    own.placement());
        }
        var bare = document.withGeometry(Geometry.IDENTITY);
        Picture seen = new Renderer().render(below == null ? bare : bare.withLayers(List.of(below)));
        return new PictureLayer(
                LayerInfo.named(id, style.label()), painter.paint(seen, style, progress), Placement.IDENTITY);
    }

    private void put(Layer layer, String title, @Nullable Layer below, PaintStyle style) {
        if (model.committed().get() != null) {
            model.commit(new PaintOver(title, below == null ? null : below.id(), style.toNode(), layer));
            model.selected().set(layer.id());
        }
    }
}
