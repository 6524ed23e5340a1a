package app.atelier.desktop.staging;

import app.atelier.desktop.staging.Figure.Who;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who is to be seen in the scene that is open, and who of them is selected. */
public final class Cast {
    private final ReadOnlyObjectWrapper<List<Figure>> figures = new ReadOnlyObjectWrapper<>(this, "figures", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Who> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private @Nullable String awaited;

    Cast() {}

    /** Nobody is there any more. */
    void clear() {
        selected.set(null);
        figures.set(List.of());
    }

    /** Shows who was drawn. Whom the drawing shows is selected; who is gone is not. */
    void show(List<Figure> drawn) {
        figures.set(drawn);
        String coming = awaited;
        if (coming != null) {
            awaited = null;
            drawn.stream()
                    .filter(figure -> figure.who().subject().equals(coming))
                    .findFirst()
                    .ifPresent(figure -> selected.set(figure.who()));
        }
        if (selection().isEmpty()) {
            selected.set(null);
        }
    }

    /** Shows one figure otherwise, until the next drawing. */
    void move(Figure moved) {
        figures.set(figures.get().stream()
                .map(one -> one.who().equals(moved.who()) ? moved : one)
                .toList());
    }

    /** Selects somebody of that subject as soon as a drawing shows one. */
    void await(String subject) {
        awaited = subject;
    }

    /** Whoever is to be seen at a point, in fractions of the picture; nobody where there is only the place. */
    Optional<Figure> at(double x, double y) {
        return figures.get().reversed().stream()
                .filter(figure -> figure.solidAt(x, y))
                .findFirst();
    }

    /** Selects whoever is to be seen at a point, in fractions of the picture. */
    public void select(double x, double y) {
        selected.set(at(x, y).map(Figure::who).orElse(null));
    }

    /** Selects nobody. */
    void letGo() {
        selected.set(null);
    }

    /** Selects the nearest figure of a subject. */
    void select(String subject) {
        figures.get().reversed().stream()
                .filter(figure -> figure.who().subject().equals(subject))
                .findFirst()
                .ifPresent(figure -> selected.set(figure.who()));
    }

    /** Selects the next or the one before, from left to right; false at the end, where nobody is selected then. */
    public boolean step(int by) {
        var order = figures.get().stream()
                .sorted(Comparator.comparingDouble(
                        figure -> figure.box().x() + figure.box().width() / 2))
                .map(Figure::who)
                .toList();
        var who = selected.get();
        int at = who == null ? (by > 0 ? -1 : order.size()) : order.indexOf(who);
        int next = at + by;
        boolean there = next >= 0 && next < order.size();
        selected.set(there ? order.get(next) : null);
        return there;
    }

    /** The selected figure as it is to be seen now. */
    public Optional<Figure> selection() {
        return figures.get().stream()
                .filter(figure -> figure.who().equals(selected.get()))
                .findFirst();
    }

    /** Who is to be seen, far ones first. */
    public ReadOnlyObjectProperty<List<Figure>> figures() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Who> selected() {
        return selected.getReadOnlyProperty();
    }
}
