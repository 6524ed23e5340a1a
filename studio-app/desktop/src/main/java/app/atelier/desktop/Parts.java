package app.atelier.desktop;

import app.atelier.desktop.create.StyleChoice;
import app.atelier.generation.Backend;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.queue.JobQueue;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.SignIn;
import app.atelier.publishing.sync.Sync;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the window stands on.
 *
 * @param backends by id; the first is the usual one
 * @param reader how the composer reads a prompt
 * @param styles that the usual back end draws in, the plain one first
 */
public record Parts(
        StudioHome home,
        InstantSource clock,
        Library library,
        Map<String, Backend> backends,
        JobQueue queue,
        Function<String, Scene> reader,
        List<StyleChoice> styles,
        AccountStore accounts,
        SignIn signIn,
        Sync sync) {}
