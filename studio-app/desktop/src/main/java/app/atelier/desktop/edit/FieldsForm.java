package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.ColourButton;
import app.atelier.desktop.texts.Texts;
import atlantafx.base.controls.ToggleSwitch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A form made of an operation's fields: numbers as sliders, colours as swatches, what is on or off as switches. */
final class FieldsForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(FieldsForm.class);
    private static final String SEED = "seed";
    private static final int SEEDS = 100_000;
    private static final double ROW = 28;

    private final OperationKinds.Kind kind;
    private final List<Consumer<ObjectNode>> rows = new ArrayList<>();
    private ObjectNode settings;

    FieldsForm(OperationKinds.Kind kind, BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        this.kind = kind;
        settings = kind.start().deepCopy();
        build(settings);
        if (getChildren().isEmpty()) {
            getChildren().add(text(TEXTS.get("operation.plain"), "small soft"));
        }
    }

    private void build(ObjectNode like) {
        for (var entry : like.properties()) {
            String field = entry.getKey();
            var value = entry.getValue();
            if (field.equals("op")) {
                continue;
            }
            if (field.equals(SEED)) {
                getChildren().add(seed());
            } else if (value.isNumber()) {
                getChildren().add(number(field, value));
            } else if (value.isBoolean()) {
                getChildren().add(toggle(field));
            } else if (value.isTextual() && value.asText().startsWith("#")) {
                getChildren().add(named(field, colour(field, node -> node.path(field), this::with)));
            } else if (value.isArray()) {
                getChildren().add(named(field, colours(field, (ArrayNode) value)));
            }
        }
    }

    private void set(String field, JsonNode value, boolean live) {
        settings = settings.deepCopy();
        settings.set(field, value);
        changed(settings, live);
    }

    private void with(String field, int rgb, boolean live) {
        set(field, settings.textNode(Colours.hex(rgb)), live);
    }

    private static HBox named(String words, Node... nodes) {
        var row = row(8, text(words, ""), gap());
        row.getChildren().addAll(nodes);
        row.setMinHeight(ROW);
        return row;
    }

    private HBox named(String field, List<Node> nodes) {
        return named(OperationKinds.field(kind.op(), field), nodes.toArray(Node[]::new));
    }

    private Node number(String field, JsonNode value) {
        boolean whole = value.isIntegralNumber() && kind.fields().containsKey(field) && integral(field);
        var range =
                kind.fields().getOrDefault(field, new OperationKinds.Range(0, Math.max(1, value.asDouble() * 4), 1));
        double origin = range.from() < 0 ? 0 : range.from();
        var row = new SliderRow(
                kind.op() + "-" + field,
                OperationKinds.field(kind.op(), field),
                range,
                origin,
                whole,
                (now, live) ->
                        set(field, whole ? settings.numberNode((int) Math.rint(now)) : settings.numberNode(now), live));
        rows.add(node -> row.show(node.path(field).asDouble()));
        return row;
    }

    /** Whether imaging takes whole numbers only there. */
    private boolean integral(String field) {
        return switch (kind.op() + "." + field) {
            case "posterise.levels",
                    "median.radius",
                    "non-local-means.window",
                    "kuwahara.passes",
                    "comic.levels",
                    "cut-paper.sheets",
                    "pixel-art.colours" -> true;
            default -> false;
        };
    }

    private Node toggle(String field) {
        var toggle = new ToggleSwitch();
        toggle.setAccessibleText(OperationKinds.field(kind.op(), field));
        boolean[] showing = {false};
        toggle.selectedProperty().addListener((observed, before, now) -> {
            if (!showing[0]) {
                set(field, settings.booleanNode(now), false);
            }
        });
        rows.add(node -> {
            showing[0] = true;
            toggle.setSelected(node.path(field).asBoolean());
            showing[0] = false;
        });
        return named(field, List.of(toggle));
    }

    private interface Chosen {
        void colour(String field, int rgb, boolean live);
    }

    private List<Node> colour(String field, java.util.function.Function<ObjectNode, JsonNode> where, Chosen chosen) {
        var button = new ColourButton(
                OperationKinds.field(kind.op(), field), 20, (rgb, live) -> chosen.colour(field, rgb, live));
        rows.add(node -> Colours.parse(where.apply(node).asText("")).ifPresent(button::show));
        return List.of(button);
    }

    private List<Node> colours(String field, ArrayNode values) {
        var buttons = new ArrayList<Node>();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            buttons.addAll(colour(field, node -> node.path(field).path(index), (name, rgb, live) -> {
                var list = settings.withArray(field).deepCopy();
                list.set(index, settings.textNode(Colours.hex(rgb)));
                set(field, list, live);
            }));
        }
        return buttons;
    }

    private Node seed() {
        var button = iconButton(
                "fth-refresh-cw",
                TEXTS.get("operation.seed"),
                "quiet compact",
                () -> set(SEED, settings.numberNode(RandomGenerator.getDefault().nextInt(1, SEEDS)), false));
        return named(OperationKinds.field(kind.op(), SEED), button);
    }

    @Override
    void show(ObjectNode now) {
        settings = now;
        rows.forEach(row -> row.accept(now));
    }
}
