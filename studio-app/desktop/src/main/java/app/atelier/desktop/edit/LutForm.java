package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.row;

import app.atelier.desktop.texts.Texts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;

/** A look-up table: what it is called, another one in its place, and how strong it is. */
final class LutForm extends OperationForm {
    private static final Texts TEXTS = Texts.of(LutForm.class);

    private final Label name = ellipsis("", "small soft");
    private final SliderRow strength;
    private ObjectNode settings = new OperationKinds().of("lut").start();

    LutForm(Looks looks, BiConsumer<ObjectNode, Boolean> handler) {
        super(handler);
        strength = new SliderRow(
                "lut-strength",
                OperationKinds.field("lut", "strength"),
                new OperationKinds.Range(0, 1, 1),
                0,
                false,
                (value, live) -> {
                    settings = settings.deepCopy().put("strength", value);
                    changed(settings, live);
                });
        var choose = button(TEXTS.get("lut.choose"), "fth-folder", "compact", () -> LutFiles.choose(this)
                .ifPresent(file -> looks.table(file, cube -> {
                    settings = settings.deepCopy().put("cube", cube);
                    changed(settings, false);
                    name();
                })));
        getChildren().addAll(row(8, grow(name), choose), strength);
    }

    private void name() {
        name.setText(LutFiles.title(settings.path("cube").asText("")));
    }

    @Override
    void show(ObjectNode now) {
        settings = now;
        strength.show(now.path("strength").asDouble());
        name();
    }
}
