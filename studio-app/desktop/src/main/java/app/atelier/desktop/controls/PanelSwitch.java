package app.atelier.desktop.controls;

import app.atelier.desktop.memory.Memory;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a side panel is to be seen. Where there is room its state is remembered; where there is none it begins closed and
 * opens over the content, which is forgotten again.
 */
public final class PanelSwitch {
    private final Memory memory;
    private final String key;
    private final boolean usual;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private boolean roomy = true;

    public PanelSwitch(Memory memory, String key, boolean usual) {
        this.memory = memory;
        this.key = key;
        this.usual = usual;
        shown.set(memory.flag(key, usual));
        shown.addListener((observed, before, now) -> {
            if (roomy) {
                memory.put(key, now);
            }
        });
    }

    public BooleanProperty shown() {
        return shown;
    }

    /** There is room beside the content now, or there is not. */
    public void room(boolean now) {
        if (now == roomy) {
            return;
        }
        if (now) {
            shown.set(memory.flag(key, usual));
            roomy = true;
        } else {
            roomy = false;
            shown.set(false);
        }
    }

    /** Whether the panel lies over the content when it is shown. */
    public boolean over() {
        return !roomy;
    }
}
