package app.atelier.desktop.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The words typed into the action list and what they find. */
public final class ActionListModel {
    private static final int MOST_ACTIONS = 7;

    private final ShellModel shell;
    private final Finder finder;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Action> actions = FXCollections.observableArrayList();
    private final ObjectProperty<Finder.Findings> findings =
            new SimpleObjectProperty<>(this, "findings", new Finder.Findings(List.of(), 0, List.of()));
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);

    public ActionListModel(ShellModel shell, Finder finder) {
        this.shell = shell;
        this.finder = finder;
        words.addListener(observed -> find());
        findings.addListener(observed -> chosen.set(0));
    }

    /** The list comes up: empty, with what can be done here. */
    public void open() {
        words.set("");
        find();
    }

    private void find() {
        actions.setAll(matching(shell.actions(), words.get()));
        chosen.set(0);
        finder.find(words.get(), findings::set);
    }

    /** Actions of which every typed word begins a word, best first: those that begin with what was typed lead. */
    static List<Action> matching(List<Action> actions, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Action>();
        for (var action : actions) {
            if (action.id().equals(ShellModel.ACTION_LIST)) {
                continue;
            }
            String label = " " + action.label().toLowerCase(Locale.ROOT);
            boolean all = true;
            for (String word : wanted.split("\\s+")) {
                all &= label.contains(" " + word) || label.contains("“" + word);
            }
            if (all) {
                found.add(action);
            }
        }
        found.sort(Comparator.comparing(
                action -> !action.label().toLowerCase(Locale.ROOT).startsWith(wanted)));
        return found.subList(0, Math.min(MOST_ACTIONS, found.size()));
    }

    /** Moves the choice through actions and then used words, around the ends. */
    public void move(int by) {
        int count = count();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + by, count));
        }
    }

    public int count() {
        return actions.size() + findings.get().used().size();
    }

    /** Runs what is chosen. */
    public void run() {
        int index = chosen.get();
        if (index < actions.size()) {
            run(actions.get(index));
        } else if (index < count()) {
            close();
            findings.get().used().get(index - actions.size()).open().run();
        }
    }

    public void run(Action action) {
        close();
        action.run().run();
    }

    public void close() {
        shell.overlay().set(ShellModel.Overlay.NONE);
    }

    public StringProperty words() {
        return words;
    }

    public ObservableList<Action> actions() {
        return actions;
    }

    public ObjectProperty<Finder.Findings> findings() {
        return findings;
    }

    public IntegerProperty chosen() {
        return chosen;
    }
}
