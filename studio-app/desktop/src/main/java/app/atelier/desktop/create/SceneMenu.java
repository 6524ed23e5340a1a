package app.atelier.desktop.create;

import app.atelier.desktop.staging.SceneWords;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.protocol.Recipe;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What of a picture's scene can be changed so that it is drawn once more: its hour, its weather, who is in it. */
final class SceneMenu {
    private static final Texts TEXTS = Texts.of(SceneMenu.class);

    private final Scene scene;
    private final Consumer<Scene> draw;

    private SceneMenu(Scene scene, Consumer<Scene> draw) {
        this.scene = scene;
        this.draw = draw;
    }

    /**
     * The menu of a picture; empty where its recipe has no scene that can be changed.
     *
     * @param draw draws the changed scene
     */
    static Optional<Menu> of(Recipe recipe, Consumer<Scene> draw) {
        return Again.scene(recipe).map(scene -> new SceneMenu(scene, draw).menu());
    }

    private Menu menu() {
        var menu = new Menu(TEXTS.get("scene"));
        menu.getItems()
                .addAll(
                        group(
                                "scene.hour",
                                Arrays.stream(Hour.values())
                                        .filter(hour -> hour != scene.hour())
                                        .map(hour -> item(SceneWords.of(hour), () -> SceneEdits.at(scene, hour)))
                                        .toList()),
                        group(
                                "scene.weather",
                                Arrays.stream(Weather.values())
                                        .filter(weather -> weather != scene.weather())
                                        .map(weather ->
                                                item(SceneWords.of(weather), () -> SceneEdits.in(scene, weather)))
                                        .toList()));
        if (scene.subjects().size() > 1) {
            menu.getItems()
                    .add(group(
                            "scene.without",
                            scene.subjects().stream()
                                    .map(subject ->
                                            item(SceneWords.of(subject), () -> SceneEdits.removed(scene, subject.id())))
                                    .toList()));
        }
        return menu;
    }

    private static Menu group(String key, List<MenuItem> items) {
        var group = new Menu(TEXTS.get(key));
        group.getItems().addAll(items);
        return group;
    }

    private MenuItem item(String words, Supplier<Scene> change) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> draw.accept(change.get()));
        return item;
    }
}
