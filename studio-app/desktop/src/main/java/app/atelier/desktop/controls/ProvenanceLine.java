package app.atelier.desktop.controls;

import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.ProvenanceWords;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** What checking a picture's signature said: a mark of its own for each outcome, a few words, a sentence. */
public final class ProvenanceLine {
    private ProvenanceLine() {}

    public static HBox of(Provenance provenance) {
        var words = column(
                0,
                text(ProvenanceWords.label(provenance), ""),
                prose(ProvenanceWords.sentence(provenance), "small soft"));
        var line = row(8, icon(mark(provenance), 16, tone(provenance)), grow(words));
        line.setAlignment(Pos.TOP_LEFT);
        line.setId("provenance");
        return line;
    }

    private static String mark(Provenance provenance) {
        return switch (provenance) {
            case Provenance.None _ -> "fth-minus-circle";
            case Provenance.Trusted _ -> "fth-check-circle";
            case Provenance.UnknownSigner _ -> "fth-help-circle";
            case Provenance.Broken _ -> "fth-alert-triangle";
        };
    }

    private static String tone(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Trusted _ -> "icon-good";
            case Provenance.Broken _ -> "icon-bad";
            case Provenance.None _, Provenance.UnknownSigner _ -> "icon-soft";
        };
    }
}
