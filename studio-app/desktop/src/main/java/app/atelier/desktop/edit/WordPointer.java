package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** Text with the mouse: a click on a text takes it, one elsewhere begins a new one. */
final class WordPointer implements Pointer {
    private static final Texts TEXTS = Texts.of(WordPointer.class);
    private static final double SHARE = .09;
    private static final double SMALLEST = 12;

    private final EditModel model;
    private final ToolSettings settings;

    WordPointer(EditModel model, ToolSettings settings) {
        this.model = model;
        this.settings = settings;
    }

    @Override
    public @Nullable Gesture press(Press press) {
        var document = press.document();
        var output = document.toOutput().apply(press.at());
        var hit = Page.at(document, output.x, output.y).orElse(null);
        if (hit instanceof TextLayer) {
            model.selected().set(hit.id());
            return null;
        }
        double size = Math.max(SMALLEST, Math.rint(document.height() * SHARE));
        var text = settings.textStyle()
                .get()
                .on(Text.of(TEXTS.get("text.begin"), Fonts.standard().id(), size)
                        .withColour(Colours.hex(settings.foreground().get())));
        String id = Stack.fresh(document, "text");
        var at = Placement.at(press.at().getX(), press.at().getY() - size * .7);
        settings.early().await(id);
        // A font is read and set once away from the window's thread, where that may take its time.
        model.aside()
                .work(
                        () -> new TextLayer(LayerInfo.named(id, id), text, at).ink(),
                        set -> {
                            model.commit(new Write(id, text, at));
                            model.selected().set(id);
                        },
                        settings.early()::drop);
        return null;
    }

    @Override
    public Cursor cursor(double x, double y) {
        return Cursor.TEXT;
    }
}
