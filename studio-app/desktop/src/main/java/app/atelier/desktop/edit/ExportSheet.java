package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.ExportSettings.Format;
import app.atelier.imaging.codecs.ExportSettings.Profile;
import app.atelier.imaging.codecs.ExportSettings.Words;
import app.atelier.imaging.layers.Document;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** How a picture is exported: format, size, quality, colours, and what travels inside; with what the file will weigh. */
final class ExportSheet extends VBox {
    private static final Texts TEXTS = Texts.of(ExportSheet.class);
    private static final Duration PATIENCE = Duration.millis(250);
    private static final double LEAST_PERCENT = 5;
    private static final double MOST_PERCENT = 200;

    private final EditModel model;
    private final Document document;
    private final ObjectProperty<Format> format;
    private final ObjectProperty<Profile> profile;
    private final ObjectProperty<Words> words;
    private final IntegerProperty best;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private final Label weight = text("", "med");
    private final Label size = text("", "soft");
    private final SliderRow quality;
    private final InvalidationListener chosen = observed -> changed();
    private double percent = 100;
    private int asked;

    /** @param choice what is offered, and what is chosen */
    ExportSheet(EditModel model, Document document, ExportChoice choice) {
        this.model = model;
        this.document = document;
        format = choice.format();
        profile = choice.profile();
        words = choice.words();
        best = choice.quality();
        setSpacing(8);
        weight.setId("export-weight");
        quality = new SliderRow(
                "export-quality",
                TEXTS.get("export.quality"),
                new OperationKinds.Range(1, 100, 1),
                1,
                true,
                (value, live) -> {
                    best.set((int) Math.clamp(Math.rint(value), 1, 100));
                    changed();
                });
        quality.show(best.get());
        var scale = new SliderRow(
                "export-size",
                TEXTS.get("export.size"),
                new OperationKinds.Range(LEAST_PERCENT, MOST_PERCENT, 1),
                LEAST_PERCENT,
                true,
                (value, live) -> {
                    percent = Math.clamp(value, LEAST_PERCENT, MOST_PERCENT);
                    changed();
                });
        scale.show(percent);
        getChildren()
                .addAll(
                        segments(List.of(Format.values()), format, one -> one.name(), "format"),
                        quality,
                        scale,
                        named(
                                "export.colours",
                                segments(
                                        List.of(Profile.values()),
                                        profile,
                                        one -> TEXTS.get("profile." + one.name().toLowerCase(Locale.ROOT)),
                                        "profile"),
                                profile),
                        named(
                                "export.inside",
                                segments(
                                        List.of(Words.values()),
                                        words,
                                        one -> TEXTS.get("inside." + one.name().toLowerCase(Locale.ROOT)),
                                        "inside"),
                                words),
                        classes(row(8, size, gap(), weight), "export-facts"));
        // The choice outlives the dialog, which must not hear of it any more then.
        for (var property : List.of(format, profile, words)) {
            property.addListener(new WeakInvalidationListener(chosen));
        }
        wait.setOnFinished(event -> weigh());
        changed();
    }

    private static <T> Segments<T> segments(
            List<T> choices, ObjectProperty<T> chosen, java.util.function.Function<T, String> label, String id) {
        var segments = classes(
                new Segments<>(choices, chosen, label, (one, item) -> {
                    item.setPrefWidth(0);
                    item.setId("export-" + id + "-" + one.toString().toLowerCase(Locale.ROOT));
                }),
                "compare");
        segments.setMaxWidth(Double.MAX_VALUE);
        return segments;
    }

    /** A choice with its name, and what comes of what is chosen in a sentence. */
    private static VBox named(String key, HBox choice, ObjectProperty<? extends Enum<?>> chosen) {
        var meaning = prose("", "small soft");
        meaning.textProperty()
                .bind(chosen.map(one -> TEXTS.get(key + "." + one.name().toLowerCase(Locale.ROOT))));
        return column(4, text(TEXTS.get(key), "small"), choice, meaning);
    }

    /** What is to be written: at the size that was chosen. */
    Document sized() {
        int wide = Math.max(1, (int) Math.round(document.outputWidth() * percent / 100));
        int high = Math.max(1, (int) Math.round(document.outputHeight() * percent / 100));
        boolean same = wide == document.outputWidth() && high == document.outputHeight();
        return same
                ? document
                : new Reframe(new Reframe.Size(wide, high, app.atelier.imaging.resample.Interpolation.LANCZOS3))
                        .apply(document);
    }

    ExportSettings settings() {
        var usual = ExportSettings.of(format.get());
        boolean graded = format.get() == Format.JPEG || format.get() == Format.WEBP;
        return (graded ? usual.withQuality(best.get()) : usual)
                .withProfile(profile.get())
                .withWords(words.get());
    }

    private void changed() {
        boolean graded = format.get() == Format.JPEG || format.get() == Format.WEBP;
        shown(quality, graded);
        var now = sized();
        size.setText(TEXTS.get("size", Integer.toString(now.outputWidth()), Integer.toString(now.outputHeight())));
        weight.setText("…");
        asked++;
        wait.playFromStart();
    }

    private void weigh() {
        int mine = asked;
        var now = sized();
        var settings = settings();
        Consumer<Long> show = bytes -> {
            if (mine == asked) {
                weight.setText(TEXTS.get("export.weight", Figures.bytes(bytes)));
            }
        };
        model.aside().work(() -> Weights.of(now, settings), show);
    }
}
