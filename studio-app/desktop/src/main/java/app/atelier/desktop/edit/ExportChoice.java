package app.atelier.desktop.edit;

import app.atelier.imaging.codecs.ExportSettings.Format;
import app.atelier.imaging.codecs.ExportSettings.Profile;
import app.atelier.imaging.codecs.ExportSettings.Words;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How it was exported last, which is how it is offered next. */
final class ExportChoice {
    private static final int USUAL_QUALITY = 90;

    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.PNG);
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(this, "profile", Profile.SRGB);
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words", Words.ALL);
    private final IntegerProperty quality = new SimpleIntegerProperty(this, "quality", USUAL_QUALITY);

    ObjectProperty<Format> format() {
        return format;
    }

    ObjectProperty<Profile> profile() {
        return profile;
    }

    /** What travels inside. */
    ObjectProperty<Words> words() {
        return words;
    }

    /** Of formats that lose something, 1 to 100. */
    IntegerProperty quality() {
        return quality;
    }
}
