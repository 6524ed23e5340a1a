package app.atelier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.desktop.memory.Memory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {
    @TempDir
    Path folder;

    private final List<String> happened = new ArrayList<>();

    /** A place that writes down what happens to it. */
    private final class Noted implements Place {
        private final String id;

        Noted(String id) {
            this.id = id;
        }

        @Override
        public Info info() {
            return new Info(id, id, "fth-grid");
        }

        @Override
        public Node view() {
            return new Group();
        }

        @Override
        public void arrive(Map<String, String> arguments) {
            happened.add(id + " arrives " + arguments);
        }

        @Override
        public void leave() {
            happened.add(id + " leaves");
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of(id + ".do", "Do " + id, "fth-grid", () -> happened.add("done " + id))
                    .with("K"));
        }
    }

    private ShellModel model() {
        var model = new ShellModel(Memory.open(folder.resolve("m.json")), new Notices());
        model.add(new Noted("create"), "Shortcut+1");
        model.add(new Noted("library"), "Shortcut+2");
        return model;
    }

    @Test
    void goesFromPlaceToPlaceWithArguments() {
        var model = model();
        model.go(Destination.of("create"));
        model.go(Destination.of("library", "artwork", "7"));
        assertThat(happened).containsExactly("create arrives {}", "create leaves", "library arrives {artwork=7}");
        assertThat(model.knows("library")).isTrue();
        assertThat(model.knows("feed")).isFalse();
        assertThatThrownBy(() -> model.go(Destination.of("feed"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackToWhereItWas() {
        Path file = folder.resolve("place.json");
        try (var memory = Memory.open(file)) {
            memory.put("place", "library");
        }
        var model = new ShellModel(Memory.open(file), new Notices());
        model.add(new Noted("create"), "Shortcut+1");
        model.add(new Noted("library"), "Shortcut+2");
        model.goToLast("create");
        assertThat(model.current().get().info().id()).isEqualTo("library");
    }

    @Test
    void aPlaceThatIsGoneDoesNotKeepItFromStarting() {
        Path file = folder.resolve("place.json");
        try (var memory = Memory.open(file)) {
            memory.put("place", "gone");
        }
        var model = new ShellModel(Memory.open(file), new Notices());
        model.add(new Noted("create"), "Shortcut+1");
        model.goToLast("create");
        assertThat(model.current().get().info().id()).isEqualTo("create");
    }

    @Test
    void goingSomewhereClosesWhatLiesOverTheWindow() {
        var model = model();
        model.go(Destination.of("create"));
        model.toggle(ShellModel.Overlay.QUEUE);
        assertThat(model.overlay().get()).isEqualTo(ShellModel.Overlay.QUEUE);
        model.go(Destination.of("library"));
        assertThat(model.overlay().get()).isEqualTo(ShellModel.Overlay.NONE);
    }

    @Test
    void theActionListFindsByTheBeginningsOfWordsAndRunsWhatIsChosen() {
        var model = model();
        model.go(Destination.of("library"));
        var list = new ActionListModel(
                model, (words, handler) -> handler.accept(new Finder.Findings(List.of(), 0, List.of())));
        list.open();
        list.words().set("do li");
        assertThat(list.actions()).extracting(Action::label).containsExactly("Do library");
        list.run();
        assertThat(happened).contains("done library");
        list.words().set("nothing of this");
        assertThat(list.actions()).isEmpty();
        list.run();
    }

    @Test
    void bareKeysAreToldFromShortcuts() {
        assertThat(Action.of("a", "a", "i", () -> {}).with("K").bareKey()).isTrue();
        assertThat(Action.of("a", "a", "i", () -> {}).with("Delete").bareKey()).isTrue();
        assertThat(Action.of("a", "a", "i", () -> {}).with("Shortcut+K").bareKey())
                .isFalse();
        assertThat(Action.of("a", "a", "i", () -> {}).with("F1").bareKey()).isFalse();
    }

    @Test
    void noMoreThanThreeNoticesAndNoneTwice() {
        var notices = new Notices();
        for (int i = 0; i < 5; i++) {
            notices.show(Notice.plain("fth-x", "notice " + i, ""));
        }
        notices.show(Notice.plain("fth-x", "notice 4", "again"));
        assertThat(notices.shown()).extracting(Notice::title).containsExactly("notice 2", "notice 3", "notice 4");
    }
}
