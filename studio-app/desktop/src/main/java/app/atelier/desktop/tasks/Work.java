package app.atelier.desktop.tasks;

import org.jspecify.annotations.Nullable;

/** What a {@link Task} does, away from the window's thread. It must not touch nodes or properties that nodes are bound to. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    T run(Steps steps) throws Exception;
}
