package app.atelier.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear of the library's events. One that fails does not keep the others from hearing. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Consumer<LibraryEvent>> all = new CopyOnWriteArrayList<>();

    Closing add(Consumer<LibraryEvent> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(LibraryEvent event) {
        for (Consumer<LibraryEvent> listener : all) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.error("a listener of the library failed", e);
            }
        }
    }
}
