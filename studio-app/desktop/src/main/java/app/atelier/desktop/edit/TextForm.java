package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.select;
import static app.atelier.desktop.controls.Nodes.tabLeaves;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.tip;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.text.Alignment;
import app.atelier.imaging.text.FontFamily;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What a text layer says and how. */
final class TextForm extends VBox {
    private static final Texts TEXTS = Texts.of(TextForm.class);
    private static final List<Alignment> ALIGNMENTS = List.of(Alignment.LEFT, Alignment.CENTRE, Alignment.RIGHT);

    private final EditModel model;
    private final ToolSettings settings;
    private final String id;
    private final TextArea words = tabLeaves(new TextArea());
    private final Button font = new Button();
    private final Button weight = new Button();
    private final ObjectProperty<Alignment> alignment = new SimpleObjectProperty<>(this, "alignment", Alignment.LEFT);
    private final ColourButton colour;
    private final SliderRow size;
    private final SliderRow spacing;
    private final SliderRow lines;
    private Text now;
    private boolean showing;

    TextForm(EditModel model, ToolSettings settings, TextLayer layer) {
        this.model = model;
        this.settings = settings;
        id = layer.id();
        now = layer.text();
        setSpacing(6);
        words.setId("text-words");
        words.setAccessibleText(TEXTS.get("text.words"));
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.getStyleClass().add("area");
        words.textProperty().addListener((observed, before, typed) -> set(text -> text.withContent(typed), false));
        for (var button : List.of(font, weight)) {
            button.getStyleClass().setAll("btn", "select", "compact");
            button.setMaxWidth(Double.MAX_VALUE);
        }
        font.setId("text-font");
        font.setAccessibleText(TEXTS.get("text.font"));
        weight.setAccessibleText(TEXTS.get("text.weight"));
        font.setOnAction(event -> fonts().show(font, Side.BOTTOM, 0, 4));
        weight.setOnAction(event -> weights().show(weight, Side.BOTTOM, 0, 4));
        colour = new ColourButton(
                TEXTS.get("field.colour"), 20, (rgb, live) -> set(text -> text.withColour(Colours.hex(rgb)), live));
        size = slider("size", 4, 600, 2.5, (text, value) -> text.withSize(value));
        spacing = slider("letterSpacing", -.1, .6, 1, (text, value) -> text.withLetterSpacing(value));
        lines = slider("lineHeight", .6, 2.4, 1, (text, value) -> text.withLineHeight(value));
        var align = classes(
                new Segments<>(
                        ALIGNMENTS,
                        alignment,
                        one -> "fth-align-" + (one == Alignment.CENTRE ? "center" : one.id()),
                        (one, item) -> {
                            item.setAccessibleText(TEXTS.get("text.align." + one.id()));
                            tip(item, TEXTS.get("text.align." + one.id()));
                        }),
                "compact-seg");
        alignment.addListener((observed, before, one) -> set(text -> text.withAlignment(one), false));
        getChildren()
                .addAll(
                        words,
                        row(8, grow(select(font)), select(weight)),
                        row(8, align, gap(), text(TEXTS.get("field.colour"), ""), colour),
                        size,
                        spacing,
                        lines);
        show(layer);
    }

    private interface Setter {
        Text set(Text text, double value);
    }

    private SliderRow slider(String field, double from, double to, double curve, Setter setter) {
        return new SliderRow(
                "text-" + field,
                TEXTS.get("text." + field),
                new OperationKinds.Range(from, to, curve),
                field.equals("size") ? from : field.equals("lineHeight") ? 1.2 : 0,
                false,
                (value, live) -> set(text -> setter.set(text, value), live));
    }

    private void set(UnaryOperator<Text> change, boolean live) {
        if (showing) {
            return;
        }
        now = change.apply(now);
        var step = new Write(id, now, null);
        if (live) {
            model.preview(step);
        } else {
            settings.textStyle().set(TextStyle.of(now));
            model.commit(step);
        }
    }

    /** A font that was not used yet is read away from the window's thread first. */
    private void read(String family) {
        var text = now.withFont(family);
        model.aside()
                .work(
                        () -> new TextLayer(LayerInfo.named(id, id), text, Placement.IDENTITY).ink(),
                        set -> set(old -> old.withFont(family), false));
    }

    private ContextMenu fonts() {
        return ChoiceMenu.of(Fonts.all(), FontFamily::name, family(), family -> read(family.id()));
    }

    private ContextMenu weights() {
        return ChoiceMenu.of(
                family().weights(), TextForm::weight, now.weight(), one -> set(text -> text.withWeight(one), false));
    }

    private FontFamily family() {
        return Fonts.family(now.font()).orElseGet(Fonts::standard);
    }

    private static String weight(int weight) {
        return TEXTS.has("weight." + weight) ? TEXTS.get("weight." + weight) : Integer.toString(weight);
    }

    boolean shows(TextLayer layer) {
        return layer.id().equals(id);
    }

    /** Lets the words be typed over at once, beginning with what was typed already. */
    void begin() {
        words.requestFocus();
        words.selectAll();
        String early = settings.early().take(id);
        if (!early.isEmpty()) {
            words.replaceSelection(early);
        }
    }

    void show(TextLayer layer) {
        showing = true;
        now = layer.text();
        if (!words.getText().equals(now.content())) {
            words.setText(now.content());
        }
        font.setText(family().name());
        weight.setText(weight(now.weight()));
        alignment.set(now.alignment() == Alignment.JUSTIFY ? Alignment.LEFT : now.alignment());
        Colours.parse(now.colour().substring(0, 7)).ifPresent(colour::show);
        size.show(now.size());
        spacing.show(now.letterSpacing());
        lines.show(now.lineHeight());
        showing = false;
    }
}
