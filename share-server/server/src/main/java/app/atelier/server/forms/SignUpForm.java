package app.atelier.server.forms;

import app.atelier.server.configuration.Registrations;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code POST /sign-up}: fields {@code name}, {@code display_name}, {@code password}, {@code agreement}
 * ({@code true}), hidden {@code csrf}.
 *
 * @param registrations {@code CLOSED} shows no fields
 * @param errors a sentence by the name of the field it is about
 * @param done a sentence that says the account was made and waits; the fields are then not shown
 */
public record SignUpForm(
        Registrations registrations,
        String name,
        String displayName,
        Map<String, String> errors,
        @Nullable String problem,
        @Nullable String done,
        String csrf) {}
