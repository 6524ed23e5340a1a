package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.scene.Setting;

/** The place that draws a setting. */
public final class Places {
    private Places() {}

    public static Place of(Setting setting) {
        return switch (setting.base()) {
            case SNOW_WOOD -> new Forest(true);
            default -> new Forest(false);
        };
    }
}
