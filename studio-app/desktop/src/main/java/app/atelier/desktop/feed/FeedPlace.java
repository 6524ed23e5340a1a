package app.atelier.desktop.feed;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.shell.Action;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.texts.Texts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The feed as a place. */
public final class FeedPlace implements Place {
    private static final Texts TEXTS = Texts.of(FeedPlace.class);

    private final FeedModel model;
    private final PanelSwitch panel;
    private final Pictures pictures;
    private final Samples samples;
    private final Navigator navigator;
    private final Consumer<URI> browser;
    private @Nullable FeedView view;

    /** @param browser opens an address in the system's browser */
    public FeedPlace(
            FeedModel model,
            PanelSwitch panel,
            Pictures pictures,
            Samples samples,
            Navigator navigator,
            Consumer<URI> browser) {
        this.model = model;
        this.panel = panel;
        this.pictures = pictures;
        this.samples = samples;
        this.navigator = navigator;
        this.browser = browser;
    }

    @Override
    public Info info() {
        return new Info(Destination.FEED, TEXTS.get("place"), "fth-rss");
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new FeedView(this, model, panel, pictures, samples);
        }
        return view;
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        model.reload();
        model.tryNow();
    }

    @Override
    public Optional<BooleanProperty> panel() {
        return Optional.of(panel.shown());
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("feed.refresh", TEXTS.get("refresh"), "fth-refresh-cw", model::tryNow)
                        .with("Shortcut+R"),
                Action.of("feed.next", TEXTS.get("next"), "fth-chevron-down", () -> step(1))
                        .with("J"),
                Action.of("feed.previous", TEXTS.get("previous"), "fth-chevron-up", () -> step(-1))
                        .with("Shift+J"),
                Action.of("feed.words", TEXTS.get("words"), "fth-feather", this::useWords)
                        .with("U")
                        .when(this::hasWords),
                Action.of("feed.open", TEXTS.get("open"), "fth-external-link", this::openPage)
                        .with("O")
                        .when(() -> selected() != null && selected().url() != null));
    }

    private @Nullable Post selected() {
        return model.selected().get();
    }

    private boolean hasWords() {
        var post = selected();
        return post != null && post.recipe().isPresent();
    }

    private void step(int by) {
        int at = model.posts().indexOf(selected());
        int to = Math.clamp(at + by, 0, Math.max(0, model.posts().size() - 1));
        if (!model.posts().isEmpty()) {
            model.selected().set(model.posts().get(to));
        }
    }

    void useWords() {
        var post = selected();
        if (post != null && post.recipe().isPresent()) {
            navigator.go(Destination.of(
                    Destination.CREATE, Destination.WORDS, post.recipe().get().prompt()));
        }
    }

    /** Opens the post's page; only what is plainly a page of the web is handed to the system. */
    void openPage() {
        var post = selected();
        if (post == null || post.url() == null) {
            return;
        }
        try {
            var address = URI.create(post.url());
            if ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) {
                browser.accept(address);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // The server sent no address; there is nothing to open.
        }
    }

    void signIn() {
        navigator.go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts"));
    }

    void create() {
        navigator.go(Destination.of(Destination.CREATE));
    }

    /** Takes up a post again that the server did not take. */
    void mend(UUID artworkId) {
        navigator.go(Destination.of(Destination.PUBLISH, Destination.ARTWORK, artworkId.toString()));
    }
}
