package app.atelier.server.forms;

import org.jspecify.annotations.Nullable;

/**
 * The form of {@code POST /sign-in}: fields {@code name}, {@code password}, hidden {@code next} and {@code csrf}.
 *
 * @param name what was typed before, may be empty
 * @param next the local address to go to afterwards
 * @param problem what is wrong, a sentence
 * @param done what just happened, a sentence
 */
public record SignInForm(
        String name,
        String next,
        @Nullable String problem,
        @Nullable String done,
        String csrf) {}
