package app.atelier.desktop.pictures;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.shown;

import app.atelier.desktop.controls.FixedColumns;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.Query;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses a picture of the library: the newest first, or those that words find. */
public final class PicturePicker extends VBox {
    private static final Texts TEXTS = Texts.of(PicturePicker.class);
    private static final int MOST = 60;
    private static final double RATIO = 4 / 3.0;

    private final Tasks tasks;
    private final Library library;
    private final Pictures pictures;
    private final double width;
    private final FixedColumns grid;
    private final ObjectProperty<@Nullable Artwork> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Region none = prose(TEXTS.get("picker.none"), "small soft");
    private int asked;

    /**
     * @param columns how many stand side by side
     * @param width of each, in pixels
     */
    public PicturePicker(Tasks tasks, Library library, Pictures pictures, int columns, double width) {
        this.tasks = tasks;
        this.library = library;
        this.pictures = pictures;
        this.width = width;
        grid = new FixedColumns(columns, 8, 8);
        setSpacing(12);
        var search = new TextField();
        search.getStyleClass().setAll("text-field", "field");
        search.setPromptText(TEXTS.get("picker.search"));
        search.setAccessibleText(TEXTS.get("picker.search"));
        search.setId("picker-search");
        search.textProperty().addListener((observed, before, now) -> find(now));
        shown(none, false);
        getChildren().addAll(search, column(0, none, grid));
        chosen.addListener(observed -> mark());
        find("");
    }

    /** The picture that was chosen last; null before. */
    public ObjectProperty<@Nullable Artwork> chosen() {
        return chosen;
    }

    private void find(String words) {
        int mine = ++asked;
        var query = (words.isBlank() ? Query.ALL : Query.text(words.strip())).withRange(0, MOST);
        tasks.task(steps -> library.search(query).artworks())
                .onDone(found -> {
                    if (mine == asked) {
                        show(found);
                    }
                })
                .start();
    }

    private void show(List<Artwork> found) {
        shown(none, found.isEmpty());
        grid.getChildren().setAll(found.stream().map(this::cell).toList());
        mark();
    }

    private PictureTile cell(Artwork artwork) {
        double height = Math.round(width / RATIO);
        var cell = new PictureTile(width, height, artwork.title());
        cell.getStyleClass().add("picked");
        cell.setUserData(artwork.id());
        Nodes.tip(cell, artwork.title());
        cell.setOnAction(event -> chosen.set(artwork));
        pictures.load(artwork, width, height, cell::picture);
        return cell;
    }

    private void mark() {
        var now = chosen.get();
        for (var cell : grid.getChildren()) {
            ((PictureTile) cell).chosen(now != null && now.id().equals(cell.getUserData()));
        }
    }
}
