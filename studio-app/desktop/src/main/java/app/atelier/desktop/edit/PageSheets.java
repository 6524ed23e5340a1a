package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.resample.Interpolation;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** The dialogs of the page and of the selection. */
final class PageSheets {
    private static final Texts TEXTS = Texts.of(PageSheets.class);
    private static final double MOST_PIXELS = 250;

    private final EditModel model;
    private final Sheet sheet;

    PageSheets(EditModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    private static NumberField pixels(String id, double value) {
        var field = new NumberField(1, Picture.MAX_SIDE, 1, number -> TEXTS.get("pixels", StepNames.plain(number)));
        field.setId(id);
        field.setAccessibleText(TEXTS.get(id.replace('-', '.')));
        field.show(value);
        return field;
    }

    private static HBox line(String key, Node node) {
        var line = row(8, text(TEXTS.get(key), ""), gap(), classes(row(0, node), "option"));
        line.setMinHeight(32);
        return line;
    }

    /** Asks for another size of everything. */
    void size() {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        double ratio = document.outputWidth() / (double) document.outputHeight();
        double[] size = {document.outputWidth(), document.outputHeight()};
        var wide = pixels("size-width", size[0]);
        var high = pixels("size-height", size[1]);
        var keep = new ToggleSwitch();
        keep.setSelected(true);
        keep.setAccessibleText(TEXTS.get("size.keep"));
        DoubleConsumer across = value -> {
            size[0] = value;
            if (keep.isSelected()) {
                size[1] = Math.max(1, Math.rint(value / ratio));
                high.show(size[1]);
            }
        };
        DoubleConsumer down = value -> {
            size[1] = value;
            if (keep.isSelected()) {
                size[0] = Math.max(1, Math.rint(value * ratio));
                wide.show(size[0]);
            }
        };
        wide.onCommit(across);
        wide.onPreview(across);
        high.onCommit(down);
        high.onPreview(down);
        Interpolation[] kernel = {Interpolation.LANCZOS3};
        var kind = new Button(TEXTS.get("size.lanczos3"));
        kind.getStyleClass().setAll("btn", "select", "compact");
        kind.setOnAction(event -> {
            var kernels = List.of(Interpolation.LANCZOS3, Interpolation.BICUBIC, Interpolation.NEAREST);
            ChoiceMenu.of(kernels, PageSheets::words, kernel[0], one -> {
                        kernel[0] = one;
                        kind.setText(words(one));
                    })
                    .show(kind, Side.BOTTOM, 0, 4);
        });
        var content = column(
                4,
                line("size.width", wide),
                line("size.height", high),
                line("size.keep", keep),
                line("size.kernel", Nodes.select(kind)));
        sheet.show(
                TEXTS.get("size.title"),
                TEXTS.get("size.apply"),
                content,
                () -> model.commit(new Reframe(new Reframe.Size((int) size[0], (int) size[1], kernel[0]))),
                () -> {});
    }

    /** Asks for more or less room around the picture. */
    void canvas() {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var wide = pixels("size-width", document.outputWidth());
        var high = pixels("size-height", document.outputHeight());
        double[] size = {document.outputWidth(), document.outputHeight()};
        wide.onCommit(value -> size[0] = value);
        wide.onPreview(value -> size[0] = value);
        high.onCommit(value -> size[1] = value);
        high.onPreview(value -> size[1] = value);
        Canvas.Anchor[] anchor = {Canvas.Anchor.CENTRE};
        var grid = new GridPane();
        grid.setHgap(2);
        grid.setVgap(2);
        var all = Canvas.Anchor.values();
        for (var one : all) {
            var button = new Button();
            button.getStyleClass().setAll("anchor");
            button.setAccessibleText(TEXTS.get("anchor." + one.name().toLowerCase(Locale.ROOT)));
            Nodes.tip(button, button.getAccessibleText());
            Nodes.current(button, one == anchor[0]);
            button.setOnAction(event -> {
                anchor[0] = one;
                grid.getChildren().forEach(node -> Nodes.current(node, node == button));
            });
            grid.add(button, one.ordinal() % 3, one.ordinal() / 3);
        }
        sheet.show(
                TEXTS.get("canvas.title"),
                TEXTS.get("canvas.apply"),
                column(4, line("size.width", wide), line("size.height", high), line("canvas.anchor", grid)),
                () -> model.commit(new Reframe(new Reframe.Sheet((int) size[0], (int) size[1], anchor[0]))),
                () -> {});
    }

    /** Asks how far a selection is to grow, shrink or be softened. */
    void pixels(Reselect.Way way, double usual, DoubleConsumer handler) {
        double[] value = {usual};
        var field = new NumberField(1, MOST_PIXELS, 1, number -> TEXTS.get("pixels", StepNames.plain(number)));
        field.setId("sheet-pixels");
        field.setAccessibleText(TEXTS.get("select.by"));
        field.show(usual);
        field.onCommit(number -> value[0] = number);
        field.onPreview(number -> value[0] = number);
        sheet.show(
                TEXTS.get("select." + way.name().toLowerCase(Locale.ROOT)).replace(" …", ""),
                TEXTS.get("sheet.apply"),
                line("select.by", field),
                () -> handler.accept(value[0]),
                () -> {});
    }

    /** Asks for the name under which the selection is kept. */
    void saveSelection() {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var field = new TextField(
                TEXTS.get("select.name.usual", document.selections().saved().size() + 1));
        field.setId("selection-name");
        field.setAccessibleText(TEXTS.get("select.name"));
        field.getStyleClass().setAll("text-field", "bare");
        var ok = sheet.show(
                TEXTS.get("select.save").replace(" …", ""),
                TEXTS.get("save"),
                classes(new HBox(Nodes.grow(field)), "field"),
                () -> model.commit(new Keep(field.getText().strip(), Keep.Way.SAVE)),
                () -> {});
        ok.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.requestFocus();
        field.selectAll();
    }

    /** Offers the selections that were kept. */
    void loadSelection() {
        var document = model.committed().get();
        if (document == null) {
            return;
        }
        var list = column(2);
        for (String name : document.selections().saved().keySet()) {
            var button = Nodes.button(name, "fth-crosshair", "quiet", () -> {
                sheet.leave();
                model.commit(new Keep(name, Keep.Way.LOAD));
            });
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            list.getChildren().add(button);
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(text(TEXTS.get("select.load.none"), "soft"));
        }
        sheet.show(TEXTS.get("select.load").replace(" …", ""), TEXTS.get("sheet.close"), list, () -> {}, () -> {});
    }

    private static String words(Interpolation kernel) {
        return TEXTS.get("size." + kernel.name().toLowerCase(Locale.ROOT));
    }
}
