package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.Renderer;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.StudioHome;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** An editor without a window, with a document open in it; everything is done at once in the calling thread. */
final class OpenModel implements AutoCloseable {
    private final StudioHome home;
    private final Library library;
    private final UUID artwork;
    private final Notices notices = new Notices();
    private EditModel model;

    /** @param folder empty; becomes the studio's home */
    OpenModel(Path folder, Document document) throws Exception {
        home = StudioHome.at(folder).prepared();
        library = Library.open(home, InstantSource.system());
        var picture = new Renderer().render(document);
        artwork = library.add(NewArtwork.of(picture).document(document)).id();
        model = fresh();
    }

    private EditModel fresh() {
        var made = new EditModel(Tasks.here(), library, home.documents(), notices, InstantSource.system());
        made.open(artwork);
        return made;
    }

    Library library() {
        return library;
    }

    EditModel model() {
        return model;
    }

    /** The studio started again: nothing is known but what is on disk. */
    OpenModel reopened() {
        model = fresh();
        return this;
    }

    /** One more artwork in the library. */
    UUID more(Document document) throws Exception {
        return library.add(NewArtwork.of(new Renderer().render(document)).document(document))
                .id();
    }

    /** The file of the layers of what is open. */
    Path file() {
        return file(artwork);
    }

    Path file(UUID id) {
        return library.document(library.find(id).orElseThrow()).orElseThrow();
    }

    Notices notices() {
        return notices;
    }

    /** The last thing that was said. */
    Notice said() {
        return notices.shown().getLast();
    }

    Document document() {
        return java.util.Objects.requireNonNull(model.committed().get());
    }

    Layer layer(String id) {
        return document().layer(id).orElseThrow();
    }

    /** Ids of all layers from the lowest up, those of groups in brackets. */
    String order() {
        return order(document().layers());
    }

    private static String order(List<Layer> layers) {
        var words = layers.stream()
                .map(layer -> layer instanceof app.atelier.imaging.layers.GroupLayer group
                        ? layer.id() + "(" + order(group.layers()) + ")"
                        : layer.id())
                .toList();
        return String.join(" ", words);
    }

    /** What is seen at a pixel, premultiplied ARGB. */
    int seen(int x, int y) {
        return new Renderer().render(document()).at(x, y);
    }

    String lastStep() {
        return model.history().get(model.position()).name();
    }

    @Override
    public void close() {
        library.close();
    }
}
