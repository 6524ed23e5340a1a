package app.atelier.desktop.publish;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Publishing as a place; one comes here from a picture. Its argument: the artwork. */
public final class PublishPlace implements Place {
    private static final Texts TEXTS = Texts.of(PublishPlace.class);

    private final PublishModel model;
    private final Pictures pictures;
    private final Navigator navigator;
    private @Nullable PublishView view;

    public PublishPlace(PublishModel model, Pictures pictures, Navigator navigator) {
        this.model = model;
        this.pictures = pictures;
        this.navigator = navigator;
    }

    @Override
    public Info info() {
        return new Info(Destination.PUBLISH, TEXTS.get("place"), "fth-send");
    }

    @Override
    public Node view() {
        return made();
    }

    private PublishView made() {
        if (view == null) {
            view = new PublishView(model, pictures, this::publish, this::keep, this::close, this::signIn);
        }
        return view;
    }

    @Override
    public ObservableDoubleValue foot() {
        return made().footHeight();
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String artwork = arguments.get(Destination.ARTWORK);
        if (artwork != null) {
            model.open(UUID.fromString(artwork));
            Platform.runLater(made()::focusCaption);
        }
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("publish.send", TEXTS.get("publish"), "fth-send", this::publish)
                        .with("Shortcut+Enter")
                        .when(() -> model.ready().get()),
                Action.of("publish.keep", TEXTS.get("keep"), "fth-bookmark", this::keep)
                        .with("Shortcut+S")
                        .when(() -> model.artwork().get() != null),
                Action.of("publish.close", TEXTS.get("close"), "fth-x", this::close)
                        .with("Esc"));
    }

    private void publish() {
        model.publish(() -> navigator.go(Destination.of(Destination.FEED)));
    }

    private void keep() {
        model.keep(this::close);
    }

    private void close() {
        navigator.go(Destination.of(Destination.LIBRARY));
    }

    private void signIn() {
        navigator.go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts"));
    }
}
