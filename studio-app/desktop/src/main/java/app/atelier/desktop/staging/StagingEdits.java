package app.atelier.desktop.staging;

import app.atelier.desktop.staging.Figure.Who;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be done to a scene that is open: to whoever is selected, and to the air around all. Each is one step. */
public final class StagingEdits {
    private static final Texts TEXTS = Texts.of(StagingEdits.class);
    private static final double LEAST_MOVE = 1e-6;

    private final Tasks tasks;
    private final Stager stager;
    private final StagingModel model;

    StagingEdits(Tasks tasks, Stager stager, StagingModel model) {
        this.tasks = tasks;
        this.stager = stager;
        this.model = model;
    }

    /** A change of the selected figure; nothing where none is selected. */
    private void change(String kind, Function<Who, UnaryOperator<Scene>> edit) {
        var who = model.cast().selected().get();
        if (who != null) {
            model.change(kind.isEmpty() ? "" : kind + who, edit.apply(who));
        }
    }

    private void subject(UnaryOperator<Subject> edit) {
        change(
                "",
                who -> now -> now.subject(who.subject())
                        .map(subject -> SceneEdits.changed(now, edit.apply(subject)))
                        .orElse(now));
    }

    public void nudge(double dx, double dy) {
        if (Math.hypot(dx, dy) > LEAST_MOVE) {
            change("move", who -> now -> SceneEdits.moved(now, who.subject(), who.index(), dx, dy));
        }
    }

    public void resize(double factor) {
        change("size", who -> now -> SceneEdits.resized(now, who.subject(), who.index(), factor));
    }

    public void mirror() {
        change("", who -> now -> SceneEdits.flipped(now, who.subject(), who.index()));
    }

    /** Takes the selected figure out of the picture. */
    public void remove() {
        change("", who -> now -> SceneEdits.without(now, who.subject(), who.index()));
        // The number may be another's now.
        model.cast().letGo();
    }

    /** Gives all figures of the selected subject a pose; null for their own. */
    public void pose(@Nullable String pose) {
        subject(one -> one.withDeed(pose == null ? null : new Deed(pose, pose, null)));
    }

    /** What the selected face shows; null for its usual look. */
    public void feel(@Nullable Feeling feeling) {
        subject(one -> one.withFeeling(feeling));
    }

    /** @param colour {@code #rrggbb}, null for its own */
    public void colour(@Nullable String colour) {
        subject(one -> one.withColour(colour));
    }

    /** Puts in the place of the selected subject what the words say. */
    public void swap(String words) {
        var who = model.cast().selected().get();
        if (who != null) {
            read(words, (now, other) -> SceneEdits.replaced(now, who.subject(), other));
        }
    }

    /** Adds what the words say; it is selected when it is there. */
    public void add(String words) {
        read(words, (now, other) -> {
            Scene after = SceneEdits.added(now, other);
            model.cast().await(after.subjects().getLast().id());
            return after;
        });
    }

    private void read(String words, BiFunction<Scene, Subject, Scene> edit) {
        if (words.isBlank() || words.length() > GenerationRequest.LONGEST_PROMPT) {
            return;
        }
        var asked = model.session();
        tasks.task(steps -> stager.read(words).hero())
                .onDone(found -> {
                    if (model.session() != asked) {
                        return;
                    }
                    found.ifPresentOrElse(
                            other -> model.change("", now -> edit.apply(now, other)),
                            () -> model.say(TEXTS.get("unknown", words.strip())));
                })
                .start();
    }

    /** Hands over words for what the selected subject could be instead. */
    void others(Consumer<List<String>> handler) {
        model.subject().ifPresent(one -> tasks.task(steps -> stager.alternatives(one.noun()))
                .onDone(found -> handler.accept(found.stream()
                        .filter(other -> other.role() == ReadingRole.SUBJECT)
                        .map(Alternative::name)
                        .filter(name -> !name.equals(one.noun()))
                        .distinct()
                        .toList()))
                .start());
    }

    public void hour(Hour hour) {
        model.change("", now -> SceneEdits.at(now, hour));
    }

    public void weather(Weather weather) {
        model.change("", now -> SceneEdits.in(now, weather));
    }

    /** @param season null for none in particular */
    public void season(@Nullable Season season) {
        model.change("", now -> SceneEdits.during(now, season));
    }

    /** @param mood id of a mood; empty for the one that hour and weather bring */
    public void mood(String mood) {
        model.change("", now -> SceneEdits.coloured(now, mood));
    }
}
