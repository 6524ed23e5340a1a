package app.atelier.desktop.create;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.staging.StagingModel;
import app.atelier.desktop.staging.StagingView;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import app.atelier.protocol.Recipe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A result's scene taken in hand, and what becomes of it: a new picture among the results, or nothing. */
final class Arranging {
    private static final Texts TEXTS = Texts.of(Arranging.class);
    private static final double SHOWN = 1024;

    private final StagingModel model;
    private final CreateModel create;
    private final Pictures pictures;
    private final Notices notices;
    private @Nullable StagingView view;
    private @Nullable Artwork artwork;

    Arranging(StagingModel model, CreateModel create, Pictures pictures, Notices notices) {
        this.model = model;
        this.create = create;
        this.pictures = pictures;
        this.notices = notices;
    }

    StagingModel model() {
        return model;
    }

    StagingView view() {
        if (view == null) {
            var styles = new LinkedHashMap<String, String>();
            create.styles().forEach(style -> styles.put(style.id(), style.label()));
            view = new StagingView(model, styles, this::keep, this::leave);
        }
        return view;
    }

    static boolean possible(@Nullable Artwork artwork) {
        return artwork != null && artwork.recipe() != null && artwork.recipe().scene() != null;
    }

    void open(Artwork picture) {
        var recipe = picture.recipe();
        var scene = recipe == null ? null : Again.scene(recipe).orElse(null);
        if (recipe == null || scene == null) {
            notices.show(Notice.problem(TEXTS.get("arrange.impossible"), TEXTS.get("arrange.impossible.words")));
            return;
        }
        artwork = picture;
        model.open(Again.request(recipe, scene, parents(picture)), scene);
        view().name(picture.prompt());
        pictures.load(picture, SHOWN, SHOWN * picture.height() / picture.width(), view()::stand);
        view().focusPicture();
    }

    private static List<Recipe.Parent> parents(Artwork picture) {
        return List.of(new Recipe.Parent(picture.sha256(), null, picture.title()));
    }

    /** Draws the scene as it is once more, as a picture of its own. */
    private void keep() {
        var picture = artwork;
        var scene = model.scene().get();
        if (picture == null || scene == null || !model.changed()) {
            return;
        }
        create.redraw(
                Objects.requireNonNull(picture.recipe()), scene, model.style().get(), parents(picture));
        model.markKept();
        model.close();
    }

    private void leave() {
        boolean changed = model.changed();
        model.close();
        if (changed) {
            notices.show(Notice.plain("fth-move", TEXTS.get("arrange.left"), TEXTS.get("arrange.left.words"))
                    .with(TEXTS.get("arrange.resume"), model::resume));
        }
    }

    /** What the keyboard and the list of actions can do while a scene is in hand. */
    List<Action> actions() {
        return List.of(
                Action.of("scene.keep", TEXTS.get("action.scene.keep"), "fth-bookmark", this::keep)
                        .with("Shortcut+Enter")
                        .when(() -> model.open().get() && model.changed()),
                Action.of("scene.undo", TEXTS.get("action.scene.undo"), "fth-corner-up-left", model::undo)
                        .with("Shortcut+Z")
                        .when(() -> model.open().get() && model.canUndo().get()),
                Action.of("scene.redo", TEXTS.get("action.scene.redo"), "fth-corner-up-right", model::redo)
                        .with("Shortcut+Shift+Z")
                        .when(() -> model.open().get() && model.canRedo().get()),
                onSelected("mirror", "fth-repeat", "M", model.edits()::mirror),
                onSelected("remove", "fth-trash-2", "Delete", model.edits()::remove));
    }

    private Action onSelected(String key, String icon, String keys, Runnable run) {
        return Action.of("scene." + key, TEXTS.get("action.scene." + key), icon, run)
                .with(keys)
                .when(() -> model.open().get() && model.cast().selected().get() != null);
    }
}
