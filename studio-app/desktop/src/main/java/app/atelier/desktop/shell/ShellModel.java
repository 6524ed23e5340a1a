package app.atelier.desktop.shell;

import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which place is in front, what can be done, and what lies over the window. */
public final class ShellModel implements Navigator {
    /** What lies over the window; at most one at a time. */
    public enum Overlay {
        NONE,
        ACTIONS,
        SHORTCUTS,
        QUEUE
    }

    /** The id of the action that opens the action list. */
    static final String ACTION_LIST = "shell.actions";

    private static final String KEY_PLACE = "place";
    private static final Texts TEXTS = Texts.of(ShellModel.class);

    private final Memory memory;
    private final Notices notices;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(this, "overlay", Overlay.NONE);
    private final List<Action> everywhere = new ArrayList<>();

    public ShellModel(Memory memory, Notices notices) {
        this.memory = memory;
        this.notices = notices;
        everywhere.add(toggle("actions", "fth-search", Overlay.ACTIONS).with("Shortcut+K"));
        everywhere.add(toggle("shortcuts", "fth-command", Overlay.SHORTCUTS).with("F1"));
        everywhere.add(toggle("queue", "fth-clock", Overlay.QUEUE).with("Shortcut+J"));
        everywhere.add(Action.of("shell.panel", TEXTS.get("action.panel"), "fth-sidebar", this::togglePanel)
                .with("Shortcut+Back_Slash")
                .when(() -> current.get() != null && current.get().panel().isPresent()));
    }

    private Action toggle(String id, String icon, Overlay which) {
        return Action.of("shell." + id, TEXTS.get("action." + id), icon, () -> toggle(which));
    }

    /** Adds a place that one only comes to with an argument; it has no shortcut and does not stand in the rail. */
    public void add(Place place) {
        places.put(place.info().id(), place);
    }

    /** Adds a place; the order is that of the rail. */
    public void add(Place place, String keys) {
        var info = place.info();
        add(place);
        everywhere.add(Action.of(
                        "shell.go." + info.id(),
                        TEXTS.get("action.go", info.label()),
                        info.icon(),
                        () -> go(Destination.of(info.id())))
                .with(keys));
    }

    /** Adds what can be done from everywhere. */
    public void add(Action action) {
        everywhere.add(action);
    }

    /** Goes to where the window was when it was last closed, or to the given place. */
    public void goToLast(String otherwise) {
        go(Destination.of(memory.text(KEY_PLACE).filter(this::returnsTo).orElse(otherwise)));
    }

    /** Places that need an argument to make sense are not returned to. */
    private boolean returnsTo(String place) {
        return knows(place) && !place.equals(Destination.PUBLISH);
    }

    @Override
    public void go(Destination destination) {
        var place = places.get(destination.place());
        if (place == null) {
            throw new IllegalArgumentException("There is no place " + destination.place());
        }
        overlay.set(Overlay.NONE);
        if (place != current.get()) {
            if (current.get() != null) {
                current.get().leave();
            }
            // What was said of the last place would only cover the buttons of the next.
            notices.shown().removeIf(notice -> notice.tone() != Notice.Tone.PROBLEM);
            current.set(place);
            memory.put(KEY_PLACE, destination.place());
        }
        place.arrive(destination.arguments());
    }

    @Override
    public boolean knows(String place) {
        return places.containsKey(place);
    }

    public ReadOnlyObjectProperty<Place> current() {
        return current.getReadOnlyProperty();
    }

    public List<Place> places() {
        return List.copyOf(places.values());
    }

    public Notices notices() {
        return notices;
    }

    public ObjectProperty<Overlay> overlay() {
        return overlay;
    }

    public void toggle(Overlay which) {
        overlay.set(overlay.get() == which ? Overlay.NONE : which);
    }

    private void togglePanel() {
        Optional.ofNullable(current.get()).flatMap(Place::panel).ifPresent(open -> open.set(!open.get()));
    }

    /** Those of the place in front first, then those that can be done from everywhere; possible ones only. */
    public List<Action> actions() {
        var actions = new ArrayList<Action>();
        if (current.get() != null) {
            actions.addAll(current.get().actions());
        }
        actions.addAll(everywhere);
        actions.removeIf(action -> !action.possible().getAsBoolean());
        return actions;
    }

    /** Every action of every place, possible or not; for the shortcuts sheet. */
    public Map<String, List<Action>> allActions() {
        var all = new LinkedHashMap<String, List<Action>>();
        all.put(TEXTS.get("shortcuts.everywhere"), List.copyOf(everywhere));
        places.values().forEach(place -> all.put(place.info().label(), place.actions()));
        return all;
    }
}
