package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text layer, or sets the text of one that is there.
 *
 * @param at where a new one lies, or null for one that is there
 */
record Write(String layer, Text text, @Nullable Placement at) implements Step {
    private static final Texts TEXTS = Texts.of(Write.class);
    private static final int LONGEST_NAME = 24;

    @Override
    public Document apply(Document document) {
        if (document.layer(layer).orElse(null) instanceof TextLayer there) {
            boolean named = there.info().name().equals(title(there.text()));
            var changed = there.withText(text);
            return document.replace(named ? changed.withInfo(there.info().withName(title(text))) : changed);
        }
        return at == null || document.layer(layer).isPresent()
                ? document
                : document.add(new TextLayer(LayerInfo.named(layer, title(text)), text, at));
    }

    /** A layer of text is called by what it says. */
    static String title(Text text) {
        String words = text.content().strip().replaceAll("\\s+", " ");
        return words.isEmpty()
                ? TEXTS.get("layer.text")
                : words.length() <= LONGEST_NAME
                        ? words
                        : words.substring(0, LONGEST_NAME).strip() + "…";
    }

    @Override
    public String name(Document before) {
        return TEXTS.get(before.layer(layer).isPresent() ? "step.text" : "step.text.new", title(text));
    }

    @Override
    public boolean continues(Change before) {
        return before instanceof Write other && other.layer().equals(layer) && other.at() == null && at == null;
    }
}
